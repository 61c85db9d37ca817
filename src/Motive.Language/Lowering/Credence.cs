using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// What the rule <c>credence(of, by)</c> comes to: what is told by word or by letter is taken in only by whom one of those who tell it has some credence with, as they have it themselves. It is put into every such effect, so that
/// whoever would tell something, or lie, reckons with it (D29a).
/// </summary>
internal sealed class Credence(Program program)
{
    private readonly RuleInliner inliner = new(program);

    public Story Apply(Story story)
    {
        if (!program.Symbols.TryFind("credence", out RuleSymbol? rule) || rule.Body.IsError)
            return story;
        if (rule.Parameters.Length != 2 || rule.Body.Type.Kind != ValueKind.Integer)
        {
            program.Diagnostics.Report(Mistakes.CredenceShape, rule.Origin);
            return story;
        }

        return story with { Actions = [.. story.Actions.Select(action => action.IsTelling ? Lowered(action, rule) : action)] };
    }

    private ActionDefinition Lowered(ActionDefinition action, RuleSymbol rule)
    {
        return action with { Effects = [.. action.Effects.Select(Around)], Slots = action.Slots + rule.Slots };

        Effect Around(Effect effect) => effect is Effect.Believe believe
            ? new Effect.When(Logic.Or(action.Consenting.SelectMany(teller => Believed(teller, believe.Who, rule, action.Slots))), [believe], [])
            : EffectWalk.WithParts(effect, expression => expression, Around);
    }

    /// <summary>Either of them is enough: whoever makes up their own mind, or is told by somebody whom they give some credence.</summary>
    private IEnumerable<Expression> Believed(Expression teller, Expression hearer, RuleSymbol rule, int free)
    {
        Expression credence = inliner.Inline(rule, [teller, hearer], free);
        yield return new Expression.Compare(Comparison.Equal, teller, hearer);
        yield return new Expression.Believes(hearer, new Expression.Compare(Comparison.Greater, credence, new Expression.Literal(0)));
    }
}
