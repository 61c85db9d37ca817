using Motive.Minds.Grounding;

namespace Motive.Minds.Intentions;

/// <summary>
/// What every act and trigger of a story reads and writes, and, the other way round, which of them bear on a fact: those that write it, tell it, or, since it is part of their
/// precondition, may put right what a witness holds of it. Events are numbered: acts by their index, then triggers.
/// </summary>
internal sealed class EventLinks
{
    private readonly List<int>?[] byFact;

    public EventLinks(GroundStory story)
    {
        Acts = [.. story.Acts.Select(act => act.Event.Profile)];
        Triggers = [.. story.Triggers.Select(trigger => trigger.Profile)];
        byFact = new List<int>?[story.Facts.Facts.Count];
        for (int i = 0; i < Events; i++)
            Add(i, i < Acts.Length ? Acts[i] : Triggers[i - Acts.Length]);
    }

    public FactProfile[] Acts { get; }

    public FactProfile[] Triggers { get; }

    public int Events => Acts.Length + Triggers.Length;

    /// <summary>The numbers of the events that bear on a fact, ascending.</summary>
    public IReadOnlyList<int> Of(int fact) => byFact[fact] ?? (IReadOnlyList<int>)[];

    private void Add(int number, FactProfile profile)
    {
        foreach (int fact in profile.Writes.Concat(profile.Tells).Select(write => write.Fact).Concat(profile.Needs))
        {
            List<int> events = byFact[fact] ??= [];
            if (events.Count == 0 || events[^1] != number)
                events.Add(number);
        }
    }
}
