using System.Collections.Immutable;
using Motive.World;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Stories;

/// <summary>A random story in which it is asked how people have some of its facts: by wants, by a trigger, by acts; some acts are done by word or by letter, and one says from whom somebody has something.</summary>
internal static class SourcedStory
{
    /// <param name="plans">Also that acts of one action are about to be done is told.</param>
    public static Story From(Story plain, ulong seed, bool plans = false)
    {
        SplitMix64 draws = new(seed);
        plain = plans ? WithPlan(plain, draws) : plain;
        FactDefinition[] families = [.. plain.Facts.Take(3)];
        SourceWay[] ways = Enum.GetValues<SourceWay>();
        ImmutableArray<KeptSource> kept =
        [
            .. families.SelectMany(family => ways.Where(_ => draws.Chance(75)).Select(way => (family, way)))
                .Select((each, index) => new KeptSource(new FactId(plain.Facts.Length + index), each.family.Id, each.way)),
        ];
        if (kept.IsEmpty)
            return plain;
        HashSet<FactId> traced = [.. plain.Traces.Select(trace => trace.Fact), .. plain.Plans.Select(plan => plan.Fact)];
        return plain with
        {
            KeptSources = kept,
            Facts = [.. plain.Facts, .. kept.Select(source => Definition(plain, source))],
            Actions = [.. plain.Actions.Select(action => Channelled(action, traced, draws)), Asking(plain, kept), Saying(plain, draws.Pick(families), draws)],
            Wants = [.. plain.Wants, .. plain.Characters.Select(who => Want(plain, who, kept, draws))],
            Triggers = [.. plain.Triggers, .. Concluding(plain, kept, draws)],
        };
    }

    /// <summary>The same story, in which people believe of the acts of one action that they are about to be done, as they are told; whoever sees one done knows that it is not.</summary>
    private static Story WithPlan(Story plain, SplitMix64 draws)
    {
        ActionDefinition action = draws.Pick(plain.Actions);
        FactDefinition fact = new(new FactId(plain.Facts.Length), "about to " + action.Name, action.Parameters, new Domain.Boolean(), Value.False, true, Origin.None);
        Story planned = plain with { Facts = [.. plain.Facts, fact], Plans = [new KeptPlan(fact.Id, action.Id)] };
        if (action.Parameters.Length > 2 || !Rows(planned, fact.Id).Any())
            return plain;
        Expression.Fact plan = The(fact.Id, draws.Pick([.. Rows(planned, fact.Id)]));
        return planned with
        {
            Actions = [.. plain.Actions, Action(plain.Actions.Length, "warning", [plain.CharacterType, plain.CharacterType], Differ(Believed(Slot(1), plan), Yes), [Told(Slot(1), Set(plan, Yes))], [Slot(0)])],
        };
    }

    private static FactDefinition Definition(Story plain, KeptSource source)
    {
        bool isPerson = source.Way == SourceWay.From;
        return new FactDefinition(
            source.Fact, $"{plain[source.Of].Name} {source.Way}", plain[source.Of].Parameters, isPerson ? new Domain.Entities(plain.CharacterType) : new Domain.Boolean(), isPerson ? Value.Unknown : Value.False, true, Origin.None);
    }

    /// <summary>Nobody has it by words that they did something, which is for a test of its own.</summary>
    private static ActionDefinition Channelled(ActionDefinition action, HashSet<FactId> traced, SplitMix64 draws)
    {
        Channel channel = draws.Pick([Channel.Sight, Channel.Word, Channel.Word, Channel.Letter]);
        bool speaksOfDeeds = action.Effects.SelectMany(EffectWalk.All).OfType<Effect.Assign>().Any(assign => traced.Contains(assign.Fact));
        return action with { Channel = speaksOfDeeds ? Channel.Sight : channel };
    }

    /// <summary>Nobody does this: that it reads everything is enough for all of it to be kept.</summary>
    private static ActionDefinition Asking(Story plain, ImmutableArray<KeptSource> kept) => Action(
        plain.Actions.Length, "asking", [], All(No, Any([.. kept.SelectMany(source => Rows(plain, source.Of).Select(row => Holds(plain, source, row)))])), [], []);

    /// <summary>One tells another a fact of a family, and from whom they are to have it.</summary>
    private static ActionDefinition Saying(Story plain, FactDefinition family, SplitMix64 draws)
    {
        Expression[] row = draws.Pick([.. Rows(plain, family.Id)]);
        Expression.Fact fact = The(family.Id, row);
        Expression known = Believed(Slot(0), fact);
        SourceWay way = draws.Pick(Enum.GetValues<SourceWay>());
        Effect stated = Told(Slot(1), new Effect.StateSource(fact, way, way == SourceWay.From ? It(draws.Pick(plain.Characters)) : null));
        bool isTold = plain.Traces.All(trace => trace.Fact != family.Id);
        return Action(
            plain.Actions.Length + 1, "saying", [plain.CharacterType, plain.CharacterType], Differ(Slot(0), Slot(1)),
            isTold ? [Told(Slot(1), Set(fact, known)), stated] : [stated], [Slot(0)]) with { Channel = Channel.Word };
    }

    private static Want Want(Story plain, EntityId who, ImmutableArray<KeptSource> kept, SplitMix64 draws)
    {
        KeptSource source = draws.Pick(kept);
        Expression asked = Holds(plain, source, draws.Pick([.. Rows(plain, source.Of)]));
        return new Want(plain.CharacterType, who, StoryBuilder.Slots, Number(draws.Pick([-1, 1, 2])), draws.Chance(50) ? asked : Believed(It(draws.Pick(plain.Characters)), asked), "a source", Origin.None);
    }

    private static IEnumerable<TriggerDefinition> Concluding(Story plain, ImmutableArray<KeptSource> kept, SplitMix64 draws)
    {
        KeptSource source = draws.Pick(kept);
        FactDefinition[] truths = [.. plain.Facts.Where(fact => fact.Domain is Domain.Boolean && fact.Id != source.Of && plain.Traces.All(trace => trace.Fact != fact.Id))];
        if (truths.Length == 0 || draws.Chance(50))
            yield break;
        FactDefinition concluded = draws.Pick(truths);
        yield return new TriggerDefinition(
            "concluding", [], StoryBuilder.Slots, Holds(plain, source, draws.Pick([.. Rows(plain, source.Of)])), [Set(The(concluded.Id, draws.Pick([.. Rows(plain, concluded.Id)])), Yes)], Origin.None);
    }

    private static ActionDefinition Action(int id, string name, TypeId[] parameters, Expression requires, ImmutableArray<Effect> effects, ImmutableArray<Expression> consenting) => new(
        new ActionId(id), name, [.. parameters.Select((type, index) => new Parameter("xyz"[index..(index + 1)], type))], StoryBuilder.Slots, Prose.Plain(name), requires, effects, consenting,
        new Observing(parameters.Length, Yes), new Expression.Literal(1), [], Channel.Sight, Origin.None);

    private static Expression Holds(Story plain, KeptSource source, Expression[] row) =>
        source.Way == SourceWay.From ? Same(The(source.Fact, row), It(plain.Characters[0])) : The(source.Fact, row);

    private static IEnumerable<Expression[]> Rows(Story plain, FactId family)
    {
        IEnumerable<Expression[]> rows = [[]];
        foreach (Parameter parameter in plain[family].Parameters)
            rows = rows.SelectMany(row => plain[parameter.Type].Members.Select(member => (Expression[])[.. row, It(member)]));
        return rows;
    }
}
