namespace Motive.Cli.Playing;

/// <summary>Who is played in a run: one person, whose reading it is, or several who take turns at one prompt.</summary>
internal static class PlayedCast
{
    /// <summary>A request by which those of these names are played; with several the run is told as to somebody who watches, since they all read it.</summary>
    public static RunRequest With(RunRequest request, IReadOnlyList<string> names) => names switch
    {
        [] => request,
        [string only] => request with { Player = only },
        _ => request with { Players = [.. names] },
    };

    /// <summary>The names of the story file, in the order in which they were asked for.</summary>
    public static string[] NamesIn(RunRequest request) => request.Player is string first ? [first, .. request.Players] : [.. request.Players];

    /// <summary>"Ann", "Ann and Ben".</summary>
    /// <param name="names">At least one.</param>
    public static string Listed(IReadOnlyList<string> names) => names is [string only] ? only : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
}
