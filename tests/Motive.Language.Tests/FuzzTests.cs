using Xunit;

namespace Motive.Language.Tests;

/// <summary>Whatever is done to a story, compiling it ends soon and without an exception, and every diagnostic can be rendered.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Sources =
        [
            Compiled.FileText("Stories/tea.story") + "\n" + Compiled.FileText("Stories/cast.story"), Compiled.FileText("Stories/cast.story"),
            Compiled.FileText("Stories/visits.story"),
        ];

    private static readonly string[] Pieces =
    [
        "(", ")", "\"", "\"\"\"", "{", "}", "|", ":", ":=", "==", "->", "*", "+=", "..", "_", ",", "\t", "\r", "\n", "        ", "#", "'", "é", "🦄",
        "\uD800", "\0", "if ", "else", "and", "or ", "not ", "then", "some (x: pony) ", "count(x: character) ", "believes(", "remembers ", "happened ",
        "feels(Rarity, anger)", "999999999999", "12:61", "fact ", "rule ", "change ", "action ", "scene ", "tell ", "for every x: pony\n", "nobody", "facade(Rarity)",
    ];

    private static readonly FuzzRun Run = new(text => Compiled.Result(text), mostSeconds: 30);

    [Fact]
    public void Mutated_stories_compile_to_diagnostics() => Run.Check(400, Mutate);

    [Fact]
    public void Random_tokens_compile_to_diagnostics() => Run.Check(200, random =>
        string.Concat(Enumerable.Range(0, random.Next(200)).Select(_ => Pieces[random.Next(Pieces.Length)])));

    [Fact]
    public void Random_characters_compile_to_diagnostics() => Run.Check(200, random =>
        new string([.. Enumerable.Range(0, random.Next(300)).Select(_ => (char)random.Next(random.Next(2) == 0 ? 128 : 65536))]));

    private static string Mutate(Random random)
    {
        List<string> lines = [.. Sources[random.Next(Sources.Length)].Split('\n')];
        for (int change = random.Next(1, 6); change > 0; change--)
        {
            int line = random.Next(lines.Count);
            int column = random.Next(lines[line].Length + 1);
            switch (random.Next(7))
            {
                case 0:
                    lines.RemoveAt(line);
                    break;
                case 1:
                    lines.Insert(random.Next(lines.Count), lines[line]);
                    break;
                case 2:
                    lines[line] = lines[line].Insert(column, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 3:
                    lines[line] = lines[line][..column];
                    break;
                case 4 when column < lines[line].Length:
                    lines[line] = lines[line].Remove(column, 1).Insert(column, ((char)(lines[line][column] ^ (1 << random.Next(7)))).ToString());
                    break;
                case 5:
                    lines.RemoveRange(line, lines.Count - line);
                    break;
                default:
                    lines[line] = new string(' ', random.Next(12)) + lines[line].TrimStart();
                    break;
            }

            if (lines.Count == 0)
                lines.Add("");
        }

        return string.Join('\n', lines);
    }
}
