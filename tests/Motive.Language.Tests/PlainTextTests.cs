using System.Text;
using Motive.Language.Tests.Problems;
using Motive.World;
using Xunit;

namespace Motive.Language.Tests;

/// <summary>No text of a story, and no message about one, steers what shows it.</summary>
public sealed class PlainTextTests
{
    /// <summary>Escape sequences, controls of both ranges, and marks that turn the direction of writing around.</summary>
    private const string Steering = "\u001b]0;owned\u0007\u001b[2J\u009b31m\u0008\u007f\u202etxt\u2066\u2069\0";

    [Fact]
    public void Texts_of_a_story_have_pictures_in_place_of_what_would_steer()
    {
        CompilationResult result = Compiled.Result(
            $"story \"Night{Steering}\"\n    about \"Dark\u001b[31m\"\n    notes \"fear\u0007\"\nfact lit\ncharacter Ann \"An\u001bn\"\n    wants\n        1 if lit as \"light\u202e\"\n"
            + "action kindle(who: character)\n    as \"kindle\u0008\"\n    effects lit\n    consenting who\ntell kindle(who)\n    \"{who} did.\u009b\"\n");

        Assert.True(result.Succeeded, Compiled.Rendered(result));
        Story story = result.Story!;
        Assert.Equal("Night␛]0;owned␇␛[2J␦31m␈␡␦txt␦␦␀", story.Title);
        Assert.Equal(("Dark␛[31m", "fear␇", "An␛n"), (story.About, story.Notes[0].Text, story.Entities[^1].Display));
        Assert.All(result.Files, file => Assert.False(Steers(file.Text), file.Path));
    }

    [Fact]
    public void The_author_is_warned_once_for_a_file()
    {
        CompilationResult result = Compiled.Result("type t\nt A \"x\u001b\"\nt B \"x\u202e\"\n");

        Diagnostic warning = Assert.Single(result.Diagnostics);
        Assert.Equal(Mistakes.SteeringCharacter, warning.Descriptor);
        Assert.Contains("U+001B", warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type t\nS\n")]
    [InlineData("include \"S.story\"\n")]
    [InlineData("use S\n")]
    [InlineData("fact f: S\n")]
    [InlineData("rule r = \"S\"\n")]
    [InlineData("type t\nt A\nt S\n")]
    [InlineData("action a\n    \"S\"\n")]
    [InlineData("action a\n    requires S = 1\n")]
    [InlineData("tell S\n    \"{S}\"\n")]
    [InlineData("chapter 1 S\n")]
    public void Messages_quote_what_would_steer_by_its_picture(string text)
    {
        CompilationResult story = Compiled.Result(text.Replace("S", "z" + Steering, StringComparison.Ordinal));
        CompilationResult problem = Problem.Result(text.Replace("S", "z" + Steering, StringComparison.Ordinal));

        Assert.NotEmpty(story.Diagnostics);
        Assert.False(Steers(Compiled.Rendered(story)), Compiled.Rendered(story));
        Assert.False(Steers(Compiled.Rendered(problem)), Compiled.Rendered(problem));
    }

    [Fact]
    public void A_phrase_and_the_names_of_files_are_quoted_in_the_same_way()
    {
        CompilationResult named = Compilation.Compile(new SourceFile("a\u001b\n.story", "type\n"), new Library());
        PhraseResult<InitialFact> phrase = new StoryPhrases(Compiled.Result("fact f\n")).ParseFact("g\u001b[2J\u202e");

        Assert.StartsWith("a␛ .story:1:5: error", Compiled.Rendered(named), StringComparison.Ordinal);
        Assert.All(phrase.Diagnostics, diagnostic => Assert.False(Steers(DiagnosticRenderer.Render(diagnostic, phrase.Files))));
    }

    [Theory]
    [InlineData("\u2028")]
    [InlineData("\u0085")]
    [InlineData("\v\f")]
    public void White_space_of_other_kinds_is_a_space(string space)
    {
        CompilationResult result = Compiled.Result($"story \"a{space}b\"\n type{space}t\n");

        Assert.Equal(PrintableText.Sanitize(Compiled.Rendered(result)), Compiled.Rendered(result));
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Code == Mistakes.SteeringCharacter.Code);
    }

    [Fact]
    public void Letters_of_every_script_and_joined_signs_stay_as_they_are()
    {
        const string Text = "שלום, سلام, 茶, é, 👩\u200d🚀, 🏴\U000E0067\U000E007F, nbsp\u00a0, \u200fא";

        CompilationResult result = Compiled.Result($"story \"{Text}\"\n");

        Assert.Empty(result.Diagnostics);
        Assert.Equal(Text, result.Story!.Title);
        Assert.Equal(Text, PrintableText.Sanitize(Text));
    }

    [Fact]
    public void Text_for_a_reader_keeps_its_line_feeds_alone()
    {
        Assert.Equal("a\nb c d", PrintableText.Sanitize("a\r\nb\tc\u2028d"));
        Assert.Equal("a b", PrintableText.OnOneLine("a\nb"));
        Assert.Equal("␍\\u{9b}\\u{202e}\\u{2066}", PrintableText.Sanitize("\r\u009b\u202e\u2066"));
        Assert.Equal("{\"a\":\"\\u202e\\u007f\"}", PrintableText.InJson("{\"a\":\"\u202e\u007f\"}"));
        foreach (char character in Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(character => char.IsControl(character) && character != '\n'))
            Assert.False(Steers(PrintableText.Sanitize(character.ToString())), $"{(int)character:x}");
    }

    /// <summary>Said again, in the words of the standard: what is a control character but a line's end or a tab, or has the property Bidi_Control and a scope.</summary>
    private static bool Steers(string text) => text.EnumerateRunes().Any(rune =>
        (Rune.IsControl(rune) && rune.Value is not ('\n' or '\r' or '\t')) || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069));
}
