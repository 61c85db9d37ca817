namespace Motive.Language;

/// <summary>How many nodes rules and changes may put in place of their uses, over a whole compilation.</summary>
internal sealed class InliningBudget
{
    public const int MostNodes = 4_000_000;

    private int spent;

    /// <summary>False if it is too much at once, or the budget is used up.</summary>
    public bool Spend(InlinedSize size)
    {
        spent = Math.Min(MostNodes + 1, spent + Math.Max(1, size.Nodes));
        return spent <= MostNodes && !size.IsTooMuch;
    }
}
