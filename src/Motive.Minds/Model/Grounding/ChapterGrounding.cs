using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>
/// The ground form of a story in a chapter before which somebody or something has not come yet (D8e), made out of the rules ground for those who have. Its acts have the numbers that they have in the whole story, so that
/// chapters can share states and what a run keeps; those that are none yet can never happen.
/// </summary>
/// <param name="whole">The whole story.</param>
/// <param name="rules">The rules for those who are there, with acts in an order of their own.</param>
internal sealed class ChapterGrounding(GroundStory whole, GroundStory rules, ChapterCast cast)
{
    private static readonly GroundEffect[] NoEffects = [];

    private readonly bool[] isAway = [.. whole.Story.Characters.Select(cast.IsMissing)];
    private readonly Observers nobody = Nobody(whole);
    private readonly Dictionary<Observers, Observers> observers = new(ReferenceEqualityComparer.Instance);

    public GroundStory Make() => whole.WithCast(
        rules, [.. whole.Acts.Select(Numbered)], Each(rules.Triggers), Each(rules.Reactions), Each(rules.Happenings), [.. rules.Utilities.Select((utility, who) => isAway[who] ? new Utility([]) : utility)], isAway);

    /// <summary>That nobody sees it, of an event.</summary>
    public static Observers Nobody(GroundStory story) => [.. story.Story.Characters.Select(_ => Condition.Constant.False)];

    /// <summary>An act of one story that another does not have: it has its number, and never happens.</summary>
    /// <param name="nobody">As <see cref="Nobody"/> makes it: all such acts share it.</param>
    public static Act Never(Act act, ActId index, Observers nobody)
    {
        GroundEvent never = new()
        {
            Name = act.Event.Name,
            Requires = Condition.Constant.False,
            StateEffects = NoEffects,
            MindEffects = NoEffects,
            Observing = nobody,
        };
        return act.With(index, never, never, isMissing: true);
    }

    private Act Numbered(Act act)
    {
        if (rules.FindAct(act.ToGroundAct()) is not Act there)
            return Never(act, act.Index, nobody);
        GroundEvent thought = WithoutAway(there.Event);
        return there.With(act.Index, thought, there.Told == there.Event ? thought : WithoutAway(there.Told), isMissing: false);
    }

    private ImmutableArray<GroundEvent> Each(ImmutableArray<GroundEvent> events) => [.. events.Select(WithoutAway)];

    /// <summary>The event as nobody sees it who is not there, and as they learn nothing by it.</summary>
    private GroundEvent WithoutAway(GroundEvent source)
    {
        GroundEffect[] minds = Array.Exists(source.MindEffects, IsOnAway) ? Array.FindAll(source.MindEffects, effect => !IsOnAway(effect)) : source.MindEffects;
        return source.With(minds, WithoutAway(source.Observing), source.Told is null ? null : WithoutAway(source.Told));
    }

    private bool IsOnAway(GroundEffect effect)
    {
        foreach (CharacterId mind in effect.Path)
        {
            if (isAway[mind.Value])
                return true;
        }

        return false;
    }

    private Observers WithoutAway(Observers source)
    {
        if (!CharacterId.Below(source.Count).Any(who => isAway[who.Value] && source[who] != Condition.Constant.False))
            return source;
        if (!observers.TryGetValue(source, out Observers? left))
            observers.Add(source, left = [.. CharacterId.Below(source.Count).Select(who => isAway[who.Value] ? Condition.Constant.False : source[who])]);
        return left;
    }
}
