namespace Motive.Language;

/// <summary>What names an expression or an effect as written mentions, before anything is bound.</summary>
internal static class SyntaxWalk
{
    public static IEnumerable<string> NamesRead(ExpressionSyntax root)
    {
        Stack<ExpressionSyntax> open = new();
        open.Push(root);
        while (open.TryPop(out ExpressionSyntax? expression))
        {
            if (NameOf(expression) is string name)
                yield return name;
            foreach (ExpressionSyntax child in Children(expression))
                open.Push(child);
        }
    }

    /// <summary>What stands where a fact or a change does, inside beliefs and blocks too.</summary>
    public static IEnumerable<string> NamesChanged(IEnumerable<EffectSyntax> roots)
    {
        Stack<EffectSyntax> open = new(roots);
        while (open.TryPop(out EffectSyntax? effect))
        {
            ExpressionSyntax? target = effect switch
            {
                AssignSyntax assign => assign.Target,
                AssertSyntax assertion => assertion.Target,
                _ => null,
            };
            while (target is BelievesSyntax believes)
                target = believes.Body;
            if (NameOf(target) is string name)
                yield return name;
            foreach (EffectSyntax child in Children(effect))
                open.Push(child);
        }
    }

    /// <summary>How many conditions joined by <c>and</c> it has at the top.</summary>
    public static int Conjuncts(ExpressionSyntax? expression)
    {
        int count = 0;
        while (expression is BinarySyntax { Operator: BinaryOperator.And } and)
        {
            count += Conjuncts(and.Right);
            expression = and.Left;
        }

        return expression is null ? count : count + 1;
    }

    private static string? NameOf(ExpressionSyntax? expression) => expression switch
    {
        ReferenceSyntax reference => reference.Name.Text,
        CallSyntax call => call.Name.Text,
        _ => null,
    };

    private static IEnumerable<ExpressionSyntax> Children(ExpressionSyntax expression) => expression switch
    {
        CallSyntax call => call.Arguments.Select(argument => argument.Value),
        UnarySyntax unary => [unary.Operand],
        BinarySyntax binary => [binary.Left, binary.Right],
        TypeTestSyntax test => [test.Operand],
        ConditionalSyntax conditional => [conditional.Condition, conditional.Then, conditional.Else],
        QuantifierSyntax quantifier => new[] { quantifier.Where, quantifier.Body }.OfType<ExpressionSyntax>(),
        ExtremeSyntax extreme => extreme.Operands,
        BelievesSyntax believes => [believes.Who, believes.Body],
        FeelsSyntax feels => feels.Toward is null ? [feels.Who] : [feels.Who, feels.Toward],
        TemperamentSyntax of => [of.Who],
        HappenedSyntax happened => Arguments(happened.Pattern),
        RemembersSyntax remembers => Arguments(remembers.Pattern).Prepend(remembers.Who),
        _ => [],
    };

    private static IEnumerable<EffectSyntax> Children(EffectSyntax effect) => effect switch
    {
        BelieveEffectSyntax believe => [believe.Inner],
        IfEffectSyntax conditional => conditional.Then.Concat(conditional.Otherwise),
        ForEveryEffectSyntax every => every.Body,
        _ => [],
    };

    private static IEnumerable<ExpressionSyntax> Arguments(PatternSyntax pattern) =>
        pattern.Arguments is { } arguments ? arguments.Select(argument => argument.Value) : [];
}
