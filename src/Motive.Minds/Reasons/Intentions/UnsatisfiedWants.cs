using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// Which of a character's wants could be better served than they are, told without looking at what anybody can do: a quick and certain answer for whoever has nothing further to gain.
/// </summary>
internal sealed class UnsatisfiedWants(MindEngine engine)
{
    private readonly int[]?[] most = new int[engine.Story.Characters][];
    private readonly RelaxedFacts facts = new(new FactSource(engine.States));

    /// <summary>
    /// The terms of their utility, by number, that could be worth more than they are in a state of their mind, and that none of the reached states makes worth more. A term whose value the facts of the state do not decide depends on what
    /// others believe, which the relaxed problem does not model: it is left out.
    /// </summary>
    /// <param name="reached">States to which known plans lead.</param>
    public List<int> FindTerms(CharacterId character, StateId state, StateId[] reached)
    {
        WantTerm[] terms = engine.Story.Utilities[character.Value].Terms;
        int[] highest = most[character.Value] ??= HighestOf(terms);
        List<int> open = [];
        for (int term = 0; term < terms.Length; term++)
        {
            Condition value = terms[term].Value;
            int now = value.Evaluate(engine.States, state);
            if (now != Value.Unknown && highest[term] > now && !Array.Exists(reached, end => Utility.Improves(now, value.Evaluate(engine.States, end))))
                open.Add(term);
        }

        if (open.Count == 0)
            return open;
        facts.StartFrom(state);
        open.RemoveAll(term => MostOf(terms[term].Value) > terms[term].Value.Evaluate(engine.States, state));
        return open;
    }

    /// <summary>By how much a term of their utility could be worth more than it is in a state of their mind, at most.</summary>
    public int MostGainOf(CharacterId character, StateId state, int term)
    {
        WantTerm[] terms = engine.Story.Utilities[character.Value].Terms;
        return (most[character.Value] ??= HighestOf(terms))[term] - terms[term].Value.Evaluate(engine.States, state);
    }

    private int[] HighestOf(WantTerm[] terms)
    {
        facts.StartAnywhere();
        return Array.ConvertAll(terms, term => MostOf(term.Value));
    }

    private int MostOf(Condition value) => facts.Evaluate(value) is { MayBeKnown: true } may ? may.High : Value.Unknown;
}
