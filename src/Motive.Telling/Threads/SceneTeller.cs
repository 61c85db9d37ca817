using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>Says one event after another from given points of view, with breaks and lines of time between, and keeps count of silences.</summary>
internal sealed class SceneTeller(Narrator narrator, Viewpoint viewpoint, TransitionWriter transitions, SceneState scene, JourneyTeller journeys)
{
    /// <summary>More than a checker can use, and a bound on memory; the count goes on.</summary>
    private const int MostUnspokenKept = 10_000;

    private readonly List<Unspoken> unspoken = [];

    public IReadOnlyList<Unspoken> Unspoken => unspoken;

    public int UnspokenCount { get; private set; }

    public bool IsAtRest => !journeys.IsUnderWay;

    public void Transfer(Archive archive)
    {
        UnspokenCount = archive.Number(UnspokenCount);
        narrator.Transfer(archive);
        transitions.Transfer(archive);
    }

    public void Tell(PendingEvent pending, EntityId pointOfView, List<ToldPassage> passages)
    {
        bool isContinued = pending.Told.SceneStepsTold is not null;
        if (!isContinued && scene.JoinTo(pending, pointOfView) == Join.None && journeys.GoOn(pending, pointOfView))
        {
            scene.AfterTelling(pending, pointOfView);
            return;
        }

        ImmutableArray<ToldPassage> told = narrator.Tell(pending, pointOfView, out Candidate? by);
        if (told.IsEmpty && !isContinued)
        {
            KeepSilent(pending, pointOfView);
            return;
        }

        FinishJourney(passages);
        Join join = isContinued ? Join.None : scene.JoinTo(pending, pointOfView);
        if (join == Join.Break)
            passages.Add(new ToldPassage(PassageKind.SceneBreak, "* * *", pending.Number, pointOfView));
        if (join != Join.None && transitions.Write(pending, pointOfView, scene, join, told) is { } line)
            passages.Add(line);
        passages.AddRange(journeys.Begin(pending, pointOfView, by, told));
        scene.AfterTelling(pending, pointOfView);
    }

    /// <summary>Says the words for a journey that were held back while it might have gone on.</summary>
    public void FinishJourney(List<ToldPassage> passages) => journeys.End(passages);

    /// <summary>Sets the first scene before anything happens in it.</summary>
    public void Open(IState state, StoryTime now, EntityId pointOfView, List<ToldPassage> passages)
    {
        if (transitions.Write(state, now, 0, pointOfView, scene, Join.First) is not { } line)
            return;
        passages.Add(line);
        scene.Enter(state, now, pointOfView);
    }

    /// <summary>The bare words for an event, with nothing before them.</summary>
    public string SayPlainly(PendingEvent pending, EntityId? pointOfView)
    {
        ImmutableArray<ToldPassage> passages = pointOfView is { } teller ? narrator.Tell(pending, teller) : [];
        if (passages.IsEmpty)
            KeepSilent(pending, pointOfView);
        else
            scene.AfterTelling(pending, pointOfView!.Value);
        return string.Join("\n\n", passages.Select(passage => passage.Text));
    }

    public void KeepSilent(PendingEvent pending, EntityId? pointOfView)
    {
        scene.AfterSilence(pending);
        journeys.See(pending);
        UnspokenReason reason = UnspokenReason.NoPassage;
        if (pending.Witnesses.IsEmpty)
            reason = UnspokenReason.NoWitness;
        else if (pointOfView is not null && viewpoint.Choose(pending) is not null)
            reason = UnspokenReason.OtherPointOfView;
        UnspokenCount++;
        if (unspoken.Count < MostUnspokenKept)
            unspoken.Add(new Unspoken(pending.Number, reason));
    }
}
