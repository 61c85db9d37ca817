namespace Motive.Cli.Publishing;

/// <summary>The page and the engine for the browser, as they lie beside the program where they were built.</summary>
/// <param name="Folder">Has an <c>index.html</c>.</param>
internal sealed record PageAssets(string Folder)
{
    /// <summary>Null where they were not built.</summary>
    public static PageAssets? TryFind()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "reader");
        return File.Exists(Path.Combine(folder, "index.html")) ? new PageAssets(folder) : null;
    }

    /// <exception cref="CommandFailure">They were not built.</exception>
    public static PageAssets Find() => TryFind()
        ?? throw new CommandFailure("the page has not been built into this program. In the repository, `npm --prefix reader ci` and `npm --prefix reader run build` make it (they need Node 20 and the .NET SDK); then build the program again.");
}
