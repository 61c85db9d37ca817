using System.Collections.Immutable;
using System.Text.Json;

namespace Motive.Protocol;

/// <summary>
/// How a story begins with one seed, for each person that one can be and for whoever watches: run when it is published, so that a page can show it while the engine is still on its way. The engine then runs the same again,
/// and has to come to the same <see cref="RunView.Hash"/>.
/// </summary>
public sealed record Opening
{
    /// <summary>Somebody who watches has so much to read before the engine has to be there, at 250 words a minute a good minute and a half.</summary>
    private const int WordsWatched = 400;

    /// <summary>The story's title page; of its outline what a page shows.</summary>
    public required StoryView Story { get; init; }

    /// <summary>The seed that was run.</summary>
    public required ulong Seed { get; init; }

    /// <summary>
    /// Each up to the first decision of whoever is played, or for some pages where nobody is. None has anything left out that was told. Those whom a later chapter brings have none: whole chapters are told before they are asked.
    /// </summary>
    public required ImmutableArray<RunView> Runs { get; init; }

    /// <summary>What whoever watches reads first, for the title page; null where nothing is told.</summary>
    public required string? FirstWords { get; init; }

    /// <summary>Runs a story's opening.</summary>
    /// <exception cref="RequestException">The story cannot be run up to there.</exception>
    public static Opening Run(LoadedStory story, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(story);
        RunView watched = Begin(story, new RunRequest { Seed = seed });
        return new Opening
        {
            Story = new StoryView(story.Outline with { Facts = [], Acts = [], Things = [], Tests = [] }, story.Fingerprint),
            Seed = seed,
            Runs = [watched, .. story.Outline.TitlePage.Roles.Where(role => role.Comes is null).Select(role => Begin(story, new RunRequest { Seed = seed, Player = role.Name }))],
            FirstWords = watched.Passages.FirstOrDefault(passage => passage.Kind is not ("heading" or "break"))?.Text,
        };
    }

    /// <summary>As the page reads it.</summary>
    public string Write() => JsonSerializer.Serialize(this, ProtocolContext.Default.Opening);

    private static RunView Begin(LoadedStory story, RunRequest request)
    {
        Reading reading = new(story.Begin(request));
        while (!reading.Run.IsOver && !reading.Run.IsPlayersTurn && (request.Player is not null || WordsIn(reading.Run) < WordsWatched))
            reading.Next(null, CancellationToken.None);
        return reading.View([]);
    }

    private static int WordsIn(StoryRun run) => run.Transcript.Sum(passage => passage.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
}
