using Motive.World;

namespace Motive.Language;

internal sealed partial class ProseBinder
{
    /// <summary><c>{who}</c>, <c>{who's}</c>, <c>{who.she}</c>, <c>{spot.where}</c>, or a number.</summary>
    private ProseSegment.Hole? BindInsertion(int start, int end)
    {
        NameForm form = NameForm.Name;
        bool capital = false;
        ReadOnlySpan<char> content = cooked.Text.AsSpan(start, end - start);
        int dot = content.LastIndexOf('.');
        if (content.EndsWith("'s") || content.EndsWith("’s"))
        {
            form = NameForm.Possessive;
            end -= 2;
        }
        else if (dot > 0 && dot + 1 < content.Length && char.IsLetter(content[dot + 1]))
        {
            string word = content[(dot + 1)..].ToString();
            capital = char.IsUpper(word[0]);
            string lower = char.ToLowerInvariant(word[0]) + word[1..];
            if (!program.Symbols.Pronouns.TryFindForm(lower, out form))
            {
                program.Diagnostics.ReportWithHint(
                    Mistakes.UnknownForm, Origin(start + dot + 1, end), NearNames.DidYouMean(lower, program.Symbols.Pronouns.FormWords), word);
                return null;
            }

            end = start + dot;
        }

        Typed value = BindSubject(start, end, ref capital);
        if (value.IsError)
            return null;
        bool entity = value.Type.Kind == ValueKind.Entity;
        if (entity && form == NameForm.Whereabouts && !(program.Symbols.Places is TypeSymbol places && value.Type.MayBe(places)))
        {
            program.Diagnostics.Report(Mistakes.WhereaboutsOfNoPlace, Origin(start, end), cooked.Text[start..end]);
            return null;
        }

        bool news = entity && ((program.Symbols.News is TypeSymbol type && value.Type.Type!.Is(type)) || (program.Symbols.Claim is TypeSymbol claim && value.Type.Type!.Is(claim)));
        if (news ? form is not (NameForm.Name or NameForm.Question) : form == NameForm.Question)
        {
            program.Diagnostics.Report(Mistakes.FormOfNews, Origin(start, end), cooked.Text[start..end]);
            return null;
        }

        if (entity || (value.Type.Kind == ValueKind.Integer && form == NameForm.Name))
            return new ProseSegment.Hole(value.Expression, form, entity, capital);
        program.Diagnostics.Report(
            form == NameForm.Name ? Mistakes.NotTellable : Mistakes.EntityExpectedInHole, Origin(start, end), value.Type.Words);
        return null;
    }

    private ProseSegment.Agreement? BindAgreement(int start, int colon, int bar, int end)
    {
        bool capital = false;
        Typed who = BindSubject(start, colon, ref capital);
        if (who.IsError)
            return null;
        if (who.Type.Kind == ValueKind.Entity)
            return new ProseSegment.Agreement(who.Expression, cooked.Text[(colon + 1)..bar], cooked.Text[(bar + 1)..end]);
        program.Diagnostics.Report(Mistakes.EntityExpectedInHole, Origin(start, colon), who.Type.Words);
        return null;
    }

    /// <summary>A name that is only known with a small first letter asks for a capital: <c>{Who}</c>.</summary>
    private Typed BindSubject(int start, int end, ref bool capital)
    {
        if (ParseHoleExpression(start, end) is not { } syntax)
            return Typed.Error;
        if (syntax is ReferenceSyntax { Name.Text: { Length: > 0 } name } reference && char.IsUpper(name[0]) && !IsKnown(name))
        {
            string lower = char.ToLowerInvariant(name[0]) + name[1..];
            if (IsKnown(lower))
            {
                capital = true;
                syntax = reference with { Name = reference.Name with { Text = lower } };
            }
        }

        return expressions.BindValue(syntax);
    }

    private bool IsKnown(string name) =>
        expressions.Scope.Find(name) is not null || program.Symbols.FindEntity(name) is not null || program.Symbols.FindCallable(name) is not null;

    /// <summary>Reads the file again at the hole's place, so that carets stand under the words. Null if that has been reported.</summary>
    private ExpressionSyntax? ParseHoleExpression(int start, int end)
    {
        Origin origin = Origin(start, end);
        List<Token> tokens = Lexer.ReadInline(source, file, program.Diagnostics, origin.Start, origin.Start + origin.Length);
        ExpressionSyntax expression = new Parser(source, file, tokens, program.Diagnostics).ParseLoneExpression();
        return expression is MissingSyntax ? null : expression;
    }
}
