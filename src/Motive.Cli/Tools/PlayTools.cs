using System.Collections.Immutable;
using Motive.Protocol;

namespace Motive.Cli.Tools;

/// <summary>What can be asked of the one run that is going on: to begin it, to decide in it, and why what came about did.</summary>
internal sealed class PlayTools(StoryTools stories, Conversation conversation)
{
    /// <summary>So much of a transcript comes at a time, in characters; a passage is never parted.</summary>
    private const int PageSize = 40_000;

    private const int MostPhrases = 50;
    private const int LongestPhrase = 1000;

    private static readonly ToolParameter Event = new("event", ParameterKind.Number, "The number of an event, from 1; passages have them.") { Least = 1, IsRequired = true };
    private static readonly ToolParameter Who = new("who", ParameterKind.Text, "Somebody's name, to have it as they know it. Without it: as it is.") { Most = LongestPhrase };

    /// <summary>What has been told; what is taken back is taken out of it.</summary>
    private readonly List<StoryPassage> told = [];

    /// <summary>How many events have come about.</summary>
    private int happened;

    public ImmutableArray<Tool> All =>
    [
        new Tool(
            "play_start", "Begin a run",
            "Begins a run of a story, in place of the one before. With a player it goes on to their first decision. Comes back: run, with what was told (passages, each with the number of its event), the time, and turn, the options that there are, each with its number; over and ends when it has ended.",
            [
                .. StoryTools.WhichStory,
                new ToolParameter("player", ParameterKind.Text, "Who is played, by name. Without it: nobody is, and everyone decides for themselves.") { Most = LongestPhrase },
                new ToolParameter("seed", ParameterKind.Number, "Which of the many ways it goes. Without it: 1.") { Most = long.MaxValue },
                new ToolParameter("free", ParameterKind.Truth, "Without a drama manager. Without it: with one."),
                Phrases("set", "Facts of the first moment that are otherwise: \"lit(Hall) = false\"."),
                Phrases("believe", "What somebody believes at the first moment: \"Ada: at(Ben) = unknown\"."),
                Phrases("forbid", "Acts that shall not happen: \"walk(Ada, _, _)\"."),
            ],
            Start),
        new Tool(
            "play_choose", "Decide for whoever is played",
            "Takes one of the options of the present turn, and goes on to the next decision or the end. Comes back: run, as from play_start, with what was told since.",
            [new ToolParameter("option", ParameterKind.Number, "The number of an option of the present turn.") { Least = 1, IsRequired = true }],
            (given, cancellation) => GoOn(() => conversation.Answer(new Message { Do = Asked.Choose, Option = given.Int("option") }, cancellation), null, cancellation)),
        new Tool(
            "play_watch", "Let it go on",
            "Goes on by itself, up to the next decision of whoever is played, or the end. Comes back: run, as from play_start, with what was told since. An event takes from a millisecond to some seconds.",
            [new ToolParameter("events", ParameterKind.Number, "Stop when so many more have come about. Without it: at the next decision or the end.") { Least = 1 }],
            (given, cancellation) => GoOn(null, given.Int("events"), cancellation)),
        new Tool(
            "play_undo", "Take the last decision back",
            "Goes back to before the last decision of whoever is played. Comes back: run, without passages, which play_transcript has.",
            [],
            (_, cancellation) => Undone(conversation.Answer(new Message { Do = Asked.Undo }, cancellation))),
        new Tool(
            "play_transcript", "All that has been told",
            "Comes back: passages, from the beginning of the run or from one of them, and next, from which to ask on where there are more.",
            [new ToolParameter("from", ParameterKind.Number, "The place of the first, from 0. Without it: 0.")],
            (given, _) => Transcript(given.Int("from") ?? 0)),
        new Tool(
            "why", "Why did that happen?",
            "The recorded reason of an event: what was wanted, the plan, the beliefs that it rested on and where each came from, what decided it, what was passed over and why. Comes back: explanation, in paragraphs.",
            [Event, Who],
            (given, cancellation) => Ask(new Message { Do = Asked.Why, Event = given.Int("event"), Who = given.Text("who") }, cancellation)),
        new Tool(
            "why_not", "Why not something else?",
            "Why an act was not done, or is not now: what is missing for it, who would not agree, or what outweighed it. Comes back: explanation, in paragraphs.",
            [
                new ToolParameter("act", ParameterKind.Text, "As the story writes it: \"ask(Ada, Ben)\"; or its name alone, or the words of its label.") { Most = LongestPhrase, IsRequired = true },
                Event with { IsRequired = false, Description = "Instead of this event. Without it: now." },
                Who with { Description = "Whose doing it would be. Without it: whoever comes first in it." },
            ],
            (given, cancellation) => Ask(new Message { Do = Asked.WhyNot, Act = given.Text("act"), Event = given.Int("event"), Who = given.Text("who") }, cancellation)),
        new Tool(
            "state", "What is in people's minds?",
            "What people believe after an event, where they are wrong, what they want, what they feel and why, and what the event changed. Where somebody is played, only when it is over. Comes back: explanation, in paragraphs.",
            [Event, Who with { Description = "Whose mind, with all that they have learnt. Without it: everybody's." }],
            (given, cancellation) => Ask(new Message { Do = Asked.State, Event = given.Int("event"), Who = given.Text("who") }, cancellation)),
        new Tool(
            "untold", "What was not told?",
            "What came about and was not told, each with its number, what it was and why there is no word of it. Where somebody is played, only when it is over. Comes back: untold.",
            [],
            (_, cancellation) => Ask(new Message { Do = Asked.Untold }, cancellation)),
    ];

    private static ToolParameter Phrases(string name, string description) => new(name, ParameterKind.Texts, description) { Most = MostPhrases };

    private ToolAnswer Ask(Message message, CancellationToken cancellation) => ToolAnswer.Of(conversation.Answer(message, cancellation));

    private ToolAnswer Start(ToolArguments given, CancellationToken cancellation)
    {
        if (stories.Open(given) is ToolAnswer mistaken)
            return mistaken;
        BeginRequest request = new()
        {
            Seed = (ulong?)given.Number("seed"),
            Player = given.Text("player"),
            Free = given.Truth("free"),
            Set = given.Texts("set"),
            Believe = given.Texts("believe"),
            Forbid = given.Texts("forbid"),
        };
        Func<Reply> begin = () => conversation.Answer(new Message { Do = Asked.Begin, Request = request }, cancellation);
        return request.Player is null ? ToolAnswer.Of(Heard(begin())) : GoOn(begin, null, cancellation);
    }

    /// <param name="first">What is done before; null for nothing.</param>
    /// <param name="events">After so many it stops; null for none.</param>
    private ToolAnswer GoOn(Func<Reply>? first, int? events, CancellationToken cancellation)
    {
        int before = told.Count;
        Reply? reply = null;
        try
        {
            reply = first is null ? null : Heard(first());
            before = Math.Min(before, reply?.Run?.From ?? before);
            int? last = events is int more ? (int)Math.Min((long)happened + more, int.MaxValue) : null;
            while (reply is null || (reply.Run is { Turn: null, IsOver: false, Events: var so } && (last is null || so < last)))
                reply = Heard(conversation.Answer(new Message { Do = Asked.Next, Event = last }, cancellation));
            return ToolAnswer.Of(Since(before, reply));
        }
        catch (OperationCanceledException)
        {
            reply = Heard(conversation.Answer(new Message { Do = Asked.Next, Event = 0 }, CancellationToken.None));
            return ToolAnswer.Of(Since(before, reply)).With("unfinished", "\"There was no time for more. Ask play_watch to go on.\"");
        }
    }

    /// <summary>With all that was told from a place on, and not only what came last.</summary>
    private Reply Since(int place, Reply reply) => reply.Run is RunView run ? reply with { Run = run with { From = place, Passages = [.. told.Skip(place)] } } : reply;

    private Reply Heard(Reply reply)
    {
        if (reply.Run is RunView run)
        {
            told.RemoveRange(run.From, told.Count - run.From);
            told.AddRange(run.Passages);
            happened = run.Events;
        }

        return reply;
    }

    private ToolAnswer Undone(Reply reply) => ToolAnswer.Of(Since(told.Count, Heard(reply)));

    private ToolAnswer Transcript(int from)
    {
        int next = from;
        int size = 0;
        while (next < told.Count && (next == from || size + told[next].Text.Length <= PageSize))
            size += told[next++].Text.Length;
        ToolAnswer answer = ToolAnswer.Of(new Reply { Passages = [.. told.Skip(from).Take(next - from)] });
        return next < told.Count ? answer.With("next", FormattableString.Invariant($"{next}")) : answer;
    }
}
