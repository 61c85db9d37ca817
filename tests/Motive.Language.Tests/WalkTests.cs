using Motive.World;
using Xunit;

namespace Motive.Language.Tests;

/// <summary>
/// Whoever visits expressions, effects, scenes, texts or what is written of them does so by one walk for each. These go through all kinds that are declared, so that one
/// with a part that its walk does not come to, or one that the walk does not know, fails here.
/// </summary>
public sealed class WalkTests
{
    public static TheoryData<Type> Expressions => [.. SampleNode.Kinds(typeof(Expression))];

    public static TheoryData<Type> Effects => [.. SampleNode.Kinds(typeof(Effect))];

    public static TheoryData<Type> SceneNodes => [.. SampleNode.Kinds(typeof(SceneNode))];

    public static TheoryData<Type> Segments => [.. SampleNode.Kinds(typeof(ProseSegment))];

    public static TheoryData<Type> WrittenExpressions => [.. SampleNode.Kinds(typeof(ExpressionSyntax))];

    public static TheoryData<Type> WrittenEffects => [.. SampleNode.Kinds(typeof(EffectSyntax))];

    [Theory, MemberData(nameof(Expressions))]
    public void Every_part_of_an_expression_is_come_to(Type kind)
    {
        SampleNode sample = new(kind);

        Assert.Equivalent(sample.Parts, ExpressionWalk.Children((Expression)sample.Node), strict: true);
    }

    [Theory, MemberData(nameof(Expressions))]
    public void Every_part_of_an_expression_is_rewritten(Type kind)
    {
        SampleNode sample = new(kind);

        Expression rewritten = ExpressionWalk.WithParts((Expression)sample.Node, Negative);

        Assert.Equivalent(sample.Parts.Select(part => Negative((Expression)part)), ExpressionWalk.Children(rewritten), strict: true);
    }

    [Theory, MemberData(nameof(Effects))]
    public void Every_part_of_an_effect_is_come_to(Type kind)
    {
        SampleNode sample = new(kind);
        Effect effect = (Effect)sample.Node;

        Assert.Equivalent(sample.Parts, EffectWalk.Expressions(effect).Concat<object>(EffectWalk.Children(effect)), strict: true);
    }

    [Theory, MemberData(nameof(Effects))]
    public void Every_part_of_an_effect_is_rewritten(Type kind)
    {
        SampleNode sample = new(kind);

        Effect rewritten = EffectWalk.WithParts((Effect)sample.Node, Negative, Forgotten);

        Assert.Equivalent(sample.Parts.OfType<Expression>().Select(Negative), EffectWalk.Expressions(rewritten), strict: true);
        Assert.Equivalent(sample.Parts.OfType<Effect>().Select(Forgotten), EffectWalk.Children(rewritten), strict: true);
    }

    [Theory, MemberData(nameof(Expressions)), MemberData(nameof(Effects))]
    public void A_variable_that_a_kind_binds_is_known_and_moves_where_rules_are_put_in_place(Type kind)
    {
        object node = new SampleNode(kind).Node;
        bool binds = kind.GetProperty("Slot") is not null && node is not Expression.Variable;
        object moved = node is Expression expression ? new Inliner([], 7).Rewrite(expression) : new Inliner([], 7).Rewrite((Effect)node);

        Assert.Equal(binds ? 7 : null, moved is Expression inlined ? ExpressionWalk.BoundSlot(inlined) : EffectWalk.BoundSlot((Effect)moved));
    }

    [Theory, MemberData(nameof(SceneNodes))]
    public void Every_part_of_a_scene_is_come_to(Type kind)
    {
        SampleNode sample = new(kind);
        SceneNode node = (SceneNode)sample.Node;

        Assert.Equivalent(sample.Parts.OfType<SceneNode>(), SceneNodeWalk.Children(node), strict: true);
        Assert.Equivalent(sample.Parts.OfType<Expression>(), SceneNodeWalk.Expressions(node), strict: true);
    }

    [Theory, MemberData(nameof(Segments))]
    public void Every_part_of_a_text_is_come_to(Type kind)
    {
        SampleNode sample = new(kind);

        Assert.Equivalent(sample.Parts.OfType<Expression>(), ProseWalk.Expressions(new Prose([(ProseSegment)sample.Node])), strict: true);
    }

    [Theory, MemberData(nameof(WrittenExpressions))]
    public void Every_part_of_a_written_expression_is_come_to(Type kind)
    {
        SampleNode sample = new(kind);

        Assert.Equivalent(sample.Parts, SyntaxWalk.Children((ExpressionSyntax)sample.Node), strict: true);
    }

    [Theory, MemberData(nameof(WrittenEffects))]
    public void Every_effect_in_a_written_effect_is_come_to(Type kind)
    {
        SampleNode sample = new(kind);

        Assert.Equivalent(sample.Parts.OfType<EffectSyntax>(), SyntaxWalk.Children((EffectSyntax)sample.Node), strict: true);
    }

    [Theory, MemberData(nameof(Expressions)), MemberData(nameof(Effects))]
    public void It_is_known_of_every_kind_which_facts_it_reads_or_assigns(Type kind)
    {
        Story story = Compiled.Story("story \"Rain\"\nfact wet");

        IEnumerable<FactId> named = new SampleNode(kind).Node switch
        {
            Expression expression => NamedFacts.ReadBy(story, expression),
            object effect => NamedFacts.AssignedBy(story, (Effect)effect),
        };

        // News names facts by which piece of it is meant, and this story has none.
        bool names = kind.GetProperties().Any(property => property.PropertyType == typeof(FactId)) && kind != typeof(Expression.NewsAbout);
        Assert.Equal(names ? 1 : 0, named.Count());
    }

    [Theory, MemberData(nameof(Expressions))]
    public void It_is_known_of_every_expression_whether_it_is_a_condition(Type kind)
    {
        Story story = Compiled.Story("story \"Rain\"\nfact wet");
        Type[] conditions = [typeof(Expression.Fact), typeof(Expression.Not), typeof(Expression.And), typeof(Expression.Or), typeof(Expression.Compare), typeof(Expression.IsOfType), typeof(Expression.Quantified)];

        Assert.Equal(conditions.Contains(kind), ExpressionKind.IsBoolean(story, (Expression)new SampleNode(kind).Node));
    }

    /// <summary>Formulas of problem files have kinds of their own, and a binder for them.</summary>
    [Theory, MemberData(nameof(WrittenExpressions)), MemberData(nameof(WrittenEffects))]
    public void Every_kind_that_is_written_is_bound(Type kind)
    {
        Type[] ofProblems = [typeof(DecimalSyntax), typeof(ChainSyntax), typeof(ProductSyntax), typeof(AssignmentSyntax)];
        Program program = new([new SourceFile("main.story", "")], [], new DiagnosticBag());
        ExpressionBinder expressions = new(program, new Scope());

        Exception? trouble = Record.Exception(() => new SampleNode(kind).Node switch
        {
            ExpressionSyntax expression => expressions.BindValue(expression),
            object effect => (object)new EffectBinder(program, expressions).Bind((EffectSyntax)effect, inMind: false),
        });

        Assert.Equal(ofProblems.Contains(kind) ? typeof(InvalidOperationException) : null, trouble?.GetType());
    }

    private static Expression.Literal Negative(Expression part) => new(-((Expression.Literal)part).Value);

    private static Effect Forgotten(Effect part) => (Effect.Assign)part with { Value = Expression.Literal.False };
}
