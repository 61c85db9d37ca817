using System.Collections.Immutable;
using Motive.Answers;
using Motive.Reading;
using Motive.Reasons;

namespace Motive;

/// <summary>What can be asked once a story is over, or at any time: what its player never learnt, and what it turned on.</summary>
public sealed partial class StoryRun
{
    /// <summary>
    /// What others did that concerned the played character, out of their sight, and that they do not know of by now: it changed something about them, or what somebody believes about them. What the
    /// reader has been told of is left out.
    /// </summary>
    /// <param name="most">How many at the most, in the order in which they came about.</param>
    /// <returns>Empty where nobody is played, and where there is nothing of the kind.</returns>
    public ImmutableArray<StoryNote> NeverKnown(int most = 4) => PlayerId is null ? [] : new NeverKnown(this, PlayerId.Value).Find(most);

    /// <summary>
    /// What the end hung on: choices that led to it, each taken out of the run to see how it would have ended then. One is given for each that was tried, as soon as it has been; those without
    /// <see cref="TurningPoint.Instead"/> made no difference. To try one takes about as long as to watch the rest of the run; the run itself does not move.
    /// </summary>
    /// <param name="most">How many are tried at the most.</param>
    /// <param name="cancellation">Ends the search where it stands.</param>
    /// <exception cref="RequestException">It takes more thinking than is allowed; also of the steps of the search.</exception>
    public IEnumerable<TurningPoint> TurningPoints(int most = 8, CancellationToken cancellation = default) => new TurningPointSearch(this).Search(most, cancellation);

    /// <summary>The numbers of the choices that <see cref="TurningPoints"/> tries, in its order; empty where no chapter is over. For whoever tries them side by side, each in a run of its own that goes on from a save of this one.</summary>
    /// <param name="most">How many at the most.</param>
    public ImmutableArray<int> TurningChoices(int most = 8) => new TurningPointSearch(this).Choices(most);

    /// <summary>Tries one choice, as <see cref="TurningPoints"/> does.</summary>
    /// <param name="number">Of an event that somebody chose, in a chapter that is over.</param>
    /// <param name="cancellation">Ends the trial; what comes back says nothing then.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nobody chose that, or its chapter is not over.</exception>
    /// <exception cref="RequestException">It takes more thinking than is allowed.</exception>
    public TurningPoint TurningPointAt(int number, CancellationToken cancellation = default) => new TurningPointSearch(this).Try(number, cancellation);

    /// <summary>Where everybody was from the first moment to the last, and what came about where; to whoever may know everything.</summary>
    public StoryThreads Threads() => new ThreadsOfRun(this).Find();

    /// <summary>All that has come about, told anew as somebody else lived it, by the rules by which a player is told only what they saw. Nothing is thought out for it. To whoever may know everything.</summary>
    /// <param name="who">Through whose eyes.</param>
    /// <exception cref="RequestException">Nobody is called that.</exception>
    public ImmutableArray<StoryPassage> ToldTo(string who) => [.. RetellTo(CharacterNames.Find(Story, who)).Select(Passage)];
}
