using System.Collections;
using System.Reflection;
using Motive.World;

namespace Motive.Language.Tests;

/// <summary>One node of any kind, made by what its kind is declared with: each place for a part holds a part of its own, each place for several holds two.</summary>
internal sealed class SampleNode
{
    private static readonly Type[] Families =
        [typeof(Expression), typeof(Effect), typeof(SceneNode), typeof(ProseSegment), typeof(ExpressionSyntax), typeof(EffectSyntax)];

    private int made;

    /// <param name="kind">A kind of one of the families, not abstract.</param>
    public SampleNode(Type kind) => Node = Filled(kind);

    public object Node { get; }

    /// <summary>Everything that was put somewhere in the node, of all families.</summary>
    public List<object> Parts { get; } = [];

    /// <summary>Every kind of node of a family that a story or its text can be made of.</summary>
    public static IEnumerable<Type> Kinds(Type family) =>
        family.Assembly.GetTypes().Where(type => type.IsSubclassOf(family) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal);

    private object? Filler(Type place)
    {
        if (Nullable.GetUnderlyingType(place) is { } inner)
            return Filler(inner);
        if (Array.Exists(Families, family => family == place))
            return Part(place);
        if (place == typeof(string))
            return "word";
        if (place == typeof(Prose))
            return new Prose([new ProseSegment.Hole((Expression)Part(typeof(Expression)), NameForm.Name, IsEntity: true, Capital: false)]);
        if (place.IsGenericType && place.Name.StartsWith("ImmutableArray", StringComparison.Ordinal))
            return Several(place);
        if (place.IsValueType || place == typeof(RuleUse))
            return place.IsValueType ? Activator.CreateInstance(place) : null;
        return Filled(place);
    }

    private object Part(Type family)
    {
        made++;
        object part = family switch
        {
            _ when family == typeof(Expression) => new Expression.Literal(made),
            _ when family == typeof(Effect) => new Effect.Assign(new FactId(made), [], Expression.Literal.True),
            _ when family == typeof(SceneNode) => new SceneNode.Goto($"{made}"),
            _ when family == typeof(ProseSegment) => new ProseSegment.Literal($"{made}"),
            _ when family == typeof(ExpressionSyntax) => new NumberSyntax(made, Origin.None),
            _ => new AssertSyntax(new NumberSyntax(made, Origin.None), Negated: false, Origin.None),
        };
        Parts.Add(part);
        return part;
    }

    private object Several(Type list)
    {
        Type of = list.GetGenericArguments()[0];
        Array two = Array.CreateInstance(of, 2);
        two.SetValue(Filler(of), 0);
        two.SetValue(Filler(of), 1);
        return typeof(System.Collections.Immutable.ImmutableArray).GetMethods()
            .First(method => method.Name == "Create" && method.GetParameters() is [{ ParameterType.IsArray: true }]).MakeGenericMethod(of).Invoke(null, [two])!;
    }

    private object Filled(Type kind)
    {
        ConstructorInfo declared = kind.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;
        object node = declared.Invoke([.. declared.GetParameters().Select(parameter => Filler(parameter.ParameterType))]);
        foreach (PropertyInfo property in kind.GetProperties().Where(property => IsFurther(property, declared)))
            property.SetValue(node, Filler(property.PropertyType));
        return node;
    }

    /// <summary>A part that is not among those that a node is made with, but can be given beside them.</summary>
    private static bool IsFurther(PropertyInfo property, ConstructorInfo declared) => property.CanWrite && property.PropertyType != typeof(RuleUse)
        && !declared.GetParameters().Any(parameter => parameter.Name == property.Name)
        && (typeof(IEnumerable).IsAssignableFrom(property.PropertyType) || !property.PropertyType.IsValueType);
}
