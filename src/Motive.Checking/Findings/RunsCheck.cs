using System.Collections.Immutable;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>What runs with several seeds show of a story. It depends on the runs, and not on the order in which they were made.</summary>
internal sealed class RunsCheck(Story story, ImmutableArray<RunCoverage> runs)
{
    /// <summary>The kinds that it looks for.</summary>
    public static readonly ImmutableHashSet<string> Kinds =
    [
        FindingKinds.FalseAssumption, FindingKinds.TooFast, FindingKinds.NeverDone, FindingKinds.NeverReached, FindingKinds.NeverTold, FindingKinds.NeverPlayed, FindingKinds.NeverChosen, FindingKinds.NeverActs,
        FindingKinds.Loop, FindingKinds.EndsAtRest, FindingKinds.Unended,
    ];

    /// <param name="impossible">Actions of which it is known already that no act is ever possible.</param>
    public ImmutableArray<Finding> Find(IReadOnlySet<string> impossible) =>
    [
        .. FalseAssumptions.Find(story, [.. runs.Select(run => ($"seed {run.Seed}", run.BrokenAssumptions))]),
        .. Moves(),
        .. new UndoneActs(story, runs).Find(impossible),
        .. Ends(),
        .. new UntoldWords(story, runs).Find(),
        .. People(),
        .. Loops(),
        .. Endings(),
    ];

    private IEnumerable<Finding> Moves() => runs.SelectMany(run => run.HastyMoves.Select(move => (run.Seed, Move: move)))
        .GroupBy(found => found.Move.Happening)
        .OrderBy(group => group.Key)
        .Select(group =>
        {
            (ulong seed, HastyMove move) = group.First();
            HappeningDefinition happening = story.Happenings[group.Key];
            int count = group.Select(found => found.Seed).Distinct().Count();
            return new Finding(
                FindingKinds.TooFast, happening.Name, happening.Origin, count, runs.Length,
                $"In {count} of {Seeds} `{happening.Name}` puts somebody where they could not have been yet, first with seed {seed}, event {move.Event}: {story[move.Who].Name} goes from {story.Entities[move.From].Name} to {story.Entities[move.To].Name} in {Counted.Minutes(move.Left)}, and the shortest way takes {Counted.Minutes(move.Needed)}.",
                "Let it come later, or let it move only those who have the time.");
        });

    private IEnumerable<Finding> Ends()
    {
        IEnumerable<(string Id, string What, Origin Origin)> all = story.Chapters.SelectMany(chapter => chapter.Beats.Select(beat => (beat.Id, "beat", beat.Origin))
            .Concat(chapter.Endings.Select(ending => (ending.Id, "ending", ending.Origin))));
        return all.Where(one => !runs.Any(run => run.Reached.Contains(one.Id))).Select(one => new Finding(
            FindingKinds.NeverReached, one.Id, one.Origin, 0, runs.Length,
            $"The {one.What} `{one.Id}` was reached in 0 of {Seeds}.",
            "What it asks for does not come about by itself: see which acts that lead there are never done, or try more seeds."));
    }

    private IEnumerable<Finding> People() => story.Characters.Where(who => !runs.Any(run => run.Doers.Contains(who))).Select(who => new Finding(
        FindingKinds.NeverActs, story[who].Name, story[who].Origin, 0, runs.Length,
        $"{story[who].Name} did nothing in any of {Seeds}.",
        "Nothing that they can do betters what they want: ask `motive why` with `--who` and `--at` what is in the way, and give them a want or an act."));

    private IEnumerable<Finding> Loops() => runs.SelectMany(run => run.Loops.Distinct().Select(loop => (run.Seed, loop)))
        .GroupBy(found => found.loop)
        .OrderBy(group => (group.Key.Who.Value, group.Key.Left.Value, group.Key.UndoneBy.Value))
        .Select(group => new Finding(
            FindingKinds.Loop, $"{story[group.Key.Who].Name}: {story[group.Key.Left].Name}", story[group.Key.Left].Origin, group.Count(), runs.Length,
            $"In {group.Count()} of {Seeds} {story[group.Key.Who].Name} gave up `{story[group.Key.Left].Name}`, because others undid it each time, at last by `{story[group.Key.UndoneBy].Name}`.",
            "Two people want what excludes each other, and neither has another way: let one of them want something else after it, or let the loss change what they want."));

    private IEnumerable<Finding> Endings()
    {
        Origin origin = story.Chapters.IsEmpty ? Origin.None : story.Chapters[0].Origin;
        int atRest = runs.Count(run => run.EndedAtRest);
        if (atRest > 0)
        {
            yield return new Finding(
                FindingKinds.EndsAtRest, "chapter", origin, atRest, runs.Length,
                $"In {atRest} of {Seeds} a chapter was over by none of its endings, since nobody had a reason to do anything more (first with seed {runs.Where(run => run.EndedAtRest).Min(run => run.Seed)}).",
                "The telling ends without an end: write an ending for how things stand then, or give somebody a reason to go on.");
        }

        int cut = runs.Count(run => run.IsCutOff);
        if (cut > 0)
        {
            yield return new Finding(
                FindingKinds.Unended, "chapter", origin, cut, runs.Length,
                $"In {cut} of {Seeds} the story had not ended after {runs.Where(run => run.IsCutOff).Max(run => run.Events)} events (first with seed {runs.Where(run => run.IsCutOff).Min(run => run.Seed)}).",
                "Acts come again and again, or the chapter asks for more time: see what happens last with `motive watch`, or allow more with `--events`.");
        }
    }

    private string Seeds => Counted.Seeds(runs.Length);
}
