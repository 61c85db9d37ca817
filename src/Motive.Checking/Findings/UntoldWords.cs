using System.Collections.Immutable;
using Motive.Checking.Runs;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>What is written to be read and was not in any run: passages, scenes and what can be chosen in them.</summary>
internal sealed class UntoldWords(Story story, ImmutableArray<RunCoverage> runs)
{
    /// <summary>The need of a passage that fitted, and others were told, or none from that side.</summary>
    public const string PassedOver = "to be chosen";

    public IEnumerable<Finding> Find() => Passages().Concat(Scenes()).Concat(Choices());

    private string Seeds => Counted.Seeds(runs.Length);

    /// <summary>A rule none of whose variants was told. That one of several was not says little. What is for players alone nobody who watches is told.</summary>
    private IEnumerable<Finding> Passages()
    {
        HashSet<int> told = [.. runs.SelectMany(run => run.Passages)];
        HashSet<ActionId> done = [.. runs.SelectMany(run => run.Done)];
        return story.Tells.Where(tell => done.Contains(tell.Action) && !tell.IsForPlay && !tell.Passages.IsEmpty && !tell.Passages.Any(passage => told.Contains(passage.Id))).Select(Untold);
    }

    private Finding Untold(TellRule tell)
    {
        PassageMiss miss = runs.Select(run => run.Misses.GetValueOrDefault(tell.Id, PassageMiss.None)).Aggregate(PassageMiss.None, (sum, more) => sum.Plus(more));
        string name = story[tell.Action].Name;
        string came = tell.IsAttempt ? $"`{name}` was tried in vain" : $"`{name}` came about";
        (string what, string need) = miss switch
        {
            { Matched: 0 } => ($"{Counted.Times(miss.Events)}, never as `{tell.Pattern}`", $"`{tell.Pattern}`"),
            { Seen: 0 } => ($"so {Counted.Times(miss.Matched)}, and nobody from whose side this is told did it or saw it", "another witness"),
            { Held: 0 } => ($"so {Counted.Times(miss.Seen)}, and its condition never held{MostLacked(miss)}", Most(miss) is { } lack ? $"`{lack.Key}`" : ""),
            _ => ($"so that it fitted {Counted.Times(miss.Held)}, and another passage was told, or none from that side", PassedOver),
        };
        return new Finding(
            FindingKinds.NeverTold, name, tell.Clause, 0, runs.Length,
            $"{came} {what}: told in 0 of {Seeds}.",
            "Nobody reads it: ask for less, let what it asks for come about, or tell it from whoever is there; `motive watch --untold` says of one run what stood in the way, and `always` has it told whenever it fits.")
        {
            Words = ProseLength.Words(tell),
            Within = [tell.Origin, story[tell.Action].Origin],
            Need = need,
        };
    }

    private static KeyValuePair<string, int>? Most(PassageMiss miss) =>
        miss.Lacked.IsEmpty ? null : miss.Lacked.OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).First();

    private static string MostLacked(PassageMiss miss) => Most(miss) is { } lack ? $"; most often it lacked `{lack.Key}` ({lack.Value})" : "";

    private IEnumerable<Finding> Scenes() => story.Scenes.Where(scene => !runs.Any(run => run.Scenes.Contains(scene.Name))).Select(scene => new Finding(
        FindingKinds.NeverPlayed, scene.Name, scene.Origin, 0, runs.Length,
        $"The scene \"{scene.Name}\" was played in 0 of {Seeds}.",
        "The act that it is for was not done so, its condition did not hold, or a scene before it took its place."));

    private IEnumerable<Finding> Choices() =>
        from scene in story.Scenes
        where runs.Any(run => run.Scenes.Contains(scene.Name))
        let choices = SceneNodeWalk.All(scene.Body).OfType<SceneNode.Choices>().SelectMany(node => node.Options).ToArray()
        let never = choices.Count(choice => !runs.Any(run => run.Choices.Contains(choice.Id)))
        where never > 0
        select new Finding(
            FindingKinds.NeverChosen, scene.Name, scene.Origin, never, choices.Length,
            $"In the scene \"{scene.Name}\" {never} of {choices.Length} choices were made by nobody in {Seeds}.",
            "Nobody who decides for themselves takes them: they are for players, or what they come to pays nobody.");
}
