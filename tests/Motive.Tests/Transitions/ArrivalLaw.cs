using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Tests;

/// <summary>
/// What must be so of the comings and goings that are told: nobody is told to come to where the telling last had them.
/// The telling has somebody where a passage about what they do, or one seen through their eyes, leaves them, and where a line of place says that they are.
/// </summary>
/// <param name="told">What was told of the run.</param>
internal sealed class ArrivalLaw(StoryRun run, IReadOnlyList<ToldPassage> told)
{
    private readonly Dictionary<EntityId, int> whereabouts = [];

    /// <summary>The event in which each of them was told of last.</summary>
    private readonly Dictionary<EntityId, int> toldIn = [];

    public int Arrivals { get; private set; }

    /// <summary>What is wrong; empty when nothing is.</summary>
    public List<string> Broken { get; } = [];

    public ArrivalLaw Check()
    {
        foreach (ToldPassage passage in told.Where(passage => passage.Event > 0 && passage.PointOfView is not null))
        {
            Occurrence occurrence = run.Session.Chronicle[passage.Event - 1];
            if (passage.Kind == PassageKind.Transition)
                whereabouts[passage.PointOfView!.Value] = PlaceOf(passage.PointOfView.Value, run.Session.Before(occurrence.Number));
            else if (passage.Kind == PassageKind.Prose)
                Follow(passage, occurrence);
        }

        return this;
    }

    private void Follow(ToldPassage passage, Occurrence occurrence)
    {
        foreach (EntityId who in run.Story.Characters)
        {
            int from = PlaceOf(who, run.Session.Before(occurrence.Number));
            int to = PlaceOf(who, run.Session.After(occurrence.Number));
            if (from != to)
                CheckArrival(passage, occurrence, who, to);
            if (from != to || occurrence.By.Contains(who) || passage.PointOfView == who)
                (whereabouts[who], toldIn[who]) = (to, occurrence.Number);
        }
    }

    private void CheckArrival(ToldPassage passage, Occurrence occurrence, EntityId who, int to)
    {
        Arrivals++;
        // Whoever the reader follows may have seen in between that they were gone.
        bool isThere = PlaceOf(who, run.Session.Before(occurrence.Number).MindOf(passage.PointOfView!.Value.Value)) == to;
        if (to != Value.Unknown && (isThere || toldIn.GetValueOrDefault(who) == occurrence.Number) && whereabouts.TryGetValue(who, out int last) && last == to)
            Broken.Add($"#{occurrence.Number} at {occurrence.Ends}: {run.Story[who].Name} comes {run.Story.Entities[to].Whereabouts}, where the telling has them already: \"{passage.Text}\"");
    }

    private int PlaceOf(EntityId who, IState state) => state.Read(run.Story.Location!.Value, [who.Value]);
}
