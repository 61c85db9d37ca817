using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Motive.Loading;
using Motive.Reading;
using Motive.Saves;

namespace Motive.Bench.Fuzzing;

/// <summary>Reads a save that was changed, and goes on from it if it can be read. Whatever it says now that it did not say before must be noticed.</summary>
internal sealed class SaveTrial(ImmutableArray<Sample> samples) : Trial("save", samples)
{
    private const string File = "save.json";

    /// <summary>Saves of short games of these stories.</summary>
    public static ImmutableArray<Sample> SavesOf(IEnumerable<Sample> stories) => [.. stories.Select(SaveOf).OfType<Sample>()];

    /// <summary>Half of them are edited with care, so that they can still be read.</summary>
    public override Sample Change(Sample sample, Random random) =>
        random.Next(2) == 0 ? base.Change(sample, random) : sample.With(new DocumentMutation(random).Of(sample.Text));

    public override void Check(Sample sample, int choices)
    {
        LoadedStory loaded = StoryLoader.Load(sample.Main, sample.Files[sample.Main], sample.Read).Story!;
        Laws.DoneOrSaid(() => Resume(sample, loaded));
    }

    private void Resume(Sample sample, LoadedStory loaded)
    {
        try
        {
            SavedRun saved = SaveFormat.Read(sample.Text);
            ResumedRun resumed = SaveReplay.Resume(loaded, saved);
            Laws.Hold(
                IsNoticed(resumed) || SaysTheSame(sample.Text, Samples.First(other => other.Name == sample.Name).Text),
                "a save that says something else is refused, or what is different is said");
            string again = SaveFormat.Write(resumed.Run, saved.Source);
            Laws.Plain(again);
            Laws.Hold(
                StoryTrial.Record(SaveReplay.Resume(loaded, SaveFormat.Read(again)).Run).SequenceEqual(StoryTrial.Record(resumed.Run)),
                "what was read from a save is saved as the same game");
        }
        catch (SaveException said)
        {
            Laws.Plain(said.Message);
        }
    }

    private static bool IsNoticed(ResumedRun resumed) => !resumed.IsSameGame || resumed.StoryChanged || !resumed.Remarks.IsEmpty;

    /// <summary>How it is laid out, and the order of keys, say nothing, and what is null is as if it were not there.</summary>
    private static bool SaysTheSame(string one, string other) => JsonNode.DeepEquals(WithoutNulls(JsonNode.Parse(one)), WithoutNulls(JsonNode.Parse(other)));

    private static JsonNode? WithoutNulls(JsonNode? node) => node switch
    {
        JsonObject parent => new JsonObject(parent.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Key, WithoutNulls(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(WithoutNulls)]),
        _ => node?.DeepClone(),
    };

    private static Sample? SaveOf(Sample story)
    {
        if (StoryLoader.Load(story.Main, story.Text, story.Read).Story is not LoadedStory loaded || !loaded.Story.Characters.Any())
            return null;
        StoryRun run = new(loaded, new RunRequest { Player = loaded.Story[loaded.Story.Characters.First()].Name });
        return StoryTrial.Play(run, new Random(1))
            ? new Sample($"a save of {story.Name}", story.Main, File, story.Files.Add(File, SaveFormat.Write(run, story.Main)))
            : null;
    }
}
