namespace Motive.Decisions;

/// <summary>A text without what a mended comma changes: its letters and digits, small. One that has none stays as it is.</summary>
internal static class Letters
{
    public static string Normalize(string text)
    {
        string letters = string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return letters.Length == 0 ? text : letters;
    }
}
