using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Grounding;

/// <summary>Flattens lifted effects into ground assignments, in story order.</summary>
internal sealed class EffectGrounder(Story story, FactTable facts, ExpressionGrounder expressions, GroundingBudget budget)
{
    public (GroundEffect[] Plain, GroundEffect[] Believed) Ground(ImmutableArray<Effect> effects, int[] frame)
    {
        List<GroundEffect> found = [];
        AddAll(effects, frame, Condition.Constant.True, found);
        return ([.. found.Where(effect => effect.Path.IsEmpty)], [.. found.Where(effect => !effect.Path.IsEmpty)]);
    }

    private void AddAll(ImmutableArray<Effect> effects, int[] frame, Condition when, List<GroundEffect> found)
    {
        foreach (Effect effect in effects)
            Add(effect, frame, when, found);
    }

    private void Add(Effect effect, int[] frame, Condition when, List<GroundEffect> found)
    {
        budget.Spend();
        switch (effect)
        {
            case Effect.Assign or Effect.Feel:
                budget.Spend(GroundingBudget.PerEffect);
                if (TargetOf(effect, frame) is EffectTarget target)
                    found.Add(new GroundEffect([], when, target, ValueOf(effect, frame), 0));
                break;
            case Effect.When conditional:
                AddConditional(conditional, frame, when, found);
                break;
            case Effect.ForEvery every:
                foreach (EntityId member in story[every.Type].Members)
                {
                    frame[every.Slot] = member.Value;
                    Condition where = ExpressionGrounder.All([when, expressions.Ground(every.Where, frame)]);
                    if (!IsFalse(where))
                        AddAll(every.Body, frame, where, found);
                }

                break;
            case Effect.Believe believe:
                AddBelief(believe, frame, when, found);
                break;
        }
    }

    private void AddConditional(Effect.When conditional, int[] frame, Condition when, List<GroundEffect> found)
    {
        Condition test = expressions.Ground(conditional.Condition, frame);
        Condition then = ExpressionGrounder.All([when, test]);
        Condition otherwise = ExpressionGrounder.All([when, ExpressionGrounder.Not(test)]);
        if (!IsFalse(then))
            AddAll(conditional.Then, frame, then, found);
        if (!IsFalse(otherwise))
            AddAll(conditional.Otherwise, frame, otherwise, found);
    }

    /// <summary>A believer that is itself read is expanded into one guarded effect for each character it may be.</summary>
    private void AddBelief(Effect.Believe believe, int[] frame, Condition when, List<GroundEffect> found)
    {
        Condition who = expressions.Ground(believe.Who, frame);
        foreach (EntityId character in story.Characters)
        {
            Condition guard = who is Condition.Constant constant
                ? constant.Value == character.Value ? Condition.Constant.True : Condition.Constant.False
                : expressions.Compare(Comparison.Equal, who, new Condition.Constant(character.Value));
            Condition both = ExpressionGrounder.All([when, guard]);
            if (IsFalse(both))
                continue;
            budget.Spend();
            List<GroundEffect> inner = [];
            Add(believe.Inner, frame, both, inner);
            int index = story[character].CharacterIndex;
            foreach (GroundEffect effect in inner)
            {
                bool same = effect.Path is [int next, ..] && next == index;
                int outer = believe.ReadInMind ? 1 : 0;
                found.Add(effect with
                {
                    Path = same ? effect.Path : effect.Path.Insert(0, index),
                    ReadAt = effect.ReadAt == 0 ? outer : same ? effect.ReadAt : effect.ReadAt + 1,
                });
            }
        }
    }

    private EffectTarget? TargetOf(Effect effect, int[] frame)
    {
        if (effect is Effect.Feel feel)
        {
            Condition toward = feel.Toward is null
                ? new Condition.Constant(Value.Unknown)
                : expressions.Ground(feel.Toward, frame);
            bool targeted = feel.Toward is not null;
            return Select(expressions.Ground(feel.Who, frame), who => Select(toward, target =>
                new EffectTarget(facts.MentionFeeling(feel.Emotion, who, target)), !targeted));
        }

        Effect.Assign assign = (Effect.Assign)effect;
        Condition[] arguments = [.. assign.Arguments.Select(argument => expressions.Ground(argument, frame))];
        int[] values = new int[arguments.Length];
        return Resolve(0);

        EffectTarget? Resolve(int position)
        {
            if (position == arguments.Length)
                return new EffectTarget(facts.Mention(assign.Fact, values));
            return Select(arguments[position], value =>
            {
                if (!story.IsOfType(value, story[assign.Fact].Parameters[position].Type))
                    return null;
                values[position] = value;
                return Resolve(position + 1);
            });
        }
    }

    private EffectTarget? Select(Condition selector, Func<int, EffectTarget?> make, bool acceptUnknown = false)
    {
        if (selector is Condition.Constant constant)
            return constant.Value == Value.Unknown && !acceptUnknown ? null : make(constant.Value);
        budget.Spend(story.Entities.Length);
        EffectTarget?[] cases = new EffectTarget?[story.Entities.Length];
        for (int entity = 0; entity < cases.Length; entity++)
            cases[entity] = make(entity);
        return new EffectTarget(-1, selector, cases);
    }

    private Condition ValueOf(Effect effect, int[] frame) => expressions.Ground(
        effect is Effect.Feel feel ? feel.Value : ((Effect.Assign)effect).Value, frame);

    private static bool IsFalse(Condition condition) => condition is Condition.Constant { Value: not Value.True };
}
