using System.Collections.Immutable;
using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Minds.Memory;

/// <summary>
/// Where each character has each of their beliefs from, and which events they know of. One entry for each changing fact and
/// character; what is not listed has been believed since the beginning.
/// </summary>
public sealed class BeliefLedger(MindEngine engine)
{
    private readonly Dictionary<(int Character, int Fact), BeliefSource> sources = [];
    private readonly Dictionary<int, int> lastChange = [];

    public BeliefSource SourceOf(int character, int fact) =>
        sources.GetValueOrDefault((character, fact), BeliefSource.Beginning);

    /// <summary>The number of the event that last changed the fact in the world, or 0.</summary>
    public int LastChangeOf(int fact) => lastChange.GetValueOrDefault(fact);

    /// <summary>
    /// Notes what an event changed. <paramref name="act"/> is null for happenings; doers are character indices.
    /// </summary>
    /// <param name="tried">The act could not be done.</param>
    public ImmutableArray<Learnt> Record(int number, Act? act, bool tried, IReadOnlyList<int> doers, int before, int after)
    {
        foreach (int fact in engine.States.Differences(before, after))
            lastChange[fact] = number;
        ImmutableArray<Learnt>.Builder learnt = ImmutableArray.CreateBuilder<Learnt>();
        for (int character = 0; character < engine.Story.Characters; character++)
        {
            (int earlier, int later) = (engine.States.Mind(before, character), engine.States.Mind(after, character));
            foreach (int fact in engine.States.Differences(earlier, later))
            {
                BeliefSource source = tried
                    ? ClassifyAttempt(number, act!, doers.Contains(character), fact)
                    : Classify(number, act, doers, character, fact, before, later);
                sources[(character, fact)] = source;
                GroundFact ground = engine.Story.Facts.Facts[fact];
                if (ground.Emotion is null)
                {
                    learnt.Add(new Learnt(
                        engine.Story.Story.Characters[character], ground.Family, ground.Arguments,
                        engine.States.Read(earlier, fact), engine.States.Read(later, fact), source));
                }
            }
        }

        return learnt.ToImmutable();
    }

    private static BeliefSource ClassifyAttempt(int number, Act act, bool doer, int fact)
    {
        SourceKind kind = doer ? SourceKind.Tried : SourceKind.Saw;
        return new BeliefSource(FactReads.ReadsAny(act.Event.Requires, read => read == fact) ? kind : SourceKind.Concluded, number, null);
    }

    private BeliefSource Classify(int number, Act? act, IReadOnlyList<int> doers, int character, int fact, int before, int later)
    {
        if (act is null)
            return new BeliefSource(SourceKind.Saw, number, null);
        bool addressed = act.Event.Believed.Any(effect =>
            effect.Path is [int only] && only == character && WrittenBy(effect.Target).Contains(fact));
        if (addressed && !(doers.Count == 1 && doers[0] == character))
            return Told(number, act, doers, character, fact, before, later);
        if (!act.Event.Plain.Any(effect => WrittenBy(effect.Target).Contains(fact)) && !addressed)
            return new BeliefSource(SourceKind.Concluded, number, null);
        if (addressed && act.Definition.Channel == Channel.Letter)
            return new BeliefSource(SourceKind.Read, number, null);
        return new BeliefSource(doers.Contains(character) ? SourceKind.Did : SourceKind.Saw, number, null);
    }

    private BeliefSource Told(int number, Act act, IReadOnlyList<int> doers, int character, int fact, int before, int later)
    {
        int teller = -1;
        foreach (int doer in doers)
        {
            if (doer != character && teller < 0)
                teller = doer;
        }

        EntityId? by = teller < 0 ? null : engine.Story.Story.Characters[teller];
        if (act.Definition.Channel == Channel.Letter)
            return new BeliefSource(SourceKind.Read, number, by);
        if (act.Definition.Channel == Channel.Sight || by is null)
            return new BeliefSource(SourceKind.Saw, number, by);
        int value = engine.States.Read(later, fact);
        bool sincere = engine.States.Read(engine.States.Mind(before, teller), fact) == value
            || act.Event.Plain.Any(effect => WrittenBy(effect.Target).Contains(fact));
        return new BeliefSource(sincere ? SourceKind.WasTold : SourceKind.WasLiedTo, number, by);
    }

    private static HashSet<int> WrittenBy(EffectTarget target) => [.. FactReads.Written(target)];
}
