using System.Collections.Immutable;

namespace Motive.Planning;

/// <summary>
/// The solution files of Sabre: an act a line; one <c>|</c> more in front for what explains the act above, a block for each who agrees, closed by
/// <c>goal(Character, condition)</c>; at the end the author's <c>goal(condition)</c>. Also bare rows of acts, which have no such line.
/// </summary>
internal sealed class PeerPlanReader(ImmutableArray<PlanFileLine> lines)
{
    private const string Goal = "goal(";

    private readonly ImmutableArray<Entry> entries = [.. lines.Select(Entry.Parse).Where(entry => entry.Text.Length > 0 || entry.Depth > 0)];
    private int next;

    public WrittenPlan Read()
    {
        if (entries.IsEmpty)
            throw new PlanFileException(1, 1, "there is no plan in it.");
        bool bare = entries.All(entry => entry.Depth == 0) && !entries.Any(entry => entry.IsGoal);
        ImmutableArray<WrittenAct> acts = Acts(0);
        if (!bare && next == entries.Length)
            throw Wrong(entries[^1], "the plan is not closed: the last line is `goal(condition)`.");
        if (!bare && ++next < entries.Length)
            throw Wrong(entries[next], "the plan ended with its `goal(condition)` above.");
        return new WrittenPlan(acts, acts.Any(act => !act.Motives.IsEmpty), entries[0].Line);
    }

    /// <summary>Acts of one depth with what explains them, up to a goal of that depth, which is left for the caller.</summary>
    private ImmutableArray<WrittenAct> Acts(int depth)
    {
        ImmutableArray<WrittenAct>.Builder acts = ImmutableArray.CreateBuilder<WrittenAct>();
        while (next < entries.Length && entries[next] is Entry entry && entry.Depth >= depth && !(entry.IsGoal && entry.Depth == depth))
        {
            if (entry.Depth > depth)
                throw Wrong(entry, "this explains nothing: there is no act one `|` less deep right above.");
            if (entry.Text.Length == 0)
                throw Wrong(entry, "there is no act after the bars.");
            next++;
            acts.Add(new WrittenAct(entry.Text, entry.Line, entry.Column, Motives(depth + 1)));
        }

        return acts.ToImmutable();
    }

    private ImmutableArray<WrittenMotive> Motives(int depth)
    {
        ImmutableArray<WrittenMotive>.Builder motives = ImmutableArray.CreateBuilder<WrittenMotive>();
        while (next < entries.Length && entries[next].Depth == depth)
        {
            if (depth > PlanFile.Deepest)
                throw Wrong(entries[next], $"motives are more than {PlanFile.Deepest} deep.");
            Entry first = entries[next];
            ImmutableArray<WrittenAct> rest = Acts(depth);
            if (next == entries.Length || entries[next].Depth != depth)
                throw Wrong(first, "these acts are nobody's plan: they are not closed by `goal(Character, condition)`.");
            Entry goal = entries[next++];
            motives.Add(new WrittenMotive(Who(goal), goal.Line, goal.Column, rest));
        }

        return motives.ToImmutable();
    }

    private static string Who(Entry goal)
    {
        int comma = goal.Text.IndexOf(',', StringComparison.Ordinal);
        return comma > Goal.Length
            ? goal.Text[Goal.Length..comma].Trim()
            : throw Wrong(goal, "whose plan is this? It is closed by `goal(Character, condition)`.");
    }

    private static PlanFileException Wrong(Entry entry, string message) => new(entry.Line, entry.Column, message);

    private readonly record struct Entry(int Line, int Column, int Depth, string Text)
    {
        public bool IsGoal => Text.StartsWith(Goal, StringComparison.Ordinal);

        public static Entry Parse(PlanFileLine line)
        {
            int depth = 0;
            int at = 0;
            for (; at < line.Text.Length && (line.Text[at] == '|' || char.IsWhiteSpace(line.Text[at])); at++)
                depth += line.Text[at] == '|' ? 1 : 0;
            return new Entry(line.Number, at + 1, depth, line.Text[at..]);
        }
    }
}
