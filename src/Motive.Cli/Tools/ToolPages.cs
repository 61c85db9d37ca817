using System.Collections.Immutable;
using ModelContextProtocol.Protocol;

namespace Motive.Cli.Tools;

/// <summary>A page of the manual that a program can read from the tools.</summary>
internal sealed record ToolPage(string Uri, string Name, string Description)
{
    public Resource Shown => new() { Uri = Uri, Name = Name, Description = Description, MimeType = "text/markdown" };
}

/// <summary>The pages that one has to have read to write a story.</summary>
internal static class ToolPages
{
    public static ImmutableArray<ToolPage> All { get; } =
    [
        new ToolPage("motive://docs/agents.md", "agents.md", "Write a small story, mend it, test it and play it by these tools. Read this first."),
        new ToolPage("motive://docs/language.md", "language.md", "The manual of the language, on one page."),
    ];

    public static ReadResourceResult Read(string uri)
    {
        if (All.FirstOrDefault(page => page.Uri == uri) is not ToolPage page)
            throw new ModelContextProtocol.McpException($"There is no page {uri}. There are {string.Join(" and ", All.Select(known => known.Uri))}.");
        using StreamReader reader = new(typeof(ToolPages).Assembly.GetManifestResourceStream($"docs/{page.Name}")!);
        return new ReadResourceResult { Contents = [new TextResourceContents { Uri = uri, MimeType = "text/markdown", Text = reader.ReadToEnd() }] };
    }
}
