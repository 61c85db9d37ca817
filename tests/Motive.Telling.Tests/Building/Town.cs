using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling.Tests;

/// <summary>
/// A small town built by hand: four characters, three places, where everyone is, how tired they are, and two actions,
/// <c>talk(a, b)</c> and <c>walk(who, where)</c>. Passages are added one rule at a time.
/// </summary>
internal sealed class Town
{
    public static readonly EntityId Spike = new(0);
    public static readonly EntityId Rarity = new(1);
    public static readonly EntityId Applejack = new(2);
    public static readonly EntityId Sandbar = new(3);
    public static readonly EntityId Boutique = new(4);
    public static readonly EntityId Castle = new(5);
    public static readonly EntityId Farm = new(6);

    public static readonly FactId At = new(0);
    public static readonly FactId Tired = new(1);

    public static readonly ActionId Talk = new(0);
    public static readonly ActionId Walk = new(1);

    private static readonly TypeId EntityType = new(0);
    private static readonly TypeId CharacterType = new(1);
    private static readonly TypeId PlaceType = new(2);

    private readonly List<TellRule> tells = [];
    private readonly List<OpeningRule> openings = [];
    private readonly List<Scene> scenes = [];
    private readonly List<HappeningDefinition> happenings = [];
    private ImmutableArray<EntityId> pointsOfView = [];
    private ImmutableArray<ClosingRule> peace = [];
    private ImmutableArray<ClosingRule> closings = [];
    private int passages;

    public static Expression Is(FactId fact, Expression who, int value) =>
        new Expression.Compare(Comparison.Equal, new Expression.Fact(fact, [who]), new Expression.Literal(value));

    public static Expression The(EntityId id) => new Expression.Literal(id.Value);

    public static Expression Variable(int slot) => new Expression.Variable(slot);

    /// <summary>Adds a tell rule; specificity is reckoned as the language does.</summary>
    public Town Tell(
        ActionId action,
        Expression?[] arguments,
        string[] texts,
        Expression? from = null,
        Expression? when = null,
        bool before = false,
        bool once = false,
        bool always = false,
        bool played = false) =>
        Tell(action, arguments, [.. texts.Select(Prose.Plain)], from, when, before, once, always, played);

    public Town Tell(
        ActionId action,
        Expression?[] arguments,
        Prose[] texts,
        Expression? from = null,
        Expression? when = null,
        bool before = false,
        bool once = false,
        bool always = false,
        bool played = false)
    {
        int specificity = (4 * arguments.Count(argument => argument is Expression.Literal)) + (from is null ? 0 : 2) + (when is null ? 0 : 1);
        tells.Add(new TellRule(
            tells.Count, action, [.. arguments], 4, from, when, before, once, specificity, Passages(texts), Origin.None)
        {
            IsAlways = always,
            IsForPlay = played,
        });
        return this;
    }

    /// <summary>Variants that tell any event of the action from anyone.</summary>
    public Town TellAny(ActionId action, params string[] texts) => Tell(action, [null, null], texts);

    public Town Opening(EntityId? place, string text, Expression? from = null)
    {
        int specificity = (place is null ? 0 : 4) + (from is null ? 0 : 2);
        openings.Add(new OpeningRule(openings.Count, place, 4, from, null, specificity, Passages([Prose.Plain(text)]), Origin.None));
        return this;
    }

    public Town PointsOfView(params EntityId[] who)
    {
        pointsOfView = [.. who];
        return this;
    }

    public Town Scene(ActionId action, params SceneNode[] body)
    {
        scenes.Add(new Scene("scene", new EventPattern(action, [Variable(0), Variable(1)]), 4, null, [.. body], Origin.None));
        return this;
    }

    public Town Happening(string text)
    {
        happenings.Add(new HappeningDefinition(
            "dusk", null, 0, 0, Expression.Literal.True, [], new Observing(0, Expression.Literal.True), Prose.Plain(text), Origin.None));
        return this;
    }

    /// <summary>Words for whoever sees the ending "peace".</summary>
    public Town Peace(string text, EntityId? from = null, Expression? when = null)
    {
        peace = peace.Add(Closing(text, from, when));
        return this;
    }

    /// <summary>Words for whoever does not see the end.</summary>
    public Town Closes(string text, EntityId? from = null, Expression? when = null)
    {
        closings = closings.Add(Closing(text, from, when));
        return this;
    }

    private ClosingRule Closing(string text, EntityId? from, Expression? when) =>
        new(0, from, when, (from is null ? 0 : 2) + (when is null ? 0 : 1), Passages([Prose.Plain(text)]), Origin.None);

    public Chapter Chapter(string? opening = null) => new(
        1, "A Day", StoryTime.At(1, 7, 30), null, [new Beat("B1", "They speak", Expression.Literal.True, [], Origin.None)],
        [new Ending("peace", "Peace", Expression.Literal.True, peace, Origin.None)],
        null, [], pointsOfView, opening is null ? null : Prose.Plain(opening), closings, Origin.None);

    public Story Build() => new()
    {
        Title = "Town",
        Types =
        [
            new StoryType(EntityType, "entity", [], [Spike, Rarity, Applejack, Sandbar, Boutique, Castle, Farm], Origin.None),
            new StoryType(CharacterType, "character", [EntityType], [Spike, Rarity, Applejack, Sandbar], Origin.None),
            new StoryType(PlaceType, "place", [EntityType], [Boutique, Castle, Farm], Origin.None),
        ],
        CharacterType = CharacterType,
        Entities =
        [
            Character(Spike, "Spike", Pronouns.He), Character(Rarity, "Rarity", Pronouns.She),
            Character(Applejack, "Applejack", Pronouns.She), Character(Sandbar, "Boss", Pronouns.They),
            Place(Boutique, "the Boutique"), Place(Castle, "the castle"), Place(Farm, "the farm"),
        ],
        Characters = [Spike, Rarity, Applejack, Sandbar],
        Facts =
        [
            new FactDefinition(At, "at", [new Parameter("who", EntityType)], new Domain.Entities(PlaceType), Value.Unknown, false, Origin.None),
            new FactDefinition(Tired, "tired", [new Parameter("who", CharacterType)], new Domain.Integer(0, 10), 0, false, Origin.None),
        ],
        Actions = [Action(Talk, "talk", "talk to "), Action(Walk, "walk", "walk to ")],
        Location = At,
        Happenings = [.. happenings],
        Tells = [.. tells],
        Openings = [.. openings],
        Scenes = [.. scenes],
        Chapters = [Chapter()],
    };

    private ImmutableArray<Passage> Passages(IEnumerable<Prose> texts) => [.. texts.Select(text => new Passage(passages++, text))];

    private static Entity Character(EntityId id, string name, Pronouns pronouns) =>
        new(id, name, name, pronouns, [EntityType, CharacterType], new CharacterId(id.Value), null, Temperament.Ordinary, Origin.None);

    private static Entity Place(EntityId id, string display) =>
        new(id, display, display, Pronouns.It, [EntityType, PlaceType], CharacterId.None, null, Temperament.Ordinary, Origin.None);

    private static ActionDefinition Action(ActionId id, string name, string label) => new(
        id, name, [new Parameter("who", CharacterType), new Parameter("what", EntityType)], 2,
        new Prose([new ProseSegment.Literal(label), new ProseSegment.Hole(Variable(1), NameForm.Name, true, false)]),
        Expression.Literal.True, [], [Variable(0)], new Observing(0, Expression.Literal.True), new Expression.Literal(1), [], Channel.Sight, Origin.None);
}
