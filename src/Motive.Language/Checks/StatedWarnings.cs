using System.Collections.Immutable;
using System.Text;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Warnings that a story or module states itself: <c>warn (a: place) when …</c>. Each is asked of the first moment, for all entities of its
/// parameters' types, once no other mistake is left.
/// </summary>
internal sealed class StatedWarnings(Program program)
{
    /// <summary>Messages for one `warn`; the last says how many more there are.</summary>
    private const int MostMessages = 10;

    private readonly List<BoundWarning> bound = [];

    public void Bind(WarnSyntax syntax)
    {
        Scope scope = new();
        NameLookup names = new(program);
        foreach (VariableSyntax parameter in syntax.Parameters)
            scope.Push(parameter.Name?.Text, names.Type(parameter.Type), syntax.Origin);
        ImmutableArray<TypeSymbol?> types = [.. scope.Variables.Select(variable => variable.Type)];
        ExpressionBinder expressions = new(program, scope);
        Expression when = expressions.BindCondition(syntax.When);
        Prose words = new ProseBinder(program, expressions).Bind(syntax.Words);
        program.Sizes.Check("warning", "warn", types.Select(type => type?.Members.Count ?? 1), syntax.Origin);
        bound.Add(new BoundWarning(types, scope.FrameSize, when, words, syntax.Origin));
    }

    /// <param name="beginning">The world at the first moment.</param>
    /// <param name="facts">What was stated of it; a message points at a statement about just its entities.</param>
    public void Report(Story story, IState beginning, ImmutableArray<InitialFact> facts)
    {
        if (program.Diagnostics.HasErrors)
            return;
        Evaluator evaluator = new(story, StoryLimits.InitialSteps);
        foreach (BoundWarning warning in bound)
        {
            Report(story, evaluator, beginning, facts, warning);
            if (!evaluator.IsExhausted)
                continue;
            program.Diagnostics.Report(Mistakes.TooManyInitialSteps, warning.Origin, $"{StoryLimits.InitialSteps}");
            return;
        }
    }

    private void Report(Story story, Evaluator evaluator, IState beginning, ImmutableArray<InitialFact> facts, BoundWarning warning)
    {
        List<int[]> found = [.. Frames(warning, 0, new int[warning.Slots]).Where(frame => evaluator.Holds(warning.When, beginning, frame)).Select(frame => (int[])frame.Clone())];
        for (int i = 0; i < Math.Min(found.Count, MostMessages) && !evaluator.IsExhausted; i++)
        {
            ImmutableArray<int> entities = [.. found[i].Take(warning.Types.Length)];
            string rest = i == MostMessages - 1 && found.Count > MostMessages ? $" (And {found.Count - MostMessages} more like it.)" : "";
            Origin origin = facts.LastOrDefault(fact => fact.Minds.IsEmpty && fact.Arguments.SequenceEqual(entities))?.Origin
                ?? (entities.IsEmpty ? warning.Origin : story.Entities[entities[0]].Origin);
            string words = Words(story, evaluator, beginning, found[i], warning.Words) + rest;
            program.Diagnostics.ReportWithHint(Mistakes.StatedByStory, origin, words, $"`{program.Files[warning.Origin.File].Path}`");
        }
    }

    /// <summary>One frame for each combination of entities, the same array every time.</summary>
    private static IEnumerable<int[]> Frames(BoundWarning warning, int parameter, int[] frame)
    {
        if (parameter == warning.Types.Length)
        {
            yield return frame;
            yield break;
        }

        foreach (EntityId member in warning.Types[parameter]?.Members ?? [])
        {
            frame[parameter] = member.Value;
            foreach (int[] filled in Frames(warning, parameter + 1, frame))
                yield return filled;
        }
    }

    private static string Words(Story story, Evaluator evaluator, IState state, int[] frame, Prose prose)
    {
        StringBuilder text = new();
        foreach (ProseSegment segment in prose.Segments)
        {
            text.Append(segment switch
            {
                ProseSegment.Literal literal => literal.Text,
                ProseSegment.Hole hole => Name(story, evaluator.Evaluate(hole.Expression, state, frame), hole.IsEntity),
                ProseSegment.Conditional choice => Words(story, evaluator, state, frame, evaluator.Holds(choice.Condition, state, frame) ? choice.Then : choice.Otherwise),
                ProseSegment.Alternatives alternatives => Words(story, evaluator, state, frame, alternatives.Options[0]),
                ProseSegment.Agreement agreement => agreement.Singular,
                _ => throw new InvalidOperationException($"No words are known for {segment.GetType().Name}."),
            });
        }

        return text.ToString();
    }

    /// <summary>As the author writes it, since a message is about the text.</summary>
    private static string Name(Story story, int value, bool entity) =>
        value == Value.Unknown ? "unknown" : entity ? $"`{story.Entities[value].Name}`" : $"{value}";

    private sealed record BoundWarning(ImmutableArray<TypeSymbol?> Types, int Slots, Expression When, Prose Words, Origin Origin);
}
