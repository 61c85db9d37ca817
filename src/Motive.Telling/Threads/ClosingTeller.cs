using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>
/// Closes a chapter. Whoever saw the event that ended it is told the ending's own words. A reader whose character did not see it learns
/// nothing of how it ended: the chapter's closing words are chosen and written in that character's mind, and where the story has none the teller takes leave.
/// </summary>
internal sealed class ClosingTeller(Story story, Chance chance, ProseWriter prose)
{
    private readonly ClosingChooser chooser = new(story, chance);
    private (ImmutableArray<EntityId> Witnesses, StoryTime Ends)? last;

    public void See(PendingEvent pending) => last = (pending.Witnesses, pending.Occurrence.Ends);

    public void Transfer(Archive archive, int entities) => last = archive.Truth(last is not null)
        ? (archive.Each(last?.Witnesses ?? [], who => archive.Entity(who, entities) ?? throw new UnfitArchiveException()), archive.Time(last?.Ends ?? default))
        : null;

    /// <param name="reader">Whom the reader plays; null for whoever watches.</param>
    /// <param name="seen">Who saw what ended the chapter, and when it was closed; null for the last event.</param>
    public ToldPassage? Close(Chapter chapter, string? ending, IState state, EntityId? reader, EntityId? pointOfView, (ImmutableArray<EntityId> Witnesses, StoryTime Closed)? seen = null) =>
        reader is { } who && (seen ?? last) is var (witnesses, closed) && !witnesses.Contains(who)
            ? Unseen(chapter, who, state.MindOf(who.Value), closed)
            : Reached(chapter, ending, state, pointOfView);

    /// <summary>The words of the ending itself.</summary>
    public ToldPassage? Reached(Chapter chapter, string? ending, IState state, EntityId? pointOfView) =>
        chapter.Endings.FirstOrDefault(candidate => candidate.Id == ending) is { } reached ? Written(chooser.Choose(reached.Closings, pointOfView, state), state, pointOfView) : null;

    private ToldPassage Unseen(Chapter chapter, EntityId who, IState mind, StoryTime now) =>
        Written(chooser.Choose(chapter.Closings, who, mind), mind, who)
        ?? new ToldPassage(PassageKind.Ending, LeaveTaking.Write(story, chance, who, now), 0, who);

    private ToldPassage? Written((ClosingRule Rule, Passage Passage)? chosen, IState state, EntityId? pointOfView)
    {
        if (chosen is not var (rule, passage))
            return null;
        string text = prose.Write(passage.Text, state, PatternMatch.EmptyFrame(rule.Slots), new TextPlace(TextKind.Passage, passage.Id));
        return text.Length > 0 ? new ToldPassage(PassageKind.Ending, text, 0, pointOfView, passage.Id) : null;
    }
}
