using System.Collections.Immutable;
using Motive.Minds.Feelings;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Memory;

/// <summary>
/// Where each character has each of their beliefs from, and which events they know of. One entry for each changing fact and
/// character; what is not listed has been believed since the beginning.
/// </summary>
internal sealed class BeliefLedger(MindEngine engine)
{
    private readonly Dictionary<(CharacterId Character, GroundFactId Fact), BeliefSource> sources = [];
    private readonly Dictionary<GroundFactId, int> lastChange = [];

    /// <summary>Where the character has their belief about the fact from.</summary>
    public BeliefSource SourceOf(CharacterId character, GroundFactId fact) =>
        sources.GetValueOrDefault((character, fact), BeliefSource.Beginning);

    /// <summary>The number of the event that last changed the fact in the world, or 0.</summary>
    public int LastChangeOf(GroundFactId fact) => lastChange.GetValueOrDefault(fact);

    /// <summary>Somebody has seen what they had only been told: they know it by that from now on.</summary>
    /// <param name="number">The number of the event.</param>
    /// <returns>False where they had it by more than word or letter, or have been told it by this very event; nothing changes then.</returns>
    public bool Confirm(int number, CharacterId character, GroundFactId fact)
    {
        if (!(SourceOf(character, fact).Kind is SourceKind.WasTold or SourceKind.WasLiedTo or SourceKind.Read && SourceOf(character, fact).Event != number))
            return false;
        sources[(character, fact)] = new BeliefSource(SourceKind.Saw, number, null);
        return true;
    }

    /// <summary>Writes or reads all of it.</summary>
    public void Transfer(Archive archive, Func<CharacterId, CharacterId> character, Func<GroundFactId, GroundFactId> fact, Func<BeliefSource, BeliefSource> source)
    {
        archive.Fill(sources, key => (character(key.Character), fact(key.Fact)), source);
        archive.Fill(lastChange, fact, number => archive.Between(1, int.MaxValue, number));
    }

    /// <summary>Notes what an event changed.</summary>
    /// <param name="number">Its number in the chronicle.</param>
    /// <param name="happened">The event, with the states around it.</param>
    /// <param name="act">What was done, or, if the event is an attempt, could not be; null for happenings.</param>
    public ImmutableArray<Learnt> Record(int number, PastEvent happened, Act? act)
    {
        foreach (GroundFactId fact in engine.States.Differences(happened.Before, happened.After))
            lastChange[fact] = number;
        ImmutableArray<Learnt>.Builder learnt = ImmutableArray.CreateBuilder<Learnt>();
        foreach (CharacterId character in CharacterId.Below(engine.Story.Characters))
        {
            (StateId earlier, StateId later) = (engine.States.Mind(happened.Before, character), engine.States.Mind(happened.After, character));
            SourceFinder? finder = earlier == later ? null : new SourceFinder(engine, number, happened, act, character);
            foreach (GroundFactId fact in engine.States.Differences(earlier, later))
            {
                BeliefSource source = sources[(character, fact)] = finder!.FindSource(fact);
                GroundFact ground = engine.Story.Facts[fact];
                if (ground.Emotion is null)
                {
                    learnt.Add(new Learnt(
                        engine.Story.Story.EntityOf(character), ground.Family, ground.Arguments,
                        engine.States.Read(earlier, fact), engine.States.Read(later, fact), source));
                }
            }
        }

        return learnt.ToImmutable();
    }
}
