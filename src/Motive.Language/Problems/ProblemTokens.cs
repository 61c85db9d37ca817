using System.Text;
using Motive.World;

namespace Motive.Language;

/// <summary>The tokens of one problem file, and which round brackets belong together.</summary>
internal sealed class ProblemTokens
{
    private static readonly Comparer<ProblemToken> InOrder = Comparer<ProblemToken>.Create((left, right) => left.Start.CompareTo(right.Start));

    private readonly List<ProblemToken> tokens;
    private readonly int[] partners;

    public ProblemTokens(List<ProblemToken> tokens)
    {
        this.tokens = tokens;
        partners = new int[tokens.Count];
        Match();
    }

    public int Count => tokens.Count;

    public ProblemToken this[int index] => tokens[index];

    /// <summary>The bracket that closes the one at <paramref name="open"/> or opens the one there, or -1.</summary>
    public int PartnerOf(int open) => partners[open];

    public Origin OriginOf(int index) => new(0, tokens[index].Start, tokens[index].Text.Length);

    public Origin OriginOf(int start, int end) => start >= end
        ? OriginOf(start)
        : new Origin(0, tokens[start].Start, tokens[end - 1].End - tokens[start].Start);

    /// <summary>The token that starts at a character.</summary>
    private int IndexOf(int start) => tokens.BinarySearch(new ProblemToken(ProblemTokenKind.Stray, start, ""), InOrder);

    public NameSyntax NameAt(int index) => new(tokens[index].Text, OriginOf(index));

    /// <summary>The words as written, on one line, without comments.</summary>
    public string TextOf(Origin origin)
    {
        StringBuilder text = new();
        int start = IndexOf(origin.Start);
        for (int i = start; tokens[i].Start < origin.Start + origin.Length; i++)
        {
            if (i > start && tokens[i].Start > tokens[i - 1].End)
                text.Append(' ');
            text.Append(tokens[i].Text);
        }

        return text.ToString();
    }

    /// <summary>No bracket reaches past a semicolon or a brace, so that one forgotten spoils one statement only.</summary>
    private void Match()
    {
        Stack<int> open = new();
        for (int i = 0; i < tokens.Count; i++)
        {
            partners[i] = -1;
            switch (tokens[i].Kind)
            {
                case ProblemTokenKind.OpenRound:
                    open.Push(i);
                    break;
                case ProblemTokenKind.CloseRound when open.TryPop(out int partner):
                    (partners[i], partners[partner]) = (partner, i);
                    break;
                case ProblemTokenKind.Semicolon or ProblemTokenKind.OpenBrace or ProblemTokenKind.CloseBrace:
                    open.Clear();
                    break;
            }
        }
    }
}
