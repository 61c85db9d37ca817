using System.Collections.Immutable;
using Motive.Reasons;

namespace Motive.Protocol;

/// <summary>A run as one page shows it: what of it the page has, and how it goes on.</summary>
internal sealed class Reading(StoryRun run)
{
    /// <summary>By number of an option of the present turn: a run in which it has been decided on, and which goes on to the next turn.</summary>
    private readonly Dictionary<int, StoryRun> ahead = [];
    private IEnumerator<TurningPoint>? turningPoints;
    private SupposedLine? supposed;
    private SuppositionList? suppositions;
    private int shown;
    private int lastChosen;

    public StoryRun Run { get; private set; } = run;

    /// <summary>The run for whoever may know everything of it.</summary>
    public StoryRun Whole => Run.IsOver || Run.Player is null ? Run : throw new RequestException("It is not over, and whoever is played could not know that.");

    /// <summary>Steps until something is told, somebody has to choose, or it is over.</summary>
    /// <param name="events">It also stops where so many events have come about; null for no such number.</param>
    public Reading Next(int? events, CancellationToken cancellation)
    {
        int told = Run.Transcript.Count;
        while (!Run.IsOver && !Run.IsPlayersTurn && Run.Transcript.Count == told && (events is null || Run.Events.Count < events))
        {
            cancellation.ThrowIfCancellationRequested();
            Run.Next();
            if (Run.Events.Count - lastChosen >= StoryRun.OrdinaryEvents)
                throw new RequestException($"{StoryRun.OrdinaryEvents} events came about and there was nothing to decide and no end. {Run.Circling}".TrimEnd());
        }

        return this;
    }

    public Reading Choose(int? number)
    {
        PlayerOption chosen = Chosen(number);
        lastChosen = Run.Events.Count;
        if (ahead.TryGetValue(chosen.Number, out StoryRun? there))
            Run = there;
        else
            Run.Decide(chosen);
        StandElsewhere();
        return this;
    }

    /// <summary>
    /// Thinks an option through to the next turn or the end, by about one person's thinking at a call, in a run of its own that takes the place of this one when the option is chosen, however far it has come.
    /// </summary>
    /// <returns>Whether it is thought through, and what can be chosen then.</returns>
    public bool ThinkAhead(int? number)
    {
        PlayerOption option = Chosen(number);
        if (!ahead.TryGetValue(option.Number, out StoryRun? fork))
        {
            fork = Run.ForkAtTurn();
            fork.Decide(fork.Options.First(offered => offered.Number == option.Number));
            ahead.Add(option.Number, fork);
        }

        if (fork.IsPlayersTurn)
        {
            // What can be chosen then is thought out when it is first asked for.
            _ = fork.Options;
            return true;
        }

        return fork.IsOver || fork.Events.Count - Run.Events.Count >= StoryRun.OrdinaryEvents || (!fork.NextThought() && !fork.IsPlayersTurn);
    }

    /// <summary>Tries the next of the choices that the end may have hung on; null when all have been tried.</summary>
    public TurningPoint? NextTurningPoint(CancellationToken cancellation)
    {
        if (!Run.IsOver)
            throw new RequestException("It is not over, so nothing can be said yet of what the end hung on.");
        turningPoints ??= Run.TurningPoints(cancellation: cancellation).GetEnumerator();
        cancellation.ThrowIfCancellationRequested();
        return turningPoints.MoveNext() ? turningPoints.Current : null;
    }

    /// <summary>Tries one more thing that may be worth supposing of an event.</summary>
    public SuppositionList NextSupposition(int? number)
    {
        int asked = Checked(number);
        if (suppositions?.IsOf(Run, asked) != true)
            suppositions = new SuppositionList(Run, asked);
        suppositions.TryNext();
        return suppositions;
    }

    /// <summary>The line in which that was otherwise, a little further than at the last call.</summary>
    public WhatIfView WhatIf(int? number, string? change)
    {
        (int asked, string otherwise) = (Checked(number), change ?? throw new RequestException("What is to be otherwise? The message has no change."));
        if (supposed?.IsOf(asked, otherwise) != true)
            supposed = new SupposedLine(Run, asked, otherwise);
        return supposed.GoOn();
    }

    public Reading Suppose(int? number, string? change)
    {
        Run = Run.ForkSupposing(Checked(number), change ?? throw new RequestException("What is to be otherwise? The message has no change."), byThemselves: false);
        return Again();
    }

    /// <summary>Keeps what was made of a gesture with it.</summary>
    /// <returns>All that is pinned then.</returns>
    public ImmutableArray<Pin> Pin(int? number, int? reading)
    {
        Run.PinReading(Checked(number), reading);
        return Run.Pins;
    }

    private int Checked(int? number) => number is int asked && asked >= 1 && asked <= Run.Events.Count
        ? asked
        : throw new RequestException(number is null ? "Which event? The message has none." : $"There is no event {number}; there are {Run.Events.Count}.");

    /// <summary>The option of that number.</summary>
    public PlayerOption Chosen(int? number)
    {
        if (!Run.IsPlayersTurn)
            throw new RequestException("There is nothing to choose now.");
        return Run.Options.FirstOrDefault(option => option.Number == number) ?? throw new RequestException($"There is no option {number}.");
    }

    public Reading Undo()
    {
        if (!Run.Undo())
            throw new RequestException("There is nothing to take back.");
        return Again();
    }

    public Reading Back(int events)
    {
        if (events < 0 || events > Run.Events.Count)
            throw new RequestException($"{events} events have not come about; there are {Run.Events.Count}.");
        Run = Run.Fork(events);
        return Again();
    }

    /// <summary>Where it stands, with what the page has not been given.</summary>
    public RunView View(ImmutableArray<string> remarks)
    {
        int from = Math.Min(shown, Run.Transcript.Count);
        shown = Run.Transcript.Count;
        return new RunView
        {
            Request = Run.Request,
            Now = Run.Now,
            Events = Run.Events.Count,
            Hash = Run.PastHash,
            From = from,
            Passages = [.. Run.Transcript.Skip(from)],
            Turn = Run.ChoicePage,
            Gestures = Run.Gestures,
            Pins = Run.Pins,
            IsOver = Run.IsOver,
            Ends = Run.Ends,
            Remarks = remarks,
        };
    }

    /// <summary>The page is given all of it again.</summary>
    public Reading Again()
    {
        (shown, lastChosen) = (0, Run.Events.Count);
        StandElsewhere();
        return this;
    }

    private void StandElsewhere()
    {
        ahead.Clear();
        turningPoints = null;
        supposed = null;
    }
}
