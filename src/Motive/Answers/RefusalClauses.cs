using Motive.Reading;
using Motive.World;

namespace Motive.Answers;

/// <summary>What stood against an act that somebody had a plan for, as a clause: "Ben was busy until 09:20".</summary>
/// <param name="deeds">Speaks of acts as those of whom it is asked to.</param>
internal sealed class RefusalClauses(SessionView session, Deeds deeds)
{
    private Story Story => session.Story;

    /// <param name="who">Whose act it is.</param>
    /// <param name="mind">The state in which acts are put into words.</param>
    public string Write(EntityId who, Refusal refusal, IState mind)
    {
        Pronouns self = Story[who].Pronouns;
        return refusal.Kind switch
        {
            RefusalKind.InVain => $"{self.Subject} had waited in vain {deeds.Choice(who, [refusal.By!], mind)}",
            RefusalKind.MustAnswer => $"{self.Subject} had to answer {Name(refusal.Who)} first",
            RefusalKind.WaitedEnough => $"{self.Subject} had waited long enough",
            RefusalKind.OthersAffair => $"that was neither done to {self.Object} nor with {self.Object}, and nobody stands still for such a thing",
            RefusalKind.NotPossible => $"{self.Subject} did not hold it possible any more",
            RefusalKind.NothingToTry => "it could not be done, and there was nothing to be found out by trying",
            RefusalKind.PlayersToAgree => $"that was for {Name(refusal.Who)} to agree to, for whom a player decides",
            RefusalKind.Busy => $"{Name(refusal.Who)} had something else in hand{(refusal.Until is StoryTime until ? $" until {Time(until)}" : "")}",
            RefusalKind.Away => $"{Name(refusal.Who)} was away",
            RefusalKind.NoReason => $"{Name(refusal.Who)} had no reason to agree",
            RefusalKind.RatherElse => $"{Name(refusal.Who)} would much rather {PartOfOther(refusal, mind)}",
            RefusalKind.GivenUp => "that had come to nothing often enough",
            RefusalKind.Overtaken => $"{self.Subject} knew that {Underway(refusal, mind)}",
            RefusalKind.NotNeeded => $"{self.Subject} knew that {Underway(refusal, mind)}, and beside that it would have brought nothing more",
            RefusalKind.TurnsBack => $"that would only have taken back what {self.Subject} had set out to do",
            RefusalKind.Detour => $"{deeds.Choice(who, [refusal.By!], mind)} came to the same sooner",
            _ => $"it had come to nothing before, and {self.Subject} hesitated until {Time(refusal.Until!.Value)}",
        };
    }

    private string Underway(Refusal refusal, IState mind) => refusal.Who is EntityId other
        ? $"{Story[other].Display} {Story[other].Agree("was", "were")} about to {(refusal.By!.Action == refusal.Act.Action ? "do the like" : PartOfOther(refusal, mind))}"
        : "something was on its way";

    private string PartOfOther(Refusal refusal, IState mind) => refusal.Who is EntityId other ? deeds.Part(other, refusal.By!, mind) : "";

    private string Name(EntityId? who) => who is EntityId known ? Story[known].Display : "somebody";

    private string Time(StoryTime time) => time.Day == session.Now.Day && time.Day == 1 ? time.Clock : $"day {time.Day} at {time.Clock}";
}
