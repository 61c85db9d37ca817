using Motive.Minds.Grounding;
using Motive.Minds.Relaxation;

namespace Motive.Minds.Distance;

/// <summary>
/// What must hold for an act to pay a character at once, read from the story alone: that an effect comes about, or a trigger fires, which writes what a
/// term of their utility may rise by.
/// </summary>
internal sealed class Payments
{
    private static readonly Condition Never = new Condition.Any([]);

    private readonly GroundStory story;
    private readonly RelaxedFacts anywhere;
    private readonly ILookup<int, GroundEvent> readers;
    private readonly Dictionary<GroundEvent, Consequences> consequences = [];
    private readonly Dictionary<(int Character, int Act), Condition> known = [];

    public Payments(GroundStory story, FactSource source)
    {
        this.story = story;
        anywhere = new RelaxedFacts(source);
        anywhere.StartAnywhere();
        readers = story.Triggers.Where(trigger => trigger.Plain.Length > 0)
            .SelectMany(trigger => FactReads.In(trigger.Requires).Select(fact => (fact, trigger))).ToLookup(pair => pair.fact, pair => pair.trigger);
    }

    public Condition For(int character, Act act)
    {
        if (!known.TryGetValue((character, act.Index), out Condition? needed))
        {
            needed = Find(character, act.Event);
            known.Add((character, act.Index), needed);
        }

        return needed;
    }

    /// <summary>As <see cref="For"/>; of an act that never pays at once, and must be for something else, nothing is asked.</summary>
    public Condition IfEver(int character, Act act) => For(character, act) is Condition needed && needed != Never ? needed : Condition.Constant.True;

    private Condition Find(int character, GroundEvent act)
    {
        Consequences follow = ConsequencesOf(act);
        HashSet<int> rising = [];
        follow.Writes.AddRising(story.Utilities[character].Total, anywhere, rising);
        if (rising.Count == 0)
            return Never;
        List<Condition> ways = [.. act.Plain.Where(Pays).Select(effect => effect.When)];
        ways.AddRange(follow.SetOff.Where(trigger => trigger.Plain.Any(Pays)).Select(Unmade));
        if (ways.Count < 2)
            return ways.Count == 0 ? Never : ways[0];
        return ways.Exists(way => way is Condition.Constant or Condition.All { Operands.Length: 0 }) ? Condition.Constant.True : new Condition.Any([.. ways]);

        bool Pays(GroundEffect effect) => FactReads.Written(effect.Target).Any(rising.Contains);

        Condition Unmade(GroundEvent trigger) => new Condition.All([.. trigger.Requires.Conjuncts.Where(conjunct => !follow.Writes.MayMake(conjunct))]);
    }

    /// <summary>The triggers that the act may set off, and what is written by it and by them.</summary>
    private Consequences ConsequencesOf(GroundEvent act)
    {
        if (consequences.TryGetValue(act, out Consequences? follow))
            return follow;
        follow = new Consequences(new PossibleWrites(), []);
        follow.Writes.Add(act);
        Queue<int> written = new(act.Plain.SelectMany(effect => FactReads.Written(effect.Target)));
        while (written.TryDequeue(out int fact))
        {
            foreach (GroundEvent trigger in readers[fact])
            {
                if (follow.SetOff.Contains(trigger) || !trigger.Requires.Conjuncts.Any(follow.Writes.MayMake))
                    continue;
                follow.SetOff.Add(trigger);
                follow.Writes.Add(trigger);
                foreach (int next in trigger.Plain.SelectMany(effect => FactReads.Written(effect.Target)))
                    written.Enqueue(next);
            }
        }

        consequences.Add(act, follow);
        return follow;
    }

    private sealed record Consequences(PossibleWrites Writes, List<GroundEvent> SetOff);
}
