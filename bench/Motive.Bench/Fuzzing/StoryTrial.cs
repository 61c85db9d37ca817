using System.Collections.Immutable;
using Motive.Answers;
using Motive.Loading;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.Recording;
using Motive.Saves;
using Motive.Telling;
using Motive.World;

namespace Motive.Bench.Fuzzing;

/// <summary>Compiles a story and, if it compiles, watches or plays a short part of it, asks about it, saves it and goes on from the save.</summary>
internal sealed class StoryTrial(ImmutableArray<Sample> samples) : Trial("story", samples)
{
    private const int MostEvents = 10;
    private const int MostSteps = 100;

    public override void Check(Sample sample, int choices)
    {
        LoadResult result = StoryLoader.Load(sample.Main, sample.Files[sample.Main], sample.Read);
        Laws.Plain(result.Messages.Select(message => message.Text));
        Laws.Hold(result.Story is null == result.Errors > 0, "a story compiles exactly when it has no error");
        if (result.Story is LoadedStory loaded)
            Laws.DoneOrSaid(() => Run(loaded, new Random(choices)));
    }

    private static void Run(LoadedStory loaded, Random random)
    {
        ImmutableArray<EntityId> cast = [.. loaded.Story.Characters];
        string? player = cast.IsEmpty || random.Next(3) == 0 ? null : loaded.Story[cast[random.Next(cast.Length)]].Name;
        StoryRun run = new(loaded, new RunRequest { Seed = (ulong)random.Next(1, 100), Player = player, Free = random.Next(4) == 0 });
        if (Play(run, random))
            GoOnFromSave(run);
    }

    /// <summary>Whether it is the player's turn in the end.</summary>
    public static bool Play(StoryRun run, Random random)
    {
        for (int step = 0; step < MostSteps && (run.Session.Chronicle.Count < MostEvents || (run.PlayerId is not null && !run.IsPlayersTurn)); step++)
        {
            if (run.IsPlayersTurn)
            {
                Laws.Plain(run.Options.SelectMany(option => (string?[])[option.Label, option.Reason, option.Phrase]).Concat([run.Lull, run.Setback]));
                run.Decide(run.Options[random.Next(run.Options.Length)]);
                continue;
            }

            StoryStep told = run.Next();
            Laws.Plain(told.Passages.Select(passage => passage.Text));
            if (told.Kind == StepKind.Over)
                break;
            if (told.Event is StoryEvent happened)
                Ask(run, happened);
        }

        Laws.Plain(run.Finish().Select(passage => passage.Text));
        return run.IsPlayersTurn;
    }

    private static void Ask(StoryRun run, StoryEvent happened)
    {
        Laws.JsonLine(ChronicleLines.Event(happened));
        Laws.JsonLine(StoryJson.Write(happened));
        Laws.Plain(run.Why(happened.Number).Paragraphs);
        if (run.Player is not string player)
            return;
        Laws.Plain(run.Why(happened.Number, player).Paragraphs);
        Laws.Plain(run.Cast().SelectMany(member => member.Sentences.Prepend(member.Text)));
        Laws.Plain(run.Map().Select(place => place.Text));
        Laws.Plain(run.Recap);
    }

    private static void GoOnFromSave(StoryRun run)
    {
        string text = SaveFormat.Write(run, "main.story");
        Laws.Plain(text);
        StoryRun again = SaveReplay.Resume(run.Loaded, SaveFormat.Read(text)).Run;
        Laws.Hold(Record(again).SequenceEqual(Record(run)), "a save goes on as the same game");
        if (!run.Undo())
            return;
        Laws.Hold(Record(again).Take(run.Session.Chronicle.Count).SequenceEqual(Record(run)), "an undone decision leaves what was before it");
    }

    /// <summary>The chronicle, a line for each event.</summary>
    public static string[] Record(StoryRun run) => [.. run.Session.Chronicle.Select(occurrence => ChronicleLines.Event(run.Session, occurrence, ""))];
}
