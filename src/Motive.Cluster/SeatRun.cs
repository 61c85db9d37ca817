using System.Collections.Immutable;

namespace Motive.Cluster;

/// <summary>
/// A run with the people who sit in it. Turns are made only where it stands at a prompt, so that equal turns give an equal run however the thinking between them was sliced. It belongs to one thread at a time.
/// </summary>
internal sealed class SeatRun(StoryRun run, ImmutableArray<string> seats, int mostEvents)
{
    private int eventsAtTurn = run.Events.Count;
    private readonly ImmutableArray<StoryPassage>[] told = new ImmutableArray<StoryPassage>[seats.Length];
    private bool isSpent;

    /// <summary>A word for all that has come about, equal for equal runs.</summary>
    public string PastHash => run.PastHash;

    public bool IsAtPrompt => run.IsPlayersTurn || run.IsOver || isSpent;

    /// <summary>Names as the story has them, so that whoever is to decide is found among them.</summary>
    /// <exception cref="RequestException">Nobody is called that.</exception>
    public static ImmutableArray<string> NamesOf(LoadedStory story, ImmutableArray<string> seats) => [.. seats.Select(seat => story.Character(seat).Name)];

    /// <summary>Thinks on a little.</summary>
    /// <returns>Whether there is more to think before somebody is to decide.</returns>
    /// <exception cref="RequestException">The story asks for more than is allowed. Nothing more can come about.</exception>
    public bool Think()
    {
        if (IsAtPrompt)
            return false;
        bool more;
        try
        {
            more = run.NextThought();
        }
        catch (RequestException)
        {
            more = false;
        }

        isSpent = !IsAtPrompt && (!more || run.Events.Count - eventsAtTurn >= mostEvents);
        return !IsAtPrompt;
    }

    /// <summary>Makes a turn that was found to be possible at this prompt.</summary>
    /// <returns>False where it is not possible, in a story that was edited since; then nothing is decided.</returns>
    public bool Make(KeptTurn turn)
    {
        eventsAtTurn = run.Events.Count;
        switch (turn.Kind)
        {
            case TurnKind.TakenBack:
                isSpent = false;
                Array.Clear(told);
                run.Undo();
                return true;
            case TurnKind.Left:
                return IsDone(() => run.Release(seats[turn.Seat]));
            case TurnKind.Returned:
                return IsDone(() => run.Play(seats[turn.Seat]));
            default:
                if (Prompt.Meant(run.Options, turn.Phrase) is not PlayerOption option)
                    return false;
                IsDone(() => run.Decide(option)); // To begin it may take more thinking than is allowed. Then nothing is decided, this time and each time that the run is made again.
                return true;
        }
    }

    public Prompt Stand()
    {
        bool asked = run.IsPlayersTurn;
        ImmutableArray<string> remarks = asked ? [.. new[] { run.Asked?.Text, run.Setback, run.Lull }.OfType<string>()] : [];
        return new Prompt(asked ? seats.IndexOf(run.Turn!) : null, [.. Enumerable.Range(0, seats.Length).Select(ToldTo)], asked ? run.Options : [], remarks, run.IsOver || isSpent);
    }

    public string Save() => run.Save();

    private static bool IsDone(Action change)
    {
        try
        {
            change();
            return true;
        }
        catch (RequestException)
        {
            return false;
        }
    }

    /// <summary>What was told before stands already.</summary>
    private ImmutableArray<StoryPassage> ToldTo(int seat)
    {
        ImmutableArray<StoryPassage> before = told[seat].IsDefault ? [] : told[seat];
        return told[seat] = before.AddRange(run.TranscriptOf(seats[seat]).Skip(before.Length));
    }
}
