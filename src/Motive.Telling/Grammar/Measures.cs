namespace Motive.Telling;

/// <summary>Tells the marks of feet and inches from quotation marks: 6'2", a 12" ruler, 5' tall.</summary>
internal static class Measures
{
    /// <param name="isOpen">Whether a quotation is open that the mark could close.</param>
    public static bool IsInches(string text, int at, bool isOpen)
    {
        if (!IsDigit(text, at - 1))
            return false;
        return FollowsFeet(text, at) || !isOpen || ClosesNext(text, at);
    }

    /// <param name="isOpen">Whether a single quotation is open that the mark could close.</param>
    public static bool IsFeet(string text, int at, bool isOpen)
    {
        if (!IsDigit(text, at - 1))
            return false;
        int next = at + 1;
        if (next < text.Length && text[next] == ' ')
            next++;
        int end = next;
        while (IsDigit(text, end))
            end++;
        bool inches = end > next && end - next <= 2;
        bool ends = at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]);
        return (inches && (next == at + 1 || (end < text.Length && text[end] == '"'))) || (ends && !isOpen);
    }

    /// <summary>The digits before the mark stand behind those of feet.</summary>
    private static bool FollowsFeet(string text, int at)
    {
        int start = at;
        while (IsDigit(text, start - 1))
            start--;
        if (start > 0 && text[start - 1] == ' ')
            start--;
        return start > 1 && text[start - 1] == '\'' && IsDigit(text, start - 2);
    }

    /// <summary>The next mark stands where one closes, so that this one cannot.</summary>
    private static bool ClosesNext(string text, int at)
    {
        int next = text.IndexOf('"', at + 1);
        return next > at + 1 && !char.IsWhiteSpace(text[next - 1]);
    }

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);
}
