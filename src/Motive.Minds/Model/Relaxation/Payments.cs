using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.Relaxation;

/// <summary>
/// What must hold for an act to pay a character at once, read from the story alone: that an effect comes about, or a trigger fires, which writes what a
/// term of their utility may rise by.
/// </summary>
internal sealed class Payments
{
    private static readonly Condition Never = new Condition.Any([]);

    private readonly GroundStory story;
    private readonly PossibleRises rises;
    private readonly FactReadsMemo reads = new();
    private readonly ILookup<GroundFactId, Condition>?[] wanted;
    private readonly Dictionary<EventProfile, Consequences> consequences = [];
    private readonly Dictionary<(CharacterId Character, ActId Act), Condition> known = [];

    public Payments(GroundStory story, FactSource source)
    {
        this.story = story;
        wanted = new ILookup<GroundFactId, Condition>?[story.Characters];
        rises = new PossibleRises(source);
    }

    /// <summary>What must hold for the act to pay the character at once: an empty disjunction where it never does.</summary>
    public Condition ConditionFor(CharacterId character, Act act)
    {
        if (!known.TryGetValue((character, act.Index), out Condition? needed))
        {
            needed = Find(character, act.Event.Profile);
            known.Add((character, act.Index), needed);
        }

        return needed;
    }

    /// <summary>As <see cref="ConditionFor"/>; of an act that never pays at once, and must be for something else, nothing is asked.</summary>
    public Condition ConditionIfItEverPays(CharacterId character, Act act) => ConditionFor(character, act) is Condition needed && needed != Never ? needed : Condition.Constant.True;

    private Condition Find(CharacterId character, EventProfile act)
    {
        Consequences follow = ConsequencesOf(act);
        HashSet<GroundFactId> rising = [];
        foreach (Condition term in follow.Writes.Facts.SelectMany(fact => WantedOf(character)[fact]).Distinct())
            follow.Writes.AddRising(term, rises, rising);
        if (rising.Count == 0)
            return Never;
        List<Condition> ways = [.. act.Effects.Where(Pays).Select(effect => effect.Source.When)];
        ways.AddRange(follow.SetOff.Where(trigger => Array.Exists(trigger.Effects, Pays)).Select(Unmade));
        if (ways.Count < 2)
            return ways.Count == 0 ? Never : ways[0];
        return ways.Exists(way => way is Condition.Constant or Condition.All { Operands.Length: 0 }) ? Condition.Constant.True : new Condition.Any([.. ways]);

        bool Pays(CausalEffect effect) => effect.Facts.Any(rising.Contains);

        Condition Unmade(EventProfile trigger) => new Condition.All([.. trigger.Source.Requires.Conjuncts.Where(conjunct => !follow.Writes.MayFulfil(conjunct))]);
    }

    /// <summary>By fact: what of the sum of the character's wants is read from it.</summary>
    private ILookup<GroundFactId, Condition> WantedOf(CharacterId character) => wanted[character.Value] ??= Terms(story.Utilities[character.Value].Total)
        .SelectMany(term => reads.FactsReadBy(term).Select(fact => (fact, term))).ToLookup(read => read.fact, read => read.term);

    private static IEnumerable<Condition> Terms(Condition value) => value is Condition.Sum sum ? sum.Operands.SelectMany(Terms) : [value];

    /// <summary>The triggers that the act may set off by making part of what they require true, and what is written by it and by them.</summary>
    private Consequences ConsequencesOf(EventProfile act)
    {
        if (consequences.TryGetValue(act, out Consequences? follow))
            return follow;
        WrittenValues writes = new(reads);
        writes.AddWritesOf(act);
        List<EventProfile> setOff = story.Causes.TriggersSetOffBy(act.Writes, trigger =>
        {
            if (!trigger.Source.Requires.Conjuncts.Any(writes.MayFulfil))
                return false;
            writes.AddWritesOf(trigger);
            return true;
        });
        follow = new Consequences(writes, setOff);
        consequences.Add(act, follow);
        return follow;
    }

    private sealed record Consequences(WrittenValues Writes, List<EventProfile> SetOff);
}
