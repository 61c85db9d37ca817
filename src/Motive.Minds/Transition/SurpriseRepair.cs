using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Transition;

/// <summary>
/// What a mind accepts before it can make sense of an event that it saw but held impossible: of every clause of the condition that is
/// true in the parent state, the atoms that are false in the mind are repaired. An atom that says what a fact equals gives the mind the
/// parent's value, and where it speaks of what others believe, the mind's pictures of them the values that they have there; any other comparison leaves it guessing a number, and not knowing else. Nobody else sees a repair. (Sabre 0.8, surprise; by recursion over the
/// negation normal form, which visits the union of all true clauses of the disjunctive normal form without building it. An alternative
/// that is true in the parent is visited even if the mind knew of another one; only at the atoms does it matter what the mind held.) This is definition D9.
/// </summary>
internal sealed class SurpriseRepair(StateStore states)
{
    /// <summary>The repaired mind of <paramref name="owner"/>; the same id when nothing surprises.</summary>
    public StateId Repair(StateId mind, CharacterId owner, GroundEvent seen, StateId parent)
    {
        if (seen.Requires.Holds(states, mind) || !seen.Requires.Holds(states, parent))
            return mind;
        List<Change> changes = [];
        Collect(seen.Requires, true, new Place(mind, owner, [], parent, seen.IsAttempt), changes);
        return Write(mind, seen.Sources is null ? changes : WithSources(mind, seen, changes), 0);
    }

    /// <summary>What is put right is had from nobody any more; by whoever tries something, or sees it tried, it has been seen (D29b).</summary>
    private List<Change> WithSources(StateId mind, GroundEvent seen, List<Change> changes)
    {
        List<Change> all = [.. changes];
        foreach (Change change in changes.Where(change => Believed(mind, change) != change.Value))
        {
            SourceWay? way = seen.IsAttempt && change.Path.Length == 0 ? SourceWay.Sight : null;
            all.AddRange(seen.Sources!.WaysOf(change.Fact).Where(kept => !kept.ForTelling || way is null || seen.IsKept).Select(kept => new Change(change.Path, kept.Fact, kept.Way.ValueOf(way, Value.Unknown))));
        }

        return all;
    }

    private int Believed(StateId mind, Change change) => states.Read(change.Path.Aggregate(mind, states.Mind), change.Fact);

    private void Collect(Condition condition, bool wanted, Place at, List<Change> changes)
    {
        if (!Holds(condition, wanted, at.Parent))
            return;
        switch (condition)
        {
            case Condition.Not not:
                Collect(not.Operand, !wanted, at, changes);
                break;
            case Condition.All all:
                CollectEach(all.Operands, wanted, at, changes);
                break;
            case Condition.Any any:
                CollectEach(any.Operands, wanted, at, changes);
                break;
            case Condition.Choose choose:
                CollectChoice(choose, wanted, at, changes);
                break;
            case Condition.InMind inner:
                Collect(inner.Body, wanted, at.Into(inner.Character, states), changes);
                break;
            case Condition.Select select when SelectedCase(select, at.Parent) is { } chosen and not (Condition.Read or Condition.Select):
                Collect(chosen, wanted, at, changes);
                break;
            default:
                CollectAtom(condition, wanted, at, changes);
                break;
        }
    }

    /// <summary>Parts that are false in the parent belong to no true clause; <see cref="Collect"/> passes over them.</summary>
    private void CollectEach(Condition[] operands, bool wanted, Place at, List<Change> changes)
    {
        foreach (Condition operand in operands)
            Collect(operand, wanted, at, changes);
    }

    private void CollectChoice(Condition.Choose choose, bool wanted, Place at, List<Change> changes)
    {
        bool test = choose.Test.Holds(states, at.Parent);
        Collect(choose.Test, test, at, changes);
        Collect(test ? choose.Then : choose.Otherwise, wanted, at, changes);
    }

    private void CollectAtom(Condition atom, bool wanted, Place at, List<Change> changes)
    {
        if (Holds(atom, wanted, at.Mind))
            return;
        bool exact = atom switch
        {
            Condition.Is => wanted,
            Condition.Compare compare => compare.Comparison == (wanted ? Comparison.Equal : Comparison.NotEqual),
            _ => true,
        };
        List<FactAt> guessed = [];
        foreach (FactAt read in FactsIn(atom, at))
        {
            bool boolean = states.Field(read.Fact).IsTruth;
            int actual = states.Read(read.At.Parent, read.Fact);
            if (at.KeepsWhatIsRight && states.Read(read.At.Mind, read.Fact) == actual)
                continue;
            if (!exact && !boolean && !states.Field(read.Fact).MayBeUnknown)
                guessed.Add(read);
            else
                changes.Add(new Change(read.At.Path, read.Fact, exact || boolean ? actual : Value.Unknown));
        }

        if (guessed.Count > 0)
            changes.AddRange(Guess(atom, wanted, at, guessed, Repaired(at, changes)));
    }

    /// <summary>What the numbers of a comparison must be: one that stands alone on a side moves as little as it can; if none can, none is known.</summary>
    private IEnumerable<Change> Guess(Condition atom, bool wanted, Place at, List<FactAt> facts, StateId repaired)
    {
        if (Holds(atom, wanted, repaired))
            return [];
        foreach ((Comparison comparison, FactAt alone, int other) in Sides(atom, at, repaired))
        {
            if (facts.Exists(alone.IsSame) && Nearest(alone.Fact, Believed(alone, at, repaired), comparison, wanted, other) is int value)
                return [new Change(alone.At.Path, alone.Fact, value)];
        }

        return facts.Select(fact => new Change(fact.At.Path, fact.Fact, Value.Unknown));
    }

    /// <summary>Each fact that stands alone on a side, how it is compared, and the value of the other side.</summary>
    private IEnumerable<(Comparison Comparison, FactAt Alone, int Other)> Sides(Condition atom, Place at, StateId repaired)
    {
        if (atom is Condition.Is single)
            yield return (Comparison.Equal, new FactAt(at, single.Fact), single.Value);
        if (atom is not Condition.Compare compare)
            yield break;
        if (FactOf(compare.Left, at) is FactAt left)
            yield return (compare.Comparison, left, compare.Right.Evaluate(states, repaired));
        if (FactOf(compare.Right, at) is FactAt right)
            yield return (compare.Comparison.Mirrored(), right, compare.Left.Evaluate(states, repaired));
    }

    private FactAt? FactOf(Condition side, Place at) => side switch
    {
        Condition.Read read => new FactAt(at, read.Fact),
        Condition.InMind inner => FactOf(inner.Body, at.Into(inner.Character, states)),
        Condition.Select select when SelectedCase(select, at.Parent) is Condition chosen => FactOf(chosen, at),
        _ => null,
    };

    /// <summary>What the repaired mind of a place holds of a fact in it, or in a mind in it.</summary>
    private int Believed(FactAt read, Place at, StateId repaired)
    {
        foreach (CharacterId character in read.At.Path.AsSpan(at.Path.Length))
            repaired = states.Mind(repaired, character);
        return states.Read(repaired, read.Fact);
    }

    /// <summary>
    /// What is believed already may do, where it is something else in the part that was not known. If it does not, a comparison with a number turns over at that number, so that nothing
    /// further from it need be tried.
    /// </summary>
    private int? Nearest(GroundFactId fact, int believed, Comparison comparison, bool wanted, int other)
    {
        if (believed == Value.Unknown || other == Value.Unknown)
            return null;
        if (Evaluator.Compare(comparison, believed, other) == wanted)
            return believed;
        FactField field = states.Field(fact);
        int? nearest = null;
        for (int value = other - 1; value <= other + 1; value++)
        {
            if (value >= field.Minimum && value <= field.Maximum && Evaluator.Compare(comparison, value, other) == wanted
                && (nearest is not int known || Math.Abs((long)value - believed) < Math.Abs((long)known - believed)))
            {
                nearest = value;
            }
        }

        return nearest;
    }

    /// <summary>The mind at a place with what has been repaired in it so far.</summary>
    private StateId Repaired(Place at, List<Change> changes) =>
        Write(at.Mind, changes.FindAll(change => change.Path.AsSpan().StartsWith(at.Path)), at.Path.Length);

    /// <summary>
    /// The facts whose values the atom speaks of, each in the mind in which it is read. Arguments, and the test of <c>if a then b else c</c>, only say which facts those are in
    /// the parent: they are not themselves refuted.
    /// </summary>
    private IEnumerable<FactAt> FactsIn(Condition condition, Place at) => condition switch
    {
        Condition.Is atom => [new FactAt(at, atom.Fact)],
        Condition.Read read => [new FactAt(at, read.Fact)],
        Condition.InMind inner => FactsIn(inner.Body, at.Into(inner.Character, states)),
        Condition.Choose choose => FactsIn(choose.Test.Holds(states, at.Parent) ? choose.Then : choose.Otherwise, at),
        Condition.Select select => SelectedCase(select, at.Parent) is Condition chosen ? FactsIn(chosen, at) : [],
        _ => FactReads.Parts(condition).SelectMany(part => FactsIn(part, at)),
    };

    private Condition? SelectedCase(Condition.Select select, StateId parent)
    {
        int selected = select.Selector.Evaluate(states, parent);
        return selected == Value.Unknown ? null : select.Cases[selected];
    }

    private bool Holds(Condition condition, bool wanted, StateId state) => condition.Holds(states, state) == wanted;

    private StateId Write(StateId mind, List<Change> changes, int depth)
    {
        if (changes.Count == 0)
            return mind;
        int[] draft = states.Draft(mind);
        StateId[] minds = states.Minds(mind).ToArray();
        foreach (Change change in changes.Where(change => change.Path.Length == depth))
            states.Write(draft, change.Fact, change.Value);
        foreach (IGrouping<CharacterId, Change> group in changes.Where(change => change.Path.Length > depth).GroupBy(change => change.Path[depth]))
        {
            if (minds[group.Key.Value].IsState)
                minds[group.Key.Value] = Write(minds[group.Key.Value], [.. group], depth + 1);
        }

        states.SetMinds(draft, minds);
        return states.Intern(draft);
    }

    private readonly record struct Change(CharacterId[] Path, GroundFactId Fact, int Value);

    /// <summary>A fact, and the mind in which it is read.</summary>
    private readonly record struct FactAt(Place At, GroundFactId Fact)
    {
        /// <summary>Whether it is the same fact in the same mind.</summary>
        public bool IsSame(FactAt other) => Fact == other.Fact && At.Path.AsSpan().SequenceEqual(other.At.Path);
    }

    private readonly record struct Place(StateId Mind, CharacterId Owner, CharacterId[] Path, StateId Parent, bool KeepsWhatIsRight)
    {
        /// <summary>The place one mind deeper; in the owner's own mind about themselves it is the same mind (I3).</summary>
        public Place Into(CharacterId character, StateStore states) => character == Owner
            ? this with { Parent = states.Mind(Parent, character) }
            : new Place(states.Mind(Mind, character), character, [.. Path, character], states.Mind(Parent, character), KeepsWhatIsRight);
    }
}
