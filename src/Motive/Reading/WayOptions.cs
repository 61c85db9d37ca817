using System.Collections.Immutable;
using Motive.Answers;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Reading;

/// <summary>Where a player can go, each place by the way that leads there soonest at the head.</summary>
internal static class WayOptions
{
    public static OfferedDecision Write(SessionView session, Option option, WayOffer way)
    {
        Decision.Do decision = new(option.Act);
        EntityId player = session.Session.Turn!.Value;
        IState mind = session.Present.MindOf(player.Value);
        string phrase = PlayerOptions.PhraseOf(session, decision);
        return new OfferedDecision(
            decision,
            Label(session, player, way, mind),
            way.Reason is null ? null : new Because(session, player, mind).WriteOfJourney(way.Reason, way.Legs.Length, way.Place),
            false,
            way.Legs.Length == 1 ? phrase : $"{phrase} to {session.Story[way.Place].Name}")
        {
            Foremost = option.Foremost && way.Foremost,
            IsAnswer = option.IsAnswer,
            Group = OptionGroup.Go,
            Minutes = way.Minutes,
            Legs = way.Legs,
            Motive = way.Reason,
            Undoes = option.Undoes,
        };
    }

    /// <summary>Of several ways to one place only the quickest is foremost, and not a slower one for the same reason.</summary>
    public static IEnumerable<OfferedDecision> Quickest(IEnumerable<OfferedDecision> options)
    {
        OfferedDecision[] all = [.. options];
        return all.Select(option => option.Legs.IsEmpty || !option.Foremost || !all.Any(other => LeadsThereSooner(other, option)) ? option : option with { Foremost = false });
    }

    /// <summary>How a way of several legs is offered.</summary>
    public static string LabelOfJourney(Story story, EntityId to) => $"Go to {story[to].Display}";

    private static bool LeadsThereSooner(OfferedDecision other, OfferedDecision option) =>
        other.Foremost && !other.Legs.IsEmpty && other.Label == option.Label && other.Minutes < option.Minutes;

    private static string Label(SessionView session, EntityId player, WayOffer way, IState mind)
    {
        IReadOnlyList<PlannedDeed> journey = PlannedDeed.In(session.Story, way.Legs, mind);
        return journey.Count == 1 ? ActLabels.Write(session, player, journey[0].Act, mind) : LabelOfJourney(session.Story, way.Place);
    }
}
