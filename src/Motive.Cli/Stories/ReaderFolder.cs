namespace Motive.Cli.Stories;

/// <summary>Where the program keeps what it remembers of a reader without having been asked to.</summary>
internal static class ReaderFolder
{
    /// <summary>Names another folder than the system's own for such things.</summary>
    public const string Variable = "MOTIVE_HOME";

    /// <summary>Null where there is none: nothing is remembered then.</summary>
    public static string? Path
    {
        get
        {
            if (Named is string named)
                return named;
            string own = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            return own.Length == 0 ? null : System.IO.Path.Combine(own, "motive");
        }
    }

    /// <summary>Whether somebody named one.</summary>
    public static bool IsNamed => Named is not null;

    private static string? Named => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : null;
}
