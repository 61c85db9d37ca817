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
        Effect[] all = [.. StoryWalk.Effects(story)];
        Effect[] inMinds = [.. all.OfType<Effect.Believe>().SelectMany(believe => EffectWalk.All(believe.Inner))];
        found.UnionWith(inMinds.OfType<Effect.Assign>().Where(assign => IsUnknown(assign.Value) && IsTruth(story, assign.Fact)).Select(assign => assign.Fact));
        if (inMinds.OfType<Effect.Report>().Any(report => IsUnknown(report.Value)))
            found.UnionWith(story.News.Select(item => item.Fact).Where(fact => IsTruth(story, fact)));
        Effect.Assign[] written = found.Count == 0 ? [] : [.. all.OfType<Effect.Assign>().Where(assign => IsTruth(story, assign.Fact))];
        while (Array.Find(written, assign => !found.Contains(assign.Fact) && MayBeUnknown(story, assign.Value, found)) is Effect.Assign more)
            found.Add(more.Fact);
        return found.ToImmutable();
    }

    /// <summary>Whether a value may be unknown, and be a truth, if these families may.</summary>
    public static bool MayBeUnknown(Story story, Expression value, ISet<FactId> families)
    {
        return May(value);

        bool May(Expression part) => part switch
        {
            Expression.Fact fact => families.Contains(fact.Id),
            Expression.Reported => story.News.Any(item => families.Contains(item.Fact)),
            Expression.Believes believes => May(believes.Body),
            Expression.Not not => May(not.Operand),
            Expression.And and => and.Operands.Any(May),
            Expression.Or or => or.Operands.Any(May),
            Expression.Conditional choice => May(choice.Then) || May(choice.Else),
            Expression.Quantified { Quantifier: Quantifier.Some or Quantifier.Every } many => May(many.Body),
            _ => false,
        };
    }

    private static bool IsUnknown(Expression value) => value is Expression.Literal { Value: Value.Unknown };

    private static bool IsTruth(Story story, FactId fact) => story[fact] is { Domain: Domain.Boolean, Hidden: false };
}
