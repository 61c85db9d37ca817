using System.Collections.Immutable;
using Motive.World;

namespace Motive.Reading;

/// <summary>Somebody as a character sees them, in sentences: where they are believed to be, how the two stand to each other.</summary>
public sealed record CastMember(EntityId Who, string Name, ImmutableArray<string> Sentences);

/// <summary>The cast in one mind: only what that character believes, true or not.</summary>
public static class CastView
{
    public static ImmutableArray<CastMember> Of(Story story, IState present, EntityId viewer)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(present);
        IState mind = present.MindOf(viewer.Value);
        return [.. story.Characters.Where(who => who != viewer).Select(who => new CastMember(who, story[who].Display, Sentences(story, mind, viewer, who)))];
    }

    private static ImmutableArray<string> Sentences(Story story, IState mind, EntityId viewer, EntityId who)
    {
        List<string> sentences = [];
        if (story.Location is FactId location)
            sentences.Add(Where(story, who, mind.Read(location, [who.Value]), mind.Read(location, [viewer.Value])));
        foreach (Standing standing in Standing.Known(story))
        {
            sentences.Add(standing.Words(story, mind, who, viewer, viewer));
            sentences.Add(standing.Words(story, mind, viewer, who, viewer));
        }

        return [.. sentences.Where(sentence => sentence.Length > 0)];
    }

    private static string Where(Story story, EntityId who, int place, int here)
    {
        string whom = story[who].Pronouns.Object;
        if (place == Value.Unknown)
            return $"You do not know where to find {whom}.";
        return place == here ? "Here, with you." : $"You believe {whom} to be {story.Entities[place].Whereabouts}.";
    }
}
