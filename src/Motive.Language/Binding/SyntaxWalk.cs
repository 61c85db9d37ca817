namespace Motive.Language;

/// <summary>
/// Every part of an expression or an effect as written, and what names they mention, before anything is bound. A kind that is not named here is an error,
/// and never taken for one without parts.
/// </summary>
internal static class SyntaxWalk
{
    public static IEnumerable<string> NamesRead(ExpressionSyntax root) => All(root).Select(NameOf).OfType<string>();

    /// <summary>The expression and everything in it.</summary>
    public static IEnumerable<ExpressionSyntax> All(ExpressionSyntax root)
    {
        Stack<ExpressionSyntax> open = new();
        open.Push(root);
        while (open.TryPop(out ExpressionSyntax? expression))
        {
            yield return expression;
            foreach (ExpressionSyntax child in Children(expression))
                open.Push(child);
        }
    }

    /// <summary>How many expressions stand within each other at its deepest place, itself among them.</summary>
    public static int Height(ExpressionSyntax root)
    {
        int highest = 0;
        Stack<(ExpressionSyntax Expression, int Depth)> open = new([(root, 1)]);
        while (open.TryPop(out (ExpressionSyntax Expression, int Depth) item))
        {
            highest = Math.Max(highest, item.Depth);
            foreach (ExpressionSyntax child in Children(item.Expression))
                open.Push((child, item.Depth + 1));
        }

        return highest;
    }

    /// <summary>What stands where a fact or a change does, inside beliefs and blocks too.</summary>
    public static IEnumerable<string> NamesChanged(IEnumerable<EffectSyntax> roots)
    {
        foreach (EffectSyntax effect in All(roots))
        {
            ExpressionSyntax? target = effect switch
            {
                AssignSyntax assign => assign.Target,
                AssertSyntax assertion => assertion.Target,
                PrivateSyntax hidden => hidden.Target,
                _ => null,
            };
            if (target is not null && NameOf(WithoutMinds(target)) is string name)
                yield return name;
        }
    }

    /// <summary>The effects and all in them.</summary>
    public static IEnumerable<EffectSyntax> All(IEnumerable<EffectSyntax> roots)
    {
        Stack<EffectSyntax> open = new(roots);
        while (open.TryPop(out EffectSyntax? effect))
        {
            yield return effect;
            foreach (EffectSyntax child in Children(effect))
                open.Push(child);
        }
    }

    /// <summary>What stands in the innermost brackets of beliefs that are one in the other; the expression itself, where it is no belief.</summary>
    public static ExpressionSyntax WithoutMinds(ExpressionSyntax expression)
    {
        while (expression is BelievesSyntax believes)
            expression = believes.Body;
        return expression;
    }

    /// <summary>How many conditions joined by <c>and</c> it has at the top.</summary>
    public static int Conjuncts(ExpressionSyntax? expression) => expression is null ? 0 : Parts(expression).Count();

    /// <summary>What <c>and</c> joins, in the order in which it is written; the expression itself where nothing is joined.</summary>
    public static IEnumerable<ExpressionSyntax> Parts(ExpressionSyntax expression)
    {
        Stack<ExpressionSyntax> open = new([expression]);
        while (open.TryPop(out ExpressionSyntax? part))
        {
            if (part is BinarySyntax { Operator: BinaryOperator.And } and)
            {
                open.Push(and.Right);
                open.Push(and.Left);
            }
            else
            {
                yield return part;
            }
        }
    }

    private static string? NameOf(ExpressionSyntax? expression) => expression switch
    {
        ReferenceSyntax reference => reference.Name.Text,
        CallSyntax call => call.Name.Text,
        _ => null,
    };

    /// <summary>What the expression is directly made of, in the order in which it is written.</summary>
    public static IEnumerable<ExpressionSyntax> Children(ExpressionSyntax expression) => expression switch
    {
        MissingSyntax or NumberSyntax or DecimalSyntax or TruthSyntax or UnknownSyntax or WildcardSyntax or ReferenceSyntax => [],
        CallSyntax call => call.Arguments.Select(argument => argument.Value),
        UnarySyntax unary => [unary.Operand],
        BinarySyntax binary => [binary.Left, binary.Right],
        TypeTestSyntax test => [test.Operand],
        ConditionalSyntax conditional => conditional.Else is null ? [conditional.Condition, conditional.Then] : [conditional.Condition, conditional.Then, conditional.Else],
        QuantifierSyntax quantifier => new[] { quantifier.Where, quantifier.Body }.OfType<ExpressionSyntax>(),
        ExtremeSyntax extreme => extreme.Operands,
        BelievesSyntax believes => [believes.Who, believes.Body, .. In(believes.Source)],
        FeelsSyntax feels => feels.Toward is null ? [feels.Who] : [feels.Who, feels.Toward],
        TemperamentSyntax of => [of.Who],
        HappenedSyntax happened => Arguments(happened.Pattern),
        RemembersSyntax remembers => [remembers.Who, .. Arguments(remembers.Pattern), .. In(remembers.Source)],
        ChainSyntax chain => chain.Operands,
        ProductSyntax product => [product.Body],
        AssignmentSyntax assignment => [assignment.Target, assignment.Value],
        _ => throw new InvalidOperationException($"No parts are known of {expression.GetType().Name}."),
    };

    /// <summary>The effects directly inside it.</summary>
    public static IEnumerable<EffectSyntax> Children(EffectSyntax effect) => effect switch
    {
        BelieveEffectSyntax believe => believe.Inner,
        IfEffectSyntax conditional => conditional.Then.Concat(conditional.Otherwise),
        ForEveryEffectSyntax every => every.Body,
        AssignSyntax or AssertSyntax or PrivateSyntax => [],
        _ => throw new InvalidOperationException($"No parts are known of {effect.GetType().Name}."),
    };

    private static IEnumerable<ExpressionSyntax> In(SourceSyntax? source) => source?.From is ExpressionSyntax from ? [from] : [];

    private static IEnumerable<ExpressionSyntax> Arguments(PatternSyntax pattern) =>
        pattern.Arguments is { } arguments ? arguments.Select(argument => argument.Value) : [];
}
