namespace Motive.World;

/// <summary>Things that are named one after the other.</summary>
internal static class EnglishList
{
    /// <summary>"Ann", "Ann and Ben", "Ann, Ben and Cal". There is at least one.</summary>
    public static string Write(IReadOnlyList<string> items) => items.Count == 1 ? items[0] : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";
}
