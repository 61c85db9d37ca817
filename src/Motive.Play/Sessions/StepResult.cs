using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>What one step of a session came to. A step that is bounded by nothing comes to one of the first five.</summary>
internal abstract record StepResult
{
    private StepResult()
    {
    }

    /// <summary>A chapter has begun.</summary>
    public sealed record ChapterBegan(Chapter Chapter) : StepResult;

    /// <summary>An event has come about.</summary>
    public sealed record Happened(Occurrence Occurrence) : StepResult
    {
        /// <summary>The <see cref="ActUnderWay.Number"/> of the act that ended with it; null for what was never under way.</summary>
        public int? Number { get; init; }
    }

    /// <summary>The player is to choose from <see cref="Session.Options"/>.</summary>
    public sealed record PlayerToDecide : StepResult;

    /// <summary>By a beat, by an ending (then it is given), because nobody had anything left to do, or from outside.</summary>
    public sealed record ChapterEnded(Chapter Chapter, Ending? Ending, ChapterEnd How) : StepResult
    {
        /// <summary>The number of the event by which what the beat or the ending asks for came to be so; null where neither ended the chapter.</summary>
        public int? DecidedBy { get; init; }
    }

    /// <summary>The story has ended.</summary>
    public sealed record Over : StepResult;

    /// <summary>An act has begun, or what was only tried at first can be done by now and goes on. Only where beginnings are asked for.</summary>
    public sealed record Began(ActUnderWay Act) : StepResult;

    /// <summary>An act was stopped, or came to nothing at its end without being even an attempt. Only where beginnings are asked for.</summary>
    public sealed record Stopped(ActUnderWay Act) : StepResult;

    /// <summary>All has come about that does up to a time, where the clock stands now.</summary>
    public sealed record TimeReached(StoryTime Time) : StepResult;

    /// <summary>The step was cancelled, or what it may cost was used up. The next one goes on as if it had not been.</summary>
    public sealed record Interrupted : StepResult;

    /// <summary>Nothing more is to be expected, and the chapter goes on all the same: until something comes from outside, or time passes that somebody asks for.</summary>
    public sealed record AtRest : StepResult;
}

/// <summary>How a chapter ended.</summary>
internal enum ChapterEnd
{
    Beat,
    Ending,

    /// <summary>Nobody had a reason to do anything more, and nothing was due.</summary>
    Rest,

    /// <summary>Whoever hosts the run ended it.</summary>
    Outside,
}
