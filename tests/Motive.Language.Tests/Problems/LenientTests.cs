using Xunit;

namespace Motive.Language.Tests.Problems;

/// <summary>Files that are written less tidily than the page says, and that the reference planner reads all the same.</summary>
public sealed class LenientTests
{
    private const string World = """
        type spot;
        entity Mill : spot;
        entity Ford : spot;
        entity Nell : character;
        entity Otto : character;
        property at(who : character) : spot;
        property tired(who : character) : boolean;
        property debt(who : character) : number;

        """;

    [Theory]
    [InlineData("action rest(who : character) { precondition: tired(who); effect: !tired(who); consenting: who };")]
    [InlineData("action rest(who : character) { consenting: who; effect: !tired(who); observing(x : character): x == who };")]
    [InlineData("action rest(who : character) { consenting: who; effect: !tired(who) & (debt(who) = 3) }")]
    [InlineData("trigger rest(who : character) { precondition: tired(who); effect: !tired(who) };")]
    [InlineData("trigger rest(who : character) { effect: !tired(who); precondition: tired(who) }")]
    [InlineData("action rest(who : character) { precondition: tired(who) };")]
    [InlineData("action rest(who : character) { consenting: (who) };")]
    [InlineData("action rain() { consenting: ; effect: tired(Nell); };")]
    [InlineData("action rain() { effect: tired(Nell); consenting: () };")]
    [InlineData("action rain() { };")]
    [InlineData("entity Nell : character; entity Nell : spot; debt(Nell) = 2; at(Otto) = Nell;")]
    [InlineData("property at(somebody : character) : spot; at(Nell) = Ford;")]
    [InlineData("type spot; type spot : entity; type character : spot;")]
    [InlineData("debt(Nell) = 3.; debt(Otto) = 2.0;")]
    [InlineData("/*/ tired(Nell); /**/ tired(Otto); // no more")]
    [InlineData("entity O'Hara : character; entity a.b : spot; at(O'Hara) = a.b;")]
    public void Reads(string text)
    {
        CompilationResult result = Problem.Result(World + text);
        Assert.True(result is { Succeeded: true, Diagnostics.IsEmpty: true }, Compiled.Rendered(result));
    }

    [Theory]
    [InlineData("utility(Nell): debt(Nell); utility(Nell): 0 - debt(Nell);", "0 - debt(Nell)")]
    [InlineData("utility(): debt(Nell); utility(Otto): debt(Otto); utility(): tired(Nell);", "tired(Nell), debt(Otto)")]
    public void Of_several_utilities_the_last_counts(string text, string labels)
    {
        CompilationResult result = Problem.Result(World + text);
        Assert.Equal(["MO0085"], result.Diagnostics.Select(item => item.Code));
        Assert.Equal(labels, string.Join(", ", result.Story!.Wants.Select(want => want.Label)));
    }

    [Theory]
    [InlineData("action owe(who : character) { effect: debt(who) = 1; effect: debt(who) = 2; };", "debt[$0] := 2")]
    [InlineData("trigger owe(who : character) { effect: tired(who); precondition: tired(who); effect: debt(who) = 3 };", "debt[$0] := 3")]
    public void Of_a_part_given_twice_the_last_counts(string text, string effect)
    {
        CompilationResult result = Problem.Result(World + text);
        Assert.Equal(["MO0085"], result.Diagnostics.Select(item => item.Code));
        Assert.True(result.Succeeded);
        Assert.Equal(effect, ExpressionPrinter.Print(result.Story!, Assert.Single(result.Story!.Actions.IsEmpty ? result.Story.Triggers[0].Effects : result.Story.Actions[0].Effects)));
    }

    [Fact]
    public void A_comment_without_its_end_goes_on_to_the_end()
    {
        CompilationResult result = Problem.Result(World + "debt(Nell) = 2; /* and so on; debt(Nell) = 3;");
        Assert.Equal(["MO0098"], result.Diagnostics.Select(item => item.Code));
        Assert.Equal(2, Assert.Single(result.Story!.Initial).Value);
    }

    [Fact]
    public void An_entity_declared_again_is_of_more_types()
    {
        Motive.World.Story story = Problem.Story(World + "type home; entity Mill : home; entity Mill : spot;");
        Assert.Equal(1, story.Entities.Count(entity => entity.Name == "Mill"));
        Assert.Equal("Mill", story[Assert.Single(story.Types.Single(type => type.Name == "home").Members)].Name);
    }
}
