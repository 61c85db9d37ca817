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

    private static Expression.Literal Negative(Expression part) => new(-((Expression.Literal)part).Value);

    private static Effect Forgotten(Effect part) => (Effect.Assign)part with { Value = Expression.Literal.False };
}
