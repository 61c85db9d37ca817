using Motive.Minds.Grounding;

namespace Motive.Minds.Planning;

/// <summary>
/// Which acts may change a character's utility by themselves: those that write a fact from which triggers, however many, lead to it. Where
/// beliefs bear on facts, every act may.
/// </summary>
internal sealed class ImmediateGains
{
    private readonly bool factsStandAlone;
    private readonly HashSet<int>[] relevant;

    public ImmediateGains(GroundStory story, bool factsStandAlone)
    {
        this.factsStandAlone = factsStandAlone;
        relevant = [.. story.Utilities.Select(utility => Closure(FactReads.In(utility.Total), story))];
    }

    public bool MayPay(int character, Act act) =>
        !factsStandAlone || act.Event.Plain.Any(effect => FactReads.Written(effect.Target).Any(relevant[character].Contains));

    /// <summary>Facts whose values decide whether some act pays the character at once.</summary>
    public IReadOnlySet<int> RelevantTo(int character) => relevant[character];

    private static HashSet<int> Closure(HashSet<int> facts, GroundStory story)
    {
        List<GroundEvent> left = [.. story.Triggers];
        while (left.RemoveAll(trigger => Join(facts, trigger)) > 0)
        {
        }

        return facts;
    }

    /// <summary>Adds what the trigger reads if it writes any of the facts.</summary>
    private static bool Join(HashSet<int> facts, GroundEvent trigger)
    {
        if (!trigger.Plain.Any(effect => FactReads.Written(effect.Target).Any(facts.Contains)))
            return false;
        facts.UnionWith(FactReads.In(trigger.Requires));
        foreach (GroundEffect effect in trigger.Plain)
        {
            facts.UnionWith(FactReads.In(effect.When));
            facts.UnionWith(FactReads.In(effect.Value));
            FactReads.Of(effect.Target, (fact, _) => facts.Add(fact));
        }

        return true;
    }
}
