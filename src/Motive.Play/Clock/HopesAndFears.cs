using System.Collections.Immutable;
using Motive.Minds.Feelings;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.Play.Clock.Recalling;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>
/// The prospect emotions of OCC: hope for the rest of a plan under way, satisfaction when it ends well, disappointment when it has
/// become impossible; fear of what somebody else is seen to have a reason for, which is confirmed or gives way to relief.
/// Only their owner has them: nobody else knows what somebody looks forward to. The definition is D30.
/// </summary>
internal sealed class HopesAndFears(MindEngine engine, FeelingEngine feelings, Intentions intentions, Recollection recollection)
{
    /// <summary>A loss smaller than this is not feared.</summary>
    private const int LeastFeared = 2;

    private readonly List<Prospect> changes = [];
    private readonly Hoped?[] hopes = new Hoped?[engine.Story.Characters];
    private readonly (Act Act, CharacterId Doer, int Level)?[] fears = new (Act, CharacterId, int)?[engine.Story.Characters];

    /// <summary>They have set out on a plan. What is left of one that they hope for already is the same hope.</summary>
    public void BeginHoping(CharacterId character, MotivePlan plan)
    {
        if (hopes[character.Value] is not Hoped hoped || hoped.Done == 0 || !hoped.Plan.Acts.AsSpan(hoped.Done..).SequenceEqual(plan.Acts.AsSpan()))
            hopes[character.Value] = new Hoped(plan, 0);
    }

    /// <summary>The states that hopes speak of stay until the next collection.</summary>
    public void MarkStates()
    {
        foreach (Hoped? hope in hopes)
            hope?.Plan.MarkStates(engine.States);
    }

    /// <summary>Writes or reads what everybody hopes and fears.</summary>
    public void Transfer(SessionArchive archive)
    {
        archive.Fill(hopes, hope => archive.Maybe(hope, hoped => new Hoped(archive.PlanIn(hoped?.Plan), archive.Number(hoped?.Done ?? 0))));
        archive.Fill(fears, fear => archive.Truth(fear is not null) ? (archive.Act(fear?.Act), archive.Character(fear?.Doer ?? default), archive.Number(fear?.Level ?? 0)) : null);
    }

    /// <summary>Who had this act in a plan of their own.</summary>
    public IReadOnlySet<CharacterId> WhoExpected(Act? act)
    {
        HashSet<CharacterId> expecting = [];
        foreach (CharacterId character in CharacterId.Below(hopes.Length))
        {
            if (act is not null && hopes[character.Value] is Hoped hope && hope.Plan.Acts.Contains(act.Index))
                expecting.Add(character);
        }

        return expecting;
    }

    /// <summary>
    /// What brings prospect feelings up to date after an event, in the order in which it is to be done, and what was newly felt. Whoever learnt nothing from the event feels
    /// nothing. <paramref name="before"/> and <paramref name="state"/> are as people think with them.
    /// </summary>
    /// <param name="tried">The act could not be done.</param>
    public (ImmutableArray<Prospect> Prospects, ImmutableArray<Felt> Felt) UpdateAfterEvent(Act? act, bool tried, StateId before, StateId state)
    {
        changes.Clear();
        ImmutableArray<Felt>.Builder felt = ImmutableArray.CreateBuilder<Felt>();
        foreach (CharacterId character in CharacterId.Below(hopes.Length))
        {
            StateId earlier = engine.States.Mind(before, character);
            if (earlier == engine.States.Mind(state, character))
                continue;
            Act? known = act is not null && Knows(character, act, tried, before, state) ? act : null;
            state = FollowHope(character, known, tried, state, felt);
            state = FollowFear(character, tried ? null : known, earlier, state, felt);
        }

        return ([.. changes], felt.ToImmutable());
    }

    /// <summary>What one does not know to have happened confirms nothing, though one may feel what came of it.</summary>
    private bool Knows(CharacterId character, Act act, bool tried, StateId before, StateId after) =>
        tried ? engine.Sees(before, engine.AttemptOf(act), character) : feelings.LearnsOf(act, character, before, after);

    private StateId FollowHope(CharacterId character, Act? act, bool tried, StateId state, ImmutableArray<Felt>.Builder felt)
    {
        if (hopes[character.Value] is not (MotivePlan plan, int done) || plan.Acts.Length < 2)
            return state;
        StateId mind = engine.States.Mind(state, character);
        int now = engine.Story.Utilities[character.Value].Evaluate(engine.States, mind);
        int level = Math.Clamp(plan.Gain / 2, 1, Emotions.MaximumLevel);
        if (!tried && act is not null && plan.Acts[^1] == act.Index && now >= plan.After)
        {
            hopes[character.Value] = null;
            return Feel(state, character, Emotion.Satisfaction, null, level, felt);
        }

        int position = act is null ? -1 : plan.Acts.IndexOf(act.Index, done);
        if (position < 0)
            return state;
        int next = position + 1;
        if (!tried && next < plan.Acts.Length && engine.CanHappen(mind, engine.Story[plan.Acts[next]]))
        {
            hopes[character.Value] = new Hoped(plan, next);
            return Feel(state, character, Emotion.Hope, null, level, felt);
        }

        hopes[character.Value] = null;
        return now >= plan.After ? state : Feel(state, character, Emotion.Disappointment, null, level, felt);
    }

    /// <summary>Whoever has lost by what came has no relief, whether or not it was what they had feared.</summary>
    private StateId FollowFear(CharacterId character, Act? act, StateId earlier, StateId state, ImmutableArray<Felt>.Builder felt)
    {
        (Act Act, CharacterId Doer, int Level)? feared = fears[character.Value];
        (Act Act, CharacterId Doer, int Level)? foreseen = WorstThreatTo(character, state);
        fears[character.Value] = foreseen;
        if (feared is (Act known, CharacterId doer, int level))
        {
            if (act == known)
                state = Feel(state, character, Emotion.FearConfirmed, doer, level, felt);
            else if (foreseen is null && !Utility.Improves(engine.UtilityOf(character, engine.States.Mind(state, character)), engine.UtilityOf(character, earlier)))
                state = Feel(Change(state, new Prospect(character, Emotion.Fear, doer, 0, Ends: true)), character, Emotion.Relief, doer, level, felt);
        }

        return foreseen is (Act next, CharacterId by, int height) && feared?.Act != next
            ? Feel(state, character, Emotion.Fear, by, height, felt)
            : state;
    }

    /// <summary>The act that would cost the character most, among those somebody present would have an immediate reason for.</summary>
    private (Act Act, CharacterId Doer, int Level)? WorstThreatTo(CharacterId character, StateId state)
    {
        Conclusion.Threat threat = recollection.Recall(Conclusion.Threat.None, () => FindWorst(character, state));
        return threat.IsOrdinary ? null : (engine.Story[threat.Act], threat.Doer, threat.Level);
    }

    private Conclusion.Threat FindWorst(CharacterId character, StateId state)
    {
        StateId mind = engine.States.Mind(state, character);
        Utility utility = engine.Story.Utilities[character.Value];
        int now = utility.Evaluate(engine.States, mind);
        Conclusion.Threat worst = Conclusion.Threat.None;
        int deepest = LeastFeared - 1;
        foreach (Act act in intentions.ActsUpon(character))
        {
            if (!engine.CanHappen(mind, act))
                continue;
            int then = utility.Evaluate(engine.States, engine.Apply(mind, act));
            if (now == Value.Unknown || then == Value.Unknown || now - then <= deepest)
                continue;
            if (intentions.Explain(act.Consenting[0], mind, act, IntentionLimits.OneAct) is null)
                continue;
            deepest = now - then;
            worst = new Conclusion.Threat(act.Index, act.Consenting[0], Math.Min(deepest, Emotions.MaximumLevel));
        }

        return worst;
    }

    private StateId Feel(StateId state, CharacterId character, Emotion emotion, CharacterId? toward, int level, ImmutableArray<Felt>.Builder felt)
    {
        Story story = engine.Story.Story;
        EntityId? about = toward is CharacterId target ? story.EntityOf(target) : null;
        felt.Add(new Felt(story.EntityOf(character), emotion, about, level));
        return Change(state, new Prospect(character, emotion, toward, level, Ends: false));
    }

    private StateId Change(StateId state, Prospect change)
    {
        changes.Add(change);
        return feelings.ApplyProspect(state, change);
    }

    /// <summary>A plan that somebody is about, and how many of its acts have been done.</summary>
    private sealed record Hoped(MotivePlan Plan, int Done);
}
