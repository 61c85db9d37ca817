using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>
/// A story with its ground form, which is made when it is first asked for and then shared by all runs of the story: they may be on several threads, since nothing in it
/// changes once it is made. What a run begins with or rules out makes it anew only where a rule is grounded otherwise by it.
/// </summary>
internal sealed class SharedGrounding(Story story)
{
    private readonly Lazy<GroundStory> whole = new(() => GroundStory.Ground(story));

    private readonly Dictionary<string, SharedGrounding> withHosted = new(StringComparer.Ordinal);

    public Story Story => story;

    /// <summary>The ground form of the story as it is written.</summary>
    /// <exception cref="StoryTooLargeException">More would come of it than <see cref="StoryLimits"/> allow.</exception>
    public GroundStory Ground => whole.Value;

    /// <summary>The same where whoever hosts a run may change some facts, though nothing in the story does. All who ask for the same families share it.</summary>
    public SharedGrounding WithHosted(ImmutableArray<FactId> families)
    {
        FactId[] hosted = [.. families.Except(story.Hosted).OrderBy(family => family.Value)];
        if (hosted.Length == 0)
            return this;
        lock (withHosted)
        {
            string key = string.Join(',', hosted.Select(family => family.Value));
            if (!withHosted.TryGetValue(key, out SharedGrounding? shared))
                withHosted.Add(key, shared = new SharedGrounding(story with { Hosted = [.. story.Hosted, .. hosted] }));
            return shared;
        }
    }

    /// <summary>The ground form of the story with more initial facts and without some acts; it shares all that is the same with <see cref="Ground"/>.</summary>
    /// <param name="changes">Facts of the first moment, after the story's own; with minds: beliefs.</param>
    /// <param name="impossible">Acts that cannot happen, and that nobody therefore plans on; null for none.</param>
    /// <exception cref="StoryTooLargeException">More would come of it than <see cref="StoryLimits"/> allow.</exception>
    public GroundStory GroundWith(ImmutableArray<InitialFact> changes, Func<ActionDefinition, ImmutableArray<int>, bool>? impossible)
    {
        if (impossible is not null && !IsWithinLimits())
            return GroundStory.Ground(WithBeginning(changes), impossible);
        if (!changes.All(OnlyStates))
            return GroundStory.Ground(WithBeginning(changes), impossible);
        GroundStory ground = changes.IsEmpty ? Ground : Ground.WithBeginning(WithBeginning(changes));
        return impossible is null ? ground : ground.WithoutActs(impossible);
    }

    private Story WithBeginning(ImmutableArray<InitialFact> changes) => changes.IsEmpty ? story : story with { Initial = story.Initial.AddRange(changes) };

    /// <summary>
    /// Whether the fact is kept in states whether this is stated of it or not, so that no condition is decided by it beforehand and states have no more room for it. A belief
    /// about what nothing but the telling reads is more: people think with it from then on.
    /// </summary>
    private bool OnlyStates(InitialFact change) =>
        Ground.CanAlwaysChange(change.Fact)
        && !Ground.Facts.FindFact(change.Fact, change.Arguments.AsSpan()).IsNone
        && (change.Minds.IsEmpty || !Ground.Facts.IsForTelling(change.Fact));

    /// <summary>A story that is too large may be small enough without the acts that are ruled out.</summary>
    private bool IsWithinLimits()
    {
        try
        {
            return Ground.Story == story;
        }
        catch (StoryTooLargeException)
        {
            return false;
        }
    }
}
