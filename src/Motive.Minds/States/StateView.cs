using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Minds.States;

/// <summary>An interned state as expressions read it.</summary>
internal sealed class StateView(MindEngine engine, int state) : IState
{
    public int Read(FactId fact, ReadOnlySpan<int> arguments)
    {
        FactTable facts = engine.Story.Facts;
        int number = facts.Changes(fact) ? facts.Find(fact, arguments) : -1;
        return number < 0 ? facts.ConstantValue(fact, arguments) : engine.States.Read(state, number);
    }

    public int ReadFeeling(int who, Emotion emotion, int? toward)
    {
        if (toward is int target)
            return At(target);
        int strongest = At(Value.Unknown);
        foreach (EntityId character in engine.Story.Story.Characters)
            strongest = Math.Max(strongest, At(character.Value));
        return strongest;

        int At(int whom)
        {
            int number = engine.Story.Facts.FindFeeling(emotion, who, whom);
            return number < 0 ? 0 : Math.Max(0, engine.States.Read(state, number));
        }
    }

    public IState MindOf(int character)
    {
        int index = engine.Story.Story.Entities[character].CharacterIndex;
        return index < 0 ? this : new StateView(engine, engine.States.Mind(state, index));
    }
}
