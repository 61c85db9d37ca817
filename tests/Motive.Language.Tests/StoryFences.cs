using System.Text.RegularExpressions;

namespace Motive.Language.Tests;

/// <summary>A fenced example of a page, under the heading it stands below.</summary>
internal sealed record StoryFence(string Heading, int Line, string Text);

/// <summary>
/// Reads the <c>story</c> fences of a page, or those of another language. <c>&lt;!-- prelude NAME --&gt;</c> before a fence keeps its text under a name, with what is put before it; <c>&lt;!-- with NAME --&gt;</c>
/// puts that text before the next fence, and stays so until another is named. <c>&lt;!-- with nothing --&gt;</c> ends it.
/// </summary>
internal static partial class StoryFences
{
    public static List<StoryFence> Read(string page, string language = "story")
    {
        List<StoryFence> fences = [];
        Dictionary<string, string> preludes = new() { ["nothing"] = "" };
        string heading = "";
        string prelude = "";
        string? keepAs = null;
        string[] lines = page.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
                heading = lines[i].TrimStart('#', ' ');
            Match directive = Directive().Match(lines[i]);
            if (directive.Success && directive.Groups[1].Value == "prelude")
                keepAs = directive.Groups[2].Value;
            else if (directive.Success)
                prelude = preludes[directive.Groups[2].Value];
            if (lines[i] != $"```{language}")
                continue;
            int start = i + 1;
            while (lines[++i] != "```")
            {
            }

            string text = prelude + string.Join('\n', lines[start..i]) + "\n";
            if (keepAs is not null)
                preludes.Add(keepAs, text);
            fences.Add(new StoryFence(heading, start, text));
            keepAs = null;
        }

        return fences;
    }

    [GeneratedRegex("^<!-- (prelude|with) ([a-z]+) -->$")]
    private static partial Regex Directive();
}
