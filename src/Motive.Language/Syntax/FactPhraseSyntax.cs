using Motive.World;

namespace Motive.Language;

/// <summary><c>[case] "text"</c> behind the <c>as</c> of a fact or rule. A null text has been reported.</summary>
internal sealed record FactPhraseSyntax(PhraseCaseSyntax Case, TextSyntax? Text);

/// <summary>Which values of the fact or rule a phrase is for.</summary>
internal abstract record PhraseCaseSyntax(Origin Origin)
{
    /// <summary>Nothing is written: true, or any number, or any entity.</summary>
    internal sealed record Plain(Origin Origin) : PhraseCaseSyntax(Origin);

    /// <summary><c>not</c>.</summary>
    internal sealed record Negative(Origin Origin) : PhraseCaseSyntax(Origin);

    /// <summary><c>3</c>, <c>3..7</c>, <c>8..</c>, <c>..2</c>. A side that is not written is null.</summary>
    internal sealed record Range(int? Minimum, int? Maximum, Origin Origin) : PhraseCaseSyntax(Origin);

    /// <summary><c>unknown</c>, or one of the three other words for it.</summary>
    internal sealed record Unknown(Origin Origin) : PhraseCaseSyntax(Origin);

    /// <summary><c>asked</c>: how the fact is asked for, whatever its value.</summary>
    internal sealed record Asked(Origin Origin) : PhraseCaseSyntax(Origin);

    internal sealed record Named(NameSyntax Name) : PhraseCaseSyntax(Name.Origin);
}
