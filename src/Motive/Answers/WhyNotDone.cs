using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Play.Sessions.Inquiries;
using Motive.Reading;
using Motive.Telling;
using Motive.World;
using Moment = Motive.Play.Clock.Moment;

namespace Motive.Answers;

/// <summary>Why somebody did not do something, and why they did nothing, at any moment of a run: the first rule of the session that says no, with what it says it of.</summary>
internal static class WhyNotDone
{
    /// <summary>Of what a name may mean no more acts are looked at.</summary>
    private const int MostMeant = 400;

    /// <summary>Of what is wanted and not to be had no more is told.</summary>
    private const int MostTold = 3;

    /// <param name="number">The event instead of which, when it was decided; null for now.</param>
    /// <param name="act">As the story writes it, by its name, or in the words of its label.</param>
    /// <param name="who">Whose doing it would be; null for whoever comes first in it.</param>
    /// <exception cref="RequestException">There is no such act, or it is not theirs.</exception>
    public static Explanation Explain(StoryRun run, int? number, string act, EntityId? who)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(act);
        if (number is int given && (given < 1 || given > run.Session.Chronicle.Count))
            return Why.Explain(run.Session, given, null);
        if (number is null && who is EntityId player && player == run.TurnId && OnOffer(run, act) is OfferedDecision offered)
        {
            if (offered.Decision is not Decision.Do chosen)
                return Explained(run, $"Why not this: {offered.Label}?", $"{run.Story[player].Display} could: that is for the player to choose.");
            act = PlayerOptions.PhraseOf(run.Session, chosen);
        }

        return StoryLimitGuard.Bound(() => run.Session.Session.Ask<Explanation>(number is int asked ? new Moment.Decided(asked) : new Moment.Now(), inquiry =>
        {
            if (run.Story.Happenings.FirstOrDefault(happening => happening.Name == act.Trim()) is HappeningDefinition clock)
                return Explained(run, $"Why not {clock.Name.Replace('_', ' ')}, {inquiry.Now}?", string.Join(" ", new HindranceSentences(run.Session, inquiry, all: run.ReaderId is null).ByTheClock(clock)));
            (GroundAct meant, Hindrance hindrance) = Nearest(run, inquiry, act, who);
            bool happened = number is int n && run.Session.Chronicle[n - 1] is { } record && record.Action == meant.Action && record.Arguments.SequenceEqual(meant.Arguments);
            HindranceSentences words = new(run.Session, inquiry, all: run.ReaderId is null);
            string[] sentences = happened ? ["That is what happened."] : [.. words.Write(meant, hindrance)];
            return Explained(run, Title(run, inquiry, meant, hindrance.Who), string.Join(" ", sentences));
        }));
    }

    /// <summary>Why somebody does nothing.</summary>
    /// <param name="after">The event after which, 0 for the beginning; null for now.</param>
    public static Explanation Idle(StoryRun run, int? after, EntityId who)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (after is int given && (given < 0 || given > run.Session.Chronicle.Count))
            return Why.Explain(run.Session, given, null);
        return StoryLimitGuard.Bound(() => run.Session.Session.Ask<Explanation>(after is int asked ? new Moment.After(asked) : new Moment.Now(), inquiry =>
        {
            IdlenessSentences words = new(run.Session, inquiry, all: run.ReaderId is null);
            string when = after switch
            {
                null => $"{Naming.Capitalised(inquiry.Now.ToString())}: ",
                0 => $"After the beginning, {inquiry.Now}: ",
                int number => $"After #{number}, {inquiry.Now}: ",
            };
            return Explained(run, $"{when}what {run.Story[who].Display} {run.Story[who].Agree("was", "were")} about.", string.Join(" ", words.Write(inquiry.WhyNothing(who), MostTold)));
        }));
    }

    /// <summary>What stands before the player in these words; of a way of several legs the first is what is asked about.</summary>
    private static OfferedDecision? OnOffer(StoryRun run, string words) =>
        run.Offered.FirstOrDefault(option => AskedActs.Normalized(option.Label) == AskedActs.Normalized(words));

    private static Explanation Explained(StoryRun run, params string[] paragraphs) =>
        new(true, [.. paragraphs.Select(paragraph => Typography.Polish(paragraph, run.Story.Language))]);

    /// <summary>Of the acts that are meant the one that came nearest to being done.</summary>
    private static (GroundAct Act, Hindrance Hindrance) Nearest(StoryRun run, Inquiry inquiry, string text, EntityId? who)
    {
        ImmutableArray<GroundAct> meant = new AskedActs(run, who).Find(inquiry, text);
        if (who is EntityId doer && meant.Length == 1 && inquiry.Engine.Story.FindAct(meant[0]) is { } act && !act.Consenting.Contains(run.Story[doer].AsCharacter))
            throw new RequestException(RequestPart.Instead, $"\"{text}\": {run.Story[doer].Name} has no part in it. Leave the name away, or name somebody who must agree to it.");
        return meant.Take(MostMeant).Select(act => (act, inquiry.WhyNot(act, who))).OrderBy(answer => Distance(answer.Item2)).First();
    }

    /// <summary>How far from being done something is.</summary>
    private static int Distance(Hindrance hindrance) => hindrance switch
    {
        Hindrance.None => 0,
        Hindrance.Underway => 1,
        Hindrance.Outweighed => 2,
        Hindrance.Refused => 3,
        Hindrance.Disliked => 4,
        Hindrance.NoConsent => 5,
        Hindrance.NotPlanned => 6,
        Hindrance.NoGain => 7,
        Hindrance.Busy => 8,
        Hindrance.NotSo not => 9 + not.Missing.Length,
        Hindrance.NotBelieved not => 9 + not.Missing.Length,
        Hindrance.OfNobody nobodys => 100 + nobodys.Missing.Length,
        _ => 1000,
    };

    private static string Title(StoryRun run, Inquiry inquiry, GroundAct act, EntityId? who)
    {
        IState world = inquiry.Engine.View(inquiry.State);
        return who is EntityId doer
            ? $"Why did {run.Story[doer].Display} not {new Deeds(run.Session).Part(doer, act, world.MindOf(doer.Value))}, {inquiry.Now}?"
            : $"Why not this, {inquiry.Now}: {Phrasing.Deed(run.Story, act, world)}?";
    }
}
