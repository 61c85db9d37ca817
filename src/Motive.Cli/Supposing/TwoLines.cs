using System.Collections.Immutable;
using Motive.Cli.Pages;
using Motive.Reasons;

namespace Motive.Cli.Supposing;

/// <summary>Two lines of a story to read: as it was, what would have come, and what it led to.</summary>
internal sealed class TwoLines(Book book)
{
    /// <summary>So many things of a kind are named, and the others counted.</summary>
    private const int MostNamed = 8;

    public void Show(StoryRun run, StoryRun other)
    {
        LineDifference difference = run.DifferenceFrom(other);
        if (difference.IsNone)
        {
            book.ShowNotice("It would have gone the same way to the end.");
            return;
        }

        Parting parting = run.PartingFrom(other);
        book.Line("As it was", Lettering.Bold);
        ShowFrom(run, parting.Here);
        book.Blank();
        book.Line("What would have come", Lettering.Bold);
        ShowFrom(other, parting.There);
        book.Blank();
        book.Line("What it led to", Lettering.Bold);
        ShowConsequences(difference);
    }

    private void ShowFrom(StoryRun run, int number)
    {
        book.Show(run.Transcript.Where(passage => passage.Event >= number));
        book.Blank();
        book.ShowNotice(run.Ends is [.., StoryEnd end] && run.IsOver ? end.Title is string title ? $"The end: “{title}”." : "No end of its own." : "It is not over.");
    }

    private void ShowConsequences(LineDifference difference)
    {
        book.ShowNotice($"First, {Event(difference.Was) ?? "nothing more"}; instead, {Event(difference.Instead) ?? "nothing more"}.");
        List("Would not have come about:", difference.Lost, happened => Event(happened)!);
        List("Would have come about:", difference.Gained, happened => Event(happened)!);
        List("Beats and endings that would not have been reached:", difference.BeatsLost, beat => beat);
        List("Beats and endings that would have been:", difference.BeatsGained, beat => beat);
        List("Between people:", difference.Relations, Outcome);
        List("In the world:", difference.Facts, Outcome);
        List("Believed, where somebody is wrong in one of the two:", difference.Beliefs, belief => $"{belief.Who}: {Outcome(belief)}");
        if (difference.AreOver)
            book.ShowNotice(Ends(difference.EndsWere, difference.EndsInstead));
    }

    private void List<T>(string heading, ImmutableArray<T> items, Func<T, string> words)
    {
        if (items.IsEmpty)
            return;
        book.ShowNotice(heading);
        foreach (T item in items.Take(MostNamed))
            book.Entry("  ", words(item));
        if (items.Length > MostNamed)
            book.Entry("  ", $"and {items.Length - MostNamed} more");
    }

    private static string? Event(LineEvent? happened) => happened is null ? null : $"{happened.Text} ({happened.At.Time})";

    private static string Outcome(OutcomeOfFact outcome) => $"{outcome.Fact} = {outcome.Instead}, not {outcome.Was}";

    /// <summary>By chapters, where there are several.</summary>
    private static string Ends(ImmutableArray<StoryEnd> were, ImmutableArray<StoryEnd> instead)
    {
        int[] otherwise = [.. were.Concat(instead).Select(end => end.Chapter).Distinct().Order().Where(chapter => IdOf(were, chapter) != IdOf(instead, chapter))];
        if (otherwise.Length == 0)
            return "It ends the same way.";
        bool several = were.Length > 1 || instead.Length > 1;
        return string.Join(" ", otherwise.Select(chapter => FormattableString.Invariant($"{(several ? $"Chapter {chapter}" : "It")} would have had {Title(instead, chapter)}, not {Title(were, chapter)}.")));
    }

    private static string? IdOf(ImmutableArray<StoryEnd> ends, int chapter) => ends.FirstOrDefault(end => end.Chapter == chapter)?.End;

    private static string Title(ImmutableArray<StoryEnd> ends, int chapter) => ends.FirstOrDefault(end => end.Chapter == chapter)?.Title is string title ? $"the end “{title}”" : "no end of its own";
}
