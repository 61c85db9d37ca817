using Motive.Reading;
using Motive.World;

namespace Motive.Answers;

/// <summary>Events as clauses: "Ben had chosen to fetch tea (#4)".</summary>
/// <param name="asker">In whose words; null for a reader's.</param>
internal sealed class EventClauses(SessionView session, EntityId? asker)
{
    private Story Story => session.Story;

    public string Write(int number)
    {
        Occurrence occurrence = session.Chronicle[number - 1];
        if (occurrence.Action is not ActionId action)
            return $"{new OutsideWords(session).Write(occurrence) ?? Story.Happenings[occurrence.Happening].Name.Replace('_', ' ')} (#{number})";
        string deed = Phrasing.Deed(Story, new GroundAct(action, occurrence.Arguments), AsKnown(session.Before(number)));
        return occurrence.By.IsEmpty
            ? $"by chance, {deed} (#{number})"
            : $"{Phrasing.Listed([.. occurrence.By.Select(who => Story[who].Display)])} had {(occurrence.Kind == OccurrenceKind.Attempt ? "tried" : session.IsForced(occurrence) ? "been made" : "chosen")} to {deed} (#{number})";
    }

    private IState AsKnown(IState state) => asker is EntityId who ? state.MindOf(who.Value) : state;
}
