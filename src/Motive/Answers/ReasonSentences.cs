using Motive.Play.Sessions;
using Motive.Reading;
using Motive.World;

namespace Motive.Answers;

/// <summary>One character's reason as a paragraph: what they wanted, the plan, the beliefs under it, what they passed over.</summary>
internal sealed class ReasonSentences(Session session, Clauses clauses, bool all)
{
    private Story Story => session.Story;

    public string Write(Reason reason, Occurrence occurrence)
    {
        IState before = session.Before(occurrence.Number);
        List<string> sentences = [Want(reason)];
        if (reason.Plan.Length > 1)
            sentences.Add(Plan(reason, before));
        sentences.AddRange(reason.Believes
            .GroupBy(belief => clauses.Source(belief.Source, Story[reason.Who].Pronouns, all))
            .Select(group => Beliefs(reason.Who, group.Key, group)));
        if (!reason.Refused.IsEmpty)
            sentences.Add(Refused(reason, before));
        return string.Join(" ", sentences);
    }

    private string Want(Reason reason)
    {
        Entity who = Story[reason.Who];
        string gain = $"{Phrasing.Gain(reason.Gain)} for {Phrasing.Object(who.Pronouns)}";
        if (reason.Wants.IsEmpty)
            return $"{who.Display} expected it to make things {gain}.";
        string wants = Phrasing.Listed([.. reason.Wants.Select(want => Phrasing.IsWords(want) ? want : $"more of \"{want}\"")]);
        return $"{who.Display} wanted {wants}, and expected this to make things {gain}.";
    }

    private string Plan(Reason reason, IState before)
    {
        string[] steps = [.. reason.Plan.Select(act => Step(reason.Who, act, before))];
        return $"{Phrasing.Capitalised(Clauses.Possessive(Story[reason.Who].Pronouns))} plan was {string.Join(", then ", steps)}.";
    }

    private string Step(EntityId planner, GroundAct act, IState before)
    {
        string deed = Phrasing.Deed(Story, act, before);
        ActionDefinition action = Story[act.Action];
        int[] frame = PatternMatch.EmptyFrame(Math.Max(action.Slots, act.Arguments.Length));
        act.Arguments.CopyTo(frame);
        Evaluator evaluator = new(Story);
        int[] doers = [.. action.Consenting.Select(doer => evaluator.Evaluate(doer, before, frame))];
        return doers.Length == 0 || doers.Contains(planner.Value) || doers[0] == Value.Unknown
            ? $"to {deed}"
            : $"for {Story.Entities[doers[0]].Display} to {deed}";
    }

    /// <summary>All beliefs that have one source, in one sentence.</summary>
    private string Beliefs(EntityId who, string source, IEnumerable<BeliefUsed> beliefs)
    {
        string[] facts = [.. beliefs.Select(belief => $"that {clauses.Fact(belief.Fact, belief.Arguments, belief.Value, "was")}")];
        return $"{Phrasing.Capitalised(Phrasing.Subject(Story[who].Pronouns))} believed {Phrasing.Listed(facts)}; {source}.";
    }

    private string Refused(Reason reason, IState before)
    {
        string[] others = [.. reason.Refused.Select(refused => $"to {Phrasing.Deed(Story, refused.Act, before)} ({Compared(refused.Gain, reason.Gain)})")];
        return $"{Phrasing.Capitalised(Phrasing.Subject(Story[reason.Who].Pronouns))} also had a reason {Phrasing.Listed(others, "or")}, and passed that over.";
    }

    private static string Compared(int refused, int chosen) => Math.Sign(refused - chosen) switch
    {
        < 0 => "it promised less",
        0 => "it promised as much",
        _ => "it promised more, but not so soon or not so much in character",
    };
}
