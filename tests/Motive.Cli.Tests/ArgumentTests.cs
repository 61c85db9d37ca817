namespace Motive.Cli.Tests;

/// <summary>What nobody can have meant on a command line is not taken for a story, a file or a folder.</summary>
public sealed class ArgumentTests
{
    [Theory]
    [InlineData("watch --sed 7", "motive: there is no option `--sed`. Did you mean `--seed`? See `motive watch --help`.")]
    [InlineData("watch LAMP --sed=7", "motive: there is no option `--sed`. Did you mean `--seed`?")]
    [InlineData("new --nope", "motive: there is no option `--nope`. See `motive new --help`.")]
    [InlineData("plan --nope", "motive: there is no option `--nope`.")]
    [InlineData("play --save --nope", "motive: there is no option `--nope`.")]
    [InlineData("play -s", "motive: there is no option `-s`.")]
    [InlineData("why --wo 3", "motive: there is no option `--wo`. Did you mean `--who`?")]
    [InlineData("bench planning --nope", "motive: there is no option `--nope`.")]
    [InlineData("--nope", "motive: there is no option `--nope`. See `motive --help`.")]
    [InlineData("wach", "motive: there is no command `wach`. Did you mean `watch`?")]
    [InlineData("watch @/etc/passwd", "motive: there is no story at @/etc/passwd.")]
    [InlineData("watch @nothing", "motive: there is no story at @nothing.")]
    [InlineData("watch -- --sed", "motive: there is no story at --sed.")]
    [InlineData("watch -", "motive: there is no story at -.")]
    [InlineData("play --save EMPTY", "motive: one of the arguments is empty.")]
    [InlineData("new EMPTY", "motive: one of the arguments is empty.")]
    [InlineData("EMPTY", "motive: one of the arguments is empty.")]
    [InlineData("new NO-UTF8", "motive: the argument Ren\uFFFD is not written in UTF-8")]
    public void It_is_answered_with_what_would_work(string line, string expected)
    {
        using TemporaryFolder folder = new();
        string[] words = [.. line.Split(' ').Select(word => word switch
        {
            "LAMP" => TheProgram.Lamp,
            "EMPTY" => "",
            "NO-UTF8" => "Ren\uFFFD",
            _ => word,
        })];

        Ran ran = TheProgram.Run(words);

        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.StartsWith(expected, ran.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_argument_in_other_bytes_than_utf8_makes_no_folder()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere arguments are not bytes.");
        using TemporaryFolder folder = new();

        Ran ran = TheProgram.Shell("motive new \"$(printf 'Ren\\351')\"; echo $?; ls", folder);

        Assert.Equal("2\n", ran.Output);
        Assert.Contains("is not written in UTF-8", ran.Errors, StringComparison.Ordinal);
    }
}
