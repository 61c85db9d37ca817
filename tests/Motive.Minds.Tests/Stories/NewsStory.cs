using System.Collections.Immutable;
using Motive.World;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Stories;

/// <summary>
/// A story in which two facts can be news, with acts that hand news on, deny it and ask for it; and the same story without news, in which each of these acts is written out for each fact.
/// </summary>
internal sealed class NewsStory
{
    private static readonly Expression Doer = Slot(0);
    private static readonly Expression Other = Slot(1);

    private readonly Story _plain;
    private readonly ImmutableArray<NewsItem> _news;
    private readonly TypeId _type;
    private readonly TypeId _truths;

    public NewsStory(Story plain)
    {
        _plain = plain;
        _type = new TypeId(plain.Types.Length);
        _truths = new TypeId(plain.Types.Length + 1);
        FactDefinition[] families = [.. plain.Facts.Where(fact => plain.Traces.All(trace => trace.Fact != fact.Id)).Take(2)];
        int first = plain.Entities.Length;
        _news = [.. families.SelectMany(Rows).Select((row, index) => new NewsItem(new EntityId(first + index), row.Fact, row.Arguments))];
    }

    /// <summary>The names of what people do with news, without the news.</summary>
    public static ImmutableArray<string> Deeds => ["tell", "deny", "ask"];

    public Story WithNews => _plain with
    {
        News = _news,
        Entities = [.. _plain.Entities, .. _news.Select(Entity)],
        Types =
        [
            .. _plain.Types,
            new StoryType(_type, "news", [], [.. _news.Select(item => item.Id)], Origin.None),
            new StoryType(_truths, "truth", [_type], [.. _news.Where(IsTruth).Select(item => item.Id)], Origin.None),
        ],
        Actions = [.. _plain.Actions, .. Deeds.Select((deed, index) => Action(_plain.Actions.Length + index, deed, [_plain.CharacterType, _plain.CharacterType, _type], deed, new Expression.Reported(Slot(2)), value => new Effect.Report(Slot(2), value), new Expression.IsOfType(Slot(2), _truths)))],
    };

    public Story WrittenOut => _plain with
    {
        Actions =
        [
            .. _plain.Actions,
            .. Deeds.SelectMany(deed => _news.Select(item => (deed, item))).Select((each, index) =>
            {
                Expression.Fact fact = The(each.item.Fact, [.. each.item.Arguments.Select(Number)]);
                return Action(_plain.Actions.Length + index, Named(each.deed, each.item.Id.Value), [_plain.CharacterType, _plain.CharacterType], each.deed, fact, value => Set(fact, value), IsTruth(each.item) ? Yes : No);
            }),
        ],
    };

    public static string Named(string deed, int news) => FormattableString.Invariant($"{deed}_{news}");

    private static ActionDefinition Action(int id, string name, TypeId[] parameters, string deed, Expression value, Func<Expression, Effect> assigned, Expression isTruth)
    {
        Expression known = Believed(Doer, value);
        (Expression requires, Effect effect) = deed switch
        {
            "tell" => (Differ(known, Believed(Other, value)), Told(Other, assigned(known))),
            "deny" => (Same(known, Believed(Doer, Believed(Other, value))), Told(Other, assigned(Choose(isTruth, Not(known), Unknown)))),
            _ => (Differ(Doer, Other), Concludes(Doer, Told(Doer, assigned(Believed(Other, value))))),
        };
        return new ActionDefinition(
            new ActionId(id), name, [.. parameters.Select((type, index) => new Parameter("xyz"[index..(index + 1)], type))], StoryBuilder.Slots, Prose.Plain(name), All(Differ(Doer, Other), requires), [effect], [Doer],
            new Observing(parameters.Length, Any(Same(Slot(parameters.Length), Doer), Same(Slot(parameters.Length), Other))), new Expression.Literal(1), [], Channel.Word, Origin.None);
    }

    private bool IsTruth(NewsItem item) => _plain[item.Fact].Domain is Domain.Boolean;

    private Entity Entity(NewsItem item) => new(
        item.Id, FormattableString.Invariant($"news{item.Id.Value}"), "news", Pronouns.It, IsTruth(item) ? [_type, _truths] : [_type], CharacterId.None, null, Temperament.Ordinary, Origin.None);

    private IEnumerable<(FactId Fact, ImmutableArray<int> Arguments)> Rows(FactDefinition fact)
    {
        IEnumerable<ImmutableArray<int>> rows = [[]];
        foreach (Parameter parameter in fact.Parameters)
            rows = rows.SelectMany(row => _plain[parameter.Type].Members.Select(member => row.Add(member.Value)));
        return rows.Select(row => (fact.Id, row));
    }
}
