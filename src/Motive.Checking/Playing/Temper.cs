namespace Motive.Checking.Playing;

/// <summary>How a player who is a program chooses. Each looks at the first page alone, and goes on to the rest as its summary says.</summary>
internal enum Temper
{
    /// <summary>Takes what is offered first, and waits where nothing is.</summary>
    Obliging,

    /// <summary>Takes the first that it has never taken, on the first page or behind it; where it has taken all, it waits.</summary>
    Curious,

    /// <summary>Every other time it waits; otherwise it takes the last of the first page.</summary>
    Contrary,
}
