using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Play.Sessions.Inquiries;
using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>One character's reason as a paragraph: what they wanted, the plan, the beliefs under it, what they passed over.</summary>
internal sealed class ReasonSentences(SessionView session, bool all)
{
    private readonly Deeds deeds = new(session);
    private readonly BeliefSentences beliefs = new(session, all);
    private readonly ChoiceSentences choices = new(session, new Deeds(session), all);

    private Story Story => session.Story;

    /// <param name="decisive">What the deed hung on; null where that is not known.</param>
    public string Write(Reason reason, Occurrence occurrence, Decisive? decisive)
    {
        IState before = session.Before(occurrence.Number).MindOf(reason.Who.Value);
        List<string> sentences = [Want(reason, decisive)];
        if (Averted(reason, before) is string averted)
            sentences.Add(averted);
        if (reason.Plan.Length > 1)
            sentences.Add($"{Naming.Capitalised(Story[reason.Who].Pronouns.Determiner)} plan was {deeds.Plan(reason, before)}.");
        if (reason.Sought is SoughtFact sought)
            sentences.Add(Question(reason, sought, before));
        if (Rules(reason, before, occurrence.Chapter) is string rules)
            sentences.Add(rules);
        sentences.AddRange(beliefs.Write(reason, occurrence, decisive));
        sentences.AddRange(choices.Write(reason, before));
        return string.Join(" ", sentences);
    }

    /// <summary>That somebody stopped what they were about, and how that came: what became of what they wanted of it, or what was in the way.</summary>
    public string Stopped(StoppedAct stopped)
    {
        Entity who = Story[stopped.Who];
        string deed = deeds.Part(who.Id, stopped.Act.Act, session.After(stopped.After).MindOf(who.Id.Value));
        return $"{Naming.Capitalised(who.Display)}, who had begun to {deed} at {stopped.Act.Begins.Clock}, stopped at {stopped.At.Clock}: {Cause(stopped, who)}.";
    }

    /// <summary>The same for somebody who did it with them, and does not see what they think.</summary>
    public string LeftOff(StoppedAct stopped, EntityId asker) =>
        $"{Naming.Capitalised(Story[stopped.Who].Display)} left off, at {stopped.At.Clock}, what {Story[asker].Display} had begun at {stopped.Act.Begins.Clock}: to {deeds.Part(asker, stopped.Act.Act, session.After(stopped.After).MindOf(asker.Value))}.";

    private string Cause(StoppedAct stopped, Entity who)
    {
        string subject = who.Pronouns.Subject;
        return stopped switch
        {
            { Cause: StopCause.NotPossible } => InTheWay(stopped, who) is { Length: > 0 } found ? $"{subject} saw that {Phrasing.Listed(found)}" : $"{subject} saw that it could not be done any more",
            { Cause: StopCause.OutOfStory } => $"{subject} could not go on with it",
            { Cause: StopCause.Away } => $"{subject} {who.Agree("was", "were")} gone",
            { Cause: StopCause.Outside } => "something came between, from outside the story",
            { Reason.Wants: [string want, ..], Cause: StopCause.WantMet } => $"{subject} had wanted {WantWords.Of(who.Pronouns, want)}, and that had come about without it",
            { Reason.Wants: [string want, ..] } => $"{subject} had wanted {WantWords.Of(who.Pronouns, want)}, and this could not bring that about any more",
            _ => $"{subject} had nothing to gain by it any more",
        };
    }

    /// <summary>What kept it from being done, as whoever stopped it saw it after the event.</summary>
    private string[] InTheWay(StoppedAct stopped, Entity who)
    {
        IState mind = session.After(stopped.After).MindOf(who.Id.Value);
        return [.. ObstacleClauses.Write(Story, who.Id, stopped.Act.Act, stopped.InTheWay, mind, new FactClauses(Story, who.Id, mind))];
    }

    private string Want(Reason reason, Decisive? decisive)
    {
        Entity who = Story[reason.Who];
        string gain = $"{Phrasing.Gain(reason.Gain)} for {who.Pronouns.Object}";
        return reason.Wants.IsEmpty
            ? $"{Naming.Capitalised(who.Display)} expected it to make things {gain}."
            : $"{Naming.Capitalised(who.Display)} wanted {Wanted(who.Pronouns, reason.Wants, decisive?.Wants ?? reason.Wants)}, and expected this to make things {gain}.";
    }

    /// <summary>What they did not know, and what they would do if they found it as they would best like it.</summary>
    private string Question(Reason reason, SoughtFact sought, IState before)
    {
        FactClauses clauses = new(Story, reason.Who, before);
        string subject = Story[reason.Who].Pronouns.Subject;
        string found = clauses.Write(sought.Fact, sought.Arguments, sought.Value);
        string then = sought.Then.IsEmpty ? $"to have found out that {found} would be enough" : $"if {found}, {subject} meant {deeds.Plan(reason with { Plan = sought.Then }, before)}";
        return $"{Naming.Capitalised(subject)} did not know {clauses.NotKnown(sought.Fact, sought.Arguments)}, and might find it out by this; {then}.";
    }

    /// <summary>"It was so that Rolf would not set the barn on fire."</summary>
    private string? Averted(Reason reason, IState before)
    {
        string[] harms = [.. reason.Averts.Select(harm => harm.Act is GroundAct act && deeds.Expected(harm.Who!.Value, act, before) is (EntityId doer, string deed)
            ? $"{(doer == reason.Who ? Story[reason.Who].Pronouns.Subject : Story[doer].Display)} would not {deed}"
            : $"\"{Story.Happenings[harm.Happening!.Value].Name.Replace('_', ' ')}\" would do no harm")];
        return harms.Length == 0 ? null : $"It was so that {Phrasing.Listed(harms)}.";
    }

    /// <summary>What it hung on first.</summary>
    private static string Wanted(Pronouns who, ImmutableArray<string> wants, ImmutableArray<string> decisive)
    {
        string[] needed = [.. wants.Where(want => decisive.Contains(want)).Select(want => WantWords.Of(who, want))];
        string[] others = [.. wants.Where(want => !decisive.Contains(want)).Select(want => WantWords.Of(who, want))];
        return (needed.Length, others.Length) switch
        {
            (_, 0) => Phrasing.Listed(needed),
            ( > 0, _) => $"{Phrasing.Listed(needed)}, and besides {Phrasing.Listed(others)}",
            (_, 1) => $"{others[0]}, though not for that alone",
            (_, 2) => $"{Phrasing.Listed(others)}, either of which would have been enough",
            _ => $"{Phrasing.Listed(others)}, no one of which decided it alone",
        };
    }

    /// <summary>The rules that made it possible, where the story has words for them; null where it has none. Nobody thinks of rules that a later chapter brings.</summary>
    private string? Rules(Reason reason, IState before, int chapter)
    {
        FactClauses clauses = new(Story, reason.Who, before);
        IEnumerable<RuleUsed> allowing = reason.Plan.Take(1).SelectMany(act => new DecidingRules(Story).ThatAllow(act, before)).Where(used => !Story.IsYetToCome(Story[used.Rule].Origin, chapter));
        string[] held = [.. allowing.Select(clauses.Write).OfType<string>().Distinct()];
        return held.Length == 0 ? null : $"As {Story[reason.Who].Pronouns.Subject} saw it, {Phrasing.Listed(held)}.";
    }
}
