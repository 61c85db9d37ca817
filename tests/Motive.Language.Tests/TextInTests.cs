using Xunit;

namespace Motive.Language.Tests;

/// <summary>What stands in a file reaches the story as it is written, or the author is told.</summary>
public sealed class TextInTests
{
    private const string Cafe = """
        story "Cafe"
        type place
        fact open(spot: place)
        place CAFE "the CAFE"
        initially
            open(CAFE)
        """;

    [Fact]
    public void A_name_is_the_same_in_whichever_form_its_accents_are_written()
    {
        string mixed = Cafe.Replace("open(CAFE)", "open(Cafe\u0301)", StringComparison.Ordinal).Replace("CAFE", "Caf\u00E9", StringComparison.Ordinal);
        CompilationResult result = Compiled.Result(mixed);
        Assert.True(result.Diagnostics.IsEmpty, Compiled.Rendered(result));
        Assert.Equal("Caf\u00E9", result.Story!.Entities[^1].Name);
        Assert.True(new StoryPhrases(result).ParseFact("open(Cafe\u0301)").Succeeded);
    }

    [Theory]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("plain", "plain")]
    public void Text_is_composed_as_Unicode_has_it(string written, string composed) => Assert.Equal(composed, CanonicalText.Compose(written));

    [Fact]
    public void Bytes_that_were_no_text_are_said_with_their_number_and_the_first_line()
    {
        CompilationResult result = Compiled.Result("story \"R\uFFFD\"\nfact f as \"ren\uFFFD \uFFFD\"\n");
        Diagnostic said = Assert.Single(result.Diagnostics);
        Assert.Equal("MO0146", said.Code);
        Assert.Equal(8, said.Origin.Start);
        Assert.Contains("3 places", said.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("action a\n    requires f\n\teffects f\n", 3)]
    [InlineData("action a\n\trequires f\n    effects f\n", 3)]
    [InlineData("action a\n\teffects\n\t    f\n\t    not f\n", 0)]
    public void Tabs_beside_spaces_are_said_once(string body, int line)
    {
        CompilationResult result = Compiled.Result("story \"T\"\nfact f\n" + body + body.Replace("action a", "action b", StringComparison.Ordinal));
        int[] lines = [.. result.Diagnostics.Where(item => item.Code == "MO0148").Select(item => new LineMap(result.Files[0].Text).PositionOf(item.Origin.Start).Line)];
        Assert.Equal(line == 0 ? [] : [line + 2], lines);
    }

    [Theory]
    [InlineData("opening \"She said \"gulls\" twice.\"")]
    [InlineData("opening \"\"Gulls,\" she said.\"")]
    [InlineData("opening \"She said \"gulls.\"")]
    [InlineData("opening \"Gulls, \" she said, \"and more.\"")]
    public void Quotes_inside_text_are_met_with_the_cure(string line)
    {
        CompilationResult result = Compiled.Result("story \"Q\"\n" + line + "\n");
        Assert.Contains(result.Diagnostics, item => item.Hint is string hint && hint.Contains("“…”", StringComparison.Ordinal));
    }

    [Fact]
    public void A_warning_of_a_module_speaks_of_the_story_that_uses_it_and_counts_what_it_leaves_out()
    {
        string places = string.Join(", ", Enumerable.Range(0, 14).Select(i => $"P{i}"));
        string module = "type place\nfact lit(spot: place)\nwarn (a: place) when not lit(a)\n    \"It is dark in {a}.\"\n";
        CompilationResult result = Compiled.Result($"use lamps\nplace {places}\ninitially\n    lit(P3)\n", ("modules/lamps.story", module));
        Assert.Equal(10, result.Diagnostics.Length);
        Assert.All(result.Diagnostics, item => Assert.Equal(0, item.Origin.File));
        Assert.Equal("It is dark in `P0`.", result.Diagnostics[0].Hint);
        Assert.EndsWith("It is dark in `P10`. (And 3 more like it.)", result.Diagnostics[9].Hint, StringComparison.Ordinal);
    }
}
