namespace Motive.Minds.Model.States;

/// <summary>One remembered number for each of some states, in pages that are made when first written. Ids are close together where they are asked for together.</summary>
/// <param name="absent">Stands for what is not remembered.</param>
internal sealed class StateMemo(int absent)
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    private int[]?[] pages = [];

    /// <summary>What is remembered of the state, or what stands for nothing.</summary>
    public int this[StateId state]
    {
        get => (state.Value >> PageBits) < pages.Length && pages[state.Value >> PageBits] is { } page ? page[state.Value & (PageSize - 1)] : absent;

        set
        {
            int number = state.Value >> PageBits;
            if (number >= pages.Length)
                Array.Resize(ref pages, Math.Max(number + 1, pages.Length * 2));
            if (pages[number] is not { } page)
            {
                page = pages[number] = new int[PageSize];
                Array.Fill(page, absent);
            }

            page[state.Value & (PageSize - 1)] = value;
        }
    }

    public void Clear() => pages = [];
}
