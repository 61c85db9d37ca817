using System.Text;

namespace Motive.Cli.Tests;

/// <summary>Pages of text without spaces, and of characters that are wide or none.</summary>
public class WrappingTests
{
    private const int Width = 76;

    [Theory]
    [InlineData("雨は屋根を叩き、猫は「いやだ」と言って、棚の上に座っていた。", 6)]
    [InlineData("雨敲着屋顶，猫说：“不要！”然后坐在架子上……", 7)]
    [InlineData("ฝนตกลงบนหลังคาแมวบอกว่าไม่เอาแล้วนั่งอยู่บนชั้น", 6)]
    [InlineData("Regen👩‍👩‍👧‍👧☔️é", 20)]
    [InlineData("wordwithoutanyend", 12)]
    public void Lines_are_broken_where_they_may_be_and_nothing_is_lost(string sentence, int times)
    {
        string text = string.Concat(Enumerable.Repeat(sentence, times));
        string[] lines = Told(text);
        Assert.Equal(text, string.Concat(lines));
        Assert.All(lines, line => Assert.InRange(Columns(line), 1, Width));
        Assert.All(lines[..^1], line => Assert.True(Columns(line) > Width / 2, line));
        Assert.All(lines[1..], line => Assert.DoesNotContain(line[0], "、。，！？：」”ー…ๆะาำ่้"));
        Assert.All(lines, line => Assert.DoesNotContain(line[^1], "「“เแโใไ"));
    }

    /// <summary>Korean has spaces, and its words are not cut.</summary>
    [Fact]
    public void Words_between_spaces_stay_whole()
    {
        string[] lines = Told(string.Join(' ', Enumerable.Repeat("고양이는 지붕에서", 12)));
        Assert.All(lines, line => Assert.All(line.Split(' '), word => Assert.Contains(word, new[] { "고양이는", "지붕에서" })));
    }

    private static string[] Told(string text)
    {
        using TemporaryFolder folder = new();
        string file = folder["rain.story"];
        File.WriteAllText(file, $"story \"Rain\"\ncharacter Cat \"Cat\" she\n    wants\n        1 if sat\nfact sat\naction sit\n    requires not sat\n    effects sat\n    consenting Cat\ntell sit\n    \"{text}\"\nchapter 1 \"Day\"\n    opening \"So.\"\n");
        Ran ran = TheProgram.Run("watch", file);
        Assert.Equal("", ran.Errors);
        string[] lines = [.. ran.Lines.Select(line => line.Trim())];
        int from = Array.IndexOf(lines, "So.") + 2;
        return [.. lines[from..].TakeWhile(line => line.Length > 0)];
    }

    /// <summary>For the characters above: what is not here is one column wide.</summary>
    private static int Columns(string line)
    {
        line = line.Replace("👩‍👩‍👧‍👧", "xx", StringComparison.Ordinal).Replace("☔️", "xx", StringComparison.Ordinal);
        return line.EnumerateRunes().Sum(rune => rune.Value switch
        {
            >= 0x3000 and <= 0xffef => 2,
            0xe31 or (>= 0xe34 and <= 0xe3a) or (>= 0xe47 and <= 0xe4e) or (>= 0x300 and <= 0x36f) => 0,
            _ => 1,
        });
    }
}
