using System.Collections.Immutable;
using System.Globalization;
using Motive.World;

namespace Motive.Answers;

/// <summary>
/// One thing of a plan, as people speak of it: an act, or a journey (D16c in <c>docs/minds.md</c>), which is told as one act from where it begins to where it leads. <see cref="Last"/> is the place in the plan of its last act.
/// </summary>
internal sealed record PlannedDeed(GroundAct Act, int Last)
{
    /// <summary>Where a journey leads by, in order.</summary>
    public ImmutableArray<int> Passed { get; private init; } = [];

    private int Minutes { get; init; }

    /// <summary>Its length and the places passed, of more than two the first and the last: " (25 minutes, by the mill and the bridge)"; empty for a single act.</summary>
    public string Way(Story story)
    {
        if (Passed.IsEmpty)
            return "";
        string[] named = [.. (Passed.Length > 2 ? [Passed[0], Passed[^1]] : Passed).Select(place => story.Entities[place].Display)];
        string about = story[Act.Action].TakesAbout ? "about " : "";
        return $" ({about}{Minutes.ToString(CultureInfo.InvariantCulture)} minutes, by {string.Join(" and ", named)})";
    }

    /// <summary>Moves of one traveller alone that follow one another by the same action are one thing, until they come to where it has been.</summary>
    /// <param name="mind">In which it is planned; that everything takes as long later as it would now is taken for granted.</param>
    public static IReadOnlyList<PlannedDeed> In(Story story, ImmutableArray<GroundAct> plan, IState mind)
    {
        List<PlannedDeed> deeds = [];
        Dictionary<int, int> places = [];
        HashSet<int> been = [];
        (int Traveller, int From, int To)? last = null;
        for (int i = 0; i < plan.Length; i++)
        {
            GroundAct act = plan[i];
            (int Traveller, int To)? move = PlannedMove.Of(story, act, mind);
            int from = move is var (traveller, _) ? places.GetValueOrDefault(traveller, mind.Read(story.Location!.Value, [traveller])) : Value.Unknown;
            if (move is var (goes, to) && last is var (went, start, place) && goes == went && place == from && deeds[^1].Act.Action == act.Action && been.Add(to))
            {
                deeds[^1] = deeds[^1].Then(act, i, start, place, PlannedMove.MinutesOf(story, act, mind));
                last = (goes, start, to);
            }
            else
            {
                deeds.Add(new PlannedDeed(act, i) { Minutes = PlannedMove.MinutesOf(story, act, mind) });
                last = move is var (who, end) ? (who, from, end) : null;
                been = last is var (_, left, came) ? [left, came] : [];
            }

            if (last is var (walker, _, now))
                places[walker] = now;
        }

        return deeds;
    }

    private PlannedDeed Then(GroundAct leg, int at, int start, int by, int minutes) => new(leg with { Arguments = [.. leg.Arguments.Select(argument => argument == by ? start : argument)] }, at)
    {
        Passed = Passed.Add(by),
        Minutes = Minutes + minutes,
    };
}
