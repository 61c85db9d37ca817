using Motive.Minds.Grounding;
using Motive.Minds.States;
using Motive.Minds.Tests.Sanity;
using Motive.Minds.Tests.Stories;
using Motive.World;
using Xunit;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.States;

/// <summary>Minds that picture each other are kept once, however they came about.</summary>
public sealed class StateGraphTests
{
    private const int Minds = 2;

    [Fact]
    public void Two_who_watch_one_of_them_being_told_something_picture_each_other_in_a_cycle()
    {
        Cast cast = new();
        FactId rain = cast.Story.Boolean("rain");
        cast.Story.Action("tell", [], Yes, Do(Told(It(cast.Ben), Set(The(rain), Yes))), []);
        MindEngine engine = new(GroundStory.Ground(cast.Written));

        int after = engine.Apply(engine.Initial, engine.Story.Acts[0]);
        (int ann, int ben) = (engine.States.Mind(after, 0), engine.States.Mind(after, 1));
        Assert.NotEqual(ann, ben);
        Assert.Equal(after, ann);
        Assert.Equal(ben, engine.States.Mind(ann, 1));
        Assert.Equal(ann, engine.States.Mind(ben, 0));
        Assert.Equal(after, engine.Apply(after, engine.Story.Acts[0]));
    }

    /// <summary>The first and second of three that form a cycle come back without the third, pointing to it as it was kept.</summary>
    [Fact]
    public void A_part_of_a_cycle_that_comes_back_is_the_same_part()
    {
        StateStore store = new([FactField.Shape(new Domain.Boolean(), 0).Field], 1, Minds);
        StateGraph graph = new(store);
        int[] whole = Interned(store, graph, [new Node(0, [1, 2]), new Node(0, [0, 0]), new Node(1, [0, 2])]);
        int[] part = Interned(store, graph, [new Node(0, [1, ~whole[2]]), new Node(0, [0, 0])]);

        Assert.Equal(3, whole.Distinct().Count());
        Assert.Equal(whole[..2], part);
    }

    [Fact]
    public void States_of_random_graphs_have_equal_ids_exactly_when_no_row_of_minds_tells_them_apart()
    {
        foreach (ulong seed in Cases.Seeds)
        {
            SplitMix64 draws = new(seed);
            StateStore store = new([FactField.Shape(new Domain.Boolean(), 0).Field], 1, Minds);
            StateGraph graph = new(store);
            List<Node> all = [];
            for (int part = draws.Between(2, 6); part > 0; part--)
                Intern(store, graph, all, draws);
            int[] classes = NaiveClasses(all);
            for (int i = 0; i < all.Count; i++)
            {
                for (int j = 0; j < i; j++)
                    Assert.True((all[i].State == all[j].State) == (classes[i] == classes[j]), $"MOTIVE_SEED={seed}: nodes {j} and {i}");
            }
        }
    }

    /// <summary>Adds one to five nodes that point to each other and now and then to earlier ones; all have equal facts more often than not.</summary>
    private static void Intern(StateStore store, StateGraph graph, List<Node> all, SplitMix64 draws)
    {
        int first = all.Count;
        int size = draws.Between(1, 5);
        for (int i = 0; i < size; i++)
        {
            Node node = new(draws.Chance(30) ? 1 : 0, [.. Enumerable.Range(0, Minds).Select(_ =>
                first > 0 && draws.Chance(30) ? draws.Below(first) : first + draws.Below(size))]);
            all.Add(node);
        }

        int[] states = Interned(store, graph, [.. all.Skip(first).Select(node => node with
        {
            Children = [.. node.Children.Select(child => child >= first ? child - first : ~all[child].State)],
        })]);
        for (int i = 0; i < size; i++)
            all[first + i].State = states[i];
    }

    /// <summary>A child is one of the nodes, or ~state.</summary>
    private static int[] Interned(StateStore store, StateGraph graph, Node[] nodes)
    {
        graph.Clear();
        foreach (Node node in nodes)
        {
            int local = graph.Add();
            graph.Facts(local).Clear();
            store.Write(graph.Facts(local), 0, node.Fact);
            node.Children.CopyTo(graph.Children(local));
        }

        graph.Intern(0);
        return [.. Enumerable.Range(0, nodes.Length).Select(graph.IdOf)];
    }

    /// <summary>Starts from the facts and splits classes whose members have children of different classes, until none is left.</summary>
    private static int[] NaiveClasses(List<Node> all)
    {
        int[] classes = [.. all.Select(node => node.Fact)];
        while (true)
        {
            List<(int, int, int)> kinds = [];
            int[] next = [.. all.Select((node, i) => (classes[i], classes[node.Children[0]], classes[node.Children[1]])).Select(kind =>
            {
                if (!kinds.Contains(kind))
                    kinds.Add(kind);
                return kinds.IndexOf(kind);
            })];
            if (next.Distinct().Count() == classes.Distinct().Count())
                return next;
            classes = next;
        }
    }

    private sealed record Node(int Fact, int[] Children)
    {
        public int State { get; set; }
    }
}
