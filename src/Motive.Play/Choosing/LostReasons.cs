using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Play.Choosing.Deciding;
using Motive.Play.Clock;
using Motive.Play.Clock.Recalling;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Choosing;

/// <summary>
/// Whether people still have a reason for the long acts that they are about. Each of them is asked after every event in which their picture changed; whoever has no plan left that begins with the act
/// stops it (D30j). Nobody is asked because time has passed: feelings that fade stop nothing.
/// </summary>
internal sealed class LostReasons(Stage stage, Cast cast, Agenda agenda, Deliberation deliberation, Players players, StoppedActs stopped)
{
    private readonly Queue<(int Number, CharacterId Doer, int After)> toAsk = [];
    private int asked;
    private Checkpoint last = new(-1, 0, 0, []);

    /// <summary>The next act under way for which one of its doers has no reason any more, and who that is; the act is still under way. Null where all have one.</summary>
    public (Undertaking Undertaking, CharacterId Doer)? NextLost()
    {
        if (last.Passed != stage.Passed)
            last = new Checkpoint(stage.Passed, stage.Recollection.Asked, asked, [.. toAsk]);
        AskAfterEvents();
        while (toAsk.TryDequeue(out (int Number, CharacterId Doer, int After) next))
        {
            if (agenda.Underway.FirstOrDefault(undertaking => undertaking.Begun == next.Number) is Undertaking undertaking && IsLost(next.Doer, undertaking.Act))
            {
                Keep(undertaking, next.Doer, next.After);
                return (undertaking, next.Doer);
            }
        }

        return null;
    }

    /// <summary>Whoever was asked where the run stands is asked once more, because something comes between.</summary>
    public void Rewind()
    {
        if (last.Passed != stage.Passed)
            return;
        stage.Recollection.Rewind(last.Place);
        asked = last.Asked;
        toAsk.Clear();
        foreach ((int Number, CharacterId Doer, int After) question in last.ToAsk)
            toAsk.Enqueue(question);
    }

    /// <summary>Writes or reads who is still to be asked.</summary>
    public void Transfer(SessionArchive archive)
    {
        ImmutableArray<(int Number, CharacterId Doer, int After)> questions = Transfer(archive, [.. toAsk]);
        toAsk.Clear();
        foreach ((int Number, CharacterId Doer, int After) question in questions)
            toAsk.Enqueue(question);
        asked = archive.Number(asked);
        last = new Checkpoint(archive.Number(last.Passed), archive.Number(last.Place), archive.Number(last.Asked), [.. Transfer(archive, [.. last.ToAsk])]);
    }

    private static ImmutableArray<(int Number, CharacterId Doer, int After)> Transfer(SessionArchive archive, ImmutableArray<(int Number, CharacterId Doer, int After)> questions) =>
        archive.Each(questions, question => (archive.Number(question.Number), archive.Character(question.Doer), archive.Number(question.After)));

    private void AskAfterEvents()
    {
        if (asked == stage.Chronicle.Count)
            return;
        foreach (Undertaking undertaking in agenda.Underway.Where(undertaking => undertaking.Ends.Minutes - undertaking.Starts.Minutes > Undertaking.FinishedMinutes))
        {
            foreach (Reason reason in undertaking.Because)
            {
                CharacterId doer = stage.Story[reason.Who].AsCharacter;
                int learnt = Enumerable.Range(asked + 1, stage.Chronicle.Count - asked).LastOrDefault(number => stage.ChangedMind(number, doer));
                if (learnt > 0 && !players.Includes(doer))
                    toAsk.Enqueue((undertaking.Begun!.Value, doer, learnt));
            }
        }

        asked = stage.Chronicle.Count;
    }

    /// <summary>What is left of their plan is asked first: it takes no search, and nearly always it still is one.</summary>
    private bool IsLost(CharacterId doer, Act act) => stage.Recollection.Recall(Conclusion.Lost.No, () => new Conclusion.Lost(
        deliberation.RestBeginning(doer, stage.State, act, cast.Intending[doer.Value]) is null && deliberation.Explain(doer, stage.State, act) is null)).IsLost;

    private void Keep(Undertaking undertaking, CharacterId doer, int after)
    {
        Reason reason = undertaking.Because.First(reason => stage.Story[reason.Who].AsCharacter == doer);
        StopCause cause = IsMet(undertaking, doer, reason) ? StopCause.WantMet : StopCause.OutOfReach;
        stopped.Add(new StoppedAct(after, stage.Now, undertaking.ToReport(stage.Story), reason.Who, cause) { Reason = reason });
    }

    /// <summary>What they wanted most of it is worth more to them by now than when they began.</summary>
    private bool IsMet(Undertaking undertaking, CharacterId doer, Reason reason) =>
        deliberation.WorthOf(doer, stage.State, reason.Wants.FirstOrDefault("")) > undertaking.Sought.First(sought => sought.Doer == doer).Worth;

    /// <summary>What was still to be asked when people were first asked at a position of the run.</summary>
    /// <param name="Passed">How much had come to pass.</param>
    /// <param name="Place">How many conclusions had been asked for.</param>
    /// <param name="Asked">After how many events people had been asked.</param>
    private sealed record Checkpoint(int Passed, int Place, int Asked, (int Number, CharacterId Doer, int After)[] ToAsk);
}
