using System.Globalization;
using Motive.Cli.Pages;
using Motive.Planning;

namespace Motive.Cli.Planning;

/// <summary>Answers of the planner for people, wrapped to the page.</summary>
internal sealed class PlanPage(Terminal terminal)
{
    /// <summary>However far in a motive stands, its words get this many columns.</summary>
    private const int Narrowest = 30;

    public void Show(PlanAnswer answer, long nodes)
    {
        for (int i = 0; i < answer.Plans.Length; i++)
        {
            string which = answer.Plans.Length == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"Plan {i + 1} of {answer.Plans.Length}. ");
            Show(answer.Plans[i], which + Summary(answer.Plans[i], answer.Beginning));
        }

        if (answer.Ending == PlanEnding.Found)
        {
            AddParagraph($"{Looked(answer)}.");
            return;
        }

        AddParagraph(answer.Ending switch
        {
            PlanEnding.None => $"No plan: nothing that everybody has a motive for brings the author's utility to {answer.Goal} within {Limits(answer.Limits)}. {Looked(answer)}.",
            PlanEnding.Limit when answer.Expanded >= nodes => $"No plan yet: given up at the limit of states (--nodes {nodes}). {Looked(answer)}. {Best(answer)}",
            PlanEnding.Limit => $"No plan yet: given up, since no more states can be kept. {Looked(answer)}. {Best(answer)}",
            _ => $"Stopped. {Looked(answer)}. {Best(answer)}",
        });
        if (answer.Best is ToldPlan best)
        {
            terminal.Output.WriteLine();
            Show(best, Summary(best, answer.Beginning));
        }
    }

    public void Show(WhyNotAnswer answer)
    {
        AddParagraph(answer.Case is WhyNotCase.Limit or WhyNotCase.Cancelled
            ? $"{answer.Act}: the search was stopped before there was an answer."
            : $"{answer.Act}: {string.Join(" ", answer.Sentences)}");
        foreach (PlanLine line in PlanText.Motives(answer.Motives))
            Set(line);
    }

    /// <param name="file">The plan's file, for the place.</param>
    public void Show(CheckAnswer answer, string file)
    {
        if (answer.Fault is CheckFault fault)
        {
            string act = fault.Act is null ? "" : $"{fault.Act}: ";
            string who = fault.Who is null ? "" : $", {fault.Who}";
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}:{fault.Line}:{fault.Column}: {act}{fault.Definition}{who}: {fault.What}"));
        }
        else
        {
            terminal.Output.WriteLine("valid");
        }

        if (answer.MotivesFound)
            AddParagraph("The file gives no motives, so those that the planner finds were taken.");
    }

    private void Show(ToldPlan plan, string summary)
    {
        AddParagraph(summary);
        terminal.Output.WriteLine();
        foreach (PlanLine line in PlanText.Write(plan))
            Set(line);
        terminal.Output.WriteLine();
    }

    private void AddParagraph(string paragraph) => Set(new PlanLine(0, paragraph, true), hanging: 0);

    private void Set(PlanLine line, int? hanging = null)
    {
        string indent = new(' ', line.Indent);
        if (!line.Breaks)
        {
            terminal.Output.WriteLine(indent + line.Text);
            return;
        }

        string further = new(' ', hanging ?? line.Hanging);
        int width = Math.Max(Narrowest, terminal.Width - further.Length);
        bool first = true;
        foreach (string part in Wrapping.Wrap(line.Text, width))
        {
            terminal.Output.WriteLine((first ? indent : further) + part);
            first = false;
        }
    }

    private static string Summary(ToldPlan plan, PlanAmount beginning)
    {
        string acts = plan.Acts.Length == 1 ? "1 act brings" : string.Create(CultureInfo.InvariantCulture, $"{plan.Acts.Length} acts bring");
        return string.Create(CultureInfo.InvariantCulture, $"{acts} the author's utility from {beginning} to {plan.Reached}: {PlanText.Wants(plan.Wants)}.");
    }

    private static string Limits(PlanLimits limits) => string.Create(
        CultureInfo.InvariantCulture,
        $"{limits.Author} acts, motives of {limits.Character} acts and minds {limits.Belief} deep (--author-limit, --character-limit, --belief-limit)");

    private static string Looked(PlanAnswer answer) => string.Create(
        CultureInfo.InvariantCulture, $"Looked at {answer.ExpandedByAuthor} states of the story, {answer.Expanded} in all minds; {answer.Generated} were made");

    private static string Best(PlanAnswer answer) => answer.Best is ToldPlan best
        ? string.Create(CultureInfo.InvariantCulture, $"The best on the way reaches {best.Reached}; the goal is {answer.Goal}.")
        : string.Create(CultureInfo.InvariantCulture, $"Nothing better than the beginning ({answer.Beginning}) was met; the goal is {answer.Goal}.");
}
