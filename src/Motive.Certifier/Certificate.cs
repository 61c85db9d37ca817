using System.Collections.Immutable;
using System.Globalization;

namespace Motive.Certifier;

/// <summary>One place of a state: its first bit in the bytes of a row, how many bits it has, what each number in them stands for, and the bounds at which numbers are stored that are past them.</summary>
internal sealed record Place(string Name, int Bit, int Bits, ImmutableArray<long> Values, long Least, long Most);

/// <summary>Writes <paramref name="Value"/> where <paramref name="When"/> holds, at the place that <paramref name="Target"/> comes to; below 0 nowhere.</summary>
internal sealed record Assignment(Formula When, Formula Target, Formula Value);

internal sealed record Rule(string Name, Formula Requires, ImmutableArray<Assignment> Effects);

/// <summary>What can be looked for; without a condition, beats and chapters say when it comes about.</summary>
internal sealed record Goal(string Name, int Chapter, Formula? When);

/// <summary>Reached once every place in <paramref name="After"/> is 1 and the condition holds; remembered at <paramref name="Place"/>, or nowhere (-1). A beat with a <paramref name="Next"/> ends the chapter.</summary>
internal sealed record Beat(int Goal, int Place, ImmutableArray<int> After, int? Next, Formula When);

internal sealed record Ending(int Goal, int Place, int Next, Formula When);

/// <summary>A chapter; numbers of chapters count from 0, and the one behind the last is the end of the story. Entering it, the places in <paramref name="Forgets"/> become 0.</summary>
internal sealed record Chapter(int RestGoal, int RestNext, ImmutableArray<int> Forgets)
{
    public List<Beat> Beats { get; } = [];

    public List<Ending> Endings { get; } = [];
}

/// <summary>All that a certificate says: how a story goes, as tables; which goals it claims cannot come about; and a list of states that is to hold every state there is.</summary>
internal sealed class Certificate
{
    private const string Form = "motive certificate 1";

    public List<Place> Places { get; } = [];

    public List<long> Start { get; } = [];

    public List<Rule> Triggers { get; } = [];

    public List<Rule> Moves { get; } = [];

    public List<Goal> Goals { get; } = [];

    public List<Chapter> Chapters { get; } = [];

    public List<int> Claims { get; } = [];

    /// <summary>The bytes of each state, in hexadecimal digits.</summary>
    public HashSet<string> States { get; } = [];

    /// <exception cref="FormatException">A line means nothing; the message names it.</exception>
    public static Certificate Read(TextReader reader)
    {
        Certificate made = new();
        if (reader.ReadLine() != Form)
            throw new FormatException($"The first line must be `{Form}`.");
        for (int number = 2; reader.ReadLine() is string line; number++)
        {
            try
            {
                made.Take(line);
            }
            catch (Exception wrong) when (wrong is FormatException or OverflowException or ArgumentOutOfRangeException or IndexOutOfRangeException)
            {
                throw new FormatException($"line {number}: {wrong.Message}", wrong);
            }
        }

        return made;
    }

    /// <summary>Words stand before a tab, and formulas behind it.</summary>
    private void Take(string line)
    {
        string[] halves = line.Split('\t', 2);
        string[] words = halves[0].Split(' ');
        ReadOnlySpan<char> formulas = halves.Length > 1 ? halves[1] : "";
        switch (words[0])
        {
            case "story" or "who" or "text" or "":
                break;
            case "place":
                Places.Add(new Place(halves[1], Number(words[1]), Number(words[2]), [.. words.Skip(5).Select(word => Formula.NumberOf(word))], Formula.NumberOf(words[3]), Formula.NumberOf(words[4])));
                break;
            case "start":
                Start.AddRange(words.Skip(1).Select(word => Formula.NumberOf(word)));
                break;
            case "trigger":
                Triggers.Add(ReadRule(words, formulas));
                break;
            case "move":
                Moves.Add(ReadRule(words, formulas));
                break;
            case "goal":
                Goals.Add(new Goal(string.Join(' ', words.Skip(2)), Number(words[1]), formulas.IsEmpty ? null : Formula.Read(ref formulas)));
                break;
            case "chapter":
                Chapters.Add(new Chapter(Number(words[1]), Number(words[2]), Numbers(words, 3)));
                break;
            case "beat":
                Chapters[^1].Beats.Add(new Beat(Number(words[1]), Number(words[2]), Numbers(words, 4), words[3] == "-" ? null : Number(words[3]), Formula.Read(ref formulas)));
                break;
            case "ending":
                Chapters[^1].Endings.Add(new Ending(Number(words[1]), Number(words[2]), Number(words[3]), Formula.Read(ref formulas)));
                break;
            case "never":
                Claims.Add(Number(words[1]));
                break;
            case "state":
                States.Add(words[1]);
                break;
            default:
                throw new FormatException($"Nothing is known that `{words[0]}` means.");
        }
    }

    private static Rule ReadRule(string[] words, ReadOnlySpan<char> formulas)
    {
        Formula requires = Formula.Read(ref formulas);
        List<Assignment> effects = [];
        while (!formulas.Trim(' ').IsEmpty)
            effects.Add(new Assignment(Formula.Read(ref formulas), Formula.Read(ref formulas), Formula.Read(ref formulas)));
        return new Rule(string.Join(' ', words.Skip(1)), requires, [.. effects]);
    }

    private static int Number(string word) => int.Parse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static ImmutableArray<int> Numbers(string[] words, int from) => [.. words.Skip(from).Select(Number)];
}
