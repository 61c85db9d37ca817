namespace Motive.Language;

/// <summary>
/// The chapters that the files of a story come with (D8e). A file comes with whatever asks for it, or with the later chapter that is named there; of several that ask for it, with the first.
/// </summary>
internal sealed class SourceChapters
{
    private readonly List<(int Asking, int Asked, int? From)> asks = [];
    private readonly List<FromChapterSyntax> named = [];

    /// <summary>Every chapter that is named behind <c>from chapter</c>, in the order of reading.</summary>
    public IReadOnlyList<FromChapterSyntax> Named => named;

    /// <summary>One file, by its place among the files, asks for another.</summary>
    public void Add(int asking, int asked, FromChapterSyntax? from) => asks.Add((asking, asked, from?.Number));

    public void AddNamed(FromChapterSyntax? from)
    {
        if (from is not null)
            named.Add(from);
    }

    /// <summary>By file: the number of its chapter; null for what is there from the beginning, as the main file is, the first.</summary>
    public int?[] Find(int files)
    {
        // Least fixed point of the latest chapter on each way: a number may only fall, so that this ends. Unreached is later than all.
        long[] first = new long[files];
        Array.Fill(first, long.MaxValue);
        first[0] = long.MinValue;
        bool falls;
        do
        {
            falls = false;
            foreach ((int asking, int asked, int? from) in asks)
            {
                long through = Math.Max(first[asking], from ?? long.MinValue);
                if (through >= first[asked])
                    continue;
                first[asked] = through;
                falls = true;
            }
        }
        while (falls);
        return [.. first.Select(chapter => chapter is long.MinValue or long.MaxValue ? (int?)null : (int)chapter)];
    }
}
