using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Phrases typed on a command line, understood in the names of one compiled story.</summary>
internal sealed class StoryPhrases
{
    private readonly Program program;
    private readonly Story story;

    public StoryPhrases(CompilationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        program = result.Program;
        story = result.Story ?? throw new ArgumentException("The story has errors, so its names stand for nothing.", nameof(result));
    }

    /// <summary><c>facade(Ann) = 0</c>, as under <c>initially</c>.</summary>
    public PhraseResult<InitialFact> ParseFact(string phrase) =>
        Understand<InitialFact>(phrase, (parser, program, scope) => Fact(program, parser.ParseLoneStatement()));

    /// <summary><c>Ann: fond(Cid, by Ben) = 3</c>: what somebody believes.</summary>
    public PhraseResult<InitialFact> ParseBelief(string phrase) => Understand<InitialFact>(phrase, (parser, program, scope) => Fact(program, Believed(parser)));

    /// <summary>The same where it may also say how they have it, which is several facts: <c>Ben: believes(Ben, at(Ann), from Cid) = Library</c>.</summary>
    public PhraseResult<IReadOnlyList<InitialFact>> ParseBeliefs(string phrase) => Understand<IReadOnlyList<InitialFact>>(phrase, (parser, program, scope) =>
    {
        EffectSyntax statement = Believed(parser);
        ImmutableArray<InitialFact> facts = Facts(program, statement);
        bool isOneBelief = facts.Length == 1 || (facts.Length > 1 && facts.Count(fact => story.KeptSource(fact.Fact) is null) <= 1);
        if (!isOneBelief && !program.Diagnostics.HasErrors)
            program.Diagnostics.Report(Mistakes.PhraseSetsNothing, statement.Origin);
        return isOneBelief ? facts : null;
    });

    private static EffectSyntax Believed(Parser parser)
    {
        (NameSyntax who, EffectSyntax statement) = parser.ParseLoneBelief();
        return InitialBinder.Within(new ReferenceSyntax(who, who.Origin), statement);
    }

    /// <summary><c>order(Ann, _, _)</c>.</summary>
    public PhraseResult<EventPattern> ParsePattern(string phrase) => Understand(phrase, (parser, program, scope) =>
        new PatternBinder(program, scope, bindsVariables: false).Bind(parser.ParseLonePattern()));

    /// <summary><c>order(Ann, Ben, Tea)</c>.</summary>
    public PhraseResult<GroundAct> ParseAct(string phrase) => Understand(phrase, (parser, program, scope) =>
    {
        PatternSyntax act = parser.ParseLonePattern();
        if (new ExpressionBinder(program, scope).BindAct(act) is not { } bound)
            return null;
        ImmutableArray<int> arguments = [.. bound.Arguments.OfType<Expression.Literal>().Select(literal => literal.Value)];
        if (arguments.Length == bound.Arguments.Length && !arguments.Contains(Value.Unknown))
            return new GroundAct(bound.Action, arguments);
        program.Diagnostics.Report(Mistakes.PatternArgument, act.Origin);
        return null;
    });

    /// <summary><c>plan 7, states 300</c>, as behind <c>thinking</c>.</summary>
    public PhraseResult<ImmutableSortedDictionary<ThinkingLimit, int>> ParseThinking(string phrase) =>
        Understand(phrase, (parser, program, scope) => ThinkingBinder.Bind(program, parser.ParseLoneThinking()));

    /// <summary><c>facade(Ann) = 0</c>, as after <c>requires</c>.</summary>
    public PhraseResult<Expression> ParseCondition(string phrase) => Understand(phrase, (parser, program, scope) =>
        parser.ParseLoneExpression() is { } syntax and not MissingSyntax
            ? new ExpressionBinder(program, scope).BindCondition(syntax)
            : null);

    /// <summary><c>at(Ann)</c>, <c>believes(Ben, facade(Ann))</c>, <c>feels(Ann, anger, Ben)</c>: anything that has a value.</summary>
    internal PhraseResult<ValuePhrase> ParseValue(string phrase) => Understand(phrase, (parser, program, scope) =>
    {
        if (parser.ParseLoneExpression() is not { } syntax || syntax is MissingSyntax)
            return null;
        Typed value = new ExpressionBinder(program, scope).BindValue(syntax);
        return value.IsError ? null : new ValuePhrase(value.Expression, value.Type.Kind == ValueKind.Boolean, value.Type.Kind == ValueKind.Integer);
    });

    private InitialFact? Fact(Program program, EffectSyntax statement)
    {
        if (Facts(program, statement) is [InitialFact only])
            return only;
        if (!program.Diagnostics.HasErrors)
            program.Diagnostics.Report(Mistakes.PhraseSetsNothing, statement.Origin);
        return null;
    }

    private ImmutableArray<InitialFact> Facts(Program program, EffectSyntax statement)
    {
        if (program.Diagnostics.HasErrors || new InitialBinder(program).Bind(statement) is not { } bound || program.Diagnostics.HasErrors)
            return [];
        InitialStateBuilder builder = new(story, new InitialBudget(story, program.Diagnostics));
        builder.Seed(story.Initial);
        builder.Apply([bound]);
        return builder.Facts;
    }

    private PhraseResult<T> Understand<T>(string phrase, Func<Parser, Program, Scope, T?> understand)
        where T : class
    {
        phrase = PrintableText.InPlace(CanonicalText.Compose(phrase));
        DiagnosticBag diagnostics = new();
        SourceFile file = new("phrase", phrase);
        Program program = this.program.ForPhrase(file, diagnostics);
        int index = program.Files.Count - 1;
        Scope scope = new();
        Parser parser = new(phrase, index, Lexer.ReadInline(phrase, index, diagnostics, 0, phrase.Length), diagnostics);
        T? value = understand(parser, program, scope);
        return new PhraseResult<T>(diagnostics.HasErrors ? null : value, scope.FrameSize, diagnostics.InOrder(), program.Files);
    }
}
