using System.Collections.Immutable;
using Motive.Characters;
using Motive.Telling;
using Motive.World;

namespace Motive.Reading;

/// <summary>The cast in one mind: only what that character believes, true or not.</summary>
internal static class CastView
{
    /// <summary>Those of whom something is new first, the others in the order of the story.</summary>
    public static ImmutableArray<CastMember> Create(SessionView session, EntityId viewer) =>
        [.. session.Story.Characters.Where(who => who != viewer).Select(who => Member(session, viewer, who, new Acquaintance(session, viewer, who))).OrderBy(member => member.News.IsEmpty)];

    /// <summary>All that somebody knows of another: where they are, what is new since the two met last, how they stand, and what else is known.</summary>
    public static Explanation Describe(SessionView session, EntityId viewer, EntityId who)
    {
        if (who == viewer)
            return new Explanation(false, ["That is you. Type why nothing for what you want, and what is in the way of it."]);
        Acquaintance acquaintance = new(session, viewer, who);
        ImmutableArray<string> sentences = Sentences(session.Story, session.Present.MindOf(viewer.Value), viewer, who);
        ImmutableArray<string> news = acquaintance.News();
        string met = acquaintance.Since == 0 ? "since the story began" : "since you last met";
        string[] paragraphs =
        [
            $"{Naming.Capitalised(session.Story[who].Display)}. {string.Join(" ", sentences)}",
            news.IsEmpty ? $"You know of nothing new about {session.Story[who].Pronouns.Object} {met}." : $"New {met}: {string.Join(" ", news)}",
            .. acquaintance.Known() is string known ? (string[])[known] : [],
        ];
        return new Explanation(true, [.. paragraphs.Select(paragraph => Typography.Polish(paragraph, session.Story.Language))]);
    }

    private static CastMember Member(SessionView session, EntityId viewer, EntityId who, Acquaintance acquaintance)
    {
        Entity other = session.Story[who];
        ImmutableArray<string> news = acquaintance.News();
        ImmutableArray<string> sentences = Sentences(session.Story, session.Present.MindOf(viewer.Value), viewer, who);
        string text = $"{Naming.Capitalised(other.Display)}. {string.Join(" ", news.Concat(sentences))}";
        return new CastMember(other.Name, other.Display, sentences, Typography.Polish(text, session.Story.Language)) { News = news };
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
