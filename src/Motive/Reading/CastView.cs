using System.Collections.Immutable;
using Motive.Telling;
using Motive.World;

namespace Motive.Reading;

/// <summary>The cast in one mind: only what that character believes, true or not.</summary>
internal static class CastView
{
    public static ImmutableArray<CastMember> Create(Story story, IState present, EntityId viewer)
    {
        IState mind = present.MindOf(viewer.Value);
        return [.. story.Characters.Where(who => who != viewer).Select(who => Member(story[who], Sentences(story, mind, viewer, who)))];
    }

    private static CastMember Member(Entity who, ImmutableArray<string> sentences) =>
        new(who.Name, who.Display, sentences, $"{Naming.Capitalised(who.Display)}. {string.Join(" ", sentences)}");

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
