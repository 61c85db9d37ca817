using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>Which facts say whether somebody is out of the story, and what whoever comes back into it learns by that (D8b). It is asked when all of a story is ground.</summary>
internal sealed class WakingTable(Story story, FactTable facts)
{
    private readonly Lazy<GroundFactId[]> places = new(() =>
        story.Location is FactId at && facts.CanChange(at) ? [.. story.Characters.Select(who => facts.FindFact(at, [who.Value]))] : []);

    private GroundFactId[][]? own;

    /// <summary>By character: whether they are dead or gone; empty when the story has no such rule.</summary>
    public ImmutableArray<Condition> Absent { get; private set; } = [];

    /// <summary>By character: whether they are without their senses for a while; empty when the story has no such rule.</summary>
    public ImmutableArray<Condition> Senseless { get; private set; } = [];

    /// <summary>Called once, when the rules of the story are ground.</summary>
    public void Complete(ImmutableArray<Condition> absent, ImmutableArray<Condition> senseless) => (Absent, Senseless) = (absent, senseless);

    /// <summary>Nobody is ever out of the story.</summary>
    public bool IsUnused => Absent.IsEmpty && Senseless.IsEmpty;

    /// <summary>By character: the fact that says where they are, or none; empty where nobody ever goes anywhere.</summary>
    public GroundFactId[] PlaceFacts => places.Value;

    /// <summary>By character: the facts that say whether they are out, each once. Empty where nobody ever is.</summary>
    public GroundFactId[][] FactsSayingOut => own ??= IsUnused ? [] : [.. CharacterId.Below(story.Characters.Length).Select(ReadsOf)];

    /// <summary>The rules that say of a character whether they are out; none where the story has none.</summary>
    public Condition[] RulesOf(CharacterId character) => [.. new[] { Absent, Senseless }.Where(rule => !rule.IsEmpty).Select(rule => rule[character.Value])];

    /// <summary>What an event may make those learn who come back by it, as effects on their minds: what they learn is so, or they do not know it any more.</summary>
    /// <param name="written">The facts that it may write.</param>
    public IEnumerable<GroundEffect> LearntAfter(IReadOnlyCollection<GroundFactId> written)
    {
        for (int character = 0; character < FactsSayingOut.Length; character++)
        {
            if (!Array.Exists(FactsSayingOut[character], written.Contains))
                continue;
            ImmutableArray<CharacterId> mind = [new CharacterId(character)];
            Condition isOut = new Condition.Any(RulesOf(mind[0]));
            GroundFactId[] seen = [.. PlaceFacts.Where(at => !at.IsNone)];
            foreach (GroundFactId fact in FactsSayingOut[character].Concat(seen).Distinct())
                yield return Learnt(mind, isOut, fact, new Condition.Read(fact, boolean: false));
            foreach (GroundFactId at in seen)
                yield return Learnt(mind, isOut, at, new Condition.Constant(Value.Unknown));
        }
    }

    private static GroundEffect Learnt(ImmutableArray<CharacterId> mind, Condition isOut, GroundFactId fact, Condition value) => new(mind, isOut, new EffectTarget(fact), value, 0) { IsNoticed = true };

    private GroundFactId[] ReadsOf(CharacterId character) =>
        [.. RulesOf(character).SelectMany(FactReads.Collect).Where(read => !read.InMind).Select(read => read.Fact).Distinct()];
}
