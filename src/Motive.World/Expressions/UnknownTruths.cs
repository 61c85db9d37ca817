using System.Collections.Immutable;

namespace Motive.World;

/// <summary>
/// Families of truths that may be unknown in some mind (D1): a statement of the beginning or an effect leaves somebody not knowing them, or hands on to them what somebody does not know. The
/// world itself has every truth. What has been done is never among them: whoever does not remember it holds that it has not happened.
/// </summary>
internal static class UnknownTruths
{
    public static ImmutableHashSet<FactId> Collect(Story story)
    {
        ImmutableHashSet<FactId>.Builder found = ImmutableHashSet.CreateBuilder<FactId>();
        found.UnionWith(story.Initial.Where(initial => !initial.Minds.IsEmpty && initial.Value == Value.Unknown && IsTruth(story, initial.Fact)).Select(initial => initial.Fact));
        Effect.Assign[] taught = [.. Bodies(story).SelectMany(effects => Taught(effects)).Where(assign => IsTruth(story, assign.Fact))];
        found.UnionWith(taught.Where(assign => IsUnknown(assign.Value)).Select(assign => assign.Fact));
        if (Bodies(story).SelectMany(effects => Forgotten(effects)).Any())
            found.UnionWith(story.News.Select(item => item.Fact).Where(fact => IsTruth(story, fact)));
        Effect.Assign[] written = found.Count == 0 ? [] : [.. Bodies(story).SelectMany(effects => effects).SelectMany(EffectWalk.All).OfType<Effect.Assign>().Where(assign => IsTruth(story, assign.Fact))];
        while (Array.Find(written, assign => !found.Contains(assign.Fact) && MayBeUnknown(story, assign.Value, found)) is Effect.Assign more)
            found.Add(more.Fact);
        return found.ToImmutable();
    }

    /// <summary>Whether a value may be unknown, and be a truth, if these families may.</summary>
    public static bool MayBeUnknown(Story story, Expression value, ImmutableHashSet<FactId>.Builder families) => MayBeUnknown(value, families.Contains, () => story.News.Any(item => families.Contains(item.Fact)));

    /// <inheritdoc cref="MayBeUnknown(Story, Expression, ImmutableHashSet{FactId}.Builder)"/>
    public static bool MayBeUnknown(Story story, Expression value, ImmutableHashSet<FactId> families) => MayBeUnknown(value, families.Contains, () => story.News.Any(item => families.Contains(item.Fact)));

    private static bool MayBeUnknown(Expression value, Predicate<FactId> families, Func<bool> news) => value switch
    {
        Expression.Fact fact => families(fact.Id),
        Expression.Reported => news(),
        Expression.Believes believes => MayBeUnknown(believes.Body, families, news),
        Expression.Not not => MayBeUnknown(not.Operand, families, news),
        Expression.And and => and.Operands.Any(operand => MayBeUnknown(operand, families, news)),
        Expression.Or or => or.Operands.Any(operand => MayBeUnknown(operand, families, news)),
        Expression.Conditional choice => MayBeUnknown(choice.Then, families, news) || MayBeUnknown(choice.Else, families, news),
        Expression.Quantified { Quantifier: Quantifier.Some or Quantifier.Every } many => MayBeUnknown(many.Body, families, news),
        _ => false,
    };

    private static IEnumerable<ImmutableArray<Effect>> Bodies(Story story) => story.Actions.Select(action => action.Effects)
        .Concat(story.Triggers.Select(trigger => trigger.Effects))
        .Concat(story.Reactions.Select(reaction => reaction.Effects))
        .Concat(story.Happenings.Select(happening => happening.Effects));

    /// <summary>What is written into minds.</summary>
    private static IEnumerable<Effect.Assign> Taught(ImmutableArray<Effect> effects) =>
        effects.SelectMany(EffectWalk.All).OfType<Effect.Believe>().SelectMany(believe => EffectWalk.All(believe.Inner)).OfType<Effect.Assign>();

    /// <summary>News that somebody does not know any more, whatever it is about.</summary>
    private static IEnumerable<Effect.Report> Forgotten(ImmutableArray<Effect> effects) =>
        effects.SelectMany(EffectWalk.All).OfType<Effect.Believe>().SelectMany(believe => EffectWalk.All(believe.Inner)).OfType<Effect.Report>().Where(report => IsUnknown(report.Value));

    private static bool IsUnknown(Expression value) => value is Expression.Literal { Value: Value.Unknown };

    private static bool IsTruth(Story story, FactId fact) => story[fact] is { Domain: Domain.Boolean, Hidden: false };
}
