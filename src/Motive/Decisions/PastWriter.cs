using System.Collections.Immutable;
using System.Globalization;
using Motive.Reading;
using Motive.World;

namespace Motive.Decisions;

/// <summary>
/// Writes what has come about in a run as it stands, as often as it is asked. What was written of an event once is kept, and the hash of a past is made of that of the one before, so that a run that goes on from a snapshot need not
/// know all events.
/// </summary>
internal sealed class PastWriter(SessionView session)
{
    private readonly Story story = session.Story;
    private readonly Lazy<Dictionary<int, string>> choices = new(() => ChoicesIn(session.Story));
    private readonly List<(Occurrence Occurrence, string Hash)> written = [];
    private string before = "";
    private int first;

    public Past Write()
    {
        string hash = before;
        for (int index = 0; index < session.Chronicle.Count - first; index++)
        {
            Occurrence occurrence = session.Chronicle[first + index];
            if (index >= written.Count || !ReferenceEquals(written[index].Occurrence, occurrence))
            {
                written.RemoveRange(index, written.Count - index);
                written.Add((occurrence, Digest.Compute($"{hash}\n{Line(occurrence)}")));
            }

            hash = written[index].Hash;
        }

        return new Past(session.Chronicle.Count, Digest.Compute($"{Number(session.Now.Minutes)}\n{hash}"));
    }

    /// <summary>As saves up to format 4 have it, of all events at once.</summary>
    public Past WriteWhole() => new(session.Chronicle.Count, Digest.Compute($"{Number(session.Now.Minutes)}\n{string.Join('\n', session.Chronicle.Select(Line))}"));

    /// <summary>Nothing has come about yet, or what a snapshot says.</summary>
    public void StartOver()
    {
        written.Clear();
        (before, first) = ("", 0);
    }

    /// <summary>Writes or reads the hash of the events so far, which are complete.</summary>
    public void Transfer(Archive archive)
    {
        if (!archive.IsReading)
            Write();
        string hash = archive.Text(written.Count == 0 ? before : written[^1].Hash);
        if (!archive.IsReading)
            return;
        written.Clear();
        (before, first) = (hash, session.Chronicle.Count);
    }

    /// <summary>By the number of a choice: its scene and its place there.</summary>
    private static Dictionary<int, string> ChoicesIn(Story story)
    {
        Dictionary<int, string> choices = [];
        foreach (Scene scene in story.Scenes)
        {
            foreach ((int id, string place) in ChoicePlaces.In(scene))
                choices[id] = $"{scene.Name}: {place}";
        }

        return choices;
    }

    private string Line(Occurrence occurrence)
    {
        string what = Wording.Event(story, occurrence);
        return string.Join(
            '|',
            [
                occurrence.Kind.ToString(), what, Number(occurrence.Starts.Minutes), Number(occurrence.Ends.Minutes), Number(occurrence.Chapter), Name(story, occurrence.Place),
                Names(story, occurrence.By), Names(story, occurrence.Seen), occurrence.OutOfCharacter ? "!" : "",
                string.Join(',', occurrence.SceneChoices.Select(choice => choices.Value[choice])), string.Join(',', occurrence.Beats), occurrence.Ending ?? "",
                string.Join(',', occurrence.Feelings.Select(felt => $"{story[felt.Who].Name} {felt.Emotion.Name()} {Name(story, felt.Toward?.Value ?? Value.Unknown)} {Number(felt.Level)}")),
                string.Join(',', occurrence.Learnt.Select(learnt =>
                    $"{story[learnt.Who].Name} {Wording.Fact(story, learnt.Fact, learnt.Arguments.AsSpan())} {Wording.ValueOf(story, learnt.Fact, learnt.After)}")),
            ]);
    }

    private static string Names(Story story, ImmutableArray<EntityId> entities) => string.Join(',', entities.Select(entity => story[entity].Name));

    private static string Name(Story story, int entity) => entity == Value.Unknown ? "" : story.Entities[entity].Name;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
