using Motive.Hosting;
using Motive.Play.Sessions.Inquiries;
using Motive.Reading;
using Motive.Reasons;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>
/// What is worth supposing of an event: what drew its doer most beside the deed; and each belief that it hung on, with a value with which they would have done something else.
/// </summary>
internal sealed class SuppositionSearch(StoryRun run)
{
    /// <summary>So many are enough to choose from.</summary>
    private const int Most = 6;

    /// <summary>Acts that were passed over and are offered.</summary>
    private const int MostActs = 2;

    private Story Story => run.Story;

    /// <summary>
    /// One after the other, as each is tried: first what they were drawn to, which the record has, then the beliefs, for each of which the run is made again up to the deed. Null for a belief without which they would have done
    /// the same. It ends when there are enough.
    /// </summary>
    public IEnumerable<Supposition?> Try(int number)
    {
        Occurrence deed = run.Session.Chronicle[number - 1];
        if (deed.Action is not ActionId action)
            yield break;
        HashSet<string> found = [];
        foreach (Supposition act in Acts(deed).Where(act => found.Add(act.Change)))
            yield return act;
        GroundAct done = new(action, deed.Arguments);
        Motive.Play.Clock.Moment.Decided moment = new(number);
        foreach (Reason reason in deed.Because)
        {
            if (!run.Bounded(() => run.Session.Session.Ask(moment, inquiry => Decisive.SupposeOfChoice(inquiry, deed, reason) is not null)))
                continue;
            foreach (BeliefUsed belief in reason.Believes.Where(belief => !IsOwnPlace(belief, reason.Who)))
            {
                if (found.Count == Most)
                    yield break;
                int? otherwise = run.Bounded(() => run.Session.Session.Ask(moment, inquiry => inquiry.Suppose(reason.Who).ValueAgainst(done, belief)));
                Supposition? supposed = otherwise is int value ? Believed(reason.Who, belief, value, run.Session.Before(number).MindOf(reason.Who.Value)) : null;
                yield return supposed is not null && found.Add(supposed.Change) ? supposed : null;
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
