using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Motive.Cluster;

/// <summary>
/// The stories that sessions can be begun of, by name. A story that is put there again does not take the place of what is being read: sessions of the older text finish on it as long as this process has it, and else
/// move to the newer one by the rules of saves.
/// </summary>
public sealed class StoryShelf
{
    private readonly ConcurrentDictionary<string, ImmutableArray<(string Fingerprint, LoadedStory Story)>> editions = new(StringComparer.Ordinal);

    /// <summary>In the order of the alphabet.</summary>
    public ImmutableArray<string> Names => [.. editions.Keys.Order(StringComparer.Ordinal)];

    /// <summary>New sessions are begun of this from now on.</summary>
    public void Put(string name, LoadedStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        string fingerprint = story.Fingerprint;
        editions.AddOrUpdate(name, [(fingerprint, story)], (_, before) => [.. before.Where(edition => edition.Fingerprint != fingerprint), (fingerprint, story)]);
    }

    /// <summary>The text that somebody began with; where it is not there any more, the newest; null where there is no such story.</summary>
    internal (string Fingerprint, LoadedStory Story)? Find(string name, string? fingerprint)
    {
        if (!editions.TryGetValue(name, out ImmutableArray<(string Fingerprint, LoadedStory Story)> known))
            return null;
        int same = fingerprint is null ? -1 : known.ToList().FindIndex(edition => edition.Fingerprint == fingerprint);
        return same >= 0 ? known[same] : known[^1];
    }
}
