using System.Collections.Immutable;

namespace Motive.Cluster;

/// <summary>
/// A run with the people who sit in it. Turns are made only where it stands at a prompt, so that equal turns give an equal run however the thinking between them was sliced. It belongs to one thread at a time.
/// </summary>
internal sealed class SeatRun(StoryRun run, ImmutableArray<string> seats, int mostEvents)
{
    private int eventsAtTurn = run.Events.Count;
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
        if (turn.Kind == TurnKind.TakenBack)
        {
            isSpent = false;
            run.Undo();
            return true;
        }

        if (Prompt.Meant(run.Options, turn.Phrase) is not PlayerOption option)
            return false;
        try
        {
            run.Decide(option);
        }
        catch (RequestException)
        {
            // To begin it takes more thinking than is allowed: nothing is decided, this time and each time that the run is made again.
        }

        return true;
    }

    public Prompt Stand()
    {
        bool asked = run.IsPlayersTurn;
        ImmutableArray<string> remarks = asked ? [.. new[] { run.Asked?.Text, run.Setback, run.Lull }.OfType<string>()] : [];
        return new Prompt(asked ? seats.IndexOf(run.Turn!) : null, [.. seats.Select(ToldTo)], asked ? run.Options : [], remarks, run.IsOver || isSpent);
    }

    public string Save() => run.Save();

    private ImmutableArray<StoryPassage> ToldTo(string who) => who == run.Player ? [.. run.Transcript] : run.ToldTo(who);
}
