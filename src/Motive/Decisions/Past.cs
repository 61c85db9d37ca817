using System.Collections.Immutable;
using System.Globalization;
using Motive.Reading;
using Motive.World;

namespace Motive.Decisions;

/// <summary>
/// All that had come about in a run by some moment: how many events, and a hash of them and of the time. Of each event there count what it was, when, who did and
/// saw it, what was said, felt and learnt, and what it brought about; not the reasons, in which wants are called by their labels.
/// </summary>
public sealed record Past(int Events, string Hash)
{
    /// <summary>Of a run as it stands.</summary>
    public static Past Of(SessionView session)
    {
        ArgumentNullException.ThrowIfNull(session);
        Story story = session.Story;
        Dictionary<int, string> choices = [];
        foreach (Scene scene in story.Scenes)
        {
            foreach ((int id, string place) in ChoicePlaces.In(scene))
                choices[id] = $"{scene.Name}: {place}";
        }

        IEnumerable<string> lines = session.Chronicle.Select(occurrence => Line(story, occurrence, choices));
        return new Past(session.Chronicle.Count, Digest.Of($"{session.Now.Minutes}\n{string.Join('\n', lines)}"));
    }

    private static string Line(Story story, Occurrence occurrence, Dictionary<int, string> choices)
    {
        string what = occurrence.Action is ActionId action ? Wording.Action(story, action, occurrence.Arguments.AsSpan()) : story.Happenings[occurrence.Happening].Name;
        return string.Join(
            '|',
            [
                occurrence.Kind.ToString(), what, Number(occurrence.Starts.Minutes), Number(occurrence.Ends.Minutes), Number(occurrence.Chapter), Name(story, occurrence.Place),
                Names(story, occurrence.By), Names(story, occurrence.Seen), occurrence.OutOfCharacter ? "!" : "",
                string.Join(',', occurrence.SceneChoices.Select(choice => choices[choice])), string.Join(',', occurrence.Beats), occurrence.Ending ?? "",
                string.Join(',', occurrence.Feelings.Select(felt => $"{story[felt.Who].Name} {felt.Emotion.Name()} {Name(story, felt.Toward?.Value ?? Value.Unknown)} {Number(felt.Level)}")),
                string.Join(',', occurrence.Learnt.Select(learnt =>
                    $"{story[learnt.Who].Name} {Wording.Fact(story, learnt.Fact, learnt.Arguments.AsSpan())} {Wording.ValueOf(story, learnt.Fact, learnt.After)}")),
            ]);
    }

    private static string Names(Story story, ImmutableArray<EntityId> entities) => string.Join(',', entities.Select(entity => story[entity].Name));

    private static string Name(Story story, int entity) => entity == Value.Unknown ? "" : story.Entities[entity].Name;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
