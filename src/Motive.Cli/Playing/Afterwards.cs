namespace Motive.Cli.Playing;

/// <summary>What a reader does once a story is over.</summary>
internal enum Afterwards
{
    Leave,

    /// <summary>The last decision has been taken back, and the story goes on from there.</summary>
    GoOn,

    /// <summary>Another run begins: <see cref="AfterTheEnd.Next"/>.</summary>
    BeginAgain,
}
