using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// A certain answer of <i>no</i> to whether an act pays somebody at once, without working out what it does to minds. Where no
/// trigger can follow that writes facts, the facts after the act are those of its own effects; then each term of a utility has the value that it has with
/// these facts and the minds of before, unless it looks in minds for something that the act stirs up. For such a term the most stands that it can ever be (D17).
/// </summary>
internal sealed class InstantGains
{
    /// <summary>States whose terms are memoised: as many as are visited again and again when ways are compared.</summary>
    private const int MostKnown = 256;

    private readonly MindEngine engine;
    private readonly StateStore states;
    private readonly Term[][] utilities;
    private readonly bool[]?[] bearing;
    private readonly ActDependencies?[] byAct;
    private readonly Dictionary<(CharacterId Character, StateId State), int[]> known = [];
    private readonly Dictionary<(CharacterId Character, StateId State, ActId Act), bool> paying = [];
    private readonly Dictionary<(PossibleFirings Firings, CharacterId Character), PossibleFirings> bearingFirings = [];
    private readonly StateChanges changes;
    private (ChangedFacts? Changed, CharacterId Character, bool[] Terms) lastTerms = (null, CharacterId.None, []);

    public InstantGains(MindEngine engine, Successors successors)
    {
        (this.engine, changes) = (engine, new StateChanges(engine, successors));
        states = engine.States;
        byAct = new ActDependencies?[engine.Story.Acts.Length];
        bearing = new bool[engine.Story.Characters][];
        RelaxedFacts anyFacts = new(new FactSource(states));
        anyFacts.StartAnywhere();
        utilities = [.. engine.Story.Utilities.Select(utility => utility.Terms
            .Select(term => new Term(term.Value, MostOf(anyFacts.Evaluate(term.Value)), Read(term.Value, inMinds: false), Read(term.Value, inMinds: true))).ToArray())];
        Triggers = new FactTriggers(engine);
    }

    /// <summary>The triggers that may follow on an act and write facts.</summary>
    public FactTriggers Triggers { get; }

    /// <summary>Those that the act may set off.</summary>
    public PossibleFirings FiringsAfter(Act act) => BearingOf(act).PossibleFirings;

    /// <summary>States may have been freed.</summary>
    public void Forget()
    {
        known.Clear();
        paying.Clear();
        changes.Forget();
    }

    /// <summary>False where it is certain that the act, which is possible, leaves the character no better off at once.</summary>
    public bool MayPay(CharacterId character, StateId state, Act act) => !engine.IsSettled(state)
        ? engine.UtilityOf(character, state) != Value.Unknown
        : MayPayInSettled(character, state, act);

    /// <summary>The same in a state with the facts of one in which no trigger can fire.</summary>
    public bool MayPayInSettled(CharacterId character, StateId state, Act act)
    {
        int before = engine.UtilityOf(character, state);
        if (before == Value.Unknown)
            return false;
        ActDependencies bears = BearingOf(act);
        StateId after = engine.ApplyToFacts(state, act);
        return Triggers.MayFire(after, bears.PossibleFiringsFor(character)) || IsMore(MostAfter(character, state, after, bears.TermsOf(character)), before);
    }

    /// <summary>
    /// As <see cref="MayPay"/>, with the facts that triggers write, where these are certain. An act that is independent of all facts in which the state differs from its origin pays here
    /// exactly if it paid there.
    /// </summary>
    public bool WouldPay(CharacterId character, StateId state, Act act)
    {
        if (!engine.IsSettled(state))
            return engine.UtilityOf(character, state) != Value.Unknown;
        if (ChangesIn(state) is ChangedFacts changed && IsIndependentOf(changed, character, act) && engine.UtilityOf(character, changed.Origin) != Value.Unknown)
            return Recall(character, changed.Origin, act);
        return PaysIn(character, state, act);
    }

    /// <inheritdoc cref="StateChanges.SinceOrigin"/>
    public ChangedFacts? ChangesIn(StateId state) => changes.SinceOrigin(state);

    /// <summary>Whether none of the changed facts affects the act, or a term of the utility that the act may change: then the act makes the same difference as without the changes.</summary>
    public bool IsIndependentOf(ChangedFacts changed, CharacterId character, Act act)
    {
        ActDependencies bears = BearingOf(act);
        bool areMistaken = bears.NeedsMinds || Array.Exists(act.Event.Profile.Repairs, changes.MistakenIn(changed.Origin).Contains);
        if (areMistaken ? bears.DecisiveFacts.Overlaps(changed.Facts) : bears.DecisiveFactsForKnowing.Overlaps(changed.Facts))
            return false;
        return AreIndependent(changed, character, areMistaken ? bears.TermsOf(character) : bears.TermsForKnowing(character));
    }

    /// <summary>Whether none of the changed facts affects a term of the utility that changes of some facts may change.</summary>
    public bool AreIndependent(ChangedFacts changed, CharacterId character, FactSet mayChange) => AreIndependent(changed, character, TermsChangedBy(character, mayChange));

    private bool AreIndependent(ChangedFacts changed, CharacterId character, TermChange[] touched)
    {
        bool[] terms = TermsOf(changed, character);
        for (int term = 0; term < terms.Length; term++)
        {
            if (terms[term] && touched[term] != TermChange.None)
                return false;
        }

        return true;
    }

    private bool[] TermsOf(ChangedFacts changed, CharacterId character)
    {
        if (lastTerms.Changed != changed || lastTerms.Character != character)
            lastTerms = (changed, character, Array.ConvertAll(utilities[character.Value], term => term.Facts.Overlaps(changed.Facts) || term.InMinds.Overlaps(changed.Facts)));
        return lastTerms.Terms;
    }

    private bool Recall(CharacterId character, StateId state, Act act)
    {
        if (!paying.TryGetValue((character, state, act.Index), out bool pays))
            paying.Add((character, state, act.Index), pays = PaysIn(character, state, act));
        return pays;
    }

    private bool PaysIn(CharacterId character, StateId state, Act act)
    {
        int before = engine.UtilityOf(character, state);
        if (before == Value.Unknown)
            return false;
        ActDependencies bears = BearingOf(act);
        return Triggers.FactsAfterTriggers(state, engine.ApplyToFacts(state, act), act, bears.PossibleFiringsFor(character)) is not StateId after || IsMore(MostAfter(character, state, after, bears.TermsOf(character)), before);
    }

    /// <summary>Whether some want of the character reads one of some facts, in whosever mind.</summary>
    public bool WantsRead(CharacterId character, FactSet facts) => Array.Exists(utilities[character.Value], term => term.Facts.Overlaps(facts) || term.InMinds.Overlaps(facts));

    /// <summary>Whether some want of the character looks into minds for one of some facts.</summary>
    public bool WantsLookIntoMindsFor(CharacterId character, FactSet facts) => Array.Exists(utilities[character.Value], term => term.InMinds.Overlaps(facts));

    private static bool IsMore(int most, int before) => most != Value.Unknown && most > before;

    /// <summary>A state with the facts after the act; its minds are not computed. Null where the facts are not certain, because a trigger may write some.</summary>
    public StateId? FactsAfter(StateId state, Act act)
    {
        if (!engine.IsSettled(state))
            return null;
        StateId after = engine.ApplyToFacts(state, act);
        return Triggers.MayFire(after, BearingOf(act).PossibleFirings) ? null : after;
    }

    /// <summary>Whether a trigger that writes facts reads a fact that the act may change.</summary>
    public bool MaySetOffFactTriggers(Act act) => BearingOf(act).PossibleFirings.All.Length > 0;

    /// <summary>Adding saturates, and never takes a larger sum below that of smaller terms.</summary>
    private int MostAfter(CharacterId character, StateId before, StateId after, TermChange[] touched)
    {
        int[] valuesBefore = ValuesIn(character, before);
        int most = 0;
        for (int term = 0; term < touched.Length; term++)
        {
            int value = touched[term] switch
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

    private ActDependencies BearingOf(Act act) => byAct[act.Index.Value] ??= new ActDependencies(this, engine.Story.Causes, act.Event.Profile);

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
        return bearing[character.Value] = Triggers.TriggersBearingOn(wanted);
    }

    private PossibleFirings FiringsBearingOn(CharacterId character, PossibleFirings firings)
    {
        if (!bearingFirings.TryGetValue((firings, character), out PossibleFirings? found))
            bearingFirings.Add((firings, character), found = firings.Among(TriggersBearingOn(character)));
        return found;
    }

    private TermChange[] TermsChangedBy(CharacterId character, FactSet mayChange) => Array.ConvertAll(
        utilities[character.Value], term => term.InMinds.Overlaps(mayChange) ? TermChange.Minds : term.Facts.Overlaps(mayChange) ? TermChange.Facts : TermChange.None);

    private FactSet Read(Condition condition, bool inMinds) => SetOf(FactReads.Collect(condition).Where(read => read.InMind == inMinds));

    private FactSet SetOf(IEnumerable<FactRead> reads)
    {
        FactSet read = new(states.FactCount);
        read.Add(reads.Select(one => one.Fact));
        return read;
    }

    private static int MostOf(PossibleValues value) => value.MayBeKnown ? value.High : Value.Unknown;

    /// <summary>How an act may change a term: not at all, by the facts it writes, or by what minds make of it.</summary>
    private enum TermChange
    {
        None,
        Facts,
        Minds,
    }

    /// <summary>A term, the most it can be in any state, and the facts that it looks for outside of minds and in them.</summary>
    private sealed record Term(Condition Value, int Most, FactSet Facts, FactSet InMinds);

    /// <summary>The facts and terms that an act may affect, and those that decide what it does, each computed when first asked for.</summary>
    private sealed class ActDependencies(InstantGains gains, CausalGraph causes, EventProfile act)
    {
        private readonly FactSet mayChange = causes.InfluencedFacts(act);
        private readonly TermChange[]?[] terms = new TermChange[gains.utilities.Length][];
        private readonly TermChange[]?[] termsForKnowing = new TermChange[gains.utilities.Length][];
private readonly PossibleFirings?[] setOffFor = new PossibleFirings[gains.utilities.Length];

        /// <summary>The facts that decide whether it happens, what it changes, who sees it, and what triggers make of it.</summary>
        public FactSet DecisiveFacts => causes.DecisiveFacts(act);

        /// <summary>The same where nobody has anything of its precondition wrong.</summary>
        public FactSet DecisiveFactsForKnowing { get; } = causes.DecisiveFactsForKnowing(act);

        /// <summary>Whether its precondition looks into minds.</summary>
        public bool NeedsMinds { get; } = Array.Exists(act.OtherNeeds, read => read.InMind);

        /// <summary>The triggers that it may set off.</summary>
        public PossibleFirings PossibleFirings => field ??= gains.Triggers.FiringsAfter(mayChange);

        /// <summary>Those of them that bear on what a character has.</summary>
        public PossibleFirings PossibleFiringsFor(CharacterId character) => setOffFor[character.Value] ??= gains.FiringsBearingOn(character, PossibleFirings);

        /// <summary>How it may change each term of the character's utility.</summary>
        public TermChange[] TermsOf(CharacterId character) => terms[character.Value] ??= gains.TermsChangedBy(character, mayChange);

        /// <summary>The same where nobody has anything of its precondition wrong.</summary>
        public TermChange[] TermsForKnowing(CharacterId character) => termsForKnowing[character.Value] ??= gains.TermsChangedBy(character, causes.FactsChangedWithTriggers(act));
    }
}
