using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.World;

namespace Motive.Minds.Planning.Distance;

/// <summary>
/// The relaxed problem in which an act also needs the consent of its doers: each of them believes the act possible, has something to hope for, and believes
/// that it pays, where that can be told beforehand. An estimate and no bound: what an act is for may lie further ahead.
/// </summary>
internal sealed class ConsentingStory
{
    private readonly ToldFacts facts;
    private readonly FactSubstitution world;
    private readonly FactSubstitution[] minds;

    private ConsentingStory(GroundStory story, ToldFacts facts)
    {
        this.facts = facts;
        minds = [.. CharacterId.Below(story.Characters).Select(MindOf)];
        world = new FactSubstitution(fact => fact, inner => minds[inner.Character.Value].Substitute(inner.Body));
    }

    /// <summary>Builds it for a story.</summary>
    /// <param name="owner">Whose consent is not asked, or nobody.</param>
    /// <param name="pays">What must hold for an act to pay a character.</param>
    /// <param name="affectsHopes">Whether an act of the author's gives a character something to hope for.</param>
    public static RelaxedStory Build(
        GroundStory story, bool[] reachable, ToldFacts facts, CharacterId owner, Func<CharacterId, Act, Condition> pays, Func<CharacterId, Act, bool> affectsHopes)
    {
        ConsentingStory made = new(story, facts);
        return new RelaxedStory(
            [.. story.Acts.Select(act => reachable[act.Index.Value] ? made.AddSubstituted(act, owner, pays, affectsHopes) : act.Event)], [.. story.Triggers.SelectMany(made.ExpandTrigger)], reachable, facts.Count);
    }

    private FactSubstitution MindOf(CharacterId character) =>
        new(fact => facts.FactInMind(character, fact), inner => inner.Character == character ? minds[character.Value].Substitute(inner.Body) : inner);

    private GroundEvent AddSubstituted(Act act, CharacterId owner, Func<CharacterId, Act, Condition> pays, Func<CharacterId, Act, bool> affectsHopes)
    {
        GroundEvent source = act.Event;
        Condition[] spoken = [.. source.Requires.Conjuncts.Where(SpeaksOfTold)];
        List<Condition> needs = [.. source.Requires.Conjuncts.Select(world.Substitute)];
        foreach (CharacterId character in act.Consenting.Where(character => character != owner))
        {
            needs.AddRange(spoken.Select(minds[character.Value].Substitute));
            needs.AddRange(pays(character, act).Conjuncts.Select(minds[character.Value].Substitute));
            needs.Add(new Condition.Read(facts.HopeOf(character), true));
        }

        List<GroundEffect> effects = [.. source.StateEffects.Select(effect => SubstituteIn(effect, world, world))];
        (GroundFactId Fact, Condition Value)[] assumed = [.. spoken.SelectMany(Assumed)];
        GroundEffect[] done = [.. source.StateEffects.Where(WritesTold)];
        if (assumed.Length + done.Length > 0)
            effects.AddRange(minds.SelectMany((mind, character) => Seen(assumed, done, world.Substitute(source.Observing[new CharacterId(character)]), mind)));
        if (act.AuthorOnly)
            effects.AddRange(CharacterId.Below(minds.Length).Where(character => affectsHopes(character, act)).Select(HopeEffect));
        effects.AddRange(Told(source));
        return Event(source, needs, effects);
    }

    private GroundEffect HopeEffect(CharacterId character) => new([], Condition.Constant.True, new EffectTarget(facts.HopeOf(character)), Condition.Constant.True, 0);

    private IEnumerable<GroundEvent> ExpandTrigger(GroundEvent trigger)
    {
        yield return Event(trigger, trigger.Requires.Conjuncts.Select(world.Substitute), trigger.StateEffects.Select(effect => SubstituteIn(effect, world, world)).Concat(Told(trigger)));
        if (!trigger.StateEffects.Any(WritesTold))
            yield break;
        foreach (FactSubstitution mind in minds)
            yield return Event(trigger, trigger.Requires.Conjuncts.Select(mind.Substitute), trigger.StateEffects.Where(WritesTold).Select(effect => SubstituteIn(effect, mind, mind)));
    }

    /// <summary>What one sees done, one takes to have been possible, and to have done what it does.</summary>
    private static IEnumerable<GroundEffect> Seen((GroundFactId Fact, Condition Value)[] assumed, GroundEffect[] done, Condition sees, FactSubstitution mind)
    {
        foreach ((GroundFactId fact, Condition value) in assumed)
            yield return new GroundEffect([], sees, mind.Substitute(new EffectTarget(fact)), value, 0);
        foreach (GroundEffect effect in done)
        {
            GroundEffect believed = SubstituteIn(effect, mind, mind);
            yield return believed with { When = believed.When is Condition.Constant ? sees : new Condition.All([sees, believed.When]) };
        }
    }

    /// <summary>The told facts of a conjunct that held, and the values they must have had: those they have, if it does not say.</summary>
    private IEnumerable<(GroundFactId Fact, Condition Value)> Assumed(Condition conjunct) => FactReads.FactsReadBy(conjunct).Where(facts.IsTold).Select(fact => (
        fact,
        (Condition)(FactAtom.TryRead(conjunct) is { Not: false } atom ? new Condition.Constant(atom.Value) : new Condition.Read(fact, facts.Field(fact).Boolean))));

    private IEnumerable<GroundEffect> Told(GroundEvent source) => source.MindEffects
        .Where(effect => effect.Path.Length == 1)
        .Select(effect => SubstituteIn(effect, effect.ReadAt > 0 ? minds[effect.Path[0].Value] : world, minds[effect.Path[0].Value]) with { When = world.Substitute(effect.When) });

    private bool SpeaksOfTold(Condition condition) => FactReads.ReadsAny(condition, facts.IsTold);

    private bool WritesTold(GroundEffect effect) => FactReads.FactsWrittenBy(effect.Target).Any(facts.IsTold);

    private static GroundEffect SubstituteIn(GroundEffect effect, FactSubstitution reader, FactSubstitution writer) =>
        new([], reader.Substitute(effect.When), writer.Substitute(effect.Target), reader.Substitute(effect.Value), 0);

    private static GroundEvent Event(GroundEvent source, IEnumerable<Condition> needs, IEnumerable<GroundEffect> effects) => new()
    {
        Name = source.Name,
        Requires = new Condition.All([.. needs]),
        StateEffects = [.. effects],
        MindEffects = [],
        Observing = [],
    };
}
