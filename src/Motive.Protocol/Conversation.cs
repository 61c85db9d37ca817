using System.Collections.Immutable;
using System.Text.Json;

namespace Motive.Protocol;

/// <summary>
/// One page and one run: answers messages, one at a time, on one thread. It knows no page and no transport, so that a web worker and a server give the same answers. A message that means nothing is
/// answered with what is wrong with it.
/// </summary>
public sealed class Conversation
{
    private LoadedStory? story;
    private Reading? reading;

    /// <summary>The answer to a message, both as JSON.</summary>
    public string Answer(string message)
    {
        Message? asked = null;
        Reply reply;
        try
        {
            asked = JsonSerializer.Deserialize(message, ProtocolContext.Default.Message) ?? throw new RequestException("The message is empty.");
            reply = Answer(asked);
        }
        catch (JsonException wrong)
        {
            reply = new Reply { Error = $"This is no message: {wrong.Message}" };
        }
        catch (Exception wrong) when (wrong is RequestException or SaveException)
        {
            reply = new Reply { Error = wrong.Message };
        }
#pragma warning disable CA1031 // Whatever reaches this fence is our fault; the page says so and goes on.
        catch (Exception fault)
        {
            reply = new Reply { Error = "Something went wrong inside the program.", Fault = fault.ToString() };
        }
#pragma warning restore CA1031
        return JsonSerializer.Serialize(reply with { Id = asked?.Id ?? 0 }, ProtocolContext.Default.Reply);
    }

    private Reply Answer(Message asked) => asked.Do switch
    {
        Asked.Open => Open(asked),
        Asked.Begin => View(reading = new Reading(Story.Begin((asked.Request ?? new BeginRequest()).Read()))),
        Asked.Resume => Resume(asked.Save ?? throw new RequestException("The message has no save.")),
        Asked.Next => View(Reading.Next()),
        Asked.Choose => View(Reading.Choose(asked.Option)),
        Asked.Undo => View(Reading.Undo()),
        Asked.Back => View(Reading.Back(asked.Event ?? throw new RequestException("Back to which event? The message has none."))),
        Asked.Why => new Reply { Explanation = Reading.Run.Why(asked.Event ?? throw new RequestException("Why which event? The message has none."), asked.Who) },
        Asked.WhyNot => new Reply { Explanation = Reading.Run.WhyNot(asked.Act ?? throw new RequestException("Why not what? The message has no act."), asked.Event, asked.Who) },
        Asked.Plan => new Reply { Explanation = Reading.Run.Plan(Reading.Chosen(asked.Option)) },
        Asked.About => new Reply { Cast = Reading.Run.Cast(asked.Who) },
        Asked.Map => new Reply { Map = Reading.Run.Map(asked.Who) },
        Asked.NeverKnown => new Reply { Notes = Reading.Run.NeverKnown() },
        Asked.Save => new Reply { Save = Reading.Run.Save() },
        _ => throw new RequestException($"\"{asked.Do}\" is nothing that can be asked for."),
    };

    private LoadedStory Story => story ?? throw new RequestException("No story is open.");

    private Reading Reading => reading ?? throw new RequestException("No run has begun.");

    private Reply Open(Message asked)
    {
        Dictionary<string, string> files = (asked.Files ?? []).DistinctBy(file => file.Path).ToDictionary(file => file.Path, file => file.Text);
        if (asked.Main is null || !files.TryGetValue(asked.Main, out string? text))
            throw new RequestException(asked.Main is null ? "The message names no main file." : $"There is no file {asked.Main} in the message.");
        LoadResult loaded = StoryLoader.Load(asked.Main, text, path => files.GetValueOrDefault(path));
        if (loaded.Story is null)
            return new Reply { Problems = loaded.Messages };
        (story, reading) = (loaded.Story, null);
        return new Reply { Story = new StoryView(loaded.Story.Outline, loaded.Story.Fingerprint), Problems = loaded.Messages };
    }

    private Reply Resume(string text)
    {
        ResumedRun resumed = Story.Resume(SavedRun.Read(text));
        reading = new Reading(resumed.Run);
        return View(reading, [.. resumed.Remarks, .. new[] { resumed.Lost, resumed.OtherPast }.OfType<string>()]);
    }

    private static Reply View(Reading reading, ImmutableArray<string> remarks = default) => new() { Run = reading.View(remarks.IsDefault ? [] : remarks) };
}
