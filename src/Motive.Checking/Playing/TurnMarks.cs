namespace Motive.Checking.Playing;

/// <summary>As what a turn is counted, by names that stay.</summary>
internal static class TurnMarks
{
    /// <summary>The first page had nothing but to wait.</summary>
    public const string WaitingAlone = "waiting-alone";

    /// <summary>It had ways to go and nothing else.</summary>
    public const string WaysOnly = "ways-only";

    /// <summary>It had two or more options that are no journeys.</summary>
    public const string Choices = "choices";

    /// <summary>Somebody else was where the player was, or a conversation was open.</summary>
    public const string Company = "company";

    /// <summary>In company, and the first page had something to say or to do with somebody who was there.</summary>
    public const string Talk = "talk";

    /// <summary>The first option led back to where they had just come from.</summary>
    public const string WayBack = "way-back";

    /// <summary>They had to answer somebody.</summary>
    public const string Question = "question";

    /// <summary>They had to, with fewer than three replies on the first page.</summary>
    public const string FewReplies = "few-replies";

    /// <summary>With the decision that was made there they had done two acts in turn twice: a, b, a, b.</summary>
    public const string Oscillation = "oscillation";

    /// <summary>They waited.</summary>
    public const string Wait = "wait";

    /// <summary>They waited, and up to its end saw nothing happen.</summary>
    public const string DeadWait = "dead-wait";

    /// <summary>They did what somebody has to answer.</summary>
    public const string Address = "address";

    /// <summary>They did, and it had not been answered when they were next to decide.</summary>
    public const string Unanswered = "unanswered";
}
