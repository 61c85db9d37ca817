namespace Motive.Checking.Runs;

/// <summary>Numbers of things, in words.</summary>
internal static class Counted
{
    public static string Events(int count) => count == 1 ? "1 event" : $"{count} events";
}
