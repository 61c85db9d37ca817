using Motive.Minds.Model.Grounding;

namespace Motive.Minds.Model.Causality;

/// <summary>
/// What an event demands, reads, writes and tells: its causal links, read from the story alone. Immutable. A fact that is read twice is listed twice.
/// </summary>
internal sealed class EventProfile
{
    /// <param name="alike">Of an event with the same effects, which are then shared; or null.</param>
    public EventProfile(GroundEvent source, EventProfile? alike = null)
    {
        Source = source;
        List<(GroundFactId, int)> demands = [];
        List<FactRead> needs = [];
        foreach (Condition conjunct in source.Requires.Conjuncts)
        {
            if (FactAtom.TryRead(conjunct) is { Not: false } atom)
                demands.Add((atom.Fact, atom.Value));
            else
                FactReads.AddReads(conjunct, [], needs);
        }

        (Demands, OtherNeeds) = ([.. demands], [.. needs]);
        Effects = alike?.Effects ?? EffectsOf(source.StateEffects);
        Tells = alike?.Tells ?? EffectsOf(source.Waking is { IsUnused: false } waking ? [.. source.MindEffects, .. waking.LearntAfter([.. Writes])] : source.MindEffects);
        Needs = [.. demands.Select(demand => demand.Item1).Concat(needs.Select(read => read.Fact)).Distinct()];
    }

    /// <summary>The event that this is the profile of.</summary>
    public GroundEvent Source { get; }

    /// <summary>Conjuncts of the precondition that nothing but one value of one fact can help.</summary>
    public (GroundFactId Fact, int Value)[] Demands { get; }

    /// <summary>What the other conjuncts read.</summary>
    public FactRead[] OtherNeeds { get; }

    /// <summary>Effects on facts of the state itself, in story order.</summary>
    public CausalEffect[] Effects { get; }

    /// <summary>Effects on what others believe, in story order, and then what those learn who come back into the story by it (D8b).</summary>
    public CausalEffect[] Tells { get; }

    /// <summary>All facts that the precondition reads, each once. Whoever sees the event has them put right (D9).</summary>
    public GroundFactId[] Needs { get; }

    /// <summary>What is put right in those who see it: <see cref="Needs"/>, and how they have these (D29b).</summary>
    public GroundFactId[] Repairs => Source.Sources is SourceTable kept ? kept.WithSources(Needs) : Needs;

    /// <summary>What decides who sees it.</summary>
    public FactRead[] ObserverReads => Source.Observing.Reads;

    /// <summary>The facts that its effects on the state itself may write; some may come twice.</summary>
    public IEnumerable<GroundFactId> Writes => Effects.SelectMany(effect => effect.Facts);

    /// <summary>The facts that it may write or tell.</summary>
    public IEnumerable<GroundFactId> Changes => Writes.Concat(Tells.SelectMany(effect => effect.Facts));

    /// <summary>What decides whether it happens and which facts of the state itself it changes how.</summary>
    public IEnumerable<GroundFactId> DecidingFacts => Needs.Concat(Effects.SelectMany(effect => effect.Reads).Select(read => read.Fact));

    /// <summary>All that its precondition and its effects read.</summary>
    public IEnumerable<FactRead> Reads => Demands.Select(demand => new FactRead(demand.Fact, [])).Concat(OtherNeeds)
        .Concat(Effects.Concat(Tells).SelectMany(effect => effect.Reads));

    /// <summary>Adds the facts of <see cref="Reads"/>.</summary>
    public void AddReadFacts(FactSet facts)
    {
        facts.Add(Needs);
        foreach (CausalEffect effect in Effects)
            facts.Add(effect.Reads);
        foreach (CausalEffect effect in Tells)
            facts.Add(effect.Reads);
    }

    /// <summary>What decides whether a trigger fires: all that it reads, and all that it changes, since one that would change nothing does not fire (D10).</summary>
    public IEnumerable<FactRead> FiringReads => Reads.Concat(Effects.Concat(Tells).SelectMany(effect => effect.Facts.Select(fact => new FactRead(fact, [.. effect.Source.Path]))));

    /// <summary>The facts of <see cref="FiringReads"/>, each once.</summary>
    public GroundFactId[] FiringFacts => field ??= [.. FiringReads.Select(look => look.Fact).Distinct()];

    /// <summary>The facts of <see cref="Changes"/>, each once.</summary>
    public GroundFactId[] ChangedFacts => field ??= [.. Changes.Distinct()];

    private static CausalEffect[] EffectsOf(GroundEffect[] effects)
    {
        GroundFactId[][] facts = Array.ConvertAll(effects, effect => FactReads.FactsWrittenBy(effect.Target).ToArray());
        return [.. effects.Select((effect, index) => new CausalEffect(effect, facts[index], facts))];
    }
}
