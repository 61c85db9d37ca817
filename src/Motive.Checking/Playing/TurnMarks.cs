namespace Motive.Checking.Playing;

/// <summary>As what a turn is counted, by names that stay.</summary>
internal static class TurnMarks
{
    public const string WaitingAlone = "waiting-alone";
    public const string WaysOnly = "ways-only";
    public const string Choices = "choices";
    public const string Company = "company";
    public const string Talk = "talk";
    public const string WayBack = "way-back";
    public const string Question = "question";
    public const string FewReplies = "few-replies";
    public const string Oscillation = "oscillation";
    public const string Wait = "wait";
    public const string DeadWait = "dead-wait";
    public const string Address = "address";
    public const string Unanswered = "unanswered";
}
