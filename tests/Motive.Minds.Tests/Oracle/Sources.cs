using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>D29b: how the owner of a mind comes to have what an event shows or tells them, and that they have from nobody what they make of it themselves.</summary>
internal sealed class Sources(Story story, FactTable table, Reading reading)
{
    private readonly Unchanging _unchanging = new(story, reading);

    /// <summary>The changes that say how somebody has a fact from now on; none where the story does not ask it.</summary>
    public IEnumerable<Change> Had(GroundFact fact, SourceWay? way, int from) => fact.IsFeeling ? [] : story.KeptSources
        .Where(kept => kept.Of.Value == fact.Family)
        .Select(kept => new Change([], fact with { Family = kept.Fact.Value }, Value(kept.Way, way, from)));

    /// <summary>What somebody who sees an act has by that: what it could not be done without, and what came of it.</summary>
    /// <param name="place">Where it happens.</param>
    public IEnumerable<Change> Seen(Act act, OracleState place, OracleState mind, bool isDoer, IEnumerable<Change> outcome)
    {
        IEnumerable<GroundFact> needed = reading.Holds(act.Definition.Requires, place, act.Frame()) ? Demanded(act.Definition.Requires, true, place, act.Frame()) : [];
        return needed.Where(fact => Had(fact, SourceWay.Deed, World.Value.Unknown).All(change => !IsDeed(change) || table.Read(mind, change.Fact) != World.Value.True))
            .SelectMany(fact => Had(fact, SourceWay.Sight, World.Value.Unknown))
            .Concat(outcome.SelectMany(change => Had(change.Fact, isDoer ? SourceWay.Deed : SourceWay.Sight, World.Value.Unknown)));
    }

    /// <summary>What is written into somebody's mind, each with how they have it, if they did not hold it before.</summary>
    /// <param name="mind">As it was before.</param>
    public IEnumerable<Change> Told(IEnumerable<Change> words, OracleState mind, int hearer, Act act, IReadOnlyCollection<int> doers)
    {
        int[] tellers = [.. doers.Where(doer => doer != hearer)];
        SourceWay way = act.Definition.Channel switch
        {
            Channel.Letter => SourceWay.Letter,
            Channel.Word when tellers.Length > 0 => SourceWay.From,
            _ => SourceWay.Sight,
        };
        int from = way is SourceWay.From or SourceWay.Letter && tellers.Length > 0 ? tellers[0] : World.Value.Unknown;
        foreach (Change word in words)
        {
            yield return word;
            if (word.Minds.IsEmpty && IsNew(word, mind))
            {
                foreach (Change had in Had(word.Fact, way, from))
                    yield return had;
            }
        }
    }

    /// <summary>What happens by itself, with that what it changes in a mind is had from nobody.</summary>
    /// <param name="state">In which it happens.</param>
    public IReadOnlyList<Change> Concluded(IEnumerable<Change> changes, OracleState state) =>
        [.. changes.SelectMany(change => change.Minds.Count > 1 || !IsNew(change, change.Minds.Aggregate(state, (mind, who) => mind.MindOf(who)))
            ? [change]
            : Had(change.Fact, null, World.Value.Unknown).Select(had => had with { Minds = change.Minds }).Prepend(change))];

    private bool IsNew(Change change, OracleState mind) => !IsOfSource(change.Fact) && table.Read(mind.Written([new Change([], change.Fact, change.Value)], table), change.Fact) != table.Read(mind, change.Fact);

    private bool IsOfSource(GroundFact fact) => story.KeptSources.Any(kept => kept.Fact.Value == fact.Family);

    private bool IsDeed(Change change) => story.KeptSources.Any(kept => kept.Fact.Value == change.Fact.Family && kept.Way == SourceWay.Deed);

    private static int Value(SourceWay kept, SourceWay? way, int from) => kept switch
    {
        SourceWay.From => from,
        SourceWay.Word => way is SourceWay.From or SourceWay.Word ? 1 : 0,
        _ => way == kept ? 1 : 0,
    };

    /// <summary>The facts of which a condition says that they have one value, and that it cannot do without.</summary>
    private IEnumerable<GroundFact> Demanded(Expression condition, bool wanted, OracleState place, int[] frame)
    {
        bool? Always(Expression part, int[] bound) => _unchanging.Always(part, place, bound);
        if (Always(condition, frame) is not null)
            return [];
        return condition switch
        {
            Expression.Not not => Demanded(not.Operand, !wanted, place, frame),
            Expression.And both => wanted ? both.Operands.SelectMany(part => Demanded(part, wanted, place, frame)) : OnlyOne(both.Operands.Select(part => (part, frame))),
            Expression.Or either => OnlyOne(either.Operands.Select(part => (part, frame))),
            Expression.Quantified { Quantifier: Quantifier.Every or Quantifier.Some } many => many.Quantifier == Quantifier.Every && wanted
                ? Each(many).SelectMany(one => Demanded(one.Part, wanted, place, one.Frame))
                : OnlyOne(Each(many)),
            Expression.Conditional choice when Always(choice.Condition, frame) is bool chosen => Demanded(chosen ? choice.Then : choice.Else, wanted, place, frame),
            Expression.Fact { Arguments: var arguments } fact when story[fact.Id].Domain is Domain.Boolean && arguments.All(_unchanging.IsSettled) =>
                reading.Ground(fact.Id, arguments, place, frame) is GroundFact ground ? [ground] : [],
            Expression.Compare { Operator: Comparison.Equal } same when wanted => Compared(same, place, frame),
            Expression.Compare { Operator: Comparison.NotEqual } differ when !wanted => Compared(differ, place, frame),
            _ => [],
        };

        IEnumerable<(Expression Part, int[] Frame)> Each(Expression.Quantified many) =>
            story[many.Type].Members.Select(member => (many.Body, Reading.With(frame, many.Slot, member.Value)));

        // Of alternatives, and of what is not to be so of all, one is needed only if no other can be.
        IEnumerable<GroundFact> OnlyOne(IEnumerable<(Expression Part, int[] Frame)> parts) =>
            parts.Where(part => Always(part.Part, part.Frame) is null).ToArray() is [(Expression only, int[] bound)] ? Demanded(only, wanted, place, bound) : [];
    }

    private IEnumerable<GroundFact> Compared(Expression.Compare same, OracleState place, int[] frame) =>
        (_unchanging.IsSettled(same.Left), _unchanging.IsSettled(same.Right)) switch
        {
            (true, false) => Alone(same.Right, place, frame),
            (false, true) => Alone(same.Left, place, frame),
            _ => [],
        };

    private IEnumerable<GroundFact> Alone(Expression side, OracleState place, int[] frame) =>
        side is Expression.Fact fact && fact.Arguments.All(_unchanging.IsSettled) && reading.Ground(fact.Id, fact.Arguments, place, frame) is GroundFact ground ? [ground]
        : side is Expression.Conditional choice && _unchanging.Always(choice.Condition, place, frame) is bool chosen ? Alone(chosen ? choice.Then : choice.Else, place, frame)
        : [];
}
