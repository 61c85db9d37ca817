using System.Globalization;
using System.Text;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Transition;
using Motive.World;
using OracleAct = Motive.Minds.Tests.Oracle.Act;

namespace Motive.Minds.Tests.Properties;

/// <summary>Engine and oracle side by side on one story.</summary>
internal sealed class Comparison
{
    private readonly Story _story;
    private readonly GroundFact[] _facts;

    /// <param name="depth">Minds within minds; as deep as the slow way can go, unless it is given.</param>
    /// <param name="notice">Is told what the oracle meets.</param>
    public Comparison(Story story, int? depth = null, Action<string>? notice = null)
        : this(story, new MindEngine(Model.Grounding.GroundStory.Ground(story), depth ?? NaiveOracle.DepthFor(story)), notice)
    {
    }

    public Comparison(Story story, MindEngine engine, Action<string>? notice = null)
    {
        _story = story;
        Engine = engine;
        Oracle = new NaiveOracle(story, notice, Depth, canBe: act => EngineAct(act) is not null);
        _facts = [.. Oracle.Table.All(), .. Feelings()];
    }

    public MindEngine Engine { get; }

    public NaiveOracle Oracle { get; }

    /// <summary>How many minds within minds there are, and are compared.</summary>
    public int Depth => Engine.Depth;

    /// <summary>The engine's act, or null when the engine knows that it can never be.</summary>
    public Model.Grounding.Act? EngineAct(OracleAct act) => Engine.Story.Acts.FirstOrDefault(
        candidate => candidate.Definition.Id == act.Definition.Id && candidate.Arguments.SequenceEqual(act.Arguments));

    public CharacterId Index(int character) => _story.Entities[character].AsCharacter;

    /// <summary>The first fact on which the two disagree, through at most <see cref="Depth"/> minds, or null.</summary>
    public string? Difference(StateId state, OracleState expected) => Difference(Engine, state, expected);

    public string? Difference(MindEngine engine, StateId state, OracleState expected) => Difference(engine.View(state), expected, Depth, "");

    /// <summary>The first fact on which two states disagree, which may be of two engines, or null.</summary>
    public string? Difference(IState one, IState other) => Difference(one, other, Depth - 1, "");

    public string Name(OracleAct act) => Wording.Action(_story, act.Definition.Id, act.Arguments.AsSpan());

    public string Written(OraclePlan plan) => Written(plan.Acts.Select(Name), plan.Gain, plan.Minutes);

    public string Written(MotivePlan plan) => Written(plan.Acts.Select(act => Engine.Story[act].ToString()), plan.Gain, plan.Minutes);

    private static string Written(IEnumerable<string> acts, int gain, int minutes) =>
        string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", acts)} (gains {gain} in {minutes})");

    private string? Difference(IState state, OracleState expected, int depth, string path)
    {
        foreach (GroundFact fact in _facts)
        {
            int right = Right(expected, fact);
            int actual = Read(state, fact);
            if (right != actual)
                return string.Create(CultureInfo.InvariantCulture, $"{path}{Name(fact)} is {actual}, should be {right}");
        }

        if (depth == 0)
            return null;
        return _story.Characters
            .Select(who => Difference(state.MindOf(who.Value), expected.MindOf(who.Value), depth - 1, $"{path}{_story[who].Name} believes "))
            .FirstOrDefault(difference => difference is not null);
    }

    private string? Difference(IState one, IState other, int depth, string path)
    {
        if (_facts.Where(fact => Read(one, fact) != Read(other, fact)).Select(Name).FirstOrDefault() is string fact)
            return $"{path}{fact} differs";
        return depth == 0
            ? null
            : _story.Characters
                .Select(who => Difference(one.MindOf(who.Value), other.MindOf(who.Value), depth - 1, $"{path}{_story[who].Name} believes "))
                .FirstOrDefault(difference => difference is not null);
    }

    /// <summary>A feeling toward nobody in particular is read as the strongest of its kind, and one that is not known as none.</summary>
    private int Right(OracleState expected, GroundFact fact)
    {
        int known = Oracle.Table.Read(expected, fact);
        if (!fact.IsFeeling)
            return known;
        IEnumerable<GroundFact> alike = fact.Second == GroundFact.None ? _story.Characters.Select(toward => GroundFact.Feeling(fact.First, fact.Emotion, toward.Value)) : [];
        return alike.Select(feeling => Oracle.Table.Read(expected, feeling)).Append(known).Append(0).Max();
    }

    private static int Read(IState state, GroundFact fact)
    {
        int[] arguments = [.. new[] { fact.First, fact.Second, fact.Third }.TakeWhile(argument => argument != GroundFact.None)];
        return fact.IsFeeling
            ? state.ReadFeeling(fact.First, fact.Emotion, fact.Second == GroundFact.None ? null : fact.Second)
            : state.Read(new FactId(fact.Family), arguments);
    }

    private string Name(GroundFact fact)
    {
        StringBuilder name = new(fact.IsFeeling ? fact.Emotion.ToString() : _story.Facts[fact.Family].Name);
        foreach (int argument in new[] { fact.First, fact.Second, fact.Third }.TakeWhile(argument => argument != GroundFact.None))
            name.Append(' ').Append(_story.Entities[argument].Name);
        return name.ToString();
    }

    private IEnumerable<GroundFact> Feelings() =>
        from emotion in Enum.GetValues<Emotion>()
        from who in _story.Characters
        from toward in _story.Characters.Select(other => (int?)other.Value).Prepend(null)
        select GroundFact.Feeling(who.Value, emotion, toward);
}
