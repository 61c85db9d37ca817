using Motive.World;

namespace Motive.Checking.Exploring;

/// <summary>What is looked for.</summary>
internal enum GoalKind
{
    Beat,
    Ending,

    /// <summary>A chapter that is over because nobody had anything left to do.</summary>
    Rest,

    /// <summary>That an expectation of a story's test does not hold, which says that something never or always is so.</summary>
    Expect,

    /// <summary>A condition that whoever explores asks for.</summary>
    Asked,
}

/// <summary>One thing that may come about.</summary>
/// <param name="Id">The id of the beat or ending, the words of the expectation or of the condition; of a rest, the chapter's number.</param>
/// <param name="Title">As the story calls it; of an expectation, the test.</param>
/// <param name="When">What has to be so after an event; null where beats and chapters decide it.</param>
internal sealed record ScriptGoal(GoalKind Kind, string Id, string Title, Expression? When = null)
{
    /// <summary>The chapter of a beat, an ending or a rest, or the only one in which an expectation counts; null for none.</summary>
    public int? Chapter { get; init; }

    /// <summary>The same over rows of a script.</summary>
    public Term? Term { get; init; }
}
