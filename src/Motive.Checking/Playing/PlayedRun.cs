using System.Collections.Immutable;
using Motive.World;

namespace Motive.Checking.Playing;

/// <summary>What somebody who is played had to decide, and read, in one run; or, added up, in several. All are counts.</summary>
/// <param name="Who">Who was played.</param>
internal sealed record PlayedRun(EntityId Who)
{
    public int Runs { get; init; } = 1;

    /// <summary>Times at which they were to decide.</summary>
    public int Turns { get; init; }

    /// <summary>Of the turns, those at which the first page had nothing but to wait.</summary>
    public int WaitingAlone { get; init; }

    /// <summary>Those at which it had ways to go and nothing else.</summary>
    public int WaysOnly { get; init; }

    /// <summary>Those at which it had two or more options that are no journeys.</summary>
    public int Choices { get; init; }

    /// <summary>Those at which somebody else was where they were, or a conversation was open.</summary>
    public int InCompany { get; init; }

    /// <summary>Of these, those at which the first page had something to say or to do with somebody who was there.</summary>
    public int SomethingToSay { get; init; }

    /// <summary>Those at which the first option led back to where they had just come from.</summary>
    public int WaysBack { get; init; }

    /// <summary>Times at which they did two acts in turn twice: a, b, a, b.</summary>
    public int Oscillations { get; init; }

    public int Waits { get; init; }

    /// <summary>Waits up to whose end they saw nothing happen.</summary>
    public int DeadWaits { get; init; }

    /// <summary>Acts of theirs that somebody has to answer.</summary>
    public int Addressed { get; init; }

    /// <summary>Of these, those that had not been answered when they were next to decide.</summary>
    public int Unanswered { get; init; }

    /// <summary>Times at which they had to answer somebody.</summary>
    public int Questions { get; init; }

    /// <summary>Of these, those with fewer than three replies on the first page.</summary>
    public int FewReplies { get; init; }

    /// <summary>Runs in which a chapter that has endings was over by none of them.</summary>
    public int WithoutEnding { get; init; }

    /// <summary>Runs that a beat or an ending closed.</summary>
    public int Ended { get; init; }

    /// <summary>Of these, those in which they neither did nor saw what closed it, and nothing that they did had led to it.</summary>
    public int EndedElsewhere { get; init; }

    /// <summary>Runs that were given up.</summary>
    public int CutOff { get; init; }

    public int Words { get; init; }

    /// <summary>Of the words, those of passages that had been told word by word before in the same run.</summary>
    public int WordsAgain { get; init; }

    /// <summary>Each turn, in their order; of one run alone.</summary>
    public ImmutableArray<PlayedTurn> Log { get; init; } = [];

    public PlayedRun Plus(PlayedRun other) => this with
    {
        Runs = Runs + other.Runs,
        Turns = Turns + other.Turns,
        WaitingAlone = WaitingAlone + other.WaitingAlone,
        WaysOnly = WaysOnly + other.WaysOnly,
        Choices = Choices + other.Choices,
        InCompany = InCompany + other.InCompany,
        SomethingToSay = SomethingToSay + other.SomethingToSay,
        WaysBack = WaysBack + other.WaysBack,
        Oscillations = Oscillations + other.Oscillations,
        Waits = Waits + other.Waits,
        DeadWaits = DeadWaits + other.DeadWaits,
        Addressed = Addressed + other.Addressed,
        Unanswered = Unanswered + other.Unanswered,
        Questions = Questions + other.Questions,
        FewReplies = FewReplies + other.FewReplies,
        WithoutEnding = WithoutEnding + other.WithoutEnding,
        Ended = Ended + other.Ended,
        EndedElsewhere = EndedElsewhere + other.EndedElsewhere,
        CutOff = CutOff + other.CutOff,
        Words = Words + other.Words,
        WordsAgain = WordsAgain + other.WordsAgain,
        Log = [],
    };
}
