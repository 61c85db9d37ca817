using Motive.Minds.Grounding;
using Motive.Minds.Relaxation;
using Motive.Minds.States;
using Motive.World;

namespace Motive.Minds.Intentions;

/// <summary>
/// A certain answer of <i>no</i> to whether an act pays somebody at once, without working out what it does to minds. Where no
/// trigger can follow that writes facts, the facts after the act are those of its own effects; then each term of a utility has the value that it has with
/// these facts and the minds of before, unless it looks in minds for something that the act stirs up. For such a term the most stands that it can ever be (D17).
/// </summary>
internal sealed class InstantGains
{
    /// <summary>States whose terms are remembered: as many as are gone through again and again where ways are compared.</summary>
    private const int MostKnown = 256;

    private readonly MindEngine engine;
    private readonly StateStore states;
    private readonly Term[][] utilities;
    private readonly Rule[] triggers;
    private readonly bool[]?[] bearing;
    private readonly Bearing?[] byAct;
    private readonly Dictionary<(CharacterId Character, StateId State), int[]> known = [];

    public InstantGains(MindEngine engine)
    {
        this.engine = engine;
        states = engine.States;
        byAct = new Bearing?[engine.Story.Acts.Length];
        bearing = new bool[engine.Story.Characters][];
        RelaxedFacts anyFacts = new(new FactSource(states));
        anyFacts.StartAnywhere();
        utilities = [.. engine.Story.Utilities.Select(utility => utility.Terms
            .Select(term => new Term(term.Value, MostOf(anyFacts.Evaluate(term.Value)), Read(term.Value, inMinds: false), Read(term.Value, inMinds: true))).ToArray())];
        triggers = [.. engine.Story.Triggers.Where(trigger => trigger.Plain.Length > 0)
            .Select(trigger => new Rule(trigger.Requires, SetOf(trigger.Profile.Looks), SetOf(trigger.Profile.Writes.Select(fact => new FactRead(fact, []))), Read(trigger.Requires, inMinds: true)))];
    }

    /// <summary>States may have been freed.</summary>
    public void Forget() => known.Clear();

    public bool MayPay(CharacterId character, StateId state, Act act) => !engine.IsSettled(state)
        ? engine.UtilityOf(character, state) != Value.Unknown
        : MayPayInSettled(character, state, act);

    /// <summary>The same in a state with the facts of one in which no trigger can fire.</summary>
    public bool MayPayInSettled(CharacterId character, StateId state, Act act)
    {
        int before = engine.UtilityOf(character, state);
        if (before == Value.Unknown)
            return false;
        Bearing bears = BearingOf(act);
        StateId after = engine.WithFactsOf(state, act);
        return MayFire(after, bears.RequiredFor(character)) || (MostAfter(character, state, after, bears.TermsOf(character)) is int most && most != Value.Unknown && most > before);
    }

    /// <summary>A state with the facts of the one after the act, whatever is believed in it; null where that is not certain, because a trigger may write some.</summary>
    public StateId? FactsAfter(StateId state, Act act)
    {
        if (!engine.IsSettled(state))
            return null;
        StateId after = engine.WithFactsOf(state, act);
        return MayFire(after, BearingOf(act).Required) ? null : after;
    }

    /// <summary>Whether a trigger that writes facts looks into minds for any of these.</summary>
    public bool LookIntoMindsFor(FactSet facts) => Array.Exists(triggers, trigger => trigger.InMinds.Overlaps(facts));

    /// <summary>For each trigger that writes facts and may be set off by changes of some facts, in whosever mind, what must hold after these for it to fire.</summary>
    public Condition[][] RequiredAfter(FactSet changed) => [.. triggers.Where(trigger => trigger.Looks.Overlaps(changed)).Select(trigger => RequiredAfter(trigger, changed))];

    /// <summary>Whether, in a state with the facts that there are then, one of these may fire.</summary>
    public bool MayFire(StateId after, Condition[][] all)
    {
        foreach (Condition[] required in all)
        {
            if (HoldAll(required, after))
                return true;
        }

        return false;
    }

    /// <summary>Whether a trigger that writes facts looks at anything that the act may change.</summary>
    public bool MaySetOffFacts(Act act) => BearingOf(act).Required.Length > 0;

    /// <summary>Adding saturates, and never takes a larger sum below that of smaller terms.</summary>
    private int MostAfter(CharacterId character, StateId before, StateId after, TermChange[] changes)
    {
        int[] valuesBefore = ValuesIn(character, before);
        int most = 0;
        for (int term = 0; term < changes.Length; term++)
        {
            int value = changes[term] switch
            {
                TermChange.None => valuesBefore[term],
                TermChange.Facts => utilities[character.Value][term].Value.Evaluate(states, after),
                _ => utilities[character.Value][term].Most,
            };
            most = Evaluator.Calculate(Arithmetic.Add, most, value);
        }

        return most;
    }

    private int[] ValuesIn(CharacterId character, StateId state)
    {
        if (known.TryGetValue((character, state), out int[]? values))
            return values;
        if (known.Count >= MostKnown)
            known.Clear();
        known.Add((character, state), values = Array.ConvertAll(utilities[character.Value], term => term.Value.Evaluate(states, state)));
        return values;
    }

    private bool HoldAll(Condition[] required, StateId state)
    {
        foreach (Condition conjunct in required)
        {
            if (!conjunct.Holds(states, state))
                return false;
        }

        return true;
    }

    /// <summary>What must hold after the act for the trigger to fire: all that it requires, but for what it looks for in minds of which the act may make something else.</summary>
    private Condition[] RequiredAfter(Rule trigger, FactSet changed) => trigger.InMinds.Overlaps(changed)
        ? [.. trigger.Requires.Conjuncts.Where(conjunct => !Read(conjunct, inMinds: true).Overlaps(changed))]
        : [trigger.Requires];

    private Bearing BearingOf(Act act) => byAct[act.Index.Value] ??= new Bearing(this, engine.Story.Causes.Influence(act.Event.Profile));

    /// <summary>
    /// By trigger: whether facts that it writes may change what the character has outside of minds, at once or by what they set off in turn. What others set off does not make it pay; for terms that look into minds the most
    /// is counted whatever fires.
    /// </summary>
    private bool[] TriggersBearingOn(CharacterId character)
    {
        if (bearing[character.Value] is { } known)
            return known;
        FactSet wanted = new(states.FactCount);
        foreach (Term term in utilities[character.Value])
            wanted.Add(term.Facts);
        bool[] bears = new bool[triggers.Length];
        for (bool grown = true; grown;)
        {
            grown = false;
            for (int trigger = 0; trigger < triggers.Length; trigger++)
            {
                if (bears[trigger] || !triggers[trigger].Writes.Overlaps(wanted))
                    continue;
                bears[trigger] = grown = true;
                wanted.Add(triggers[trigger].Looks);
            }
        }

        return bearing[character.Value] = bears;
    }

    private FactSet Read(Condition condition, bool inMinds) => SetOf(FactReads.Collect(condition).Where(read => read.InMind == inMinds));

    private FactSet SetOf(IEnumerable<FactRead> reads)
    {
        FactSet read = new(states.FactCount);
        read.Add(reads.Select(one => one.Fact));
        return read;
    }

    private static int MostOf(Possible value) => value.MayBeKnown ? value.High : Value.Unknown;

    /// <summary>How an act may change a term: not at all, by the facts it writes, or by what minds make of it.</summary>
    private enum TermChange
    {
        None,
        Facts,
        Minds,
    }

    /// <summary>A term, the most it can be in any state, and the facts that it looks for outside of minds and in them.</summary>
    private sealed record Term(Condition Value, int Most, FactSet Facts, FactSet InMinds);

    /// <summary>A trigger that writes facts, all that it looks at, the facts, and what its condition looks for in minds.</summary>
    private sealed record Rule(Condition Requires, FactSet Looks, FactSet Writes, FactSet InMinds);

    /// <summary>What an act may bear on, as far as it has been asked for.</summary>
    /// <param name="changed">The facts that it may change, in whosever mind.</param>
    private sealed class Bearing(InstantGains gains, FactSet changed)
    {
        private readonly int[] looking = [.. Enumerable.Range(0, gains.triggers.Length).Where(trigger => gains.triggers[trigger].Looks.Overlaps(changed))];
        private readonly TermChange[]?[] terms = new TermChange[gains.utilities.Length][];
        private readonly Condition[][]?[] requiredFor = new Condition[gains.utilities.Length][][];
        private Condition[][]? required;

        /// <summary>For each trigger that looks at what it stirs up, what must hold for that to fire.</summary>
        public Condition[][] Required => required ??= [.. looking.Select(trigger => gains.RequiredAfter(gains.triggers[trigger], changed))];

        /// <summary>The same, of those triggers alone that bear on what a character has.</summary>
        public Condition[][] RequiredFor(CharacterId character) => requiredFor[character.Value] ??= looking.Length == 0 ? [] : [.. Required.Where((_, place) => gains.TriggersBearingOn(character)[looking[place]])];

        /// <summary>How it touches each term of the character's utility.</summary>
        public TermChange[] TermsOf(CharacterId character) => terms[character.Value] ??= Array.ConvertAll(
            gains.utilities[character.Value], term => term.InMinds.Overlaps(changed) ? TermChange.Minds : term.Facts.Overlaps(changed) ? TermChange.Facts : TermChange.None);
    }
}
