using System.Collections.Immutable;

namespace Motive.Checking.Playing;

/// <summary>What somebody who is played had to decide, and read, in one run; or, added up, in several. All are counts.</summary>
internal sealed record PlayedRun
{
    public int Runs { get; init; } = 1;

    /// <summary>Times at which they were to decide.</summary>
    public int Turns { get; init; }

    /// <summary>How many of the turns have each of the <see cref="TurnMarks"/>; one that none has is not among them.</summary>
    public ImmutableDictionary<string, int> Marks { get; init; } = ImmutableDictionary<string, int>.Empty;

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

    /// <summary>The id of the ending or the beat that closed it; of one run alone.</summary>
    public string? End { get; init; }

    /// <summary>Each turn, in their order; of one run alone.</summary>
    public ImmutableArray<PlayedTurn> Log { get; init; } = [];

    public int Marked(string mark) => Marks.GetValueOrDefault(mark);

    public PlayedRun Plus(PlayedRun other) => this with
    {
        Runs = Runs + other.Runs,
        Turns = Turns + other.Turns,
        Marks = other.Marks.Aggregate(Marks, (sum, mark) => sum.SetItem(mark.Key, sum.GetValueOrDefault(mark.Key) + mark.Value)),
        WithoutEnding = WithoutEnding + other.WithoutEnding,
        Ended = Ended + other.Ended,
        EndedElsewhere = EndedElsewhere + other.EndedElsewhere,
        CutOff = CutOff + other.CutOff,
        Words = Words + other.Words,
        WordsAgain = WordsAgain + other.WordsAgain,
        End = null,
        Log = [],
    };
}
