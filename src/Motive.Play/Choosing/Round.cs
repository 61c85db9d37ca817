using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Play.Choosing.Deciding;
using Motive.Play.Clock.Recalling;
using Motive.World;

namespace Motive.Play.Choosing;

/// <summary>
/// What everybody who is free at a moment came to when asked what they would do. Nothing follows from it before all have been asked, so that whoever goes through a run may stop in the middle, and go on there
/// or put something into the run and have everybody asked once more.
/// </summary>
/// <param name="place">How many conclusions had been asked for before it.</param>
internal sealed class Round(int place)
{
    private readonly List<(CharacterId Character, Conclusion.Wish Wish)> answers = [];

    /// <summary>How many conclusions had been asked for before it.</summary>
    public int Place => place;

    /// <summary>Who has been asked, and what they wish for.</summary>
    public IReadOnlyList<(CharacterId Character, Conclusion.Wish Wish)> Answers => answers;

    /// <summary>Who is asked next.</summary>
    public int Next { get; private set; }

    /// <summary>Who is drawn most of all that could begin at once.</summary>
    public Resolve? Best { get; private set; }

    /// <summary>Whoever is next has nothing to be asked.</summary>
    public void Skip() => Next++;

    /// <summary>Whoever is next has been asked.</summary>
    public void Answer(Conclusion.Wish wish, Resolve? resolve)
    {
        answers.Add((new CharacterId(Next), wish));
        Next++;
        if (resolve is not null && (Best is null || (resolve.Own, resolve.Order).CompareTo((Best.Own, Best.Order)) > 0))
            Best = resolve;
    }

    /// <summary>What the most drawn of them has weighed stays until the next collection.</summary>
    public void MarkStates(StateStore states) => Best?.Weighed?.MarkStates(states);
}

/// <summary>What a character is about to begin, and what they weighed, where that was not recalled.</summary>
/// <param name="Order">Of those who are drawn alike the one with the highest goes first: by the seed.</param>
internal sealed record Resolve(CharacterId Character, MotivePlan Plan, long Own, ulong Order, Weighing? Weighed);
