using System.Collections.Immutable;

namespace Motive.World;

/// <summary>
/// Everything of a story that is ever evaluated in a state, so that whoever asks what reads a fact asks here and forgets nothing. There are two kinds
/// of readers. Rules are what anybody does, sees, wants or feels may hang on: they are also evaluated in minds and in what people imagine. Telling
/// is read of what has really happened, by chapters, scenes, prose and tests: nobody thinks with it (D6a).
/// </summary>
internal static class StoryWalk
{
    /// <summary>Every expression that rules read, inner ones too.</summary>
    public static IEnumerable<Expression> RuleExpressions(Story story) =>
        RuleRoots(story).Concat(Effects(story).SelectMany(effect => EffectWalk.Expressions(effect))).SelectMany(ExpressionWalk.All);

    /// <summary>Every expression that only telling reads, inner ones too.</summary>
    public static IEnumerable<Expression> TellingExpressions(Story story) => TellingRoots(story).SelectMany(ExpressionWalk.All);

    /// <summary>Every effect, inner ones too. All effects are those of rules.</summary>
    public static IEnumerable<Effect> Effects(Story story)
    {
        IEnumerable<ImmutableArray<Effect>> bodies = story.Actions.Select(action => action.Effects)
            .Concat(story.Triggers.Select(trigger => trigger.Effects))
            .Concat(story.Reactions.Select(reaction => reaction.Effects))
            .Concat(story.Happenings.Select(happening => happening.Effects));
        return bodies.SelectMany(effects => effects.SelectMany(EffectWalk.All));
    }

    private static IEnumerable<Expression> RuleRoots(Story story)
    {
        IEnumerable<Expression?> roots = story.Actions.SelectMany(action => action.Consenting.Add(action.Requires).Add(action.Observing.Condition).Add(action.Duration))
            .Concat(story.Actions.SelectMany(action => action.AnsweredBy).SelectMany(answering => answering.Replies).SelectMany(In))
            .Concat(story.Triggers.Select(trigger => trigger.When))
            .Concat(story.Reactions.Select(reaction => reaction.When))
            .Concat(story.Happenings.SelectMany(happening => new[] { happening.Requires, happening.Observing.Condition }))
            .Concat(story.Wants.SelectMany(want => new[] { want.Weight, want.Condition }))
            .Concat(story.Chapters.SelectMany(chapter => chapter.Threads).Select(thread => thread.While))
            .Append(story.Liking).Append(story.Absent?.Condition).Append(story.Senseless?.Condition);
        return roots.OfType<Expression>();
    }

    private static IEnumerable<Expression> TellingRoots(Story story) => story.Actions.SelectMany(action => ProseWalk.Expressions(action.Label))
        .Concat(story.Happenings.SelectMany(happening => ProseWalk.Expressions(happening.Text)))
        .Concat(story.Facts.SelectMany(fact => fact.Phrases).Concat(story.Rules.SelectMany(rule => rule.Phrases)).Concat(story.Facts.Select(fact => fact.Question).OfType<FactPhrase>()).SelectMany(phrase => ProseWalk.Expressions(phrase.Text)))
        .Concat(story.Tells.SelectMany(tell => tell.Arguments.Append(tell.From).Append(tell.When).OfType<Expression>().Concat(tell.Assumes.Select(assumed => assumed.Condition)).Concat(In(tell.Passages))))
        .Concat(story.Openings.SelectMany(opening => new[] { opening.From, opening.When }.OfType<Expression>().Concat(In(opening.Passages))))
        .Concat(story.Scenes.SelectMany(scene => In(scene.For).Concat(SceneNodeWalk.Expressions(scene.Body)).Concat(new[] { scene.When }.OfType<Expression>())))
        .Concat(story.Chapters.SelectMany(In))
        .Concat(story.Tests.SelectMany(In));

    private static IEnumerable<Expression> In(Chapter chapter) => chapter.Beats.Select(beat => beat.When)
        .Concat(chapter.Endings.Select(ending => ending.When))
        .Concat(new[] { chapter.Goal }.OfType<Expression>())
        .Concat(chapter.Allowed.SelectMany(allowance => allowance.Events).SelectMany(In))
        .Concat(ProseWalk.Expressions(chapter.Opening))
        .Concat(chapter.Closings.Concat(chapter.Endings.SelectMany(ending => ending.Closings)).SelectMany(In));

    private static IEnumerable<Expression> In(ClosingRule closing) => new[] { closing.When }.OfType<Expression>().Concat(In(closing.Passages));

    private static IEnumerable<Expression> In(StoryTest test) => test.Forbidden.SelectMany(In)
        .Concat(test.Expectations.Select(expectation => expectation.Condition).OfType<Expression>())
        .Concat(test.Script.OfType<TestStep.WaitUntil>().Select(step => step.Condition));

    private static IEnumerable<Expression> In(EventPattern pattern) => pattern.Arguments.OfType<Expression>();

    private static IEnumerable<Expression> In(ImmutableArray<Passage> passages) => passages.SelectMany(passage => ProseWalk.Expressions(passage.Text));
}
