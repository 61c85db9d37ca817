using Motive.World;

namespace Motive.Telling;

/// <summary>Finds every passage that may tell an event from a point of view.</summary>
internal sealed class PassageFinder
{
    private readonly PassageFitting fitting;
    private readonly UseMemory memory;
    private readonly Story story;
    private readonly List<TellRule>[] rulesOf;

    public PassageFinder(Story story, UseMemory memory)
    {
        fitting = new PassageFitting(story);
        this.memory = memory;
        this.story = story;
        rulesOf = new List<TellRule>[story.Actions.Length];
        for (int i = 0; i < rulesOf.Length; i++)
            rulesOf[i] = [];
        foreach (TellRule rule in story.Tells)
            rulesOf[rule.Action.Value].Add(rule);
    }

    /// <summary>Who is played; null where the run is watched.</summary>
    public EntityId? Reader { get; set; }

    public IEnumerable<Candidate> Find(ToldEvent told, EntityId pointOfView)
    {
        if (told.Occurrence.Action is not { } action)
            yield break;
        foreach (TellRule rule in rulesOf[action.Value])
        {
            if (story.IsYetToCome(rule.Origin, told.Occurrence.Chapter) || memory.IsSpent(rule.Id) || fitting.Find(rule, told, pointOfView, Reader == pointOfView) is not { Misfit: Misfit.None } fits)
                continue;
            foreach (Passage passage in rule.Passages)
                yield return new Candidate(rule, passage, fits.Frame, PassageFitting.StateOf(rule, told));
        }
    }
}
