using System.Collections.Immutable;

namespace Motive.World;

/// <summary>The finite set of values a fact ranges over (D1).</summary>
internal abstract record Domain
{
    private Domain()
    {
    }

    public sealed record Boolean : Domain
    {
        /// <summary>Whether some mind may hold <see cref="Value.Unknown"/>; found by <see cref="UnknownTruths"/> where states are laid out.</summary>
        public bool MayBeUnknown { get; init; }
    }

    /// <summary>Inclusive bounds. Assigning past a bound stores the bound. A mind may hold <see cref="Value.Unknown"/>.</summary>
    public sealed record Integer(int Minimum, int Maximum) : Domain
    {
        /// <summary>Whether it may be unknown from the beginning, and whoever is refuted is left not knowing it. Of any other number people then guess.</summary>
        public bool MayBeUnknown { get; init; }
    }

    /// <summary>Any entity of the type, or <see cref="Value.Unknown"/>.</summary>
    public sealed record Entities(TypeId Type) : Domain;
}

/// <summary>
/// A family of facts, one ground instance for each tuple of arguments. <see cref="Hidden"/> marks a family made by the
/// compiler: <c>happened</c> patterns. <see cref="Default"/> holds for every ground instance before initial statements.
/// </summary>
internal sealed record FactDefinition(
    FactId Id,
    string Name,
    ImmutableArray<Parameter> Parameters,
    Domain Domain,
    int Default,
    bool Hidden,
    Origin Origin)
{
    /// <summary>How the fact is said; of those that have its value, the first.</summary>
    public ImmutableArray<FactPhrase> Phrases { get; init; } = [];

    /// <summary>How the fact is asked for, as a clause: "whom Ann loved". Null where the story has no words for it.</summary>
    public FactPhrase? Question { get; init; }

    public FactPhrase? PhraseFor(int value) => FactPhrase.For(Phrases, value);
}

/// <summary>
/// A clause in the past tense for values from <see cref="Minimum"/> to <see cref="Maximum"/>. The first slots hold the arguments of the fact or
/// rule, the next its value.
/// </summary>
internal sealed record FactPhrase(int Minimum, int Maximum, int Slots, Prose Text)
{
    /// <summary>The first that has the value; null if none has.</summary>
    public static FactPhrase? For(ImmutableArray<FactPhrase> phrases, int value) =>
        phrases.FirstOrDefault(phrase => phrase.Minimum <= value && value <= phrase.Maximum);
}

/// <summary>A name that a story gives to an expression. Its body is in place of its uses, which know whose it is: <see cref="Expression.Use"/>.</summary>
/// <param name="Domain">What values it can have; of a number, the bounds that its form shows.</param>
internal sealed record RuleDefinition(RuleId Id, string Name, ImmutableArray<Parameter> Parameters, Domain Domain, Origin Origin)
{
    /// <summary>How the rule is said; of those that have its value, the first.</summary>
    public ImmutableArray<FactPhrase> Phrases { get; init; } = [];
}

/// <summary>A rule of given arguments, with the value that it has in some state.</summary>
/// <param name="Minds">In whose mind, one in the other, it is read there; empty for the state itself.</param>
internal sealed record RuleUsed(ImmutableArray<EntityId> Minds, RuleId Rule, ImmutableArray<int> Arguments, int Value);

/// <summary>One statement of the initial state, already ground. <see cref="Minds"/> is empty for the world itself;
/// [A, B] means what A believes that B believes.</summary>
internal sealed record InitialFact(ImmutableArray<EntityId> Minds, FactId Fact, ImmutableArray<int> Arguments, int Value, Origin Origin);
