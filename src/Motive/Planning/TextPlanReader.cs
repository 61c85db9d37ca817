using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Motive.Planning;

/// <summary>
/// Reads what <see cref="PlanText"/> wrote. A plan begins with its act 1 at the edge and ends before the next line at the edge that is no act.
/// What is between plans is for people.
/// </summary>
internal sealed partial class TextPlanReader(ImmutableArray<PlanFileLine> lines)
{
    private int next;

    public ImmutableArray<WrittenPlan> Read()
    {
        ImmutableArray<WrittenPlan>.Builder plans = ImmutableArray.CreateBuilder<WrittenPlan>();
        while (next < lines.Length)
        {
            if (IsAct(1))
                plans.Add(Plan());
            else if (Numbered().Match(lines[next].Text) is { Success: true })
                throw Wrong(0, "a plan begins with act 1, and its acts are numbered one by one.");
            else
                next++;
        }

        return plans.ToImmutable();
    }

    private WrittenPlan Plan()
    {
        int line = lines[next].Number;
        ImmutableArray<WrittenAct>.Builder acts = ImmutableArray.CreateBuilder<WrittenAct>();
        while (next < lines.Length && IsAct(acts.Count + 1))
        {
            string number = Numbered().Match(lines[next].Text).Value;
            acts.Add(Act(number.Length, PlanText.MotiveIndent));
            SkipBlank();
        }

        if (next < lines.Length && Indent() > 0)
            throw Wrong(Indent(), "this belongs to no act: `*` stands below an act, `-` below a `*`, each two columns further in.");
        return new WrittenPlan(acts.ToImmutable(), acts.Any(act => !act.Motives.IsEmpty), line);
    }

    private WrittenAct Act(int column, int motivesAt)
    {
        PlanFileLine line = lines[next++];
        ImmutableArray<WrittenMotive>.Builder motives = ImmutableArray.CreateBuilder<WrittenMotive>();
        while (IsItem(motivesAt, "* "))
            motives.Add(Motive(motivesAt));
        return new WrittenAct(line.Text[column..].Trim(), line.Number, column + 1, motives.ToImmutable());
    }

    private WrittenMotive Motive(int indent)
    {
        if (indent > PlanFile.Deepest * 2 * PlanText.Step)
            throw Wrong(indent, $"motives are more than {PlanFile.Deepest} deep.");
        PlanFileLine line = lines[next++];
        string text = line.Text[(indent + 2)..];
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        while (next < lines.Length && Indent() == indent + 4)
            next++;
        ImmutableArray<WrittenAct>.Builder rest = ImmutableArray.CreateBuilder<WrittenAct>();
        while (IsItem(indent + PlanText.Step, "- "))
            rest.Add(Act(indent + PlanText.Step + 2, indent + PlanText.Step + PlanText.Step));
        return new WrittenMotive(space < 0 ? text : text[..space], line.Number, indent + 3, rest.ToImmutable());
    }

    private bool IsAct(int number) => lines[next].Text.StartsWith(FormattableString.Invariant($"{number}. "), StringComparison.Ordinal);

    private bool IsItem(int indent, string marker) =>
        next < lines.Length && Indent() == indent && lines[next].Text.AsSpan(indent).StartsWith(marker, StringComparison.Ordinal);

    private void SkipBlank()
    {
        while (next < lines.Length && lines[next].Text.Length == 0)
            next++;
    }

    private int Indent() => lines[next].Text.Length - lines[next].Text.TrimStart(' ').Length;

    private PlanFileException Wrong(int indent, string message) => new(lines[next].Number, indent + 1, message);

    [GeneratedRegex(@"^\d+\. ")]
    private static partial Regex Numbered();
}
