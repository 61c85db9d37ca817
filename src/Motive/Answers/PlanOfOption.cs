using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>What a player's character has in mind with something they are offered, said to them: what they want by it, their plan, and what else is to be known of it.</summary>
internal static class PlanOfOption
{
    public static Explanation Describe(SessionView session, EntityId player, OfferedDecision option)
    {
        IState mind = session.Present.MindOf(player.Value);
        Deeds deeds = new(session, player);
        List<string> sentences = [];
        if (option.Motive is Reason motive)
            sentences.AddRange(Motive(session, deeds, motive, mind));
        else if (option.Decision is Decision.Do)
            sentences.Add("You have no reason of your own for it; you just could.");
        else if (option.Reason is string meaning)
            sentences.Add($"It comes to this: {meaning}.");
        else
            sentences.Add(option.Decision is Decision.Wait ? "Others go first, until something happens that you see." : "It is only said; what it leads to will be seen.");
        if (option.Minutes is int minutes)
            sentences.Add($"It takes {Phrasing.Minutes(minutes)}{PlacesPassed(session.Story, option.Legs, mind)}.");
        if (!option.Hurts.IsEmpty)
            sentences.Add($"It would hurt {Phrasing.Listed([.. option.Hurts.Select(who => session.Story[who].Display)])}, as you see it.");
        if (option.Undoes)
            sentences.Add("It takes back what you did last.");
        return new Explanation(true, [Telling.Typography.Polish(string.Join(" ", sentences), session.Story.Language)]);
    }

    private static IEnumerable<string> Motive(SessionView session, Deeds deeds, Reason motive, IState mind)
    {
        string[] wants = [.. motive.Wants.Where(Phrasing.IsWords).Select(WantWords.Addressed)];
        if (motive.Sought is SoughtFact sought)
            yield return $"You do not know {new FactClauses(session.Story, motive.Who, mind, motive.Who).NotKnownNow(sought.Fact, sought.Arguments)}, and might find it out.";
        else if (wants.Length > 0)
            yield return $"You {Phrasing.Listed(wants)}.";
        foreach (AvertedHarm harm in motive.Averts.Where(harm => harm.Act is not null))
        {
            (EntityId doer, string deed) = deeds.Expected(harm.Who!.Value, harm.Act!, mind);
            yield return $"Otherwise {(doer == motive.Who ? "you" : session.Story[doer].Display)} might {deed}.";
        }

        if (motive.Plan.Length > 1)
            yield return $"Your plan is {deeds.Plan(motive, mind)}.";
    }

    /// <summary>The places passed: ", by the bridge and the mill".</summary>
    private static string PlacesPassed(Story story, ImmutableArray<GroundAct> legs, IState mind)
    {
        string[] passed = [.. legs.Take(legs.Length - 1).Select(leg => PlannedMove.TryRead(story, leg, mind)).OfType<PlannedMove>().Select(leg => story.Entities[leg.To].Display)];
        return passed.Length == 0 ? "" : $", by {Phrasing.Listed(passed)}";
    }
}
