namespace Motive.Language;

/// <summary>A comment that answers a finding of a check, as it was read: from the mark to the end of its line.</summary>
/// <param name="IsAlone">It stands on a line of its own.</param>
internal sealed record MarkedComment(int Start, int End, bool IsAlone)
{
    public const string Mark = "#!";
}
