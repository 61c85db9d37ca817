using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Puts arguments to parameters: by position first, then by name.</summary>
internal sealed class ArgumentMatcher(Program program)
{
    /// <summary>
    /// Null where they do not match, which is then reported. Where arguments <paramref name="mayLack"/>, missing ones are null.
    /// </summary>
    public ExpressionSyntax?[]? Match(NameSyntax name, ImmutableArray<ArgumentSyntax> arguments, CallableSymbol callable, bool mayLack)
    {
        ExpressionSyntax?[] matched = new ExpressionSyntax?[callable.Parameters.Length];
        bool named = false;
        for (int i = 0; i < arguments.Length; i++)
        {
            int position = i;
            if (arguments[i].Name is { } word)
            {
                named = true;
                if (PositionOf(word, callable) is not { } found)
                    return null;
                position = found;
            }
            else if (named)
            {
                program.Diagnostics.Report(Mistakes.PositionalAfterNamed, arguments[i].Value.Origin, callable.Shape);
                return null;
            }

            if (position >= matched.Length)
                return WrongCount(name, arguments.Length, callable);
            if (matched[position] is not null)
            {
                program.Diagnostics.Report(
                    Mistakes.ArgumentTwice, arguments[i].Value.Origin, callable.Parameters[position].Name ?? $"{position + 1}", callable.Shape);
                return null;
            }

            matched[position] = arguments[i].Value;
        }

        return mayLack || Array.TrueForAll(matched, item => item is not null) ? matched : WrongCount(name, arguments.Length, callable);
    }

    private ExpressionSyntax?[]? WrongCount(NameSyntax name, int found, CallableSymbol callable)
    {
        int wanted = callable.Parameters.Length;
        program.Diagnostics.Report(Mistakes.WrongArgumentCount, name.Origin, callable.Shape, Count(wanted), found == 0 ? "none" : $"{found}");
        return null;
    }

    private static string Count(int number) => number switch
    {
        0 => "no arguments",
        1 => "1 argument",
        _ => $"{number} arguments",
    };

    private int? PositionOf(NameSyntax word, CallableSymbol callable)
    {
        for (int i = 0; i < callable.Parameters.Length; i++)
        {
            if (callable.Parameters[i].Name == word.Text)
                return i;
        }

        IEnumerable<string> names = callable.Parameters.Select(parameter => parameter.Name).OfType<string>();
        program.Diagnostics.ReportWithHint(
            Mistakes.UnknownParameter, word.Origin, NearNames.DidYouMean(word.Text, names), word.Text, callable.Shape);
        return null;
    }
}
