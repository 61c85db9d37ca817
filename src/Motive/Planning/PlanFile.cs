using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Motive.World;

namespace Motive.Planning;

/// <summary>
/// Reads plans that were written down: what <see cref="PlanText"/> and <see cref="PlanJson"/> write, the solution files of Sabre, and bare rows
/// of acts. Never throws for any text.
/// </summary>
internal static partial class PlanFile
{
    /// <summary>Motives within motives deeper than this are nobody's.</summary>
    internal const int Deepest = 60;

    public static WrittenFile Read(string text)
    {
        try
        {
            ImmutableArray<WrittenPlan> plans = ReadAs(PrintableText.InPlace(text));
            return plans.IsEmpty ? new WrittenFile([], new PlanFileMistake(1, 1, "there is no plan in it.")) : new WrittenFile(plans, null);
        }
        catch (PlanFileException wrong)
        {
            return new WrittenFile([], wrong.Mistake);
        }
    }

    private static ImmutableArray<WrittenPlan> ReadAs(string text)
    {
        if (text.AsSpan().TrimStart().StartsWith("{"))
            return new JsonPlanReader(text).Read();
        ImmutableArray<PlanFileLine> lines = PlanFileLine.Split(text);
        return lines.Any(line => FirstAct().IsMatch(line.Text)) ? new TextPlanReader(lines).Read() : [new PeerPlanReader(lines).Read()];
    }

    [GeneratedRegex(@"^1\. \S")]
    private static partial Regex FirstAct();
}

/// <summary>A line without its end; counted from 1.</summary>
internal readonly record struct PlanFileLine(int Number, string Text)
{
    public static ImmutableArray<PlanFileLine> Split(string text) =>
        [.. text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select((line, index) => new PlanFileLine(index + 1, line.TrimEnd()))];
}
