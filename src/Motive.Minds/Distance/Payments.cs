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
    private readonly Dictionary<(int Character, int Act), Condition> known = [];

    public Payments(GroundStory story, FactSource source)
    {
        this.story = story;
        anywhere = new RelaxedFacts(source);
        anywhere.StartAnywhere();
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
        Writes writes = new();
        writes.Add(act);
        List<GroundEvent> setOff = [];
        List<GroundEvent> left = [.. story.Triggers.Where(trigger => trigger.Plain.Length > 0)];
        while (left.RemoveAll(SetsOff) > 0)
        {
        }

        HashSet<int> rising = [];
        writes.AddRising(story.Utilities[character].Total, anywhere, rising);
        List<Condition> ways = [.. act.Plain.Where(Pays).Select(effect => effect.When)];
        ways.AddRange(setOff.Where(trigger => trigger.Plain.Any(Pays)).Select(Unmade));
        if (ways.Count < 2)
            return ways.Count == 0 ? Never : ways[0];
        return ways.Exists(way => way is Condition.Constant or Condition.All { Operands.Length: 0 }) ? Condition.Constant.True : new Condition.Any([.. ways]);

        bool Pays(GroundEffect effect) => FactReads.Written(effect.Target).Any(rising.Contains);

        bool SetsOff(GroundEvent trigger)
        {
            if (!trigger.Requires.Conjuncts.Any(writes.MayMake))
                return false;
            setOff.Add(trigger);
            writes.Add(trigger);
            return true;
        }

        Condition Unmade(GroundEvent trigger) => new Condition.All([.. trigger.Requires.Conjuncts.Where(conjunct => !writes.MayMake(conjunct))]);
    }
}
