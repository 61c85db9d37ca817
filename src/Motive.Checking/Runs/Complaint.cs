using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Checking.Runs;

/// <summary>Why a line of a script could not be done, in a clause.</summary>
internal static class Complaint
{
    private const int MostOffers = 8;

    /// <param name="passedBy">What was on offer in conversations meanwhile, in words.</param>
    public static string AfterWaiting(TestStep step, ITestedRun run, int waits, IReadOnlyCollection<string> passedBy) =>
        $"{Missing(step)} in {waits} turns of waiting, up to {run.Session.Now}{InTheWay(step, run.Session)}; {Instead(run)}{Passed(passedBy)}";

    /// <param name="passedBy">What was on offer in conversations meanwhile, in words.</param>
    public static string AtTheEnd(TestStep step, ITestedRun run, IReadOnlyCollection<string> passedBy) =>
        $"the story ended before it, {run.Session.Now}, after {Counted.Events(run.Session.Chronicle.Count)}{InTheWay(step, run.Session)}{Passed(passedBy)}";

    private static string Missing(TestStep step) => step switch
    {
        TestStep.Do => "it was not on offer",
        TestStep.Choose => "nothing with these words was on offer",
        _ => "it did not come about",
    };

    private static string Instead(ITestedRun run)
    {
        string[] labels = [.. run.Offers.Take(MostOffers).Select(offer => Called(run.Session.Story, offer))];
        if (labels.Length == 0)
            return "nothing was on offer but to wait";
        int more = run.Offers.Length - labels.Length;
        return $"on offer were {string.Join(", ", labels)}{(more > 0 ? $" and {more} more" : "")}";
    }

    private static string Passed(IReadOnlyCollection<string> passedBy) => passedBy.Count == 0 ? "" : $"; in conversation there were {string.Join(", ", passedBy)}";

    private static string Called(Story story, Offer offer) =>
        offer.Decision is Decision.Do chosen ? Wording.Action(story, chosen.Act.Action, chosen.Act.Arguments.AsSpan()) : offer.Label;

    /// <summary>What the player's character believes that keeps the act from being possible: the rules that it is by, then the facts.</summary>
    private static string InTheWay(TestStep step, Session session)
    {
        if (step is not TestStep.Do act)
            return "";
        string[] beliefs =
        [
            .. session.InTheWayOf(act.Act).InTheWay.Select(belief =>
                $"{Wording.Fact(session.Story, belief.Fact, belief.Arguments.AsSpan())} = {Wording.ValueOf(session.Story, belief.Fact, belief.Value)}"),
        ];
        Entity player = session.Story[session.Setup.Player!.Value];
        string[] rules = [.. new DecidingRules(session.Story).InTheWayOf(act.Act, session.Present.MindOf(player.Id.Value)).Select(rule => Wording.Rule(session.Story, rule))];
        string all = string.Join(": ", new[] { rules, beliefs }.Where(some => some.Length > 0).Select(some => string.Join(" and ", some)));
        return all.Length == 0 ? "" : $", where {player.Name} believed {all}";
    }
}
