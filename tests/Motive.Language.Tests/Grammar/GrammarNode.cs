namespace Motive.Language.Tests.Grammar;

/// <summary>The right side of a rule of the EBNF, or a part of it.</summary>
internal abstract record GrammarNode
{
    public virtual IEnumerable<GrammarNode> Parts => [];

    /// <summary>This and everything inside it.</summary>
    public IEnumerable<GrammarNode> All => Parts.SelectMany(part => part.All).Prepend(this);

    /// <summary>The characters, or the word, that stand between quotes.</summary>
    internal sealed record Literal(string Text) : GrammarNode;

    /// <summary>What <c>? … ?</c> describes.</summary>
    internal sealed record Described(string Words) : GrammarNode;

    internal sealed record Reference(string Rule) : GrammarNode;

    /// <summary><c>A&lt;b&gt;</c>: a word whose content is another rule's.</summary>
    internal sealed record Content(string Word, string Rule) : GrammarNode;

    internal sealed record Sequence(params GrammarNode[] Items) : GrammarNode
    {
        public override IEnumerable<GrammarNode> Parts => Items;
    }

    internal sealed record Choice(params GrammarNode[] Items) : GrammarNode
    {
        public override IEnumerable<GrammarNode> Parts => Items;
    }

    /// <summary>From <paramref name="Least"/> times, which is 0 or 1, up to once or any number of times.</summary>
    internal sealed record Repeat(GrammarNode Item, int Least, bool Once) : GrammarNode
    {
        public override IEnumerable<GrammarNode> Parts => [Item];
    }

    internal sealed record Except(GrammarNode Item, GrammarNode Excluded) : GrammarNode
    {
        public override IEnumerable<GrammarNode> Parts => [Item, Excluded];
    }

    internal sealed record NotFollowedBy(GrammarNode Item) : GrammarNode
    {
        public override IEnumerable<GrammarNode> Parts => [Item];
    }
}
