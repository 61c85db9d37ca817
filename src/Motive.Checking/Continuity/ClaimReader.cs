namespace Motive.Checking.Continuity;

/// <summary>Reads what the tale says of the time between two lines: <c>[a] to [b]: 2 to 3 hours "a couple of hours"</c>, and <c>[a] before [b]</c>.</summary>
internal sealed class ClaimReader(int number, IReadOnlyList<OutlineLine> lines)
{
    private const string Form = "`claim [a] to [b]: 2 to 3 hours \"in the words of the tale\"` or `claim [a] before [b]`";

    public OutlineClaim Read(string text)
    {
        string[] words = text.Split('"');
        string claim = words[0].Trim();
        if (words.Length is not (1 or 3) || (words.Length == 3 && words[2].Trim().Length > 0))
            throw NotUnderstood(text);
        if (claim.Split("] before [", 2) is [string earlier, string later])
            return new OutlineClaim(number, Line(earlier, text), Line(later, text), 0, long.MaxValue, false, words.Length == 3 ? $"\"{words[1]}\"" : claim);
        if (claim.Split("] to [", 2) is not [string from, string rest] || rest.Split(':', 2) is not [string to, string length])
            throw NotUnderstood(text);
        (long least, long most, bool inNights) = DurationReader.ReadBounds(length.Trim());
        return new OutlineClaim(number, Line(from, text), Line(to, text), least, most, inNights, words.Length == 3 ? $"\"{words[1]}\"" : length.Trim());
    }

    private OutlineLine Line(string name, string text)
    {
        string id = name.Trim().TrimStart('[').TrimEnd(']').Trim();
        return id.Length == 0 ? throw NotUnderstood(text) : lines.FirstOrDefault(line => line.Id == id) ?? throw new OutlineException($"`{id}`: no line is called that. A line is given a name by `[{id}]` in front of it.");
    }

    private static OutlineException NotUnderstood(string text) => new($"`{text}` is no claim: write {Form}.");
}
