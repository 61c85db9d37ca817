using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.World;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Sanity;

/// <summary>Ann, Ben and Cal, a hall and a yard, and short ways to ask the oracle about them. Each test adds facts and actions, then asks.</summary>
internal sealed class Cast
{
    private readonly StoryBuilder _story = new();
    private NaiveOracle? _oracle;

    public Cast()
    {
        Ann = Story.Add("Ann", Story.Character);
        Ben = Story.Add("Ben", Story.Character);
        Cal = Story.Add("Cal", Story.Character);
        Hall = Story.Add("Hall", Story.Place);
        Yard = Story.Add("Yard", Story.Place);
    }

    public StoryBuilder Story => _oracle is null ? _story : throw new InvalidOperationException("The story is complete.");

    public EntityId Ann { get; }

    public EntityId Ben { get; }

    public EntityId Cal { get; }

    public EntityId Hall { get; }

    public EntityId Yard { get; }

    public Story Written => _story.Build();

    /// <summary>The story is complete once this has been asked for.</summary>
    public NaiveOracle Oracle => _oracle ??= new NaiveOracle(_story.Build());

    public OracleState Initial => Oracle.Initial;

    public Act Act(ActionId action, params EntityId[] arguments) => Oracle.Acts.Single(act =>
        act.Definition.Id == action && act.Arguments.SequenceEqual(arguments.Select(argument => argument.Value)));

    public OracleState After(ActionId action, params EntityId[] arguments) => Oracle.After(Initial, Act(action, arguments));

    /// <summary>The value of a fact as the last of the minds has it, each mind inside the one before.</summary>
    public int Value(OracleState state, FactId fact, EntityId[] arguments, params EntityId[] minds)
    {
        Expression reading = The(fact, [.. arguments.Select(It)]);
        foreach (EntityId mind in minds.Reverse())
            reading = Believed(It(mind), reading);
        return Oracle.Read(reading, state, []);
    }

    public bool Explained(EntityId who, OracleState state, Act act, int characterLimit = 3, int beliefLimit = 2) =>
        Oracle.Reasons(new Limits(characterLimit, beliefLimit)).IsExplained(who.Value, state, act);
}
