using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>What one step of a session came to.</summary>
public abstract record StepResult
{
    private StepResult()
    {
    }

    public sealed record ChapterBegan(Chapter Chapter) : StepResult;

    public sealed record Happened(Occurrence Occurrence) : StepResult;

    /// <summary>The player is to choose from <see cref="Session.Options"/>.</summary>
    public sealed record PlayerToDecide : StepResult;

    /// <summary>By a beat, by an ending (then it is given), or because nobody had anything left to do.</summary>
    public sealed record ChapterEnded(Chapter Chapter, Ending? Ending, ChapterEnd How) : StepResult;

    public sealed record Over : StepResult;
}

public enum ChapterEnd
{
    Beat,
    Ending,

    /// <summary>Nobody had a reason to do anything more, and nothing was due.</summary>
    Rest,
}
