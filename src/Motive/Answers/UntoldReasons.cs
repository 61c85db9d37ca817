using System.Collections.Immutable;
using Motive.Reading;
using Motive.Reasons;
using Motive.Telling;
using Motive.Testing;
using Motive.World;

namespace Motive.Answers;

/// <summary>Why events were not told (T7).</summary>
internal sealed class UntoldReasons(StoryRun run)
{
    private readonly TellingReview review = run.ReviewTelling();

    public ImmutableArray<UntoldEvent> Write(IEnumerable<Unspoken> unspoken) => [.. unspoken.OrderBy(one => one.Event).Select(Write)];

    private UntoldEvent Write(Unspoken unspoken)
    {
        Occurrence occurrence = run.Session.Chronicle[unspoken.Event - 1];
        var nearest = unspoken.Reason == UnspokenReason.NoWitness || occurrence.Action is null ? null : review.Nearest(occurrence);
        return new UntoldEvent(
            occurrence.Number, occurrence.Ends.ToString(), Wording.Event(run.Story, occurrence), Why(unspoken.Reason, nearest?.Rule, nearest?.Misfit, nearest?.Failing ?? [], occurrence.Action is null),
            nearest is null ? "" : TestReport.PlaceOf(run.Loaded, nearest.Value.Rule.Clause));
    }

    private static string Why(UnspokenReason reason, TellRule? rule, Misfit? misfit, ImmutableArray<WrittenCondition> failing, bool isHappening) => (reason, misfit) switch
    {
        (UnspokenReason.NoWitness, _) => "nobody saw it",
        (_, null) => isHappening ? "it has no text" : "there is no passage for it",
        (UnspokenReason.OtherPointOfView, _) => "a passage fits from another side than that from which it was told; `always` has the telling go over to it",
        (_, Misfit.OtherEvent) => $"no passage is for these; the nearest is for `{rule!.Pattern}`",
        (_, Misfit.OtherSide) when rule!.IsForPlay => "its passage is for players alone",
        (_, Misfit.OtherSide) => "its passages are told from the sides of others than those who did it or saw it",
        (_, Misfit.ConditionFails) => $"its passage asks for {string.Join(" and ", failing.Select(condition => $"`{condition.Text}`"))}",
        _ => "its passage is told once, and was told before",
    };
}
