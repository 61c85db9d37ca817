using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Model.Relaxation;

/// <summary>
/// Which acts and triggers can ever happen, and which facts ever be unknown, in the world or in any mind: by relaxed reachability over the values that the world and all minds
/// start with, what is told counted as done, and whatever surprise may make unknown. The rest can be left out of a story.
/// </summary>
internal sealed record Reachability(bool[] Acts, bool[] Triggers, bool[] Unknown)
{
    /// <param name="attempts">Whether acts that cannot be done may be tried.</param>
    public static Reachability Compute(GroundStory story, StateStore states, StateId initial, bool attempts)
    {
        FactSource source = new(states);
        RelaxedFacts facts = new(source);
        facts.StartFrom(initial);
        AddMinds(facts, source, states, initial, []);
        CausalGraph causes = story.Causes;
        bool[] happens = new bool[causes.Events];
        Worklist open = new(causes.Events);
        open.Add(Enumerable.Range(0, causes.Events));
        open.Run(number =>
        {
            EventProfile happening = causes[number];
            happens[number] |= facts.EvaluateAnywhere(happening.Source.Requires).MayBeTrue;
            if (!happens[number])
                return;
            List<GroundFactId> changed = [];
            AddEffects(happening, facts, states, changed);
            if (attempts && number < causes.Acts && !story.Acts[number].AuthorOnly)
                Refute(happening.Needs, facts, states, changed);
            foreach (GroundFactId fact in changed)
                open.Add(causes.ReadersOf(fact));
        });
        return new Reachability(happens[..causes.Acts], happens[causes.Acts..], [.. GroundFactId.Below(states.FactCount).Select(fact => facts[fact].Unknown)]);
    }

    /// <summary>What the minds of a state hold, at any depth, is possible too.</summary>
    internal static void AddMinds(RelaxedFacts facts, FactSource source, StateStore states, StateId state, HashSet<StateId> seen)
    {
        foreach (StateId mind in states.Minds(state))
        {
            if (!mind.IsState || !seen.Add(mind))
                continue;
            foreach (GroundFactId fact in GroundFactId.Below(states.FactCount))
                facts.Add(fact, source.StartOf(mind, fact));
            AddMinds(facts, source, states, mind, seen);
        }
    }

    /// <summary>Adds what an event may make of the facts, in whosever mind.</summary>
    internal static void AddEffects(EventProfile happening, RelaxedFacts facts, StateStore states, List<GroundFactId> changed)
    {
        foreach (CausalEffect effect in happening.Effects.Concat(happening.Tells))
        {
            if (!facts.EvaluateAnywhere(effect.Source.When).MayBeTrue)
                continue;
            PossibleValues value = facts.EvaluateAnywhere(effect.Source.Value);
            if (effect.KnownValue is null && !states.Field(effect.Facts[0]).Boolean && !value.OneByOne)
                value = PossibleValues.Anything;
            changed.AddRange(effect.Facts.Where(fact => facts.Add(fact, value)));
        }

        foreach (Condition conjunct in happening.Source.Requires.Conjuncts)
        {
            if (conjunct is not Condition.Is)
                Refute(FactReads.FactsReadBy(conjunct), facts, states, changed);
        }

        if (happening.Source.Sources is not null)
            AddClearedSources(happening, facts, states, changed);
    }

    /// <summary>What is put right in somebody is had in another way from then on (D29b).</summary>
    private static void AddClearedSources(EventProfile happening, RelaxedFacts facts, StateStore states, List<GroundFactId> changed) =>
        changed.AddRange(happening.Needs.SelectMany(fact => happening.Source.Sources!.WaysOf(fact)).Select(way => way.Fact)
            .Where(fact => facts.Add(fact, states.Field(fact).Boolean ? PossibleValues.AnyTruth : PossibleValues.Single(Value.Unknown))));

    /// <summary>Whatever is required may turn out to be otherwise, for those who are surprised by an event, and for those who try an act in vain.</summary>
    private static void Refute(IEnumerable<GroundFactId> required, RelaxedFacts facts, StateStore states, List<GroundFactId> changed) =>
        changed.AddRange(required.Where(fact => !states.Field(fact).Boolean && facts.Add(fact, Refuted(states.Field(fact)))));

    /// <summary>What surprise may make of a fact whose comparison was wrong: unknown, or a number that is guessed.</summary>
    private static PossibleValues Refuted(in FactField field) =>
        field.MayBeUnknown ? PossibleValues.Single(Value.Unknown) : PossibleValues.Between(field.Minimum, field.Maximum, true);
}
