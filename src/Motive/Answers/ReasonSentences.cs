using System.Collections.Immutable;
using Motive.Play.Sessions;
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

    public string Write(Reason reason, Occurrence occurrence)
    {
        IState before = session.Before(occurrence.Number).MindOf(reason.Who.Value);
        List<string> sentences = [Want(reason)];
        if (reason.Plan.Length > 1)
            sentences.Add($"{Naming.Capitalised(Story[reason.Who].Pronouns.Determiner)} plan was {deeds.Plan(reason, before)}.");
        if (Rules(reason, before) is string rules)
            sentences.Add(rules);
        sentences.AddRange(beliefs.Write(reason, occurrence));
        sentences.AddRange(choices.Write(reason, before));
        return string.Join(" ", sentences);
    }

    private string Want(Reason reason)
    {
        Entity who = Story[reason.Who];
        string gain = $"{Phrasing.Gain(reason.Gain)} for {who.Pronouns.Object}";
        if (reason.Wants.IsEmpty)
            return $"{Naming.Capitalised(who.Display)} expected it to make things {gain}.";
        string wants = Phrasing.Listed([.. reason.Wants.Select(want => Phrasing.IsWords(want) ? want : $"more of \"{want}\"")]);
        return $"{Naming.Capitalised(who.Display)} wanted {wants}, and expected this to make things {gain}.";
    }

    /// <summary>The rules that made it possible, where the story has words for them; null where it has none.</summary>
    private string? Rules(Reason reason, IState before)
    {
        FactClauses clauses = new(Story, reason.Who, before);
        string[] held = [.. reason.Plan.Take(1).SelectMany(act => new DecidingRules(Story).ThatAllow(act, before)).Select(clauses.Write).OfType<string>().Distinct()];
        return held.Length == 0 ? null : $"As {Story[reason.Who].Pronouns.Subject} saw it, {Phrasing.Listed(held)}.";
    }
}
