using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>
/// The effects by which people come to have beliefs in some way, where the story asks how they have them (D29b): whoever sees what an event writes, or what it needs, has that by sight; whoever is told has it by word; what a trigger or a reaction makes of it is had from nobody.
/// </summary>
internal sealed class SourceGrounder(Story story, FactTable facts, ConditionBuilder builder, Func<GroundFactId, EffectTarget> target)
{
    private readonly ILookup<FactId, KeptSource> kept = story.KeptSources.ToLookup(source => source.Of);

    /// <summary>Whether the story never asks how people have anything.</summary>
    public bool IsIdle => story.KeptSources.IsEmpty;

    /// <summary>An event's effects on minds, with those on how people have what it shows and tells them.</summary>
    /// <param name="forTelling">Also what only the telling asks for.</param>
    public GroundEffect[] WithSources(SourcedEvent seen, bool forTelling)
    {
        List<GroundEffect> effects = [];
        foreach (CharacterId character in CharacterId.Below(seen.Observing.Count))
        {
            if (seen.Observing[character] is not Condition.Constant { Value: not Value.True })
                effects.AddRange(Sights(seen, character, forTelling));
        }

        foreach (GroundEffect effect in seen.MindEffects)
        {
            effects.Add(effect);
            if (effect.IsOfSource || effect.Path is not [CharacterId hearer])
                continue;
            (SourceWay way, int from) = seen.WayOf(story, effect, hearer);
            effects.AddRange(Written(effect, forTelling).SelectMany(written => SourceEffects([hearer], Changed(effect, written), written, way, from, null)));
        }

        return [.. effects];
    }

    /// <summary>Effects of what happens by itself: whatever it changes in a picture, its owner has from nobody any more.</summary>
    public GroundEffect[] WithClearedSources(GroundEffect[] effects) =>
        [.. effects.SelectMany(effect => effect.IsOfSource || effect.Path.Length > 1
            ? [effect]
            : Written(effect, forTelling: true).SelectMany(written => SourceEffects(effect.Path, Changed(effect, written), written, null, Value.Unknown, null)).Prepend(effect))];

    /// <summary>What somebody has by having seen an event: what its precondition needs, and what came of it.</summary>
    private IEnumerable<GroundEffect> Sights(SourcedEvent seen, CharacterId character, bool forTelling)
    {
        ImmutableArray<CharacterId> path = [character];
        foreach (FactAtom needed in seen.Requires.Conjuncts.Select(FactAtom.TryRead).OfType<FactAtom>().Where(atom => !atom.Not))
        {
            foreach (WrittenFact written in Kept(needed.Fact, Condition.Constant.True, forTelling))
            {
                Condition[] notTheirs = [.. written.Ways.Where(way => way.Way == SourceWay.Deed).Select(deed => builder.Not(builder.InMind(character, builder.Read(deed.Fact, true))))];
                foreach (GroundEffect effect in SourceEffects(path, builder.All([seen.Observing[character], seen.Requires, .. notTheirs]), written, SourceWay.Sight, Value.Unknown, null))
                    yield return effect;
            }
        }

        SourceWay way = Array.IndexOf(seen.Doers, character) >= 0 ? SourceWay.Deed : SourceWay.Sight;
        foreach (GroundEffect plain in seen.StateEffects)
        {
            foreach (WrittenFact written in Written(plain, forTelling))
            {
                Condition when = builder.All([plain.When, written.When, seen.Observing[character]]);
                foreach (GroundEffect effect in SourceEffects(path, when, written, way, Value.Unknown, new Sighting(seen.Observing[character], written.Fact)))
                    yield return effect;
            }
        }
    }

    private IEnumerable<GroundEffect> SourceEffects(ImmutableArray<CharacterId> path, Condition when, WrittenFact written, SourceWay? way, int from, Sighting? sighting) => when is Condition.Constant { Value: not Value.True }
        ? []
        : written.Ways.Select(each => new GroundEffect(path, when, target(each.Fact), builder.Constant(each.Way.ValueOf(way, from)), 0) { IsOfSource = true, Sighting = sighting });

    /// <summary>That an effect comes about, and what it writes is not so already in the mind or picture that it writes to.</summary>
    private Condition Changed(GroundEffect effect, WrittenFact written)
    {
        GroundFact fact = facts[written.Fact];
        Condition value = fact.Emotion is null && facts.DomainOf(fact.Family) is Domain.Integer bounds
            ? builder.Calculate(Arithmetic.Maximum, builder.Constant(bounds.Minimum), builder.Calculate(Arithmetic.Minimum, builder.Constant(bounds.Maximum), effect.Value, 1), 1)
            : effect.Value;
        Condition held = builder.Read(written.Fact, facts.DomainOf(fact.Family) is Domain.Boolean && !facts.IsUnknownTruth(written.Fact));
        Condition same = builder.Compare(Comparison.Equal, InMind(effect.ReadAt, effect, value), InMind(effect.Path.Length, effect, held));
        return builder.All([effect.When, InMind(effect.ReadAt, effect, written.When), builder.Not(same)]);
    }

    private Condition InMind(int depth, GroundEffect effect, Condition condition) => depth == 0 ? condition : builder.InMind(effect.Path[0], condition);

    /// <summary>The facts that an effect may write and of which it is asked how people have them.</summary>
    private IEnumerable<WrittenFact> Written(GroundEffect effect, bool forTelling) => Leaves(effect.Target, Condition.Constant.True).SelectMany(leaf => Kept(leaf.Fact, leaf.When, forTelling));

    private IEnumerable<WrittenFact> Kept(GroundFactId fact, Condition when, bool forTelling)
    {
        GroundFact ground = facts[fact];
        if (ground.Emotion is not null || !kept.Contains(ground.Family))
            yield break;
        ImmutableArray<KeptWay> ways =
        [
            .. kept[ground.Family].Where(source => forTelling || !facts.IsForTelling(source.Fact))
                .Select(source => new KeptWay(facts.InternFact(source.Fact, ground.Arguments.AsSpan()), source.Way, facts.IsForTelling(source.Fact))),
        ];
        if (!ways.IsEmpty)
            yield return new WrittenFact(fact, when, ways);
    }

    private IEnumerable<(GroundFactId Fact, Condition When)> Leaves(EffectTarget? written, Condition when)
    {
        if (written is null)
            yield break;
        if (written.Cases is not EffectTarget?[] cases)
        {
            yield return (written.Fact, when);
            yield break;
        }

        for (int entity = 0; entity < cases.Length; entity++)
        {
            if (cases[entity] is null)
                continue;
            Condition chosen = builder.All([when, builder.Compare(Comparison.Equal, written.Selector!, builder.Constant(entity))]);
            foreach ((GroundFactId Fact, Condition When) leaf in Leaves(cases[entity], chosen))
                yield return leaf;
        }
    }

    private sealed record WrittenFact(GroundFactId Fact, Condition When, ImmutableArray<KeptWay> Ways);
}

/// <summary>An event of which it is found out who has what by it.</summary>
/// <param name="Doers">Character indices; empty for what is no act.</param>
/// <param name="Channel">How an act tells what it tells.</param>
internal sealed record SourcedEvent(Condition Requires, GroundEffect[] StateEffects, GroundEffect[] MindEffects, Observers Observing, CharacterId[] Doers, Channel Channel)
{
    /// <summary>How somebody has what an effect writes into their mind, and from whom.</summary>
    public (SourceWay Way, int From) WayOf(Story story, GroundEffect effect, CharacterId hearer)
    {
        int teller = Array.FindIndex(Doers, doer => doer != hearer);
        return effect.IsNoticed || Channel == Channel.Sight ? (SourceWay.Sight, Value.Unknown)
            : teller >= 0 ? (Channel == Channel.Letter ? SourceWay.Letter : SourceWay.From, story.EntityOf(Doers[teller]).Value)
            : (Channel == Channel.Letter ? SourceWay.Letter : SourceWay.Sight, Value.Unknown);
    }
}
