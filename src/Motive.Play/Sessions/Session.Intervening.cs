using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>What whoever hosts the run puts into it. It is kept among the <see cref="Decisions"/>, each with the place in the run at which it was put in.</summary>
internal sealed partial class Session
{
    /// <summary>
    /// Asked once at every moment at which anybody may act, before they do; given the present, it says which facts that the host owns are otherwise, and what they are. What it says is kept as interventions, so that
    /// a run that is made again does not ask. Null for a host that owns no facts.
    /// </summary>
    public Func<IState, IEnumerable<Intervention.State>>? HostFacts { get; set; }

    /// <summary>What stands against an intervention as things are; null when it can be made.</summary>
    public Obstacle? ObstacleTo(Intervention what)
    {
        ArgumentNullException.ThrowIfNull(what);
        if (!inChapter)
            return new Obstacle(ObstacleKind.BetweenChapters);
        return Scene is null ? scheduler.ObstacleTo(what, Now) : new Obstacle(ObstacleKind.Conversation);
    }

    /// <summary>
    /// Puts something into the run, at the moment at which it stands. What comes of it is reported by the next steps. A player who was to decide is asked again after it, and whoever was thinking thinks once more.
    /// </summary>
    /// <exception cref="InvalidOperationException">Something stands against it.</exception>
    public void Intervene(Intervention what)
    {
        if (ObstacleTo(what) is Obstacle obstacle)
            throw new InvalidOperationException($"It cannot be put in now: {obstacle.Kind}.");
        Position at = Position;
        Decision decision = new Decision.FromOutside(what);
        Chapter chapter = Story.Chapters[chapterIndex];
        scheduler.Rewind(Now);
        stage.Recollection.BeginStep();
        stage.Recollection.Decide(decision);
        try
        {
            foreach (Outcome outcome in scheduler.Intervene(what, chapter))
            {
                if (outcome.Kind != OutcomeKind.Player)
                    results.Enqueue(Reported(chapter, outcome));
            }
        }
        catch
        {
            stage.Recollection.TakeBack();
            throw;
        }

        if (what is Intervention.End end)
            End(chapter, end.Story);
        stage.Recollection.EndStep();
        stage.AdvanceMoment();
        decisions.Add(decision);
        decidedAt.Add(at);
    }

    /// <summary>Whoever is away is nowhere, where the story says where people are.</summary>
    private static IEnumerable<InitialFact> AwayIn(Story story, SessionSetup setup) => story.Location is FactId location
        ? setup.Away.Select(who => new InitialFact([], location, [who.Value], Value.Unknown, Origin.None))
        : [];

    /// <summary>That people come and go changes where they are, also in a story in which nobody moves.</summary>
    private static ImmutableArray<FactId> HostedIn(Story story, SessionSetup setup) =>
        story.Location is FactId location && !setup.Away.IsEmpty ? [.. setup.Hosted.Union([location])] : setup.Hosted;

    private void End(Chapter chapter, bool story)
    {
        inChapter = false;
        if (story)
            chapterIndex = Story.Chapters.Length - 1;
        results.Enqueue(Closing(new StepResult.ChapterEnded(chapter, null, ChapterEnd.Outside)));
    }

    /// <summary>What the host says is kept before the next one is asked, and is not asked again for what it changes itself.</summary>
    private void AskHost()
    {
        foreach (Intervention.State answer in HostFacts!(Present).ToArray())
        {
            if (inChapter && ObstacleTo(answer) is null)
                Intervene(answer with { IsAnswer = true });
        }

        scheduler.HostAnswered();
    }
}
