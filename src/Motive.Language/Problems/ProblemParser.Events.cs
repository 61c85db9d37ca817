using System.Collections.Immutable;

namespace Motive.Language;

/// <summary>Actions and triggers.</summary>
internal sealed partial class ProblemParser
{
    private bool ParseEvent(bool isTrigger)
    {
        at++;
        NameSyntax name = TakeWord();
        ImmutableArray<VariableSyntax>? parameters = TakeParameters();
        if (parameters is null || !Accept(ProblemTokenKind.OpenBrace, "`{`"))
            return false;
        ProblemEventSyntax syntax = new(isTrigger, name, parameters.Value);
        problem.Events.Add(syntax);
        HashSet<string> seen = [];
        while (Current.Kind != ProblemTokenKind.CloseBrace)
        {
            if (AtEnd || IsDefinitionAt(at))
                return Expect("`}`");
            if (Current.Kind == ProblemTokenKind.Semicolon)
                at++;
            else
                ParsePart(syntax, seen);
        }

        at++;
        return true;
    }

    private bool IsPartAt(int index) => tokens[index].Kind == ProblemTokenKind.Word && tokens[index].Text switch
    {
        "precondition" or "effect" or "consenting" => tokens[index + 1].Kind == ProblemTokenKind.Colon,
        "observing" => tokens[index + 1].Kind == ProblemTokenKind.OpenRound && tokens[index + 2].Kind == ProblemTokenKind.Word
            && tokens[index + 3].Kind == ProblemTokenKind.Colon,
        _ => false,
    };

    private void ParsePart(ProblemEventSyntax syntax, HashSet<string> seen)
    {
        IReadOnlyList<string> words = syntax.IsTrigger ? ProblemWords.TriggerParts : ProblemWords.ActionParts;
        string word = Current.Text;
        if (!words.Contains(word))
        {
            string? hint = Current.Kind == ProblemTokenKind.Word ? NearNames.DidYouMean(word, words) : null;
            Report(Mistakes.Expected, hint, $"one of {string.Join(", ", words)}, or `}}`");
            at++;
            SkipPart();
            return;
        }

        if (!seen.Add(word))
            diagnostics.Report(ProblemMistakes.PartTwice, tokens.OriginOf(at), syntax.Name.Text, $"`{word}`");
        at++;
        if (!ParseRest(syntax, word) || !EndsPart())
            SkipPart();
    }

    /// <summary>A semicolon stands between parts. Behind the last it may be left out.</summary>
    private bool EndsPart() => Current.Kind == ProblemTokenKind.CloseBrace || Accept(ProblemTokenKind.Semicolon, "`;`");

    private bool ParseRest(ProblemEventSyntax syntax, string word)
    {
        if (word == "observing")
        {
            ImmutableArray<VariableSyntax>? observers = TakeParameters();
            if (observers is not [{ Type.IsMissing: false } observer])
                return observers is not null && Expect("one `(variable : type)` before this");
            syntax.Observer = observer;
        }

        if (!Accept(ProblemTokenKind.Colon, "`:`"))
            return false;
        if (word == "consenting")
        {
            syntax.Consenting = TakeConsenting();
            return true;
        }

        ExpressionSyntax? formula = TakeFormula();
        switch (word)
        {
            case "precondition":
                syntax.Precondition = formula;
                break;
            case "effect":
                syntax.Effect = formula;
                break;
            default:
                syntax.Observing = formula;
                break;
        }

        return formula is not null;
    }

    /// <summary>Names with commas between, the whole in brackets or not; none where nobody is asked.</summary>
    private ImmutableArray<NameSyntax> TakeConsenting()
    {
        bool bracketed = Current.Kind == ProblemTokenKind.OpenRound;
        if (bracketed)
            at++;
        bool none = Current.Kind is ProblemTokenKind.Semicolon or ProblemTokenKind.CloseBrace or ProblemTokenKind.CloseRound;
        ImmutableArray<NameSyntax> names = none ? [] : TakeNames();
        if (bracketed)
            Accept(ProblemTokenKind.CloseRound, "`)`");
        return names;
    }

    private void SkipPart()
    {
        while (Current.Kind is not (ProblemTokenKind.Semicolon or ProblemTokenKind.CloseBrace or ProblemTokenKind.EndOfFile)
            && !IsPartAt(at) && !IsDefinitionAt(at))
        {
            at++;
        }
    }
}
