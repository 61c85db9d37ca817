using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.FindingOut;

/// <summary>
/// A certain answer of <i>no</i> to whether knowing a fact could gain somebody anything (D13b, rule 4), without imagining any value of it. The mind that an act leaves which shows the fact differs from the one that it leaves
/// otherwise in facts that hang on that fact, and in no others. Where no want reads one of those, the answer alone gains nothing; and where no act that could end a plan, and that the other facts allow, depends on one, neither does a
/// plan of one act that is made with it. Memoised for all questions, as long as they are about few sets of facts.
/// </summary>
internal sealed class AnswerRelevance(MindEngine engine, InstantGains gains)
{
    /// <summary>Sets of facts that are remembered; then all is forgotten, so that a long run takes no more room.</summary>
    private const int MostSets = 4096;

    private readonly StateStore states = engine.States;
    private readonly Dictionary<(Question Question, ActId Act), FactSet> differing = [];
    private readonly HashSet<FactSet> interned = new(FactSet.ByMembers);
    private readonly Dictionary<(FactSet Facts, CharacterId Character), bool> wanted = [];
    private readonly Dictionary<(FactSet Facts, Worth Worth), Act[]> dependents = [];
    private readonly Dictionary<ActId, Need[]> needs = [];
    private TriggeringActs? triggering;

    private CausalGraph Causes => engine.Story.Causes;

    /// <summary>False where it is certain that an act, whatever it shows of the fact, gains nothing with an answer of so many acts.</summary>
    /// <param name="mind">Where the act is thought of: a state of the asking character's own mind.</param>
    /// <param name="after">Acts that the answer may have; of more than one, nothing is certain.</param>
    public bool MayGain(StateId mind, Act act, Question question, Worth worth, int after)
    {
        FactSet facts = DifferingFacts(question, act);
        if (IsWanted(facts, worth.Character) || after > 1)
            return true;
        return after == 1 && Array.Exists(DependentActs(facts, worth), last => MayBePossible(last, mind, facts, Causes.InfluencedFacts(act.Event.Profile)));
    }

    /// <summary>
    /// False where it is certain that every plan of one act of a mind would come to as much in another mind of the same character, which is worth no less: so that it does not take what the one knows and the other does not.
    /// </summary>
    public bool MayHaveOwnPlan(StateId found, StateId other, Worth worth)
    {
        if (worth.ValueOf(other) == Value.Unknown || ChangedFacts.Between(states, other, found) is not ChangedFacts changed)
            return true;
        FactSet facts = Intern(changed.Facts);
        return IsWanted(facts, worth.Character) || Array.Exists(DependentActs(facts, worth), last => IsMove(worth, last) || engine.CanHappen(found, last));
    }

    private bool IsWanted(FactSet facts, CharacterId character)
    {
        if (!wanted.TryGetValue((facts, character), out bool isWanted))
            wanted.Add((facts, character), isWanted = gains.WantsRead(character, facts));
        return isWanted;
    }

    /// <summary>The facts that may be otherwise, in any mind, after the act, because the fact that is asked about is: those that triggers change because of it, and what the act does in another way.</summary>
    private FactSet DifferingFacts(Question question, Act act)
    {
        if (differing.TryGetValue((question, act.Index), out FactSet? found))
            return found;
        EventProfile profile = act.Event.Profile;
        FactSet influenced = Causes.FactsInfluencedBy(question.Fact);
        FactSet facts = new(states.FactCount);
        facts.Add(influenced);
        if (Array.Exists(profile.Needs, influenced.Contains) || Array.Exists(profile.ObserverReads, read => influenced.Contains(read.Fact)))
        {
            facts.Add(Causes.InfluencedFacts(profile));
        }
        else
        {
            foreach (GroundFactId written in profile.Effects.Concat(profile.Tells).Where(effect => Array.Exists(effect.Reads, read => influenced.Contains(read.Fact))).SelectMany(effect => effect.Facts).Distinct())
                facts.Add(Causes.FactsInfluencedBy(written));
        }

        differing.Add((question, act.Index), facts = Intern(facts));
        return facts;
    }

    private FactSet Intern(FactSet facts)
    {
        if (interned.TryGetValue(facts, out FactSet? known))
            return known;
        if (interned.Count >= MostSets)
            Forget();
        interned.Add(facts);
        return facts;
    }

    private void Forget()
    {
        interned.Clear();
        differing.Clear();
        wanted.Clear();
        dependents.Clear();
    }

    /// <summary>The acts that may end a plan, or, as legs, be on the way of one, and that depend on some facts: whether they are possible, what they do, who sees them where that matters, or what triggers make of them.</summary>
    private Act[] DependentActs(FactSet facts, Worth worth)
    {
        if (dependents.TryGetValue((facts, worth), out Act[]? found))
            return found;
        bool[] depends = new bool[Causes.Acts];
        foreach (int number in facts.Members.SelectMany(Causes.ReadersOf))
        {
            if (number < Causes.Acts)
                depends[number] = true;
            else if (gains.WantsRead(worth.Character, Causes.FactsChangedWithTriggers(Causes[number])))
                AddMembers(depends, (triggering ??= new TriggeringActs(Causes)).ActsSettingOff(number));
        }

        found = [.. engine.Story.Acts.Where(act => !act.IsUnplanned && MayBeInPlan(act, worth) && (depends[act.Index.Value] || IsSeenOtherwise(act, facts, worth)))];
        dependents.Add((facts, worth), found);
        return found;
    }

    private bool MayBeInPlan(Act act, Worth worth) => worth.ServingLast?.Contains(act.Index) != false || IsMove(worth, act);

    private bool IsMove(Worth worth, Act act) => worth.HasMoveWithin(1) && Moves.MoverOf(engine.Story, act) == worth.Character;

    private bool IsSeenOtherwise(Act act, FactSet facts, Worth worth) =>
        Array.Exists(act.Event.Profile.ObserverReads, read => facts.Contains(read.Fact)) && gains.WantsLookIntoMindsFor(worth.Character, Causes.InfluencedFacts(act.Event.Profile));

    private static void AddMembers(bool[] depends, ActSet acts)
    {
        foreach (ActId act in acts.Members)
            depends[act.Value] = true;
    }

    /// <summary>Whether what the act requires may be so after another act: what hangs on none of the facts that may be otherwise then, nor on minds, must be so before.</summary>
    /// <param name="changed">The facts that the other act may change.</param>
    private bool MayBePossible(Act act, StateId mind, FactSet differing, FactSet changed)
    {
        foreach (Need need in NeedsOf(act))
        {
            if (!need.InMinds && !Array.Exists(need.Facts, fact => differing.Contains(fact) || changed.Contains(fact)) && !need.Condition.Holds(states, mind))
                return false;
        }

        return true;
    }

    private Need[] NeedsOf(Act act)
    {
        if (!needs.TryGetValue(act.Index, out Need[]? found))
        {
            found =
            [
                .. act.Event.Requires.Conjuncts.Select(conjunct => (Conjunct: conjunct, Reads: FactReads.Collect(conjunct)))
                    .Select(one => new Need(one.Conjunct, [.. one.Reads.Select(read => read.Fact).Distinct()], one.Reads.Exists(read => read.InMind))),
            ];
            needs.Add(act.Index, found);
        }

        return found;
    }

    /// <summary>A conjunct of a precondition, what it reads, and whether in minds.</summary>
    private sealed record Need(Condition Condition, GroundFactId[] Facts, bool InMinds);
}
