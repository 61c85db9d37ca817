using Motive.Minds.Grounding;

namespace Motive.Minds.Intentions;

/// <summary>
/// What of a story bears on whose wants, for all who think in it: worked out when it is first asked for, and then the same for every session that shares the ground form, on whatever thread.
/// </summary>
internal sealed class SharedRelevances(GroundStory story)
{
    private EventLinks? links;
    private Relevances? near;
    private Relevances? far;

    public Relevances Of(bool othersPlanAhead) => othersPlanAhead
        ? Volatile.Read(ref far) ?? Interlocked.CompareExchange(ref far, new Relevances(story, Links, true), null) ?? far
        : Volatile.Read(ref near) ?? Interlocked.CompareExchange(ref near, new Relevances(story, Links, false), null) ?? near;

    private EventLinks Links => Volatile.Read(ref links) ?? Interlocked.CompareExchange(ref links, new EventLinks(story), null) ?? links;
}
