using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Puts a rule that the engine knows by its name into others, for some arguments each time. That this comes to too much is reported once.</summary>
internal sealed class RuleInliner(Program program)
{
    private bool isTooLarge;

    /// <summary>What the rule says of the arguments, and by whose use of it.</summary>
    /// <param name="free">The first slot of the frame that is free for the rule's own variables.</param>
    public Expression Inline(RuleSymbol rule, ImmutableArray<Expression> arguments, int free)
    {
        Expression body = new Inliner(arguments, free).Rewrite(rule.Body.Expression);
        if (!program.Inlining.Spend(InlinedSize.Measure(body)) && !isTooLarge)
        {
            isTooLarge = true;
            program.Diagnostics.Report(Mistakes.RuleTooLarge, rule.Origin, rule.Name);
        }

        return body with { Use = new RuleUse(rule.Id, arguments, body.Use) };
    }
}
