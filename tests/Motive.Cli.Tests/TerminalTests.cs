using System.Text.Json;

namespace Motive.Cli.Tests;

/// <summary>Nothing of a story, a save, a name or an argument reaches a terminal, a pipe or a log as a command to it (I14).</summary>
public sealed class TerminalTests
{
    private const string Steering = "\u001b]0;owned\u0007\u001b[2J\u0008\u007f\u009b31m\u202etxt\u2066";

    private static readonly string Story =
        $"""
        story "Night{Steering}"
            author "A{Steering}"
            about "Dark{Steering}"
            notes "fear{Steering}" mention
        type place
        fact at(who: character): place
        fact lit
        place Hall "the hall{Steering}"
        character Ann "Ann{Steering}" she
            at Hall
            wants
                1 if lit as "light{Steering}"
        character Bob "Bob" he
            at Hall
        action kindle(who: character)
            as "kindle the lamp{Steering}"
            requires not lit and who = Ann
            effects lit
            consenting who
        tell kindle(who)
            "A light in {Steering}."
        chapter 1 "One{Steering}"
        wants of author
            1 if lit

        """.ReplaceLineEndings("\n");

    [Theory]
    [InlineData("motive watch s.story")]
    [InlineData("motive watch s.story --format jsonl")]
    [InlineData("motive why s.story 1")]
    [InlineData("printf '1\\nwho\\nmap\\nwhy\\nmore\\nSAY\\nsave x.json\\n' | motive play s.story --as Ann")]
    [InlineData("motive play s.story </dev/null")]
    [InlineData("motive plan s.story")]
    [InlineData("motive plan s.story --format json")]
    [InlineData("motive plan s.story --why-not \"$(printf 'SAY')\" --format json")]
    [InlineData("motive plan s.story --verify plan.txt --format json")]
    [InlineData("motive watch s.story --set \"$(printf 'SAY')\"")]
    [InlineData("motive watch s.story --until \"$(printf 'SAY')\"")]
    [InlineData("motive \"$(printf 'SAY')\"")]
    [InlineData("motive watch \"$(printf 'SAY')\"")]
    [InlineData("motive new \"$(printf 'SAY')\"")]
    [InlineData("motive play --save save.json")]
    [InlineData("motive why save.json 1")]
    [InlineData("motive watch wrong.story")]
    [InlineData("motive plan wrong.txt")]
    public void Neither_stream_has_a_character_that_steers(string line)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A shell writes the arguments.");
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["s.story"], Story);
        File.WriteAllText(folder["wrong.story"], $"include \"x{Steering}\"\ntype t\nt A{Steering}\nfact f: z{Steering}\n{Steering}\n");
        File.WriteAllText(folder["wrong.txt"], $"type t;\nentity A : z{Steering};\n{Steering}\n");
        File.WriteAllText(folder["plan.txt"], $"1. jump{Steering}\n");
        File.WriteAllText(folder["save.json"], """{"format":1,"story":"x\u001b]0;owned\u0007\u202e","source":"SOURCE\u001b","fingerprint":"x","player":"\u001b","decisions":["\u001b"]}""");

        Ran ran = TheProgram.Shell(line.Replace("SAY", "\\033]0;owned\\007\\302\\233\\342\\200\\256", StringComparison.Ordinal), folder);

        Assert.InRange(ran.ExitCode, 0, 3);
        Assert.NotEqual("", ran.Output + ran.Errors);
        Assert.DoesNotContain(ran.Output + ran.Errors, Steers);
        foreach (string json in ran.Lines.Where(text => line.Contains("json ", StringComparison.Ordinal) && text.StartsWith('{')))
            Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(json).RootElement.ValueKind);
    }

    [Fact]
    public void What_stood_there_is_shown_and_letters_of_all_scripts_stay()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["s.story"], "story \"שלום سلام 👩\u200d🚀\u001b[31m\"\nfact f\ncharacter Ann\n    wants\n        1 if f\naction go(who: character)\n    effects f\n    consenting who\n");

        Ran ran = TheProgram.Run("watch", folder["s.story"]);

        Assert.Equal("שלום سلام 👩\u200d🚀␛[31m", ran.Lines[0].Trim());
    }

    /// <summary>Only our own styles, and those only for a terminal that is named and wants them.</summary>
    [Theory]
    [InlineData("TERM=xterm", true)]
    [InlineData("TERM=xterm NO_COLOR=1", false)]
    [InlineData("TERM=dumb", false)]
    [InlineData("TERM=", false)]
    [InlineData("TERM=../../etc/passwd", false)]
    [InlineData("TERM=nobody-knows-this", true)]
    [InlineData("TERM=xterm LANG=xx_YY.nothing LC_ALL=xx_YY", true)]
    [InlineData("TERM=xterm TERMINFO=/dev/null", true)]
    public void A_terminal_of_any_name_is_written_to(string variables, bool styled)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "There is no `script` to open a terminal with.");
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["s.story"], Story);
        File.WriteAllText(folder["run"], $"export {variables}\nstty cols 0\ndotnet '{Path.Combine(AppContext.BaseDirectory, "motive.dll")}' watch s.story\necho \"code $?\"\ndotnet '{Path.Combine(AppContext.BaseDirectory, "motive.dll")}' --help\necho \"code $?\"\n");

        Ran ran = TheProgram.Shell("script -qec 'sh ./run' /dev/null", folder);

        string shown = ran.Output.Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.Equal(styled, shown.Contains("\u001b[1m", StringComparison.Ordinal));
        Assert.Equal(3, shown.Split("code 0").Length);
        foreach (string own in (string[])["\u001b[0m", "\u001b[1m", "\u001b[2m", "\u001b[3m", "\u001b[?1h\u001b="])
            shown = shown.Replace(own, "", StringComparison.Ordinal);
        Assert.DoesNotContain(shown.Replace("\rthinking …", "", StringComparison.Ordinal).Replace("\r          \r", "", StringComparison.Ordinal), Steers);
    }

    private static bool Steers(char character) =>
        (char.IsControl(character) && character != '\n') || character is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
