using System.Collections.Immutable;
using Motive.Reading;
using Motive.World;

namespace Motive.Saves;

/// <summary>Finds the played character of a save in a story in which they may have another name by now.</summary>
internal static class Recasting
{
    /// <returns>The save with the name as it is now, and what to say of it; null when it is the same.</returns>
    /// <exception cref="SaveException">Nobody can be the played character.</exception>
    public static (SavedRun Saved, string? Said) Of(Story story, SavedRun saved, string? playedAs)
    {
        if (saved.Request.Player is not string name)
            return (saved, null);
        EntityId? called = Named(story, name) ?? Named(story, saved.PlayerName) ?? (playedAs is null ? null : CharacterNames.Find(story, playedAs));
        if (called is not EntityId who)
            throw new SaveException($"the save is played as {name}, and nobody in \"{story.Title}\" is called that now. There are {string.Join(", ", story.Characters.Select(other => story[other].Name))}; say with --as NAME who it is.");
        string now = story[who].Name;
        if (now == name)
            return (saved, null);
        RunRequest request = saved.Request with
        {
            Player = now,
            Set = Renamed(saved.Request.Set, name, now),
            Believe = Renamed(saved.Request.Believe, name, now),
            Forbid = Renamed(saved.Request.Forbid, name, now),
            Players = Renamed(saved.Request.Players, name, now),
            Away = Renamed(saved.Request.Away, name, now),
            Held = Renamed(saved.Request.Held, name, now),
            Forced = [.. saved.Request.Forced.Select(forced => forced with { Act = WholeWord.Replace(forced.Act, name, now) })],
        };
        return (
            saved with { Request = request, Decisions = [.. saved.Decisions.Select(made => made.IsSaid ? made : made with { Phrase = WholeWord.Replace(made.Phrase, name, now), Seen = Renamed(made.Seen, name, now) })] },
            saved.Format == 1 || now.Equals(name, StringComparison.OrdinalIgnoreCase) ? null : $"The save is played as {name}, who is {now} now.");
    }

    private static EntityId? Named(Story story, string name)
    {
        try
        {
            return name.Length == 0 ? null : CharacterNames.Find(story, name);
        }
        catch (RequestException)
        {
            return null;
        }
    }

    private static ImmutableArray<string> Renamed(ImmutableArray<string> phrases, string from, string to) => [.. phrases.Select(phrase => WholeWord.Replace(phrase, from, to))];
}
