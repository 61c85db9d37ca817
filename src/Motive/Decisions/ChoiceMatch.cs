using System.Collections.Immutable;

namespace Motive.Decisions;

/// <summary>
/// Which of the choices on offer is the one that was made. All that was on offer then is laid beside all that is on offer now, the surest likeness
/// first, and each is given away once: by its words and what follows it; by its words and what it makes happen; by its words alone; by what
/// follows it alone; by what it makes happen, at its place. A likeness counts only between two that are like nobody else, and not where the words speak for one
/// and what follows for another.
/// </summary>
internal sealed class ChoiceMatch
{
    private readonly ImmutableArray<ChoiceSign> then;
    private readonly ImmutableArray<ChoiceSign> now;
    private readonly int[] found;

    private ChoiceMatch(ImmutableArray<ChoiceSign> then, ImmutableArray<ChoiceSign> now)
    {
        (this.then, this.now) = (then, now);
        found = [.. then.Select(_ => -1)];
    }

    /// <param name="made">The choice that was made.</param>
    /// <param name="others">What else was on offer.</param>
    /// <param name="now">What is on offer.</param>
    /// <param name="sameScene">The scene has the name that it had; else only what is wholly the same is found.</param>
    /// <returns>The place of the choice in <paramref name="now"/>, or -1.</returns>
    public static int Find(ChoiceSign made, ImmutableArray<ChoiceSign> others, ImmutableArray<ChoiceSign> now, bool sameScene)
    {
        ChoiceMatch match = new([made, .. others], now);
        match.PairWhollyAlike();
        if (sameScene)
        {
            match.Pair((one, other) => one.HasWordsOf(other) && one.Acts == other.Acts);
            match.Pair((one, other) => one.HasWordsOf(other));
            match.Pair((one, other) => one.Then.Length > 0 && one.IsFollowedAs(other));
            match.Pair((one, other) => one.Acts.Length > 0 && one.Acts == other.Acts && one.At == other.At);
        }

        return match.found[0];
    }

    /// <summary>Those of the same words and followed by the same; of as many such as there were in their order, else by their places: it makes no difference which is which.</summary>
    private void PairWhollyAlike()
    {
        foreach (int index in Open())
        {
            int[] twins = [.. Open().Where(twin => IsWhollyAlike(then[twin], then[index])).OrderBy(twin => then[twin].At.Length).ThenBy(twin => then[twin].At, StringComparer.Ordinal)];
            int[] like = [.. OpenNow().Where(twin => IsWhollyAlike(now[twin], then[index]))];
            if (like.Length == twins.Length)
                found[index] = like[Array.IndexOf(twins, index)];
        }

        Pair((one, other) => IsWhollyAlike(one, other) && one.At == other.At);
    }

    private void Pair(Func<ChoiceSign, ChoiceSign, bool> alike)
    {
        int[] open = Open();
        int[] openNow = OpenNow();
        (int Then, int Now)[] pairs =
        [
            .. from one in open
               from other in openNow
               where alike(then[one], now[other]) && !IsContradicted(one, other, open, openNow)
               where open.Count(rival => alike(then[rival], now[other])) == 1 && openNow.Count(rival => alike(then[one], now[rival])) == 1
               select (one, other),
        ];
        foreach ((int one, int other) in pairs)
            found[one] = other;
    }

    /// <summary>Either is, by its words or by what follows it, like another than the other.</summary>
    private bool IsContradicted(int one, int other, int[] open, int[] openNow)
    {
        if (IsWhollyAlike(then[one], now[other]))
            return false;
        return openNow.Any(rival => rival != other && Speaks(then[one], now[rival], now[other])) || open.Any(rival => rival != one && Speaks(then[rival], now[other], then[one]));
    }

    /// <summary>Whether the two share words or what follows in which the third differs from them.</summary>
    private static bool Speaks(ChoiceSign one, ChoiceSign rival, ChoiceSign chosen) =>
        (one.HasWordsOf(rival) && !chosen.HasWordsOf(rival)) || (one.Then.Length > 0 && one.IsFollowedAs(rival) && !chosen.IsFollowedAs(rival));

    private static bool IsWhollyAlike(ChoiceSign one, ChoiceSign other) => one.HasWordsOf(other) && one.IsFollowedAs(other);

    private int[] Open() => [.. Enumerable.Range(0, then.Length).Where(index => found[index] < 0)];

    private int[] OpenNow() => [.. Enumerable.Range(0, now.Length).Where(index => !found.Contains(index))];
}
