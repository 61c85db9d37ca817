using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>
/// What somebody would say if they were asked why somebody else did something: the reason that the doer would have had if they had the mind that the asker pictures. It is found by the same rules as true reasons are, in the asker's picture
/// of the doer's mind when it was decided, and is as wrong as that picture.
/// </summary>
internal static class GuessedMotive
{
    public static string Write(SessionView session, EntityId asker, EntityId doer, Occurrence occurrence)
    {
        Story story = session.Story;
        Entity self = story[asker];
        string subject = Naming.Capitalised(self.Pronouns.Subject);
        if (Find(session, asker, doer, occurrence) is not Reason guess)
            return $"{subject} {self.Pronouns.Agree("has", "have")} no idea: as {self.Pronouns.Subject} saw things then, there was nothing in it for {story[doer].Display}.";
        IState mind = session.Before(occurrence.Number).MindOf(asker.Value);
        Deeds deeds = new(session);
        string said = $"{subject} would say that {Wanted(story, guess)}.";
        return guess.Plan.Length > 1 && guess.Fulfilling > 0
            ? $"{said} The plan, by that guess, was {deeds.Plan(guess with { Plan = [.. guess.Plan.Take(guess.Fulfilling + 1)] }, mind)}."
            : said;
    }

    private static string Wanted(Story story, Reason guess)
    {
        Entity doer = story[guess.Who];
        string[] wants = [.. guess.Wants.Where(Phrasing.IsWords).Select(want => WantWords.Of(doer.Pronouns, want))];
        return wants.Length > 0 ? $"{doer.Display} wanted {Phrasing.Listed(wants)}" : $"it was of some good to {doer.Display}";
    }

    /// <summary>Null where the asker sees nothing in it for the doer, and where to find out takes more thinking than an event may.</summary>
    private static Reason? Find(SessionView session, EntityId asker, EntityId doer, Occurrence occurrence) => occurrence.Action is ActionId action
        ? session.AskWhenDecided(occurrence.Number, inquiry => inquiry.Guess(asker, doer, new GroundAct(action, occurrence.Arguments)))
        : null;
}
