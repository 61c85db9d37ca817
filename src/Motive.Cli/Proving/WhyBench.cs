using System.Collections.Immutable;
using System.Globalization;
using Motive.Cli.Pages;
using Motive.Testing;

namespace Motive.Cli.Proving;

/// <summary>Undoes what recorded reasons cite, and what they do not, in random deeds of random runs, and counts how often the deed comes out as it must.</summary>
internal sealed class WhyBench(Terminal terminal, IReadOnlyList<LoadedStory> stories, ulong seed)
{
    /// <summary>A run that goes on is left after so many events.</summary>
    private const int MostEvents = 80;

    /// <summary>Of one run no more deeds are tried, so that there are many runs.</summary>
    private const int MostDeedsOfRun = 25;

    private readonly List<UndoneReason> undone = [];
    private int deeds;
    private int runs;

    /// <returns>Whether both shares are at least so many percent.</returns>
    public bool Run(int most, int leastPercent, CancellationToken cancellation)
    {
        bool[] isSpent = new bool[stories.Count];
        for (ulong round = 0; deeds < most && !isSpent.All(spent => spent); round++)
        {
            for (int story = 0; story < stories.Count && deeds < most && !cancellation.IsCancellationRequested; story++)
            {
                if (!isSpent[story] && TryRun(stories[story], seed + round, most) == 0)
                    isSpent[story] = true;
            }

            if (cancellation.IsCancellationRequested)
                break;
        }

        Report();
        return Share(cited: true) >= leastPercent && Share(cited: false) >= leastPercent;
    }

    private int TryRun(LoadedStory story, ulong number, int most)
    {
        StoryRun run = story.Begin(new RunRequest { Seed = number, Free = number % 2 == 0 });
        while (!run.IsOver && run.Events.Count < MostEvents)
            run.Next();
        runs++;
        ReasonProof proof = new(run, number);
        int tried = 0;
        foreach (ImmutableArray<UndoneReason> results in proof.Results)
        {
            if (tried == MostDeedsOfRun || deeds == most)
                break;
            undone.AddRange(results);
            tried++;
            deeds++;
            foreach (UndoneReason failed in results.Where(result => !result.Holds))
                terminal.Output.WriteLine($"{(failed.IsCited ? "cited, and it made no difference" : "not cited, and it made a difference")}: {failed.Told}");
        }

        terminal.Output.Flush();
        return tried;
    }

    private void Report()
    {
        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{deeds} deeds of {runs} runs."));
        Line("a cited belief or want undone, and the deed changed", cited: true);
        Line("an uncited fact undone, and the deed stayed", cited: false);
        UndoneReason[] others = [.. undone.Where(result => !result.IsCited && !result.Holds)];
        if (others.Length > 0)
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"of the other {others.Length}, with a reason for the deed all the same, and drawn more to something new: {others.Count(result => result.HasReason)}"));
        terminal.Output.Flush();
    }

    private void Line(string what, bool cited)
    {
        int all = undone.Count(result => result.IsCited == cited);
        terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what}: {undone.Count(result => result.IsCited == cited && result.Holds)} of {all}, {Share(cited):0.0} %"));
    }

    private double Share(bool cited)
    {
        int all = undone.Count(result => result.IsCited == cited);
        return all == 0 ? 100 : 100.0 * undone.Count(result => result.IsCited == cited && result.Holds) / all;
    }
}
