using Motive.Play.Sessions.Inquiries;
using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>What somebody is about, and what they want and what is in the way of it: the nearest wants, how far each is, and the first thing between.</summary>
internal sealed class IdlenessSentences(SessionView session, Inquiry inquiry, bool all)
{
    private readonly Deeds deeds = new(session);
    private readonly HindranceSentences hindrances = new(session, inquiry, all);

    private Story Story => session.Story;

    public IEnumerable<string> Write(Idleness idle, int most)
    {
        EntityId who = idle.Who;
        IState mind = inquiry.Engine.View(inquiry.State).MindOf(who.Value);
        string name = Naming.Capitalised(Story[who].Display);
        string subject = Naming.Capitalised(Story[who].Pronouns.Subject);
        string was = Story[who].Agree("was", "were");
        if (idle.IsPlayed)
            yield return $"The player decides what {Story[who].Display} {Story[who].Agree("does", "do")}.";
        if (idle.Busy is Hindrance.Busy busy)
        {
            yield return $"{name} {hindrances.Occupied(who, busy)}.";
            yield break;
        }

        if (idle.Begins is GroundAct begins)
        {
            yield return idle.IsPlayed ? $"Most of all {Story[who].Pronouns.Subject} would {deeds.Part(who, begins, mind)}." : $"{name} {was} just about {deeds.Choice(who, [begins], mind)}.";
            yield break;
        }

        yield return Standing(idle, name, was, mind);
        foreach (WantedAct wanted in idle.Refused.Take(most))
            yield return $"{subject} wanted {Wants(who, wanted)}, and had a plan that began with that, {Length(wanted, mind)}: {deeds.Choice(who, [wanted.Act], mind)}. But {hindrances.Against(who, wanted.Refusal)}.";
        if (!idle.Disliked.IsEmpty)
            yield return $"It went against {Story[who].Pronouns.Determiner} nature, and how {Story[who].Pronouns.Subject} felt then, by more than it promised, {deeds.Choice(who, idle.Disliked.Take(most), mind)}.";
        UnmetWant[] never = [.. idle.Unmet.Where(want => want is { By: null, Far.Acts: null })];
        UnmetWant[] unmet = [.. idle.Unmet.Except(never).Take(Math.Max(0, most - Math.Min(most, idle.Refused.Length)))];
        foreach (UnmetWant want in unmet)
        {
            yield return Unmet(who, subject, want, mind);
            foreach (string believed in want.Missing.IsEmpty ? [] : hindrances.Deciding(who, want.Missing, want.InTheWay))
                yield return believed;
        }

        if (never.Length > 0 && unmet.Length + idle.Refused.Length < most)
            yield return $"Nothing that {Story[who].Pronouns.Subject} could do, or count on others to do, would ever bring about what {(unmet.Length + idle.Refused.Length > 0 ? "else " : "")}{Story[who].Pronouns.Subject} wanted: {string.Join("; ", never.Take(most).Select(want => Word(who, want.Want)))}.";
        if (idle.Refused.IsEmpty && idle.Disliked.IsEmpty && idle.Unmet.IsEmpty)
            yield return $"There was nothing that any one act would have made better for {Story[who].Pronouns.Object}.";
    }

    private string Standing(Idleness idle, string name, string was, IState mind)
    {
        if (idle.WaitsFor is (GroundAct awaited, StoryTime since))
            return $"{name} {was} waiting, since {Time(since)}, {deeds.Choice(idle.Who, [awaited], mind)}.";
        return idle.Hesitates is (GroundAct again, StoryTime until)
            ? $"{name} hesitated until {Time(until)} {deeds.Choice(idle.Who, [again], mind)}: it had come to nothing before."
            : $"{name} had nothing to set out on.";
    }

    private string Unmet(EntityId who, string subject, UnmetWant want, IState mind) => want.By is null ? Further(who, subject, want, mind) : Near(who, subject, want, mind) + DistanceOf(who, want);

    /// <summary>No act serves it by itself.</summary>
    private string Further(EntityId who, string subject, UnmetWant want, IState mind)
    {
        int acts = want.Far!.Acts!.Value;
        string beginning = want.Far.First is GroundAct first ? $", beginning perhaps so: {deeds.Choice(who, [first], mind)}" : "";
        return $"{subject} wanted {Word(who, want.Want)}, and no plan led there. It was at least {Acts(acts)} away{TooFar(who, acts)}{beginning}.";
    }

    /// <summary>How far the want is that an act would serve if it could be done.</summary>
    private string DistanceOf(EntityId who, UnmetWant want) => want.Far switch
    {
        { Acts: null } when want.Missing.Any(missing => hindrances.IsUnknown(missing, hindrances.MindOf(who))) => "",
        { Acts: null } => " As things stood, nothing would ever make that possible.",
        { Acts: int acts and > 1, Minutes: int minutes } => $" It was at least {Acts(acts)} away, {Phrasing.Minutes(minutes)} in all{TooFar(who, acts)}.",
        _ => "",
    };

    private string TooFar(EntityId who, int acts) => acts > inquiry.LongestPlan(who) ? $", further than {Story[who].Pronouns.Subject} looked ahead" : "";

    private string Near(EntityId who, string subject, UnmetWant want, IState mind)
    {
        string way = deeds.Choice(who, [want.By!], mind);
        string wanted = $"{subject} wanted {Word(who, want.Want)}, and no plan led there. The nearest to it was {way}";
        if (!want.Missing.IsEmpty)
            return $"{wanted}; but {hindrances.DidNotHold(want.Missing, hindrances.MindOf(who))}.";
        if (want.Unwilling is EntityId other)
            return $"{wanted}; but {Story[who].Pronouns.Subject} saw no reason for {Story[other].Display} to do it.";
        return want.Costs.IsEmpty ? $"{wanted}, which was part of no plan." : $"{wanted}; but that went against {Phrasing.Listed([.. want.Costs.Select(want => Word(who, want))])}.";
    }

    private string Wants(EntityId who, WantedAct wanted) => wanted.Wants.IsEmpty ? "it" : Phrasing.Listed([.. wanted.Wants.Select(want => Word(who, want))]);

    private string Word(EntityId who, string want) => WantWords.Of(Story[who].Pronouns, want);

    /// <summary>A journey is one act, as it is in the plans that people make.</summary>
    private string Length(WantedAct wanted, IState mind) =>
        $"{Acts(PlannedDeed.In(Story, wanted.Plan, mind).Count)} and {Phrasing.Minutes(wanted.Minutes)} long";

    private static string Acts(int acts) => acts == 1 ? "one act" : $"{acts} acts";

    private static string Time(StoryTime time) => time.Day == 1 ? time.Clock : $"day {time.Day} at {time.Clock}";
}
