namespace Motive.Bench.Fuzzing;

/// <summary>Makes a text smaller as long as it does the same: first by lines, many at a time, then by words.</summary>
/// <param name="mostTries">It is no more than a help to the reader.</param>
internal sealed class Smallest(Func<string, bool> doesTheSame, int mostTries)
{
    private int tries;

    public string Of(string text) => Without(Without(text, '\n'), ' ');

    private string Without(string text, char separator)
    {
        List<string> parts = [.. text.Split(separator)];
        for (int size = parts.Count / 2; size >= 1; size /= 2)
        {
            for (int at = 0; at < parts.Count && tries < mostTries;)
            {
                List<string> fewer = [.. parts[..at], .. parts[Math.Min(parts.Count, at + size)..]];
                tries++;
                if (fewer.Count > 0 && doesTheSame(string.Join(separator, fewer)))
                    parts = fewer;
                else
                    at += size;
            }
        }

        return string.Join(separator, parts);
    }
}
