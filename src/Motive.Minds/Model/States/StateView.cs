using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.States;

/// <summary>An interned state as expressions read it.</summary>
internal sealed class StateView(GroundStory story, StateStore states, StateId state) : IState
{
    public int Read(FactId fact, ReadOnlySpan<int> arguments)
    {
        FactTable facts = story.Facts;
        GroundFactId number = facts.CanChange(fact) ? facts.FindFact(fact, arguments) : GroundFactId.None;
        return number.IsNone ? facts.ConstantValue(fact, arguments) : states.Read(state, number);
    }

    /// <summary>What the rules keep is read by the telling too; only what they do not keep is looked up beside it.</summary>
    public int ReadFeeling(int who, Emotion emotion, int? toward)
    {
        FactTable facts = story.Facts;
        if (toward is int target)
            return Level(facts.FindFeeling(emotion, who, target) is { IsNone: false } known ? known : facts.FindToldFeeling(emotion, who, target));
        bool ruled = !facts.FindFeeling(emotion, who, Value.Unknown).IsNone;
        int strongest = At(Value.Unknown);
        foreach (EntityId character in story.Story.Characters)
            strongest = Math.Max(strongest, At(character.Value));
        return strongest;

        int At(int whom) => Level(ruled ? facts.FindFeeling(emotion, who, whom) : facts.FindToldFeeling(emotion, who, whom));

        int Level(GroundFactId number) => number.IsNone ? 0 : Math.Max(0, states.Read(state, number));
    }

    public IState MindOf(int entity)
    {
        CharacterId index = story.Story.Entities[entity].AsCharacter;
        return index.IsNone ? this : new StateView(story, states, states.Mind(state, index));
    }
}
