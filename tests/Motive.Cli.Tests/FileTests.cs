namespace Motive.Cli.Tests;

/// <summary>Which files are read and written: ordinary ones of an ordinary size, and over none but a save.</summary>
public sealed class FileTests
{
    private const string Prepare =
        """
        mkfifo pipe; mkdir folder; truncate -s 2G sparse; ln -s /dev/zero zero; ln -s loop loop
        echo '{"format":1,"story":"x","source":"pipe","fingerprint":"x","player":"Ann","seed":1,"free":false,"set":[],"believe":[],"forbid":[],"forced":[],"decisions":[]}' >save.json
        printf 'story "S"\nfact f\ncharacter Ann\n' >s.story
        mkdir s; cp s.story s/story.story; mkdir other; echo 'secret words' >other/cast.story; ln -s ../other s/linked; ln -s ../other/cast.story s/link.story
        """;

    [Theory]
    [InlineData("motive watch pipe", "cannot read pipe: it is a pipe, and only files are read.")]
    [InlineData("motive watch zero", "cannot read zero: it is a device")]
    [InlineData("motive watch /dev/zero", "cannot read /dev/zero: it is a device")]
    [InlineData("motive watch sparse", "cannot read sparse: it is larger than 10 MB")]
    [InlineData("motive watch loop", "cannot read loop: it is nothing that can be looked at")]
    [InlineData("motive watch /proc/self/environ", "cannot read /proc/self/environ: it has more in it than its size says")]
    [InlineData("motive watch folder", "the folder folder has no .story file in it")]
    [InlineData("motive why pipe 1", "cannot read pipe: it is a pipe")]
    [InlineData("motive plan pipe", "cannot read pipe: it is a pipe")]
    [InlineData("motive plan folder", "folder")]
    [InlineData("motive plan sparse", "cannot read sparse: it is larger than 10 MB")]
    [InlineData("motive plan s.story --verify pipe", "cannot read pipe: it is a pipe")]
    [InlineData("motive play s.story --save pipe", "cannot read pipe: it is a pipe")]
    [InlineData("motive play s.story --save zero", "cannot read zero: it is a device")]
    [InlineData("motive play s.story --save folder", "cannot read folder: it is a folder")]
    [InlineData("motive play --save save.json", "/pipe: it is a pipe, and only files are read")]
    [InlineData("motive bench planning --settings pipe", "cannot read pipe: it is a pipe")]
    [InlineData("motive new s.story", "s.story is no folder")]
    public void Only_ordinary_files_are_read(string line, string expected)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pipes are made with mkfifo.");
        using TemporaryFolder folder = new();

        Ran ran = TheProgram.Shell($"{Prepare}\n{line} </dev/null", folder);

        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.StartsWith("motive: ", ran.FirstError, StringComparison.Ordinal);
        Assert.Contains(expected, ran.FirstError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../pipe", "MO0125")]
    [InlineData("/dev/zero", "MO0125")]
    [InlineData("/proc/self/environ", "MO0125")]
    [InlineData("../other/cast.story", "MO0125")]
    [InlineData("pipe", "MO0126: `pipe` cannot be included: it is a pipe")]
    [InlineData("sparse", "MO0126: `sparse` cannot be included: it is larger than 10 MB")]
    [InlineData("link.story", "MO0126: `link.story` cannot be included: a link leads out of the story's folder")]
    [InlineData("linked/cast.story", "MO0126: `linked/cast.story` cannot be included: a link leads out of the story's folder")]
    [InlineData("environ", "MO0126: `environ` cannot be included: a link leads out of the story's folder")]
    public void A_story_includes_only_what_is_with_it_and_quotes_nothing_else(string path, string expected)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pipes are made with mkfifo.");
        using TemporaryFolder folder = new();

        Ran ran = TheProgram.Shell($"{Prepare}\ncd s; mkfifo pipe; truncate -s 2G sparse; ln -s /proc/self/environ environ; echo 'include \"{path}\"' >story.story; motive watch .", folder);

        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.Contains(expected, ran.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", ran.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("PATH", ran.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_inside_the_folder_is_followed_and_a_file_of_two_spellings_read_once()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Links are made with ln.");
        using TemporaryFolder folder = new();

        Ran ran = TheProgram.Shell("mkdir s; cd s; printf 'include \"./story.story\"\\ninclude \"link.story\"\\ninclude \"./link.story\"\\nt A\\n' >story.story; echo 'type t' >cast.story; ln -s cast.story link.story; motive watch ./story.story", folder);

        Assert.Equal((0, ""), (ran.ExitCode, ran.Errors));
    }

    [Theory]
    [InlineData("s.story", "is there already and is no save")]
    [InlineData("empty", "is there already and is no save")]
    [InlineData("pipe", "it is a pipe, and stays as it is")]
    [InlineData("zero", "it is a device, and stays as it is")]
    [InlineData("folder", "it is a folder")]
    [InlineData("loop", "its links lead in a circle")]
    [InlineData("sparse", "larger than 10 MB")]
    public void Only_a_save_is_written_over(string name, string expected)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pipes are made with mkfifo.");
        using TemporaryFolder folder = new();
        const string Look = "for f in s.story empty pipe folder loop sparse; do stat -c '%n %F %s %i' $f; done";

        Ran ran = TheProgram.Shell($"{Prepare}\n>empty; {Look} >before; printf 'save {name}\\nquit\\n' | motive play LAMP --as Ada; {Look} >after; cmp before after && test -c /dev/zero", folder);

        Assert.Equal((0, ""), (ran.ExitCode, ran.Errors));
        Assert.Contains(expected, string.Join(' ', ran.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_save_keeps_its_mode_and_the_link_that_leads_to_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Modes and links are those of Unix.");
        using TemporaryFolder folder = new();

        Ran ran = TheProgram.Shell(
            """
            mkdir far; ln -s far/ada.json link.json
            echo 1 | motive play LAMP --as Ada --save link.json >out && chmod 600 far/ada.json
            echo 1 | motive play --save link.json >>out
            stat -c '%F %a' link.json far/ada.json; ls far
            """, folder);

        Assert.Equal("", ran.Errors);
        Assert.Equal(["symbolic link 777", "regular file 600", "ada.json"], ran.Lines);
        Assert.Contains("ask(Ada, Ben)", File.ReadAllText(folder["far/ada.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_program_left_that_was_ended_while_it_wrote_is_cleared()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["ada.json.2147483647.new"], "{");
        File.WriteAllText(folder["ada.json.1.new"], "of a program that runs");
        File.WriteAllText(folder["eva.json.2147483647.new"], "of another save");

        TheProgram.Typed("1\n", "play", TheProgram.Lamp, "--seed", "1", "--as", "Ada", "--save", folder["ada.json"]);

        Assert.Equal(["ada.json", "ada.json.1.new", "eva.json.2147483647.new"], folder.Files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_could_not_be_written_leaves_nothing_and_can_be_tried_again()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root" && File.Exists("/usr/bin/mount"), "A small disk is mounted, which takes root.");
        using TemporaryFolder folder = new();

        Ran ran = TheProgram.Shell(
            """
            mkdir disk; mount -t tmpfs -o size=100k tmpfs disk || exit 77
            trap 'umount disk' EXIT
            dd if=/dev/zero of=disk/fill bs=1k count=200 2>/dev/null
            motive new disk/mine; echo $?
            rm disk/*; motive new disk/mine; echo $?
            echo 1 | motive play LAMP --as Ada --save disk/ada.json >/dev/null; cp disk/ada.json before
            dd if=/dev/zero of=disk/fill bs=1k count=200 2>/dev/null
            printf '1\n' | motive play --save disk/ada.json | grep -o 'cannot write'; cmp before disk/ada.json && ls disk
            """, folder);

        Assert.SkipWhen(ran.ExitCode == 77, "Nothing may be mounted here.");
        Assert.Contains("motive: cannot write disk/mine/story.story: ", ran.Errors, StringComparison.Ordinal);
        Assert.Equal("2", ran.Lines[0]);
        Assert.StartsWith("Wrote disk/mine/story.story.", ran.Lines[1], StringComparison.Ordinal);
        Assert.Equal(["0", "cannot write"], ran.Lines[2..4]);
        Assert.Equal(["ada.json", "fill", "mine"], ran.Lines[^3..]);
    }
}
