using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>
/// What else somebody might have done and why they did not, in sentences. Each comparison stands on numbers of the record: what was promised on <see cref="Draw.Gain"/>,
/// sooner and later on <see cref="Draw.Minutes"/>, what is like them on <see cref="Draw.Temperament"/>.
/// </summary>
/// <param name="all">A reader may know everything: also what nobody in the story saw.</param>
internal sealed class ChoiceSentences(SessionView session, Deeds deeds, bool all)
{
    /// <summary>Of what drew them more and could not be, no more than this is told.</summary>
    private const int MostRefused = 2;

    private Story Story => session.Story;

    public IEnumerable<string> Write(Reason reason, IState before)
    {
        if (reason.Choice is not Choice choice)
            yield break;
        EntityId who = reason.Who;
        foreach (Refusal refusal in choice.Refused.Where(refusal => refusal.Own > choice.Draw.Own && IsTold(refusal.Kind)).Take(MostRefused))
            yield return $"{Readier(who)} {Wish(who, refusal.Act, before)}, but {new RefusalClauses(session, deeds).Write(who, refusal, before)}.";
        if (choice.WaitsFor is GroundAct later)
            yield return $"{Readier(who)} {Wish(who, later, before)}, but that could wait, and this could not.";
        Alternative? leftAlone = choice.LeftAlone;
        if (leftAlone is not null)
            yield return $"{Readier(who)} {Wish(who, leftAlone.Act, before)}, which {Better(choice.Draw, leftAlone.Draw, who)}; but the story leaned this way{Toward(choice.Draw)}.";
        string[] kinds =
        [
            .. choice.PassedOver.Where(other => other != leftAlone && !other.Act.IsSame(choice.WaitsFor))
                .GroupBy(other => choice.ByPlayer ? Promised(choice.Draw, other.Draw) : Worse(choice.Draw, other.Draw, who), other => other.Act)
                .Select(group => $"{deeds.Choice(who, group, before)}, which {group.Key}"),
        ];
        if (kinds.Length > 0)
            yield return $"{Subject(who)} also had a reason {string.Join("; and ", kinds)}.";
    }

    /// <summary>Whoever asks of themselves does not know what they could not have found out.</summary>
    private bool IsTold(RefusalKind kind) => kind switch
    {
        RefusalKind.NothingToTry or RefusalKind.Away => all,
        RefusalKind.OthersAffair or RefusalKind.NotPossible or RefusalKind.Detour or RefusalKind.TurnsBack => false,
        _ => true,
    };

    /// <summary>Where the story leaned to: ", towards “The mirror”".</summary>
    public string Toward(Draw chosen) => TitleOf(chosen.Beat) is string title ? $", towards “{title}”" : ", to where the chapter was going";

    private string? TitleOf(string? beat) => beat is null ? null : Story.Chapters.SelectMany(chapter => chapter.Beats).FirstOrDefault(other => other.Id == beat)?.Title is { Length: > 0 } title ? title : null;

    /// <summary>"to dance with Ben"; "to wait for Ben to sweep the floor".</summary>
    public string Wish(EntityId who, GroundAct act, IState before)
    {
        string deed = deeds.Choice(who, [act], before);
        return deed.StartsWith("for ", StringComparison.Ordinal) ? $"to wait {deed}" : deed;
    }

    /// <summary>What spoke for an act that would have been done without the drama manager.</summary>
    public string Better(Draw chosen, Draw passed, EntityId who)
    {
        List<string> better = [Promised(chosen, passed)];
        if (passed.Minutes < chosen.Minutes)
            better.Add("came sooner");
        if (passed.Temperament > chosen.Temperament)
            better.Add($"was more like {Story[who].Pronouns.Object}");
        return Phrasing.Listed(better);
    }

    /// <summary>What stands against another act beside the chosen one. That it promised more or less is always said; of the rest what spoke for the chosen one.</summary>
    public string Worse(Draw chosen, Draw passed, EntityId who)
    {
        string promised = Promised(chosen, passed);
        if (passed.Own > chosen.Own)
            return promised;
        List<string> against = [];
        if (passed.Minutes > chosen.Minutes)
            against.Add("came later");
        if (passed.Temperament < chosen.Temperament)
            against.Add($"was less like {Story[who].Pronouns.Object}");
        if (chosen.Keeping > 0 && passed.Keeping == 0 && against.Count == 0)
            against.Add($"was not what {Story[who].Pronouns.Subject} {Was(who)} about");
        if (against.Count == 0 && passed.Own - passed.Chance >= chosen.Own - chosen.Chance)
            against.Add("drew no more, so that it was a toss-up");
        if (against.Count == 0)
            return promised;
        return passed.Gain < chosen.Gain ? Phrasing.Listed([promised, .. against]) : $"{promised}, but {Phrasing.Listed(against)}";
    }

    private static string Promised(Draw chosen, Draw passed) => passed.Gain.CompareTo(chosen.Gain) switch
    {
        < 0 => "promised less",
        0 => "promised as much",
        _ => "promised more",
    };

    private string Readier(EntityId who) => $"{Subject(who)} {Was(who)} readier";

    private string Subject(EntityId who) => Naming.Capitalised(Story[who].Pronouns.Subject);

    private string Was(EntityId who) => Story[who].Pronouns.Agree("was", "were");
}
