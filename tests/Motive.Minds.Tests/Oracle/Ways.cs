using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>Legs that follow one another, with the states they lead through, the first of which is where they begin.</summary>
internal sealed record OracleWay(ImmutableArray<Act> Legs, ImmutableArray<OracleState> States, int Minutes)
{
    public OracleState End => States[^1];
}

/// <summary>D16c: the moves of one person, and the shortest ways that can be gone by them.</summary>
internal sealed class Ways(Story story, NaiveOracle oracle, Catalogue catalogue)
{
    private const int Most = 64;

    private readonly Dictionary<(int Who, OracleState State), ImmutableArray<OracleWay>> _known = [];

    /// <summary>An act of one person alone that writes where that person is.</summary>
    public bool IsMove(int who, OracleState state, Act act) =>
        story.Location is FactId place && oracle.Consenting(act, state) is [int only] && only == who && act.Definition.Effects.Any(effect => Writes(effect, place, who, act));

    /// <summary>No other move leads to the same facts sooner.</summary>
    public bool IsLeg(int who, OracleState state, Act act) => IsMove(who, state, act) && !Better(who, state, act).Any();

    /// <summary>Another move does exactly the same sooner, so that nobody would think of this one.</summary>
    public bool IsNeedless(int who, OracleState state, Act act) =>
        IsMove(who, state, act) && Better(who, state, act).Any(better => catalogue.After(state, better) == catalogue.After(state, act));

    /// <summary>All ways from a state, the shortest first: of all that lead to the same facts the one of fewest minutes, then legs, then by the order of acts.</summary>
    public ImmutableArray<OracleWay> From(int who, OracleState start)
    {
        if (_known.TryGetValue((who, start), out ImmutableArray<OracleWay> known))
            return known;
        List<OracleWay> found = [new OracleWay([], [start], 0)];
        while (found.Count <= Most && Next(who, found) is OracleWay next)
            found.Add(next);
        _known.Add((who, start), known = [.. found.Skip(1)]);
        return known;
    }

    /// <summary>How many acts a way counts: one, and one more with each leg that comes back to a place where the journey has been.</summary>
    public int Count(int who, ImmutableArray<OracleState> states)
    {
        int count = 1;
        HashSet<int> passed = [Place(who, states[0])];
        for (int leg = 1; leg < states.Length; leg++)
        {
            if (!passed.Contains(Place(who, states[leg])))
            {
                passed.Add(Place(who, states[leg]));
                continue;
            }

            count++;
            passed = [Place(who, states[leg - 1]), Place(who, states[leg])];
        }

        return count;
    }

    /// <summary>Whether the legs, which lead through these states, are as short as a way to where they lead.</summary>
    public bool AreShortest(int who, ImmutableArray<Act> legs, ImmutableArray<OracleState> states) => From(who, states[0]).Any(way =>
        way.End.HasFactsOf(states[^1]) && way.Legs.Length == legs.Length && way.Minutes == legs.Select((leg, place) => oracle.Minutes(leg, states[place])).Sum());

    private OracleWay? Next(int who, List<OracleWay> found) => found
        .SelectMany(way => catalogue.Steps(way.End).Where(step => step.Next != way.End && IsLeg(who, way.End, step.Act))
            .Select(step => new OracleWay(way.Legs.Add(step.Act), way.States.Add(step.Next), way.Minutes + oracle.Minutes(step.Act, way.End))))
        .Where(way => !found.Exists(known => known.End.HasFactsOf(way.End)))
        .OrderBy(way => way.Minutes).ThenBy(way => way.Legs.Length)
        .ThenBy(way => way, Comparer<OracleWay>.Create(InStoryOrder))
        .FirstOrDefault();

    private IEnumerable<Act> Better(int who, OracleState state, Act act)
    {
        OracleState next = catalogue.After(state, act)!;
        (int Minutes, int Order) mine = (oracle.Minutes(act, state), oracle.Acts.IndexOf(act));
        return catalogue.Steps(state)
            .Where(step => step.Next != state && IsMove(who, state, step.Act) && step.Next.HasFactsOf(next))
            .Where(step => (oracle.Minutes(step.Act, state), oracle.Acts.IndexOf(step.Act)).CompareTo(mine) < 0)
            .Select(step => step.Act);
    }

    private int InStoryOrder(OracleWay left, OracleWay right) =>
        left.Legs.Zip(right.Legs, (one, other) => oracle.Acts.IndexOf(one).CompareTo(oracle.Acts.IndexOf(other))).FirstOrDefault(order => order != 0);

    private int Place(int who, OracleState state) => oracle.Table.Read(state, GroundFact.Of(story.Location!.Value, [who]));

    /// <summary>Whose place is written must be one of the act's parameters, or named; that is all that stories of this project have.</summary>
    private static bool Writes(Effect effect, FactId place, int who, Act act) => effect switch
    {
        Effect.Assign assign => assign.Fact == place && assign.Arguments[0] switch
        {
            Expression.Literal literal => literal.Value == who,
            Expression.Variable variable => act.Frame()[variable.Slot] == who,
            _ => true,
        },
        Effect.When choice => choice.Then.Concat(choice.Otherwise).Any(inner => Writes(inner, place, who, act)),
        _ => false,
    };
}
