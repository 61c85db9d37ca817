using Motive.Minds.Feelings;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Feelings;

/// <summary>
/// Ann, Ben and Cal each want their own ease, 5 at the start. Anyone may help another (by 3), hurt another (by 3) or spoil it for both
/// (by 2); Cal sees it while they look on. Every emotion is kept in states.
/// </summary>
internal sealed class Village
{
    private readonly StoryBuilder _story = new();
    private readonly FactId _ease;
    private readonly FactId _looking;
    private readonly FactId _fond;
    private MindEngine? _engine;

    public Village()
    {
        (Ann, Ben, Cal) = (_story.Add("Ann", _story.Character), _story.Add("Ben", _story.Character), _story.Add("Cal", _story.Character));
        _ease = _story.Integer("ease", 0, 10, _story.Character);
        _looking = _story.Boolean("looking");
        _fond = _story.Integer("fond", -10, 10, _story.Character, _story.Character);
        foreach (EntityId who in new[] { Ann, Ben, Cal })
            _story.Initially(_ease, [who], 5);
        _story.Initially(_looking, [], 1);
        _story.Want(null, The(_ease, Slot(0)));
        (Help, Hurt, Spoil) = (Deed("help", 3, 0), Deed("hurt", -3, 0), Deed("spoil", -2, -2));
        LookAway = _story.Action("look_away", [], Yes, Do(Set(The(_looking), No)), []);
        foreach (Emotion emotion in Enum.GetValues<Emotion>())
            _story.Action("show" + emotion, [], More(Feeling(It(Ann), emotion, It(Ben)), Number(0)), [], []);
    }

    public StoryBuilder Story => _engine is null ? _story : throw new InvalidOperationException("The story is complete.");

    public EntityId Ann { get; }

    public EntityId Ben { get; }

    public EntityId Cal { get; }

    public ActionId Help { get; }

    public ActionId Hurt { get; }

    public ActionId Spoil { get; }

    public ActionId LookAway { get; }

    /// <summary>The story is complete once this has been asked for.</summary>
    public MindEngine Engine => _engine ??= new MindEngine(GroundStory.Ground(_story.Build()));

    /// <summary>From here on liking counts; whoever is not said to be liked is not.</summary>
    public void Likes(EntityId by, EntityId of, int much)
    {
        _story.Liking(The(_fond, Slot(0), Slot(1)));
        _story.Initially(_fond, [of, by], much);
    }

    public Model.Grounding.Act Act(ActionId action, params EntityId[] arguments) =>
        Engine.Story.FindAct(new GroundAct(action, [.. arguments.Select(argument => argument.Value)]))!;

    /// <summary>The state with the feelings that the deed leaves, and what was felt. The doer of a deed is its first argument.</summary>
    public (StateId State, IReadOnlyList<Felt> Felt) Feel(
        StateId before, Model.Grounding.Act act, EntityId[]? expectedBy = null, Provocation[]? provocations = null, PastEvent[]? past = null)
    {
        (StateId state, var felt) = new FeelingEngine(Engine).Appraise(
            Happened(before, act), act, [.. provocations ?? []], Indices(expectedBy), past ?? []);
        return (state, felt);
    }

    public PastEvent Happened(StateId before, Model.Grounding.Act act) => new(act.Event, before, Engine.Apply(before, act));

    /// <summary>What one person feels after a deed at the start, as <c>Anger Ann 3</c> in alphabetical order.</summary>
    public string FeltBy(EntityId who, Model.Grounding.Act act, EntityId[]? expectedBy = null) => FeltBy(who, Engine.Initial, act, expectedBy: expectedBy);

    public string FeltBy(
        EntityId who, StateId before, Model.Grounding.Act act, EntityId[]? expectedBy = null, Provocation[]? provocations = null, PastEvent[]? past = null) => string.Join(", ",
        Feel(before, act, expectedBy, provocations, past).Felt.Where(felt => felt.Who == who).Select(Written).Order(StringComparer.Ordinal));

    /// <summary>How strong a feeling is as the last of the minds has it.</summary>
    public int Level(StateId state, EntityId who, Emotion emotion, EntityId? toward, params EntityId[] minds) => minds
        .Aggregate(Engine.View(state), (view, mind) => view.MindOf(mind.Value)).ReadFeeling(who.Value, emotion, toward?.Value);

    public CharacterId Index(EntityId who) => Engine.Story.Story[who].AsCharacter;

    public bool Explained(EntityId who, Model.Grounding.Act act) =>
        new Intentions(Engine).Explain(Index(who), Engine.Initial, act, IntentionLimits.Exact(2, 1)) is not null;

    private HashSet<CharacterId> Indices(EntityId[]? people) => [.. (people ?? []).Select(Index)];

    private string Written(Felt felt) => felt.Toward is EntityId toward
        ? $"{felt.Emotion} {Engine.Story.Story[toward].Name} {felt.Level}"
        : $"{felt.Emotion} {felt.Level}";

    private ActionId Deed(string name, int toOther, int toSelf)
    {
        Expression.Fact other = The(_ease, Slot(1));
        Expression.Fact own = The(_ease, Slot(0));
        return _story.Action(
            name, [_story.Character, _story.Character], Differ(Slot(0), Slot(1)),
            Do(Set(other, Plus(other, Number(toOther))), Set(own, Plus(own, Number(toSelf)))),
            [Slot(0)], Any(Differ(Slot(2), It(Cal)), The(_looking)));
    }
}
