using Motive.Minds.Grounding;
using Motive.Minds.States;
using Motive.World;

namespace Motive.Minds.Relaxation;

/// <summary>
/// Which acts and triggers can ever happen, and which facts ever be unknown, in the world or in any mind: by relaxed reachability over the values that the world and all minds
/// start with, what is told counted as done, and whatever surprise may make unknown. The rest can be left out of a story.
/// </summary>
internal sealed record Reachability(bool[] Acts, bool[] Triggers, bool[] Unknown)
{
    /// <param name="attempts">Whether acts that cannot be done may be tried.</param>
    public static Reachability Of(GroundStory story, StateStore states, int initial, bool attempts)
    {
        FactSource source = new(states);
        RelaxedFacts facts = new(source);
        facts.Start(initial);
        Join(facts, source, states, initial, []);
        bool[] acts = new bool[story.Acts.Length];
        bool[] triggers = new bool[story.Triggers.Length];
        bool changed = true;
        while (changed)
        {
            changed = false;
            for (int i = 0; i < acts.Length; i++)
                acts[i] |= facts.EvaluateAnywhere(story.Acts[i].Event.Requires).MayBeTrue;
            for (int i = 0; i < triggers.Length; i++)
                triggers[i] |= facts.EvaluateAnywhere(story.Triggers[i].Requires).MayBeTrue;
            for (int i = 0; i < acts.Length; i++)
                changed |= acts[i] && (Do(story.Acts[i].Event, facts, states) | (attempts && Refute(story.Acts[i], facts, states)));
            for (int i = 0; i < triggers.Length; i++)
                changed |= triggers[i] && Do(story.Triggers[i], facts, states);
        }

        return new Reachability(acts, triggers, [.. Enumerable.Range(0, states.FactCount).Select(fact => facts[fact].Unknown)]);
    }

    /// <summary>What the minds of a state hold, at any depth, is possible too.</summary>
    private static void Join(RelaxedFacts facts, FactSource source, StateStore states, int state, HashSet<int> seen)
    {
        foreach (int mind in states.Minds(state))
        {
            if (mind < 0 || !seen.Add(mind))
                continue;
            for (int fact = 0; fact < states.FactCount; fact++)
                facts.Add(fact, source.StartOf(mind, fact));
            Join(facts, source, states, mind, seen);
        }
    }

    private static bool Do(GroundEvent happening, RelaxedFacts facts, StateStore states)
    {
        bool changed = false;
        foreach (GroundEffect effect in happening.Plain.Concat(happening.Believed))
        {
            if (!facts.EvaluateAnywhere(effect.When).MayBeTrue)
                continue;
            Possible value = facts.EvaluateAnywhere(effect.Value);
            if (effect.Value is not Condition.Constant && !states.Field(FactReads.Written(effect.Target).First()).Boolean && !value.OneByOne)
                value = Possible.Anything;
            foreach (int fact in FactReads.Written(effect.Target))
                changed |= facts.Add(fact, value);
        }

        foreach (Condition conjunct in happening.Requires.Conjuncts)
        {
            if (conjunct is Condition.Is)
                continue;
            foreach (int fact in FactReads.In(conjunct))
                changed |= !states.Field(fact).Boolean && facts.Add(fact, Refuted(states.Field(fact)));
        }

        return changed;
    }

    /// <summary>Of an act that is tried, whatever it requires may turn out to be otherwise.</summary>
    private static bool Refute(Act act, RelaxedFacts facts, StateStore states)
    {
        bool changed = false;
        foreach (int fact in act.AuthorOnly ? [] : FactReads.In(act.Event.Requires))
            changed |= !states.Field(fact).Boolean && facts.Add(fact, Refuted(states.Field(fact)));
        return changed;
    }

    /// <summary>What surprise may make of a fact whose comparison was wrong: unknown, or a number that is guessed.</summary>
    private static Possible Refuted(in FactField field) =>
        field.MayBeUnknown ? Possible.Only(Value.Unknown) : Possible.Between(field.Minimum, field.Maximum, true);
}
