using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>
/// Wants that nothing can serve: what they are worth, to everybody who has them, can never come to be more than at the beginning, nor less, so that there is nothing to reach and nothing to keep.
/// </summary>
internal static class IdleWants
{
    public static IEnumerable<Finding> Find(MindEngine engine, RunReachability reachable)
    {
        GroundStory story = engine.Story;
        foreach (IGrouping<string, Want> want in story.Story.Wants.GroupBy(want => want.Label))
        {
            (int Who, WantTerm Term)[] terms = [.. Enumerable.Range(0, story.Characters).SelectMany(who => story.Utilities[who].Terms.Where(term => term.Label == want.Key).Select(term => (who, term)))];
            if (terms.Length == 0 || !terms.All(IsIdle))
                continue;
            int have = terms.Select(term => term.Who).Distinct().Count();
            yield return new Finding(
                FindingKinds.IdleWant, want.Key, want.First().Origin, 0, have,
                $"\"{want.Key}\" is wanted by {have} {(have == 1 ? "person" : "people")}, and whatever happens its worth stays as it is at the beginning ({string.Join(", ", terms.Select(Worth).Distinct())}).",
                "No act, trigger, reaction or happening can better it or endanger it: let something change what it asks for, or take it out.");
        }

        bool IsIdle((int Who, WantTerm Term) one)
        {
            int now = Worth(one);
            PossibleValues ever = reachable.ValuesOf(one.Term.Value);
            return !ever.Unknown && ever.MayBeKnown && ever.Low == now && ever.High == now;
        }

        int Worth((int Who, WantTerm Term) one) => one.Term.Value.Evaluate(engine.States, engine.Initial);
    }
}
