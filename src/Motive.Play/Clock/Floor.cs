using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>
/// Who has been addressed and has still to answer (D30m). What is said or done to somebody by an act that is <c>answered by</c> others gives them the floor once they have seen it: before time passes for the two, they answer,
/// unless they are about something that cannot wait. Nobody has to answer for longer than a while, nor where nothing is left to say.
/// </summary>
internal sealed class Floor(Stage stage, Cast cast, Agenda agenda)
{
    /// <summary>Whoever could not answer for so long does not have to any more.</summary>
    private const int WaitingMinutes = 20;

    /// <summary>What is said in one exchange is at most so much, the first word included.</summary>
    private const int MostSaid = 24;

    private readonly List<Expectation> open = [];

    /// <summary>Nobody has to answer anybody any more.</summary>
    public void Clear() => open.Clear();

    /// <summary>Writes or reads who has to answer what.</summary>
    public void Transfer(SessionArchive archive) => archive.Fill(open, archive.Expectation);

    /// <summary>Those whom an act that has come about was addressed to, and who saw it, are to answer it; an answer is part of the exchange of what it answers.</summary>
    public void ExpectAnswers(Occurrence came, Undertaking undertaking)
    {
        Act act = undertaking.Act;
        if (came.Kind == OccurrenceKind.Attempt || act.Definition.AnsweredBy.IsEmpty || act.Consenting.Length == 0)
            return;
        ImmutableArray<ActId> said = (undertaking.Answering?.Said ?? []).Add(act.Index);
        if (said.Length >= MostSaid)
            return;
        foreach (Replies replies in Replies.Enumerate(act, stage.Engine.Story).Where(replies => came.Seen.Contains(stage.Story.EntityOf(replies.Addressee))))
        {
            open.Add(new Expectation(came.Number, act.Consenting[0], replies, said, stage.Now));
            cast.AnswersTo[replies.Addressee.Value] = [];
        }
    }

    /// <summary>Somebody has still to answer, and is asked for nothing else before.</summary>
    public bool IsHeldBy(CharacterId character) => open.Exists(expectation => expectation.Addressee == character);

    /// <summary>They have still to answer, or somebody them.</summary>
    public bool Involves(CharacterId character) => open.Exists(expectation => expectation.Addressee == character || expectation.Speaker == character);

    /// <summary>Of those who have to answer, and can at this moment, the first that was addressed; null for nobody. Expectations of which nothing can come any more end.</summary>
    public Expectation? NextToAnswer()
    {
        open.RemoveAll(expectation => IsOver(expectation));
        return open.Find(expectation => !agenda.IsInTalk(expectation.Addressee) && !agenda.IsInTalk(expectation.Speaker) && PossibleReplies(expectation).Any(reply => CanBegin(expectation, reply)));
    }

    /// <summary>What somebody has to answer at this moment; null where they have nothing, or somebody else speaks first.</summary>
    public Expectation? ExpectedOf(CharacterId character) => open.Count > 0 && NextToAnswer() is Expectation next && next.Addressee == character ? next : null;

    /// <summary>It has been answered, or will not be.</summary>
    public void Close(Expectation expectation) => open.Remove(expectation);

    /// <summary>What they hold possible of what can be answered, and could begin now; what both have said in this exchange is not said again.</summary>
    public ImmutableArray<Act> PossibleAnswers(Expectation expectation) => [.. PossibleReplies(expectation).Where(reply => CanBegin(expectation, reply))];

    /// <summary>What is left to somebody whom no answer draws: of what the story names for that, what leaves them best off, as they see it. Null where nothing is.</summary>
    public Act? LastResort(Expectation expectation)
    {
        StateId mind = stage.Engine.States.Mind(stage.State, expectation.Addressee);
        return expectation.Replies.Otherwise.Intersect(PossibleAnswers(expectation)).Where(act => stage.Engine.CanHappen(stage.State, act))
            .OrderByDescending(act => stage.Engine.UtilityOf(expectation.Addressee, stage.Engine.Apply(mind, act))).ThenBy(act => act.Index).FirstOrDefault();
    }

    private IEnumerable<Act> PossibleReplies(Expectation expectation)
    {
        StateId mind = stage.Engine.States.Mind(stage.State, expectation.Addressee);
        return expectation.Replies.All.Where(reply => !expectation.Said.Contains(reply.Index) && stage.Engine.CanHappen(mind, reply));
    }

    private bool CanBegin(Expectation expectation, Act reply) => agenda.CanAnswer(expectation.Addressee, reply.MinutesIn(stage.Engine.States, stage.State));

    private bool IsOver(Expectation expectation) =>
        stage.IsOut(expectation.Addressee) || stage.IsOut(expectation.Speaker) || stage.Now.Minutes - expectation.Since.Minutes > WaitingMinutes || !PossibleReplies(expectation).Any();
}
