using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// How a compiled story begins, statement by statement as it is written, and the story without one of them: it is bound again with that line left out, so that what other statements read from it is
/// otherwise too. A line in a loop is one statement.
/// </summary>
internal sealed class StoryBeginning
{
    private readonly Program program;
    private readonly Story story;

    /// <param name="result">Of a story without errors.</param>
    public StoryBeginning(CompilationResult result)
    {
        program = result.Program;
        story = result.Story ?? throw new ArgumentException("The story has errors, so that it begins in no way.", nameof(result));
        Statements = [.. Own.SelectMany(In)];
    }

    /// <summary>Those of the author's own files, in story order; what modules state is not theirs to take back.</summary>
    public ImmutableArray<WrittenStatement> Statements { get; }

    /// <summary>The same, but in place of what stands in loops and branches the facts that they set, as far as no later statement sets them otherwise.</summary>
    public IEnumerable<WrittenStatement> Each()
    {
        ILookup<Origin, InitialFact> facts = story.Initial.Where((fact, place) => !story.Initial.Skip(place + 1).Any(later => IsSame(fact, later))).ToLookup(fact => fact.Origin);
        return Own.SelectMany(declaration => declaration is InitiallySyntax initially ? initially.Statements.SelectMany(statement => Each(statement, facts[statement.Origin])) : In(declaration));
    }

    /// <summary>The story as it would be without the statement; where that has errors, without a story.</summary>
    public CompilationResult Without(WrittenStatement statement)
    {
        if (statement.Fact is InitialFact fact)
            return new CompilationResult(program, story with { Initial = story.Initial.RemoveAll(other => ReferenceEquals(other, fact)) }, []);
        DiagnosticBag diagnostics = new();
        ImmutableArray<DeclarationSyntax> left = [.. program.Declarations.Select(declaration => Without(declaration, statement.Origin))];
        Program other = new(program.Files, left, diagnostics) { Sources = program.Sources, NamedChapters = program.NamedChapters };
        other.Declare();
        Story without = new StoryAssembler(other).Assemble() with { Answers = story.Answers };
        return new CompilationResult(other, diagnostics.HasErrors ? null : without, diagnostics.InOrder());
    }

    private IEnumerable<DeclarationSyntax> Own => program.Declarations.Where(declaration => !story.IsOfModule(declaration.Origin));

    private static bool IsSame(InitialFact one, InitialFact other) =>
        one.Fact == other.Fact && one.Minds.SequenceEqual(other.Minds) && one.Arguments.SequenceEqual(other.Arguments);

    private IEnumerable<WrittenStatement> Each(EffectSyntax statement, IEnumerable<InitialFact> facts) => statement is IfEffectSyntax or ForEveryEffectSyntax
        ? facts.Select(fact => new WrittenStatement(WrittenStatementKind.Fact, Words(fact), "", fact.Origin) { Fact = fact })
        : [Written(WrittenStatementKind.Fact, "", statement.Origin)];

    /// <summary><c>believes(Ann, gold(Ben) = 3)</c></summary>
    private string Words(InitialFact fact) => fact.Minds.Reverse().Aggregate(
        $"{Wording.Fact(story, fact.Fact, fact.Arguments.AsSpan())} = {Wording.ValueOf(story, fact.Fact, fact.Value)}", (inner, who) => $"believes({story[who].Name}, {inner})");

    private IEnumerable<WrittenStatement> In(DeclarationSyntax declaration) => declaration switch
    {
        InitiallySyntax initially => initially.Statements.SelectMany(Leaves).Select(leaf => Written(WrittenStatementKind.Fact, "", leaf.Origin)),
        WantsSyntax wants => wants.Wants.Select(want => Written(want, "")),
        EntitySyntax entity => entity.Items.SelectMany(item => In(item, string.Join(", ", entity.Names.Select(name => name.Text)))),
        _ => [],
    };

    private IEnumerable<WrittenStatement> In(EntityItemSyntax item, string owner) => item switch
    {
        EntityItemSyntax.Own or EntityItemSyntax.Statement or EntityItemSyntax.Belief => [Written(WrittenStatementKind.Fact, owner, item.Origin)],
        EntityItemSyntax.Temperament temperament => temperament.Traits.Select(trait => Written(WrittenStatementKind.Trait, owner, trait.Origin)),
        EntityItemSyntax.Wants wants => wants.Items.Select(want => Written(want, owner)),
        _ => [],
    };

    private WrittenStatement Written(WrittenStatementKind kind, string owner, Origin origin) => new(kind, program.TextAt(origin), owner, origin);

    private WrittenStatement Written(WantSyntax want, string owner)
    {
        WrittenStatement written = Written(WrittenStatementKind.Want, owner, want.Origin);
        return want.Label is string label ? written with { Text = $"{written.Text} as \"{label}\"" } : written;
    }

    /// <summary>The statements in loops and branches.</summary>
    private static IEnumerable<EffectSyntax> Leaves(EffectSyntax effect) => effect switch
    {
        IfEffectSyntax choice => choice.Then.Concat(choice.Otherwise).SelectMany(Leaves),
        ForEveryEffectSyntax every => every.Body.SelectMany(Leaves),
        _ => [effect],
    };

    private static DeclarationSyntax Without(DeclarationSyntax declaration, Origin left) => declaration switch
    {
        InitiallySyntax initially => initially with { Statements = Without(initially.Statements, left) },
        WantsSyntax wants => wants with { Wants = wants.Wants.RemoveAll(want => want.Origin == left) },
        EntitySyntax entity => entity with { Items = [.. entity.Items.Select(item => Without(item, left)).OfType<EntityItemSyntax>()] },
        _ => declaration,
    };

    private static EntityItemSyntax? Without(EntityItemSyntax item, Origin left) => item switch
    {
        EntityItemSyntax.Temperament temperament => temperament with { Traits = temperament.Traits.RemoveAll(trait => trait.Origin == left) },
        EntityItemSyntax.Wants wants => wants with { Items = wants.Items.RemoveAll(want => want.Origin == left) },
        _ => item.Origin == left ? null : item,
    };

    private static ImmutableArray<EffectSyntax> Without(ImmutableArray<EffectSyntax> effects, Origin left) => [.. effects.Select(effect => Without(effect, left)).OfType<EffectSyntax>()];

    private static EffectSyntax? Without(EffectSyntax effect, Origin left) => effect switch
    {
        IfEffectSyntax choice => choice with { Then = Without(choice.Then, left), Otherwise = Without(choice.Otherwise, left) },
        ForEveryEffectSyntax every => every with { Body = Without(every.Body, left) },
        _ => effect.Origin == left ? null : effect,
    };
}
