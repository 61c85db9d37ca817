using System.Collections.Immutable;
using System.Text.Json;
using Motive.Testing;

namespace Motive.Protocol;

/// <summary>
/// One page and one run: answers messages, one at a time, on one thread. It knows no page and no transport, so that a web worker and a server give the same answers. A message that means nothing is
/// answered with what is wrong with it.
/// </summary>
/// <param name="host">The story of whoever hosts the page, as it last compiled, with what is said of its text now; null where the page brings its own.</param>
public sealed class Conversation(Func<LoadResult>? host = null)
{
    private LoadedStory? story;
    private Reading? reading;
    private StoryTesting? tests;
    private StoryChecking? check;

    /// <summary>What the latest message asked for, if that is one of <see cref="Asked"/>.</summary>
    public string? Latest { get; private set; }

    /// <summary>What the host says when its story has been edited.</summary>
    public static string Edited(ImmutableArray<StoryMessage> problems) => Written(new Reply { Problems = problems });

    /// <summary>The answer to a message, both as JSON.</summary>
    /// <param name="message">One <see cref="Message"/>.</param>
    /// <param name="cancellation">Looked at between two steps of a run.</param>
    /// <exception cref="OperationCanceledException">It was cancelled. The run stands somewhere between the message and its answer.</exception>
    public string Answer(string message, CancellationToken cancellation = default)
    {
        Latest = null;
        try
        {
            return Written(Answer(JsonSerializer.Deserialize(message, ProtocolContext.Default.Message) ?? throw new JsonException("it is empty."), cancellation));
        }
        catch (JsonException wrong)
        {
            return Written(new Reply { Error = $"This is no message: {wrong.Message}" });
        }
    }

    /// <summary>The answer to a message.</summary>
    /// <param name="asked">What is asked.</param>
    /// <param name="cancellation">Looked at between two steps of a run.</param>
    /// <exception cref="OperationCanceledException">It was cancelled. The run stands somewhere between the message and its answer.</exception>
    public Reply Answer(Message asked, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(asked);
        Latest = asked.Do;
        Reply reply;
        try
        {
            reply = Found(asked, cancellation);
        }
        catch (Exception wrong) when (wrong is RequestException or SaveException)
        {
            reply = new Reply { Error = wrong.Message };
        }
#pragma warning disable CA1031 // Whatever reaches this fence is our fault; the page says so and goes on.
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            reply = new Reply { Error = "Something went wrong inside the program.", Fault = fault.ToString() };
        }
#pragma warning restore CA1031
        return reply with { Id = asked.Id };
    }

    private Reply Found(Message asked, CancellationToken cancellation) => asked.Do switch
    {
        Asked.Open => Open(asked),
        Asked.Renew => Renew(asked),
        Asked.Begin => View(reading = new Reading(Story.Begin((asked.Request ?? new BeginRequest()).Read()))),
        Asked.Resume => Resume(asked.Save ?? throw new RequestException("The message has no save.")),
        Asked.Next => View(Reading.Next(asked.Event, cancellation)),
        Asked.Choose => View(Reading.Choose(asked.Option)),
        Asked.Ahead => new Reply { Ahead = Reading.ThinkAhead(asked.Option) },
        Asked.Undo => View(Reading.Undo()),
        Asked.Back => View(Reading.Back(asked.Event ?? throw new RequestException("Back to which event? The message has none."))),
        Asked.Why => new Reply { Explanation = Reading.Run.Why(asked.Event ?? throw new RequestException("Why which event? The message has none."), asked.Who) },
        Asked.Readings => new Reply { Readings = Reading.Run.ReadGesture(asked.Event ?? throw new RequestException("Of which event? The message has none.")) },
        Asked.Pin => new Reply { Pins = Reading.Pin(asked.Event, asked.Reading) },
        Asked.WhyNot => new Reply { Explanation = Reading.Run.WhyNot(asked.Act ?? throw new RequestException("Why not what? The message has no act."), asked.Event, asked.Who) },
        Asked.Plan => new Reply { Explanation = Reading.Run.Plan(Reading.Chosen(asked.Option)) },
        Asked.About => new Reply { Cast = Reading.Run.Cast(asked.Who) },
        Asked.Map => new Reply { Map = Reading.Run.Map(asked.Who) },
        Asked.WhoKnows => new Reply { Cards = Reading.Run.NewsCards(Reading.Run.IsOver ? null : Reading.Run.Player) },
        Asked.NeverKnown => new Reply { Notes = Reading.Run.NeverKnown() },
        Asked.Turning => new Reply { Turning = Reading.NextTurningPoint(cancellation) },
        Asked.Threads => new Reply { Threads = Reading.Whole.Threads() },
        Asked.ToldTo => new Reply { Passages = Reading.Whole.ToldTo(asked.Who ?? throw new RequestException("Through whose eyes? The message names nobody.")) },
        Asked.Suppositions => Supposed(Reading.NextSupposition(asked.Event)),
        Asked.WhatIf => new Reply { WhatIf = Reading.WhatIf(asked.Event, asked.Change) },
        Asked.Suppose => View(Reading.Suppose(asked.Event, asked.Change)),
        Asked.State => new Reply { Explanation = Reading.Whole.Minds(asked.Event ?? throw new RequestException("The state after which event? The message has none."), asked.Who) },
        Asked.Test => new Reply { Test = NextTest(asked, cancellation) },
        Asked.Untold => new Reply { Untold = Reading.Whole.Untold },
        Asked.Check => new Reply { Check = NextCheck(asked, cancellation) },
        Asked.Cover => new Reply { Page = CoverPage.WritePublished(asked.Page ?? throw new RequestException("The message has no page."), Story.Outline, Opening.Run(Story, 1)) },
        Asked.Save => new Reply { Save = Reading.Run.Save() },
        _ => throw Meaningless(asked.Do),
    };

    private static Reply Supposed(SuppositionList list) => new() { Suppositions = list.Found, Searching = list.IsSearching };

    private RequestException Meaningless(string word)
    {
        Latest = null;
        return new RequestException($"\"{word}\" is nothing that can be asked for.");
    }

    private LoadedStory Story => story ?? throw new RequestException("No story is open.");

    private Reading Reading => reading ?? throw new RequestException("No run has begun.");

    private static string Written(Reply reply) => reply.Write();

    private Reply Open(Message asked)
    {
        LoadResult loaded = Loaded(asked);
        if (loaded.Story is not null)
            Take(loaded.Story, null);
        return About(loaded);
    }

    /// <summary>The story that a message is about: the one in it, or the host's.</summary>
    private LoadResult Loaded(Message asked)
    {
        if (host is not null)
            return asked.Files is null ? host() : throw new RequestException("This page is served with a story of its own, and opens no other.");
        Dictionary<string, string> files = (asked.Files ?? []).DistinctBy(file => file.Path).ToDictionary(file => file.Path, file => file.Text);
        if (asked.Main is null || !files.TryGetValue(asked.Main, out string? text))
            throw new RequestException(asked.Main is null ? "The message names no main file." : $"There is no file {asked.Main} in the message.");
        return StoryLoader.Load(asked.Main, text, path => files.GetValueOrDefault(path));
    }

    private void Take(LoadedStory taken, Reading? run) => (story, reading, tests, check) = (taken, run, null, null);

    private static Reply About(LoadResult loaded) => new() { Story = loaded.Story is LoadedStory told ? new StoryView(told.Outline, told.Fingerprint) : null, Problems = loaded.Messages };

    /// <summary>Where the run cannot be made again in the story as it is now, it goes on in the story as it was.</summary>
    private Reply Renew(Message asked)
    {
        LoadResult now = Loaded(asked);
        string? before = story?.Fingerprint;
        if (now.Story is null && (host is null || story is null))
            return About(now);
        Take(now.Story ?? Story, reading);
        if (reading is null)
            return About(now);
        if (story?.Fingerprint == before)
            return About(now) with { Run = reading.Again().View([]) };
        try
        {
            return About(now) with { Run = Resume(reading.Run.Save(), isToldAnew: reading.Run.Player is null).Run };
        }
        catch (Exception wrong) when (wrong is RequestException or SaveException)
        {
            return About(now) with { Run = reading.Again().View([$"This run cannot be made again in the story as it is now, and goes on in the story as it was. {wrong.Message}"]) };
        }
    }

    /// <summary>When none is left, they begin anew when they are asked for again; so they do when others are asked for.</summary>
    private TestResult? NextTest(Message asked, CancellationToken cancellation)
    {
        if (tests?.IsOf(asked.Titled) != true)
            tests = new StoryTesting(Story, asked.Titled);
        TestResult? result = tests.Next(cancellation);
        if (result is null)
            tests = null;
        return result;
    }

    /// <summary>A check that is over, or that went wrong, begins anew when it is asked for again; so it does when another is asked for.</summary>
    private CheckView NextCheck(Message asked, CancellationToken cancellation)
    {
        StoryChecking under = check?.IsOf(asked) == true ? check : new StoryChecking(Story, asked);
        check = null;
        try
        {
            CheckView view = under.Next(cancellation);
            check = under.IsOver ? null : under;
            return view;
        }
        catch (OperationCanceledException)
        {
            check = under;
            throw;
        }
    }

    /// <param name="isToldAnew">It will be told from the start, where it need not be said that what came about is otherwise now.</param>
    private Reply Resume(string text, bool isToldAnew = false)
    {
        ResumedRun resumed = Story.Resume(SavedRun.Read(text));
        reading = new Reading(resumed.Run);
        return View(reading, [.. resumed.Remarks, .. new[] { resumed.Lost, isToldAnew ? null : resumed.OtherPast }.OfType<string>()]);
    }

    private static Reply View(Reading reading, ImmutableArray<string> remarks = default) => new() { Run = reading.View(remarks.IsDefault ? [] : remarks) };
}
