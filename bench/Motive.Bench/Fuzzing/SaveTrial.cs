using System.Collections.Immutable;
using Motive.Loading;
using Motive.Reading;
using Motive.Saves;

namespace Motive.Bench.Fuzzing;

/// <summary>Reads a save that was changed, and goes on from it if it can be read.</summary>
internal sealed class SaveTrial(ImmutableArray<Sample> samples) : Trial("save", samples)
{
    private const string File = "save.json";

    /// <summary>Saves of short games of these stories.</summary>
    public static ImmutableArray<Sample> SavesOf(IEnumerable<Sample> stories) => [.. stories.Select(SaveOf).OfType<Sample>()];

    public override void Check(Sample sample, int choices)
    {
        LoadedStory loaded = StoryLoader.Load(sample.Main, sample.Files[sample.Main], sample.Read).Story!;
        try
        {
            SavedRun saved = SaveFormat.Read(sample.Text);
            ResumedRun resumed = SaveReplay.Resume(loaded, saved);
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
        catch (RequestException said)
        {
            Laws.Plain([said.Message, said.Details]);
        }
    }

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
