using Motive.Language.Tests.Problems;
using Xunit;

namespace Motive.Language.Tests;

/// <summary>
/// Wherever a story says what is to be looked at or done for everybody, how much that comes to is counted before it is done. Each text here is short, and
/// without the count would be looked at for ever.
/// </summary>
public sealed class BudgetTests
{
    private const string World = """
        type t
        t A, B, C, D, E, F, G, H
        fact on
        fact size(t): 0..9
        character Ann
        character Ben

        """;

    private const string Act = """

        action go(who: character)
            requires who != nobody
            effects on
            consenting who

        """;

    /// <summary>Something true or false that is looked at for each combination of twenty.</summary>
    private static string Endless => string.Concat(Enumerable.Range(0, 20).Select(i => $"every (a{i}: t) ")) + "size(a0) <= size(a19)";

    public static TheoryData<string, string> Places => new()
    {
        { "initially", "initially\n    on = {every}\n" },
        { "what somebody is at the start", "character Cid\n    on {every}\n" },
        { "a belief at the start", "character Cid\n    believes on = {every}\n" },
        { "given", "test \"x\"\n    given on = {every}\n    expect on\n" },
        { "expect", "test \"x\"\n    expect {every}\n" },
        { "a rule that nothing uses", "rule r = {every}\n" },
        { "requires", "action a(w: character)\n    requires {every}\n    effects on\n    consenting w\n" },
        { "a value", "action a(w: character)\n    requires w = Ann\n    effects on := {every}\n    consenting w\n" },
        { "if in effects", "action a(w: character)\n    requires w = Ann\n    effects\n        if {every}\n            on\n    consenting w\n" },
        { "observing", "action a(w: character)\n    requires w = Ann\n    effects on\n    consenting w\n    observing o: o = w or {every}\n" },
        { "takes", "action a(w: character)\n    requires w = Ann\n    effects on\n    consenting w\n    takes (if {every} then 1 else 2) minutes\n" },
        { "label", "action a(w: character)\n    as \"go {if {every}: far}\"\n    requires w = Ann\n    effects on\n    consenting w\n" },
        { "trigger", "trigger x\n    when not on and {every}\n    effects on\n" },
        { "reaction", "reaction x(w: character)\n    when feels(w, joy) > 3 and {every}\n    effects on\n" },
        { "happening", "happening x at 09:00\n    requires {every}\n    effects on\n" },
        { "text of a happening", "happening x at 09:00\n    text \"It {if {every}: rained | snowed}.\"\n    effects on\n" },
        { "wants", "wants of w: character\n    1 if {every} and on\n" },
        { "the author's wants", "wants of author\n    (if {every} then 1 else 2) if on\n" },
        { "one's own wants", "character Cid\n    wants\n        1 if {every} and on\n" },
        { "liking", "rule liking(of: character, by: character) = if of = by and {every} then 1 else 2\n" },
        { "beat", "chapter 1 \"C\"\n    beat B \"b\" when {every}\n" },
        { "goal", "chapter 1 \"C\"\n    goal {every}\n" },
        { "ending", "chapter 1 \"C\"\n    ending B \"b\" when {every}\n        \"End.\"\n" },
        { "closing", "chapter 1 \"C\"\n    closing when {every}\n        \"End.\"\n" },
        { "opening", "opening when {every} \"Morning.\"\n" },
        { "tell when", "tell go(_)\n    when {every}\n        \"Went.\"\n" },
        { "prose", "tell go(_) \"Went {if {every}: far}.\"\n" },
        { "number in prose", "tell go(_) \"Went {count (b: t where {every}) size(b) > 0} times.\"\n" },
        { "scene", "scene s for go(w) when {every}\n    w: Well.\n" },
        { "scene if", "scene s for go(w)\n    w: Well.\n    if {every}\n        w: Oh.\n" },
        { "choice", "scene s for go(w)\n    * w \"Yes.\" if {every}\n        w: Oh.\n" },
        { "a stated warning", "warn (w: character) when {every}\n    \"Odd, {w}.\"\n" },
        { "words of a warning", "warn (w: character) when on\n    \"Odd, {if {every}: very}.\"\n" },
        { "fact phrase", "fact old(who: character) as \"{who} was {if {every}: very | quite} old\"\n" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Quantifiers_in_quantifiers_are_counted_everywhere(string place, string text)
    {
        Assert.NotEmpty(place);
        CompilationResult result = Compiled.Result(World + Act + text.Replace("{every}", Endless, StringComparison.Ordinal));
        Diagnostic diagnostic = Assert.Single(result.Diagnostics, item => item.IsError);
        Assert.Equal("MO0129", diagnostic.Code);
    }

    [Theory]
    [InlineData("some (a: t)")]
    [InlineData("every (a: t)")]
    [InlineData("0 < count (a: t)")]
    [InlineData("0 < sum (a: t)")]
    public void Each_kind_of_quantifier_is_counted(string quantifier)
    {
        string inner = quantifier.Contains("sum", StringComparison.Ordinal) ? "size(a)" : "size(a) > 1";
        string text = World + Act + "rule r = " + string.Concat(Enumerable.Range(0, 6).Select(i => $"every (b{i}: t) ")) + quantifier + " " + inner + "\n";
        Assert.Contains(Compiled.Result(text).Diagnostics, item => item.Code == "MO0129");
        Assert.True(Compiled.Result(World + Act + "rule r = every (b: t) " + quantifier + " " + inner + "\n").Succeeded);
    }

    [Theory]
    [InlineData("action a(w: character)\n    requires w = Ann\n    effects\n{loops}    consenting w\n")]
    [InlineData("trigger x\n    when not on\n    effects\n{loops}        on\n")]
    [InlineData("reaction x(w: character)\n    when feels(w, joy) > 3\n    effects\n{loops}")]
    [InlineData("happening x at 09:00\n    effects\n{loops}")]
    public void Loops_in_loops_are_counted_and_reported_once(string text)
    {
        string loops = string.Concat(Enumerable.Range(0, 20).Select(i => $"{new string(' ', 8 + (4 * i))}for every a{i}: t\n")) + new string(' ', 88) + "size(a0) := 1\n";
        CompilationResult result = Compiled.Result(World + Act + text.Replace("{loops}", loops, StringComparison.Ordinal));
        Assert.Equal("MO0129", Assert.Single(result.Diagnostics, item => item.IsError).Code);
    }

    [Fact]
    public void Changes_in_changes_are_counted_and_reported_once()
    {
        string changes = string.Concat(Enumerable.Range(0, 20).Select(i => $"change c{i}\n    for every a: t\n        {(i == 0 ? "size(a) := 1" : $"c{i - 1}")}\n"));
        CompilationResult result = Compiled.Result(World + changes + "action a(w: character)\n    requires w = Ann\n    effects c19\n    consenting w\n");
        Assert.Equal("MO0129", Assert.Single(result.Diagnostics, item => item.IsError).Code);
    }

    [Fact]
    public void Many_parts_that_each_may_be_looked_at_may_be_too_many_together()
    {
        string wide = "type wide\nwide " + string.Join(", ", Enumerable.Range(0, 400).Select(i => $"W{i}")) + "\nfact lit(wide)\n"
            + "rule most = every (a: wide) some (b: wide) lit(a) or lit(b)\n";
        string Beats(int count) => "chapter 1 \"C\"\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"    beat B{i} \"b\" when most\n"));
        Assert.True(Compiled.Result(World + Act + wide + Beats(10)).Succeeded);
        CompilationResult result = Compiled.Result(World + Act + wide + Beats(100));
        Assert.Equal("MO0134", Assert.Single(result.Diagnostics, item => item.IsError).Code);
    }

    [Fact]
    public void Many_actions_each_of_which_may_be_played_may_be_too_many_together()
    {
        string Actions(int count) => "type wide\nfact near(wide, wide)\nwide " + string.Join(", ", Enumerable.Range(0, 440).Select(i => $"W{i}")) + "\n"
            + string.Concat(Enumerable.Range(0, count).Select(i => $"action go{i}(a: wide, b: wide)\n    effects near(a, b)\n"));
        Assert.True(Compiled.Result(Actions(20)).Succeeded);
        Diagnostic diagnostic = Assert.Single(Compiled.Result(Actions(60)).Diagnostics);
        Assert.Equal("MO0130", diagnostic.Code);
        Assert.Contains("`go20`", diagnostic.Message);
    }

    [Fact]
    public void Events_of_a_problem_file_are_counted_together_too()
    {
        string Events(int count) => "type wide;\n" + string.Concat(Enumerable.Range(0, 440).Select(i => $"entity W{i} : wide;\n")) + "property near(a : wide, b : wide) : boolean;\n"
            + string.Concat(Enumerable.Range(0, count).Select(i => $"action go{i}(a : wide, b : wide) {{\n    precondition: a != b;\n    effect: near(a, b);\n}};\n")) + "utility():\n    0;\n";
        Assert.Contains(Problem.Result(Events(25)).Diagnostics, item => item.Code == "MO0130");
        Assert.Empty(Problem.Result(Events(5)).Diagnostics);
    }

    /// <summary>A hundred entities three times over are a million turns of the innermost loop, and one fact.</summary>
    [Fact]
    public void Initial_statements_are_carried_out_whole() =>
        Assert.Equal(7, Assert.Single(Compiled.Story(Cube(101)).Initial).Value);

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    public void Initial_statements_that_take_too_long_are_an_error_and_not_left_out(int entities) =>
        Assert.Equal("MO0131", Assert.Single(Compiled.Result(Cube(entities)).Diagnostics).Code);

    [Fact]
    public void What_an_initial_statement_looks_at_counts_as_well()
    {
        string text = "type t\nt " + string.Join(", ", Enumerable.Range(0, 300).Select(i => $"E{i}")) + "\nfact n(t): 0..9\nfact full\ninitially\n    for every a: t\n"
            + "        for every b: t where every (c: t) n(c) = 0\n            n(a) = 0\n    full = true\n";
        Assert.Equal("MO0131", Assert.Single(Compiled.Result(text).Diagnostics).Code);
    }

    [Fact]
    public void Tests_share_what_initial_statements_may_take()
    {
        string Tests(int count) => Cube(80) + string.Concat(Enumerable.Range(0, count).Select(i =>
            $"test \"{i}\"\n    given for_all\n    expect n(E1) = 7\n")) + "change for_all\n    for every a: t\n        for every b: t\n            if a = E1 and b = E1\n                n(a) := 7\n";
        Assert.True(Compiled.Result(Tests(2)).Succeeded, Compiled.Rendered(Compiled.Result(Tests(2))));
        Assert.Equal("MO0131", Assert.Single(Compiled.Result(Tests(800)).Diagnostics).Code);
    }

    [Fact]
    public void What_is_asked_for_a_stated_warning_counts_for_all_its_instances()
    {
        string text = "type t\nt " + string.Join(", ", Enumerable.Range(0, 300).Select(i => $"E{i}")) + "\nfact n(t): 0..9\n"
            + "warn (a: t, b: t) when n(a) + n(b) = 1 or some (c: t) n(c) = 1\n    \"Odd, {a} and {b}.\"\n";
        Assert.Equal("MO0131", Assert.Single(Compiled.Result(text).Diagnostics).Code);
    }

    [Theory]
    [InlineData("takes 1000000000 minutes")]
    [InlineData("takes 1000000000 hours")]
    [InlineData("takes about 600000 minutes")]
    [InlineData("takes 8760 hours 1 minutes")]
    [InlineData("takes 999 * 999 minutes")]
    public void An_act_takes_a_year_at_most(string takes) =>
        Assert.Equal("MO0132", Assert.Single(Compiled.Result(World + Act.TrimEnd() + "\n    " + takes + "\n").Diagnostics).Code);

    [Fact]
    public void An_act_may_take_a_year() => Assert.True(Compiled.Result(World + Act.TrimEnd() + "\n    takes 8760 hours\n").Succeeded);

    private static string Cube(int entities) => "type t\nt " + string.Join(", ", Enumerable.Range(0, entities).Select(i => $"E{i}")) + """

        fact n(t): 0..9
        initially
            for every a: t
                for every b: t
                    for every c: t where a = E77 and b = E77 and c = E77
                        n(a) = 7

        """;
}
