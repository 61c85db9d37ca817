using System.Collections.Immutable;

namespace Motive.Checking.Continuity;

/// <summary>What is claimed to come about in a tale, line by line: who was where, when, and what came of it.</summary>
internal sealed record Outline(ImmutableArray<OutlineLine> Lines, ImmutableArray<OutlineWay> Ways, ImmutableArray<OutlineClaim> Claims)
{
    /// <summary>By place: the place that it is a part of.</summary>
    public required ImmutableDictionary<string, string> Within { get; init; }

    /// <summary>By person: in which manners they travel. Whoever is not named goes in any.</summary>
    public required ImmutableDictionary<string, ImmutableArray<string>> Manners { get; init; }

    /// <summary>By person: what they know before the first line.</summary>
    public required ImmutableDictionary<string, ImmutableArray<string>> Knows { get; init; }
}

/// <summary>Something that comes about.</summary>
/// <param name="Number">Its line in the text, from 1.</param>
/// <param name="Id">What claims call it by; empty for nothing.</param>
/// <param name="Begins">When it begins, or when it is, if it takes no time.</param>
/// <param name="Ends">When it is over.</param>
/// <param name="Where">The place; empty where it is not said.</param>
/// <param name="What">In the words of the text.</param>
internal sealed record OutlineLine(int Number, string Id, Moment Begins, Moment Ends, ImmutableArray<string> Who, string Where, string What, ImmutableArray<OutlineMark> Marks)
{
    /// <summary>What the line says by a mark, in its order.</summary>
    public IEnumerable<string> Marked(MarkKind kind) => Marks.Where(mark => mark.Kind == kind).SelectMany(mark => mark.Names);

    /// <summary>Whether it certainly comes about after another one.</summary>
    public bool IsAfter(OutlineLine other) => Begins.Earliest > other.Begins.Latest;
}

/// <summary>What a line says of knowledge, promises and deaths.</summary>
internal sealed record OutlineMark(MarkKind Kind, ImmutableArray<string> Names);

/// <summary>The words of an outline that say what comes of a line.</summary>
internal enum MarkKind
{
    /// <summary>Whoever is there learns it.</summary>
    Shows,

    /// <summary>The first who is named says it to the others, and so knows it.</summary>
    Tells,

    /// <summary>Whoever is named acts on it, and so knows it.</summary>
    Knows,

    /// <summary>Somebody dies.</summary>
    Dies,

    /// <summary>Something is promised.</summary>
    Promises,

    /// <summary>What was promised is done.</summary>
    Keeps,

    /// <summary>What was promised is not done, and the tale says so.</summary>
    Breaks,

    /// <summary>A death or a promise is spoken of, or somebody does something because of it.</summary>
    About,
}

/// <summary>How long it takes from one place to another, and back, in one manner.</summary>
internal sealed record OutlineWay(string From, string To, string Manner, long Minutes);

/// <summary>What the tale says of the time between two lines.</summary>
/// <param name="Number">Its line in the text, from 1.</param>
/// <param name="Least">Minutes, or nights.</param>
/// <param name="Most">Minutes, or nights.</param>
/// <param name="Words">The words of the tale, or of the outline where it quotes none.</param>
internal sealed record OutlineClaim(int Number, OutlineLine From, OutlineLine To, long Least, long Most, bool InNights, string Words);

/// <summary>A time that is known within bounds, in minutes since 00:00 of day 1; what came before day 1 is below 0.</summary>
internal readonly record struct Moment(long Earliest, long Latest)
{
    public const int Day = 24 * 60;

    /// <summary>At which minute of the night it counts as slept through.</summary>
    private const int DeepNight = 2 * 60;

    /// <summary>How many nights lie between two times, at the least and at the most.</summary>
    public static (long Least, long Most) NightsBetween(Moment from, Moment to) => (Math.Max(0, NightsBefore(to.Earliest) - NightsBefore(from.Latest)), Math.Max(0, NightsBefore(to.Latest) - NightsBefore(from.Earliest)));

    private static long NightsBefore(long minute) => (long)Math.Floor((minute - DeepNight) / (double)Day);
}
