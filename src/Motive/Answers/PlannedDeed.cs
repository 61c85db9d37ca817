using System.Collections.Immutable;
using System.Globalization;
using Motive.World;

namespace Motive.Answers;

/// <summary>
/// One thing of a plan, as people speak of it: an act, or a journey (D16c in <c>docs/minds.md</c>), which is told as one act from where it begins to where it leads. <see cref="Last"/> is the place in the plan of its last act.
/// </summary>
internal sealed record PlannedDeed(GroundAct Act, int Last)
{
    /// <summary>The legs of a journey, or a single move; none of any other act.</summary>
    private ImmutableArray<PlannedMove> Moves { get; init; } = [];

    /// <summary>Its length and the places passed, of more than two the first and the last: " (25 minutes, by the mill and the bridge)"; empty for a single act.</summary>
    public string Way(Story story)
    {
        if (Moves.Length < 2)
            return "";
        int[] passed = [.. Moves.Skip(1).Select(leg => leg.From)];
        string[] named = [.. (passed.Length > 2 ? [passed[0], passed[^1]] : passed).Select(place => story.Entities[place].Display)];
        string about = story[Act.Action].TakesAbout ? "about " : "";
        return $" ({about}{Moves.Sum(leg => leg.Minutes).ToString(CultureInfo.InvariantCulture)} minutes, by {string.Join(" and ", named)})";
    }

    /// <summary>Moves of one traveller alone that follow one another by the same action are one thing, until they come to where it has been.</summary>
    /// <param name="mind">In which it is planned. That everything but who is where stays as it is there is taken for granted.</param>
    public static IReadOnlyList<PlannedDeed> In(Story story, ImmutableArray<GroundAct> plan, IState mind)
    {
        List<PlannedDeed> deeds = [];
        for (int i = 0; i < plan.Length; i++)
        {
            PlannedMove? move = PlannedMove.TryRead(story, plan[i], mind);
            PlannedDeed next = new(plan[i], i) { Moves = move is null ? [] : [move] };
            if (deeds.Count > 0 && deeds[^1].IsFollowedBy(next))
                deeds[^1] = deeds[^1].Then(next);
            else
                deeds.Add(next);
            if (move is not null)
                mind = new TravelledState(mind, story.Location!.Value, move);
        }

        return deeds;
    }

    private bool IsFollowedBy(PlannedDeed next) =>
        !Moves.IsEmpty
        && next.Moves is [var leg]
        && next.Act.Action == Act.Action
        && leg.Traveller == Moves[^1].Traveller
        && leg.From == Moves[^1].To
        && Moves.All(been => been.From != leg.To);

    private PlannedDeed Then(PlannedDeed next) => next with
    {
        Act = next.Act with { Arguments = [.. next.Act.Arguments.Select(argument => argument == next.Moves[0].From ? Moves[0].From : argument)] },
        Moves = [.. Moves, .. next.Moves],
    };
}
