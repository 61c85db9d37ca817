using System.Collections.Immutable;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Feelings;

/// <summary>
/// Writes the feelings about one event into a state and into every picture of every mind in it. What somebody feels is worked out in the picture around them; their own
/// mind has it from there, so that they feel what they think they feel (D20).
/// </summary>
internal sealed class FeltMinds(MindEngine engine, FeelingFacts kept, Appraisal appraisal)
{
    private readonly StateStore states = engine.States;
    private readonly Dictionary<(StateId Before, StateId After, CharacterId Owner, string Past, string Own), StateId> made = [];

    /// <summary>The world with everybody's feelings in it, and what each character feels, by character index.</summary>
    public (StateId State, ImmutableArray<ImmutableArray<Feeling>> Felt) Appraise(Viewpoint world, StateId before, StateId after)
    {
        ImmutableArray<ImmutableArray<Feeling>> felt =
            [.. CharacterId.Below(states.Characters).Select(who => AppraiseCharacter(world, who, before, after))];
        return (before == after || kept.AreNone ? after : WriteFeelings(world, before, after, felt), felt);
    }

    /// <param name="own">What the owner of the picture feels.</param>
    private StateId AppraisePicture(Viewpoint at, CharacterId owner, StateId before, StateId after, ImmutableArray<Feeling> own)
    {
        if (before == after)
            return after;
        (StateId, StateId, CharacterId, string, string) key = (before, after, owner, at.Key, own.IsEmpty ? "" : string.Join(',', own));
        if (!made.TryGetValue(key, out StateId state))
        {
            state = WriteFeelings(at, before, after,
                [.. CharacterId.Below(states.Characters).Select(who => who == owner ? own : AppraiseCharacter(at, who, before, after))]);
            made.Add(key, state);
        }

        return state;
    }

    /// <summary>Nobody feels otherwise for what only the telling asks.</summary>
    private ImmutableArray<Feeling> AppraiseCharacter(Viewpoint at, CharacterId who, StateId before, StateId after) =>
        [.. appraisal.Appraise(at, who, engine.WithoutTelling(before), engine.WithoutTelling(after))];

    private StateId WriteFeelings(Viewpoint at, StateId before, StateId after, ImmutableArray<ImmutableArray<Feeling>> felt)
    {
        int[] draft = states.Draft(after);
        StateId[] minds = states.Minds(after).ToArray();
        foreach (CharacterId who in CharacterId.Below(minds.Length))
        {
            foreach (Feeling feeling in felt[who.Value])
                kept.Raise(draft, who, feeling);
            if (minds[who.Value].IsState && states.Mind(before, who) != minds[who.Value])
                minds[who.Value] = AppraisePicture(appraisal.ViewpointOf(at, who, engine.WithoutTelling(before)), who, states.Mind(before, who), minds[who.Value], felt[who.Value]);
        }

        states.SetMinds(draft, minds);
        return states.Intern(draft);
    }
}
