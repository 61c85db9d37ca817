using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>Makes the instances of actions, triggers and reactions, and the happenings.</summary>
/// <param name="waking">What those learn who come back into the story, which is known when all is ground.</param>
/// <param name="table">What is kept of how people have facts, which is known when all is ground; null where nothing is.</param>
internal sealed class EventGrounder(Story story, FactTable facts, Grounder grounder, WakingTable waking, SourceTable? table)
{
    private readonly ExpressionGrounder expressions = grounder.Expressions;
    private readonly EffectGrounder effects = grounder.Effects;
    private readonly SourceGrounder sources = grounder.Sources;
    private readonly ILookup<ActionId, KeptPlan> plans = story.Plans.ToLookup(plan => plan.Action);
    private readonly ILookup<ActionId, EventTrace> traces = story.Traces.ToLookup(trace => trace.Action);
    private readonly Dictionary<ImmutableArray<CharacterId>, CharacterId[]> consenting = new(ValueListComparer<CharacterId>.Instance);

    /// <summary>All acts, in the order of the story's actions and of their arguments; without those that need consent and whose precondition is always false.</summary>
    public ImmutableArray<Act> GroundActs(Func<ActionDefinition, ImmutableArray<int>, bool>? impossible)
    {
        List<Act> acts = [];
        foreach (ActionDefinition action in story.Actions)
        {
            grounder.Budget.BeginPart("action", action.Name);
            ulong bound = grounder.PrepareRule(action.Parameters.Length, [action.Requires, action.Duration, .. action.Consenting], action.Effects);
            foreach (int[] frame in grounder.Arguments(action.Parameters, action.Requires).EnumerateFrames(action.Slots))
            {
                Condition requires = expressions.Ground(action.Requires, frame);
                if (requires is Condition.Constant { Value: not Value.True } && !action.Consenting.IsEmpty)
                    continue;
                if (impossible is not null && impossible(action, [.. frame.AsSpan(0, action.Parameters.Length)]))
                    continue;
                grounder.Budget.SpendAct();
                grounder.Budget.Spend(GroundingBudget.PerEvent);
                acts.Add(GroundAct(new ActId(acts.Count), action, frame, requires, bound));
            }
        }

        return [.. acts];
    }

    /// <summary>The instances of one trigger or reaction whose condition is not always false.</summary>
    /// <param name="kind">What it is, in messages.</param>
    public IEnumerable<GroundEvent> GroundInstances(
        string kind, string name, ImmutableArray<Parameter> parameters, int slots, Expression when, ImmutableArray<Effect> body)
    {
        grounder.Budget.BeginPart(kind, name);
        grounder.PrepareRule(parameters.Length, [when], body);
        bool looksIntoMinds = LooksIntoMinds(when, body);
        foreach (int[] frame in grounder.Arguments(parameters, when).EnumerateFrames(slots))
        {
            Condition requires = expressions.Ground(when, frame);
            if (requires is Condition.Constant { Value: not Value.True })
                continue;
            grounder.Budget.Spend(GroundingBudget.PerEvent);
            (GroundEffect[] plain, GroundEffect[] believed) = effects.Ground(body, frame);
            if (!sources.IsIdle)
                (plain, believed) = (sources.WithClearedSources(plain), sources.WithClearedSources(believed));
            yield return new GroundEvent
            {
                Name = NameOf(name, frame.AsSpan(0, parameters.Length)),
                Requires = requires,
                StateEffects = plain,
                MindEffects = believed,
                LooksIntoMinds = looksIntoMinds,
                Observing = [],
                Waking = waking,
            };
        }
    }

    private static bool LooksIntoMinds(Expression when, ImmutableArray<Effect> body) =>
        body.SelectMany(EffectWalk.All).SelectMany(effect => EffectWalk.Expressions(effect)).Append(when)
            .SelectMany(ExpressionWalk.All).Any(expression => expression is Expression.Believes);

    /// <summary>A happening as an event.</summary>
    public GroundEvent GroundHappening(HappeningDefinition happening)
    {
        grounder.Budget.BeginPart("happening", happening.Name);
        ulong bound = grounder.PrepareRule(0, [happening.Requires], happening.Effects);
        int[] frame = new int[Math.Max(happening.Slots, 1)];
        Condition requires = expressions.Ground(happening.Requires, frame);
        (GroundEffect[] plain, GroundEffect[] believed) = effects.Ground(happening.Effects, frame);
        SourcedEvent seen = new(requires, plain, believed, grounder.Observers.Ground(happening.Observing, frame, bound), [], Channel.Sight);
        GroundEffect[] minded = Witnessed(seen, forTelling: false);
        GroundEffect[] recorded = Witnessed(seen, forTelling: true);
        return Make(minded, minded.Length == recorded.Length ? null : Make(recorded, null));

        GroundEvent Make(GroundEffect[] believed, GroundEvent? told) => new()
        {
            Name = happening.Name,
            Requires = requires,
            StateEffects = plain,
            MindEffects = believed,
            Observing = seen.Observing,
            Told = told,
            Sources = table,
            Waking = waking,
        };
    }

    /// <summary>Effects on minds, with those on how people have what they learn.</summary>
    private GroundEffect[] Witnessed(SourcedEvent seen, bool forTelling) => sources.IsIdle ? seen.MindEffects : effects.Intern(sources.WithSources(seen, forTelling));

    private Act GroundAct(ActId index, ActionDefinition action, int[] frame, Condition requires, ulong bound)
    {
        ImmutableArray<int> arguments = [.. frame.AsSpan(0, action.Parameters.Length)];
        (GroundEffect[] plain, GroundEffect[] told) = effects.Ground(action.Effects, frame);
        GroundEffect[] believed = action.Channel == Channel.Sight || traces.Count + plans.Count == 0 ? told : effects.Intern(Array.FindAll(told, effect => !IsOwnDeed(effect)));
        Observers observers = grounder.Observers.Ground(action.Observing, frame, bound);
        GroundEffect[] minded = WithTraces(action, arguments, forTelling: false, plain);
        GroundEffect[] recorded = WithTraces(action, arguments, forTelling: true, minded);
        CharacterId[] doers = Consenting(action, frame);
        GroundEvent thought = Make(minded, forTelling: false);
        GroundEvent kept = recorded == minded && sources.IsIdle ? thought : Make(recorded, forTelling: true);
        return new Act
        {
            Index = index,
            Definition = action,
            Arguments = arguments,
            Consenting = doers,
            Duration = expressions.Ground(action.Duration, frame),
            Event = thought,
            Told = recorded == minded && kept.MindEffects.Length == thought.MindEffects.Length ? thought : kept,
        };

        GroundEvent Make(GroundEffect[] plain, bool forTelling) => new()
        {
            Name = Wording.Action(story, action.Id, arguments.AsSpan()),
            Requires = requires,
            StateEffects = plain,
            MindEffects = Witnessed(new SourcedEvent(requires, plain, believed, observers, doers, action.Channel), forTelling),
            Observing = observers,
            Sources = table,
            Waking = waking,
        };
    }

    /// <summary>Most acts have one of few lists of who must agree, so that each is kept once.</summary>
    private CharacterId[] Consenting(ActionDefinition action, int[] frame)
    {
        List<CharacterId> found = [];
        foreach (Expression who in action.Consenting)
        {
            if (expressions.Ground(who, frame) is Condition.Constant { Value: not Value.Unknown } constant
                && story.Entities[constant.Value].AsCharacter is { IsNone: false } character
                && !found.Contains(character))
                found.Add(character);
        }

        if (!consenting.TryGetSpan(CollectionsMarshal.AsSpan(found), out CharacterId[]? known))
            consenting.Add([.. found], known = [.. found]);
        return known;
    }

    /// <summary>Nobody has it by words that they did something, or are about to, or that they did not (D29a).</summary>
    private bool IsOwnDeed(GroundEffect effect)
    {
        if (effect.Target.Fact.IsNone || facts[effect.Target.Fact] is not { Emotion: null } fact)
            return false;
        if (story.Plans.FirstOrDefault(plan => plan.Fact == fact.Family) is KeptPlan plan)
            return OwnDeeds.IsOwnDeed(story[plan.Action], fact.Arguments, story.EntityOf(effect.Path[^1]));
        if (story.Traces.FirstOrDefault(trace => trace.Fact == fact.Family) is not EventTrace trace)
            return false;
        int[] arguments = new int[story[trace.Action].Parameters.Length];
        Array.Fill(arguments, Value.Unknown);
        foreach ((int position, int place) in trace.Positions.Select((position, place) => (position, place)))
            arguments[position] = fact.Arguments[place];
        return OwnDeeds.IsOwnDeed(story[trace.Action], arguments, story.EntityOf(effect.Path[^1]));
    }

    /// <summary>The effects after what is remembered of the act.</summary>
    private GroundEffect[] WithTraces(ActionDefinition action, ImmutableArray<int> arguments, bool forTelling, GroundEffect[] effects)
    {
        if (!traces.Contains(action.Id) && !plans.Contains(action.Id))
            return effects;
        GroundEffect[] remembered =
        [
            .. plans[action.Id]
                .Where(plan => facts.IsForTelling(plan.Fact) == forTelling)
                .Select(plan => new GroundEffect([], Condition.Constant.True, this.effects.InternTarget(facts.InternFact(plan.Fact, arguments.AsSpan())), Condition.Constant.False, 0)),
            .. traces[action.Id]
                .Where(trace => facts.IsForTelling(trace.Fact) == forTelling)
                .Select(trace => facts.InternFact(trace.Fact, [.. trace.Positions.Select(position => arguments[position])]))
                .Select(fact => new GroundEffect([], Condition.Constant.True, this.effects.InternTarget(fact), Condition.Constant.True, 0)),
        ];
        return remembered.Length == 0 ? effects : this.effects.Intern([.. remembered, .. effects]);
    }

    private string NameOf(string name, ReadOnlySpan<int> arguments)
    {
        if (arguments.Length == 0)
            return name;
        string[] words = new string[arguments.Length];
        for (int i = 0; i < words.Length; i++)
            words[i] = story.Entities[arguments[i]].Name;
        return $"{name}({string.Join(", ", words)})";
    }
}
