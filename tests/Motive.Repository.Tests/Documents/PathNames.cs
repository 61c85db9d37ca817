using System.Text.RegularExpressions;

namespace Motive.Repository.Tests.Documents;

/// <summary>Tells which code spans of a page are names of files or folders, and whether those exist.</summary>
internal static partial class PathNames
{
    public static bool IsPath(string span) => FromRoot().IsMatch(span) || FileName().IsMatch(span);

    /// <summary>From the root, from the page's folder, or, for a bare file name, anywhere; <c>*</c> stands for any name.</summary>
    public static bool Exists(string page, string span)
    {
        string path = span.TrimEnd('/');
        if (path.Contains('*', StringComparison.Ordinal))
        {
            Regex pattern = new("^" + Regex.Escape(path).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal) + "(/|$)");
            return RepositoryTree.Files.Any(pattern.IsMatch);
        }

        return RepositoryTree.Exists(path)
            || RepositoryTree.Exists(Resolve(page, path))
            || RepositoryTree.Files.Any(file => file.EndsWith("/" + path, StringComparison.Ordinal));
    }

    public static string Resolve(string page, string path) =>
        Path.GetRelativePath(RepositoryTree.Root, Path.GetFullPath(Path.Combine(RepositoryTree.Root, Path.GetDirectoryName(page) ?? "", path))).Replace('\\', '/');

    [GeneratedRegex(@"^(src|tests|bench|docs|modules|problems|stories|\.ci)(/[\w.*-]+)*/?$")]
    private static partial Regex FromRoot();

    [GeneratedRegex(@"^[\w./*-]*\w\.(cs|csproj|json|md|props|slnx|story)$")]
    private static partial Regex FileName();
}
