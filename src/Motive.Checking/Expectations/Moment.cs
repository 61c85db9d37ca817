using System.Collections.Immutable;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Checking.Expectations;

/// <summary>When expectations are looked at: at the beginning of a chapter, after an event, at a chapter's end, and whenever else something was told.</summary>
/// <param name="Chapter">The chapter's number; null before the first.</param>
internal sealed record Moment(Session Session, StepResult Result, ImmutableArray<string> Told, int? Chapter)
{
    public Occurrence? Event => Result is StepResult.Happened happened ? happened.Occurrence : null;

    /// <summary>Whether states are looked at: at a prompt and at the very end nothing has changed that was not looked at before.</summary>
    public bool ShowsState => Result is StepResult.Happened or StepResult.ChapterBegan or StepResult.ChapterEnded;

    /// <summary>When it was, and after what: <c>at #5, day 1 08:12, walk(Ann, Mill, Ford)</c>.</summary>
    public string Words => Result switch
    {
        StepResult.Happened happened => $"at #{happened.Occurrence.Number}, {happened.Occurrence.Ends}, {Called(Session.Story, happened.Occurrence)}",
        StepResult.ChapterBegan began when Session.Chronicle.Count == 0 => $"at the first moment, {Session.Now}",
        StepResult.ChapterBegan began => $"when chapter {began.Chapter.Number} began, {Session.Now}",
        StepResult.ChapterEnded ended => $"when chapter {ended.Chapter.Number} ended, {Session.Now}",
        _ => $"at the end, {Session.Now}",
    };

    public static string Called(Story story, Occurrence occurrence)
    {
        string act = Wording.Event(story, occurrence);
        return occurrence.Kind == OccurrenceKind.Attempt ? $"an attempt to {act}" : act;
    }
}
