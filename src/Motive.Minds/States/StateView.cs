using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Minds.States;

/// <summary>An interned state as expressions read it.</summary>
internal sealed class StateView(MindEngine engine, StateId state) : IState
{
    public int Read(FactId fact, ReadOnlySpan<int> arguments)
    {
        FactTable facts = engine.Story.Facts;
        GroundFactId number = facts.Changes(fact) ? facts.Find(fact, arguments) : GroundFactId.None;
        return number.IsNone ? facts.ConstantValue(fact, arguments) : engine.States.Read(state, number);
    }

    /// <summary>What the rules keep is read by the telling too; only what they do not keep is looked up beside it.</summary>
    public int ReadFeeling(int who, Emotion emotion, int? toward)
    {
        FactTable facts = engine.Story.Facts;
        if (toward is int target)
            return Level(facts.FindFeeling(emotion, who, target) is { IsNone: false } known ? known : facts.FindToldFeeling(emotion, who, target));
        bool ruled = !facts.FindFeeling(emotion, who, Value.Unknown).IsNone;
        int strongest = At(Value.Unknown);
        foreach (EntityId character in engine.Story.Story.Characters)
            strongest = Math.Max(strongest, At(character.Value));
        return strongest;

        int At(int whom) => Level(ruled ? facts.FindFeeling(emotion, who, whom) : facts.FindToldFeeling(emotion, who, whom));

        int Level(GroundFactId number) => number.IsNone ? 0 : Math.Max(0, engine.States.Read(state, number));
    }

    public IState MindOf(int entity)
    {
        CharacterId index = engine.Story.Story.Entities[entity].AsCharacter;
        return index.IsNone ? this : new StateView(engine, engine.States.Mind(state, index));
    }
}
