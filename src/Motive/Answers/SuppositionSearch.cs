using System.Collections.Immutable;
using Motive.Hosting;
using Motive.Play.Sessions.Inquiries;
using Motive.Reading;
using Motive.Reasons;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>
/// What is worth supposing of an event: each belief that the deed hung on, with a value with which its doer would have done something else; and what drew them most beside it.
/// </summary>
internal sealed class SuppositionSearch(StoryRun run)
{
    /// <summary>Acts that were passed over and are offered.</summary>
    private const int MostActs = 2;

    private Story Story => run.Story;

    public ImmutableArray<Supposition> Find(int number, int most)
    {
        Occurrence deed = run.Session.Chronicle[number - 1];
        if (deed.Because.IsEmpty || deed.Action is null)
            return [];
        return run.Session.Session.Ask(new Motive.Play.Clock.Moment.Decided(number), inquiry => Beliefs(inquiry, deed).Concat(Acts(deed)).DistinctBy(found => found.Change).Take(most).ToImmutableArray());
    }

    /// <summary>What they might have believed instead comes before what they might not have known.</summary>
    private IEnumerable<Supposition> Beliefs(Inquiry inquiry, Occurrence deed) =>
        DecidingBeliefs(inquiry, deed).OrderBy(found => found.Value == Value.Unknown)
            .Select(found => Believed(found.Who, found.Belief, found.Value, run.Session.Before(deed.Number).MindOf(found.Who.Value)));

    private IEnumerable<(EntityId Who, BeliefUsed Belief, int Value)> DecidingBeliefs(Inquiry inquiry, Occurrence deed)
    {
        foreach (Reason reason in deed.Because)
        {
            if (Decisive.SupposeOfChoice(inquiry, deed, reason) is not (Supposing supposing, GroundAct done))
                continue;
            foreach (BeliefUsed belief in reason.Believes.Where(belief => !IsOwnPlace(belief, reason.Who)))
            {
                if (supposing.ValueAgainst(done, belief) is int value)
                    yield return (reason.Who, belief, value);
            }
        }
    }

    /// <summary>Nobody is supposed not to know where they are.</summary>
    private bool IsOwnPlace(BeliefUsed belief, EntityId who) => belief.Fact == Story.Location && belief.Arguments is [int whose, ..] && whose == who.Value;

    private Supposition Believed(EntityId who, BeliefUsed belief, int value, IState mind)
    {
        FactClauses clauses = new(Story, who, mind);
        string otherwise = value == Value.Unknown ? $"not known {clauses.NotKnown(belief.Fact, belief.Arguments)}" : $"believed that {clauses.Write(belief.Fact, belief.Arguments, value)}";
        return new Supposition($"{InterventionReader.Believe} {Wording.Stated(Story, new OutsideEvent.Stated([who], belief.Fact, belief.Arguments, value))}", Typography.Polish($"{Story[who].Display} had {otherwise}", Story.Language));
    }

    /// <summary>What its one doer was drawn to as well.</summary>
    private IEnumerable<Supposition> Acts(Occurrence deed)
    {
        if (deed.By is not [EntityId who] || deed.Because.FirstOrDefault(reason => reason.Who == who)?.Choice is not Choice choice)
            yield break;
        IState mind = run.Session.Before(deed.Number).MindOf(who.Value);
        foreach (GroundAct act in choice.PassedOver.Select(other => other.Act).Where(act => Story[act.Action].Parameters.Length > 0).Take(MostActs))
        {
            yield return new Supposition(
                $"{InterventionReader.Begin} {Wording.Action(Story, act.Action, act.Arguments.AsSpan())}",
                Typography.Polish($"{Story[who].Display} had chosen to {Phrasing.Deed(Story, act, mind)} instead", Story.Language));
        }
    }
}
