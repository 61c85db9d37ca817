using Motive.Language;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Budgets;

/// <summary>What comes of a story when its parameters are filled in is counted, for all of it together, and too much is said with the part that it came from.</summary>
public sealed class GroundingTests
{
    private const int MostParts = 400_000;
    private const int MostActs = 4_000;

    private static string Many(int count) => "type t\nt " + string.Join(", ", Enumerable.Range(0, count).Select(i => $"E{i}")) + "\ncharacter Ann\n";

    [Fact]
    public void Acts_of_many_actions_are_counted_together()
    {
        string actions = string.Concat(Enumerable.Range(0, 6).Select(i =>
            $"action go{i}(w: character, a: t, b: t)\n    requires w = Ann and a != b\n    effects on\n    consenting w\n"));
        Assert.Contains("the action `go4`", Refused(Many(30) + "fact on\n" + actions), StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_never_be_done_does_not_count()
    {
        string actions = string.Concat(Enumerable.Range(0, 6).Select(i =>
            $"action go{i}(w: character, a: t, b: t)\n    requires way(a, b)\n    effects on\n    consenting w\n"));
        Assert.Equal(6, GroundStory.Ground(Compiled(Many(300) + "fact on\nfact way(t, t)\ninitially\n    way(E1, E2)\n" + actions)).Acts.Length);
    }

    [Theory]
    [InlineData("action go(w: character, a: t, b: t)\n    requires every (c: t) every (d: t) n(c) <= n(d)\n    effects n(a) := n(b)\n    consenting w\n", "the action `go`")]
    [InlineData("action go(w: character, a: t, b: t)\n    requires w = Ann\n    effects\n        for every c: t\n            for every d: t\n                n(a) := n(b)\n    consenting w\n", "the action `go`")]
    [InlineData("action go(w: character, a: t, b: t)\n    requires w = Ann\n    effects n(a) := n(b)\n    consenting w\n    observing o: every (c: t) every (d: t) n(c) <= n(d)\n", "the action `go`")]
    [InlineData("action go(w: character, a: t, b: t)\n    requires w = Ann\n    effects n(a) := n(b)\n    consenting w\n    takes sum (c: t) sum (d: t) n(d) minutes\n", "the action `go`")]
    [InlineData("trigger go(a: t, b: t)\n    when n(a) > 3 and every (c: t) every (d: t) n(c) <= n(d)\n    effects n(a) := n(b)\n", "the trigger `go`")]
    [InlineData("reaction go(w: character, a: t, b: t)\n    when feels(w, joy) > 3 and every (c: t) every (d: t) n(c) <= n(d)\n    effects n(a) := n(b)\n", "the reaction `go`")]
    public void Parts_are_counted_for_all_instances_together(string rule, string part)
    {
        string story = Many(30) + "fact n(t): 0..9\naction set(w: character, a: t)\n    requires w = Ann\n    effects n(a) += 1\n    consenting w\n";
        Assert.Contains(part, Refused(story + rule), StringComparison.Ordinal);
    }

    [Fact]
    public void Wants_of_many_are_counted_together()
    {
        string many = "type t\nt " + string.Join(", ", Enumerable.Range(0, 30).Select(i => $"E{i}")) + "\ncharacter " + string.Join(", ", Enumerable.Range(0, 300).Select(i => $"C{i}")) + "\n";
        string story = many + "fact n(t): 0..9\naction set(w: character, a: t)\n    requires w = C1\n    effects n(a) += 1\n    consenting w\nwants of w: character\n    sum (a: t) sum (b: t) n(a) as \"plenty\"\n";
        Assert.Contains("the want `plenty`", Refused(story), StringComparison.Ordinal);
    }

    /// <summary>Whose mind it is must be read, so that it is written out for everybody, and in everybody's mind for everybody again.</summary>
    [Fact]
    public void Minds_that_have_to_be_found_out_are_counted()
    {
        string cast = "character " + string.Join(", ", Enumerable.Range(0, 20).Select(i => $"C{i}")) + "\nfact friend(character): character\nfact on\n";
        string asked = string.Concat(Enumerable.Repeat("believes(friend(C1), ", 5)) + "on" + new string(')', 5);
        string story = cast + $"action turn(w: character, x: character)\n    requires w != x and {asked}\n    effects\n        friend(w) := x\n        on\n    consenting w\n";
        Assert.Contains("the action `turn`", Refused(story), StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_that_have_to_be_read_are_counted()
    {
        string story = Many(20) + "fact next(t): t\nfact near(t, t, t, t, t)\naction set(w: character, a: t, b: t)\n    requires not near(next(a), next(b), next(a), next(b), next(a))\n"
            + "    effects next(a) := b\n    consenting w\n";
        Assert.Contains("the action `set`", Refused(story), StringComparison.Ordinal);
    }

    [Fact]
    public void Feelings_towards_each_of_a_crowd_are_counted()
    {
        string story = "character " + string.Join(", ", Enumerable.Range(0, 600).Select(i => $"C{i}"))
            + "\nfact on\naction go(w: character)\n    requires w = C1 and feels(w, anger, C2) < 3\n    effects on\n    consenting w\n";
        Assert.Contains("facts and feelings", Refused(story), StringComparison.Ordinal);
    }

    /// <summary>No word of a state has room for a field that comes after it in a later word: the packing is as tight as when every word was looked at.</summary>
    [Fact]
    public void A_great_many_facts_are_laid_out_in_one_walk()
    {
        GroundStory ground = GroundStory.Ground(Compiled(Many(300) + "fact n(a: t, b: t): 0..9\nfact m(t): 0..500\nfact on(a: t, b: t)\naction set(w: character, a: t, b: t)\n    requires w = Ann\n    effects\n        n(a, b) += 1\n        m(a) += 1\n        not on(b, a)\n    consenting w\n"));
        Assert.Equal((2 * 300 * 300) + 300, ground.Fields.Length);
        Assert.Equal(FirstFit(ground.Fields), ground.Fields.Select(field => (field.Word, field.Shift)));
    }

    /// <summary>Each field in the first word that has room, every word being looked at.</summary>
    private static IEnumerable<(int Word, int Shift)> FirstFit(FactField[] fields)
    {
        List<int> free = [];
        int full = 0;
        foreach (FactField field in fields)
        {
            int bits = System.Numerics.BitOperations.PopCount(field.Mask);
            while (full < free.Count && free[full] == 0)
                full++;
            int word = free.FindIndex(full, room => room >= bits);
            if (word < 0)
            {
                word = free.Count;
                free.Add(64);
            }

            yield return (word, 64 - free[word]);
            free[word] -= bits;
        }
    }

    [Fact]
    public void A_store_says_when_it_has_no_room_for_more_states()
    {
        FactField field = FactField.Shape(new Domain.Integer(0, 1_000_000), 0).Field;
        StateStore store = new([field], 100, 1) { MostWords = 100_000 };
        StoryTooLargeException tooLarge = Assert.Throws<StoryTooLargeException>(() =>
        {
            for (int i = 0; i <= store.MostWords; i++)
                With(store, i);
        });
        Assert.False(store.HasRoomFor(1));
        Assert.Contains("states", tooLarge.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_imagined_before_one_event_is_counted_whether_it_is_new_or_not()
    {
        StateStore store = new([FactField.Shape(new Domain.Integer(0, 9), 0).Field], 3, 1);
        store.AllowSteps(10);
        StateId first = With(store, 1);
        With(store, 1);
        store.SpendSteps(2);
        StoryTooLargeException tooLarge = Assert.Throws<StoryTooLargeException>(() => store.SpendSteps(1));
        Assert.Contains("more than 10 steps", tooLarge.Message, StringComparison.Ordinal);
        Assert.Contains("1 facts and 1 minds", tooLarge.Message, StringComparison.Ordinal);

        store.AllowSteps(4);
        Assert.Equal(first, With(store, 1));
    }

    /// <summary>The state with one value of the only fact.</summary>
    private static StateId With(StateStore store, int value)
    {
        int[] draft = store.EmptyDraft();
        store.Write(draft, new GroundFactId(0), value);
        return store.Intern(draft);
    }

    [Fact]
    public void Every_act_that_is_looked_at_counts_as_a_step()
    {
        MindEngine engine = new(GroundStory.Ground(Compiled("story \"Coins\"\ntype coin\ncoin One, Two, Three\nfact spun(coin)\naction spin(what: coin)\n    requires not spun(what)\n    effects spun(what)\n")));
        engine.States.AllowSteps(3);
        Assert.Equal(3, engine.PossibleActs(engine.Initial).Count);
        Assert.Throws<StoryTooLargeException>(() => engine.PossibleActs(engine.Initial));
    }

    /// <summary>With less room than a story has, so that what is too much is so sooner.</summary>
    private static string Refused(string text) =>
        Assert.Throws<StoryTooLargeException>(() => GroundStory.Ground(Compiled(text), new GroundingBudget(MostParts, MostActs))).Message;

    private static Story Compiled(string text)
    {
        CompilationResult result = Compilation.Compile(new SourceFile("test.story", text), new NoFiles());
        Assert.True(result.Succeeded, string.Join("\n", result.Diagnostics.Select(diagnostic => DiagnosticRenderer.Render(diagnostic, result.Files))));
        return result.Story!;
    }
}
