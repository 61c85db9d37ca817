using System.Collections.Immutable;

namespace Motive.Checking.Continuity;

/// <summary>
/// Reads an outline: a declaration or a line a row, <c>#</c> for comments. Every row is understood by itself, so that all that is wrong is said at once. A line of the tale is
/// <c>[id] when | who | where | what | marks</c>.
/// </summary>
internal sealed class OutlineReader
{
    /// <summary>No tale has so many lines; what is longer is another file than was meant.</summary>
    public const int MostRows = 10_000;

    private readonly List<OutlineMistake> mistakes = [];
    private readonly List<string> people = [];
    private readonly List<string> places = [];
    private readonly Dictionary<string, string> within = [];
    private readonly Dictionary<string, ImmutableArray<string>> manners = [];
    private readonly Dictionary<string, ImmutableArray<string>> knows = [];
    private readonly List<OutlineWay> ways = [];
    private readonly List<OutlineLine> lines = [];
    private readonly List<OutlineClaim> claims = [];
    private int number;

    private readonly Func<string, IEnumerable<string>, string?> didYouMean;

    private OutlineReader(Func<string, IEnumerable<string>, string?> didYouMean) => this.didYouMean = didYouMean;

    /// <summary>The outline as far as it could be understood, and what could not be.</summary>
    /// <param name="didYouMean">What of some names was probably meant by a word, as a sentence; null for none.</param>
    public static (Outline Outline, ImmutableArray<OutlineMistake> Mistakes) Read(string text, Func<string, IEnumerable<string>, string?> didYouMean)
    {
        OutlineReader reader = new(didYouMean);
        string[] rows = text.ReplaceLineEndings("\n").Split('\n');
        if (rows.Length > MostRows)
            return (reader.ToOutline(), [new OutlineMistake(MostRows + 1, $"An outline has at most {MostRows} lines.")]);
        foreach (bool areClaims in (bool[])[false, true])
        {
            for (int row = 0; row < rows.Length; row++)
            {
                reader.number = row + 1;
                string line = rows[row].Split('#')[0].Trim();
                if (line.Length > 0 && line.StartsWith("claim ", StringComparison.Ordinal) == areClaims)
                    reader.ReadRow(line);
            }
        }

        return (reader.ToOutline(), [.. reader.mistakes.OrderBy(mistake => mistake.Number)]);
    }

    private Outline ToOutline() => new([.. lines], [.. ways], [.. claims])
    {
        Within = within.ToImmutableDictionary(),
        Manners = manners.ToImmutableDictionary(),
        Knows = knows.ToImmutableDictionary(),
    };

    private void ReadRow(string row)
    {
        string first = row.Split(' ')[0];
        string rest = row[first.Length..].Trim();
        try
        {
            switch (first)
            {
                case "people":
                    people.AddRange(Names(rest));
                    break;
                case "place":
                    ReadPlaces(rest);
                    break;
                case "way":
                    ReadWay(rest);
                    break;
                case "moves":
                    (string who, string how) = Split(rest, ":", "moves NAME: on foot, …");
                    manners[Person(who)] = Names(how);
                    break;
                case "knows":
                    (string whose, string what) = Split(rest, ":", "knows NAME: WHAT, …");
                    knows[Person(whose)] = Names(what);
                    break;
                case "claim":
                    claims.Add(new ClaimReader(number, lines).Read(rest));
                    break;
                default:
                    lines.Add(ReadLine(row));
                    break;
            }
        }
        catch (OutlineException problem)
        {
            mistakes.Add(new OutlineMistake(number, problem.Message));
        }
    }

    private void ReadPlaces(string rest)
    {
        string[] parts = rest.Split(" in ", 2);
        ImmutableArray<string> named = Names(parts[0]);
        foreach (string place in named)
        {
            places.Add(place);
            if (parts.Length > 1)
                within[place] = Place(parts[1]);
        }
    }

    private void ReadWay(string rest)
    {
        (string ends, string durations) = Split(rest, ":", "way PLACE to PLACE: 3 hours on foot");
        (string from, string to) = Split(ends, " to ", "way PLACE to PLACE: 3 hours on foot");
        foreach (string duration in durations.Split(','))
        {
            (long minutes, string manner) = DurationReader.ReadLength(duration.Trim());
            ways.Add(new OutlineWay(Place(from), Place(to), manner.Length > 0 ? manner : throw new OutlineException($"`{duration.Trim()}` does not say how one goes: write `3 hours on foot`."), minutes));
        }
    }

    private OutlineLine ReadLine(string row)
    {
        string[] columns = [.. row.Split('|').Select(column => column.Trim())];
        if (columns.Length is < 2 or > 5)
            throw new OutlineException($"`{row}` is no line of a tale: write `day 2, 12:00 | Ann, Ben | Inn | what comes about | shows: a, b`. Declarations begin with people, place, way, moves, knows or claim.");
        string id = "";
        string when = columns[0];
        if (when.StartsWith('['))
            (id, when) = (when[1..].Split(']')[0].Trim(), when.Contains(']', StringComparison.Ordinal) ? when[(when.IndexOf(']', StringComparison.Ordinal) + 1)..].Trim() : throw new OutlineException($"`{when}`: the name of a line ends with `]`."));
        if (id.Length > 0 && lines.Exists(line => line.Id == id))
            throw new OutlineException($"There is already a line called `{id}`, line {lines.First(line => line.Id == id).Number}.");
        (Moment begins, Moment ends) = WhenReader.Read(when);
        string where = columns.Length > 2 && columns[2].Length > 0 ? Place(columns[2]) : "";
        return new OutlineLine(number, id, begins, ends, [.. Names(columns[1]).Select(Person)], where, columns.Length > 3 ? columns[3] : "", columns.Length > 4 ? ReadMarks(columns[4]) : []);
    }

    private ImmutableArray<OutlineMark> ReadMarks(string column)
    {
        ImmutableArray<OutlineMark>.Builder marks = ImmutableArray.CreateBuilder<OutlineMark>();
        foreach (string part in column.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            (string word, string names) = Split(part, ":", "shows: WHAT, …");
            string[] words = [.. Enum.GetNames<MarkKind>().Select(name => name.ToLowerInvariant())];
            int kind = Array.IndexOf(words, word);
            if (kind < 0)
                throw new OutlineException($"`{word}` says nothing of a line. {Nearest(word, words) ?? $"It can be {string.Join(", ", words)}."}");
            marks.Add(new OutlineMark((MarkKind)kind, (MarkKind)kind == MarkKind.Dies ? [.. Names(names).Select(Person)] : Names(names)));
        }

        return marks.ToImmutable();
    }

    private string Person(string name) => Known(name.Trim(), people, "people", "nobody");

    private string Place(string name) => Known(name.Trim(), places, "place", "no place");

    private string Known(string name, List<string> names, string declaration, string what) =>
        names.Contains(name) ? name : throw new OutlineException($"`{name}`: {what} is called that. {Nearest(name, names) ?? $"Write `{declaration} {name}` above."}");

    private string? Nearest(string word, IReadOnlyList<string> names) => didYouMean(word, names);

    private static ImmutableArray<string> Names(string list) => [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static (string Left, string Right) Split(string text, string by, string form)
    {
        int at = text.IndexOf(by, StringComparison.Ordinal);
        return at > 0 ? (text[..at].Trim(), text[(at + by.Length)..].Trim()) : throw new OutlineException($"`{text}` is not understood: write `{form}`.");
    }
}

/// <summary>What in a row is not understood.</summary>
internal sealed class OutlineException(string message) : Exception(message);

/// <summary>What in an outline is not understood.</summary>
/// <param name="Number">Its line, from 1.</param>
internal sealed record OutlineMistake(int Number, string Words);
