using System.Collections.Immutable;
using Motive.World;

namespace Motive.Checking.Exploring;

/// <summary>
/// A story in which nothing but facts and one player decides what happens: nobody else acts, nobody believes what is not so, no clock and no chance has a say. Its state is one row of numbers: the facts on which
/// anything hangs, then a truth for each beat that others come after, one for each choice that can be made once, and last the chapter.
/// </summary>
internal sealed record ScriptStory(Story Story, EntityId Player)
{
    public required ImmutableArray<ScriptFact> Facts { get; init; }

    public required int[] Start { get; init; }

    /// <summary>What the player can do, and behind it what else scenes can have come about.</summary>
    public required ImmutableArray<ScriptMove> Moves { get; init; }

    /// <summary>How many of the moves are the player's.</summary>
    public required int PlayersMoves { get; init; }

    public required ImmutableArray<ScriptRule> Triggers { get; init; }

    public required ImmutableArray<ScriptChapter> Chapters { get; init; }

    public required ImmutableArray<ScriptGoal> Goals { get; init; }

    /// <summary>By id of a once-only choice: its place in a row.</summary>
    public required ImmutableDictionary<int, int> ChoicePlaces { get; init; }

    /// <summary>By ground fact, as a scene asks: its place in a row, or what it always is.</summary>
    public required Func<FactId, ImmutableArray<int>, (int? Place, int Value)> Find { get; init; }

    /// <summary>The next chapter that goes on from the way in which one ended; the count of chapters where the story is over.</summary>
    /// <param name="end">The ending or the beat; null for rest.</param>
    public int NextChapter(int chapter, string? end)
    {
        int next = chapter + 1;
        while (next < Chapters.Length && Chapters[next].Chapter.Follows is { IsEmpty: false } ends && (end is null || !ends.Contains(end)))
            next++;
        return next;
    }

    /// <summary>The place of the chapter in a row.</summary>
    public int ChapterPlace => Facts.Length - 1;
}

/// <summary>One place of a row.</summary>
/// <param name="Name">What it is, in the story's words.</param>
/// <param name="Values">What it can be, each once.</param>
internal sealed record ScriptFact(string Name, ImmutableArray<int> Values)
{
    /// <summary>Numbers past the bounds are stored as the bound.</summary>
    public (int Least, int Most)? Bounds { get; init; }

    public int Stored(int value) => Bounds is (int least, int most) && value != Value.Unknown ? Math.Clamp(value, least, most) : value;
}

/// <summary>What is written where: into one place, or, by what a selector is, into one of several; -1 for none.</summary>
internal sealed record ScriptTarget(int Place, Term? Selector, ImmutableArray<ScriptTarget> Cases)
{
    public static ScriptTarget None { get; } = new(-1, null, []);

    public int PlaceIn(int[] facts)
    {
        ScriptTarget target = this;
        while (target.Selector is not null)
        {
            if (target.Selector.Evaluate(facts) is not (int chosen and not Value.Unknown))
                return -1;
            target = target.Cases[chosen];
        }

        return target.Place;
    }
}

internal sealed record ScriptEffect(Term When, ScriptTarget Target, Term Written);

/// <summary>Something that changes a row: an act, or what follows of itself.</summary>
internal sealed record ScriptRule(string Name, Term Requires, ImmutableArray<ScriptEffect> Effects);

/// <param name="Seen">Whether the player sees it come about.</param>
/// <param name="HasScene">A scene may be written for it.</param>
internal sealed record ScriptMove(GroundAct Act, ScriptRule Rule, Term Seen, bool HasScene);

/// <param name="Until">The place among <paramref name="Beats"/> of the one that the chapter goes on until, of its endings behind them; -1 for none.</param>
/// <param name="Kept">By place of a row, whether what is remembered there still counts in the chapter or behind it.</param>
internal sealed record ScriptChapter(Chapter Chapter, ImmutableArray<ScriptBeat> Beats, ImmutableArray<ScriptEnding> Endings, int Until, int RestGoal, ImmutableArray<bool> Kept);

/// <param name="After">The places of the beats that come before it.</param>
/// <param name="Place">Where it is remembered that it was reached; -1 where nothing hangs on that.</param>
internal sealed record ScriptBeat(string Id, Term When, ImmutableArray<int> After, int Place, int Goal);

internal sealed record ScriptEnding(string Id, Term When, int Place, int Goal);
