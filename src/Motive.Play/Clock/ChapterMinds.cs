using Motive.Minds.Model.Grounding;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;

namespace Motive.Play.Clock;

/// <summary>
/// What a run thinks with in each chapter of its story (D8e): what events do, and what people have thought out, by the acts of those who are in the story by then. Chapters with the same people and things share it. All of it hangs on
/// states alone, so that runs of one setup may share it.
/// </summary>
internal sealed class ChapterMinds
{
    private readonly Dictionary<MindEngine, Intentions> intentions = [];

    /// <param name="depth">How many minds within minds states keep.</param>
    public ChapterMinds(GroundStory story, int depth)
    {
        Whole = story;
        First = new MindEngine(story.InChapter(0), depth);
    }

    /// <summary>The story with all that any chapter brings.</summary>
    public GroundStory Whole { get; }

    /// <summary>In the first chapter, and before it.</summary>
    public MindEngine First { get; }

    /// <summary>What people have thought out.</summary>
    public Intentions IntentionsOf(MindEngine engine)
    {
        if (!intentions.TryGetValue(engine, out Intentions? known))
            intentions.Add(engine, known = new Intentions(engine));
        return known;
    }

    /// <summary>Forgets what has been thought out in states that are not marked.</summary>
    public void ForgetUnmarked()
    {
        foreach (Intentions thought in intentions.Values)
            thought.ForgetUnmarked();
    }
}
