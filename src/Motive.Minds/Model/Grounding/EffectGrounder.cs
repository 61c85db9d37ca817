using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>Flattens lifted effects into ground assignments, in story order.</summary>
internal sealed class EffectGrounder(Story story, FactTable facts, ExpressionGrounder expressions, ConditionBuilder builder, GroundedParts parts, GroundingBudget budget)
{
    private readonly HeardDeeds heard = new(story);
    private bool isHearing;

    /// <summary>Minds around the effect that is being made.</summary>
    private int depth;
    private readonly Dictionary<Effect, bool> unsure = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GroundFactId, EffectTarget> targets = [];
    private readonly Dictionary<ImmutableArray<CharacterId>, ImmutableArray<CharacterId>> paths = new(ValueListComparer<CharacterId>.Instance);
    private readonly SharedLists<GroundEffect> lists = new(effect => SameParts.Mix(SameParts.Mix(effect.Target.Fact.Value, effect.When.Digest), effect.Value.Digest));

    /// <summary>The effects as assignments for one frame of arguments: those on the state itself, and those on minds, each in story order.</summary>
    public (GroundEffect[] Plain, GroundEffect[] Believed) Ground(ImmutableArray<Effect> effects, int[] frame)
    {
        List<GroundEffect> found = [];
        AddAll(effects, frame, Condition.Constant.True, found);
        IEnumerable<GroundEffect> plain = found.Where(effect => effect.Path.IsEmpty).Select(InTheWorld).OfType<GroundEffect>();
        return (lists.Intern([.. plain]), lists.Intern([.. found.FindAll(effect => !effect.Path.IsEmpty)]));
    }

    /// <summary>The same list for equal effects.</summary>
    public GroundEffect[] Intern(GroundEffect[] effects) => lists.Intern(effects);

    /// <summary>The target that is one fact; the same object for equal facts.</summary>
    public EffectTarget InternTarget(GroundFactId fact)
    {
        if (!targets.TryGetValue(fact, out EffectTarget? target))
            targets.Add(fact, target = new EffectTarget(fact));
        return target;
    }

    /// <summary>What has been done cannot be changed, only what somebody believes of it: of news of a deed that is not written into a mind, nothing is changed. What stays is the same effect, so that equal lists stay one.</summary>
    private GroundEffect? InTheWorld(GroundEffect effect) => InTheWorld(effect.Target) switch
    {
        null => null,
        EffectTarget target when ReferenceEquals(target, effect.Target) => effect,
        EffectTarget target => effect with { Target = target },
    };

    private EffectTarget? InTheWorld(EffectTarget target) => target.Cases is EffectTarget?[] cases
        ? Array.Exists(cases, one => one is not null && InTheWorld(one) != one) ? target with { Cases = Array.ConvertAll(cases, one => one is null ? null : InTheWorld(one)) } : target
        : facts[target.Fact] is { Emotion: null } fact && story[fact.Family].Hidden ? null : target;

    private void AddAll(ImmutableArray<Effect> effects, int[] frame, Condition when, List<GroundEffect> found)
    {
        foreach (Effect effect in effects)
            Add(effect, frame, when, found);
    }

    private void Add(Effect effect, int[] frame, Condition when, List<GroundEffect> found)
    {
        if (parts.Find(effect) is not GroundedPart<GroundEffect[]> part || IsUnsure(effect))
        {
            AddAnew(effect, frame, when, found);
            return;
        }

        if (part.TryGet(frame, when, out GroundEffect[]? known))
        {
            found.AddRange(known);
            return;
        }

        int start = found.Count;
        long spent = budget.Spent;
        AddAnew(effect, frame, when, found);
        part.Add(frame, when, CollectionsMarshal.AsSpan(found)[start..].ToArray(), spent);
    }

    private void AddAnew(Effect effect, int[] frame, Condition when, List<GroundEffect> found)
    {
        budget.Spend();
        switch (effect)
        {
            case Effect.Assign or Effect.Feel or Effect.Report:
                budget.Spend(GroundingBudget.PerEffect);
                if (TargetOf(effect, frame) is EffectTarget target)
                    found.Add(new GroundEffect([], when, target, ValueOf(effect, frame), 0));
                break;
            case Effect.StateSource source:
                AddSource(source, frame, when, found);
                break;
            case Effect.When conditional:
                AddConditional(conditional, frame, when, found);
                break;
            case Effect.ForEvery every:
                foreach (EntityId member in story[every.Type].Members)
                {
                    frame[every.Slot] = member.Value;
                    Condition where = builder.All([when, expressions.Ground(every.Where, frame)]);
                    if (!IsFalse(where))
                        AddAll(every.Body, frame, where, found);
                }

                break;
            case Effect.Believe believe:
                AddBelief(believe, frame, when, found);
                break;
            default:
                throw new InvalidOperationException($"No ground form for {effect.GetType().Name}.");
        }
    }

    /// <summary>All that is kept of how somebody has a fact, as the story says it.</summary>
    private void AddSource(Effect.StateSource stated, int[] frame, Condition when, List<GroundEffect> found)
    {
        Condition from = stated.From is null ? builder.Constant(Value.Unknown) : expressions.Ground(stated.From, frame);
        foreach (SourceWay way in Enum.GetValues<SourceWay>())
        {
            budget.Spend(GroundingBudget.PerEffect);
            EffectTarget? written = stated.Of is Expression.Fact fact
                ? story.SourceOf(fact.Id, way) is FactId kept ? TargetOf(new Effect.Assign(kept, fact.Arguments, Expression.Literal.True), frame) : null
                : Select(expressions.Ground(((Expression.Reported)stated.Of).News, frame), entity => story.NewsOf(entity) is NewsItem item && story.SourceOf(item.Fact, way) is FactId kept ? InternTarget(facts.InternFact(kept, [.. item.Arguments])) : null);
            if (written is not null)
                found.Add(new GroundEffect([], when, written, way == SourceWay.From ? from : builder.Constant(way.ValueOf(stated.Way, Value.Unknown)), 0) { IsOfSource = true });
        }
    }

    private void AddConditional(Effect.When conditional, int[] frame, Condition when, List<GroundEffect> found)
    {
        Condition test = expressions.Ground(conditional.Condition, frame);
        Condition then = builder.All([when, test]);
        Condition otherwise = builder.All([when, builder.Not(test)]);
        if (!IsFalse(then))
            AddAll(conditional.Then, frame, then, found);
        if (!IsFalse(otherwise))
            AddAll(conditional.Otherwise, frame, otherwise, found);
    }

    /// <summary>A believer that is itself read is expanded into one guarded effect for each character it may be.</summary>
    private void AddBelief(Effect.Believe believe, int[] frame, Condition when, List<GroundEffect> found)
    {
        Condition who = expressions.Ground(believe.Who, frame);
        if (who is Condition.Constant constant)
        {
            if (constant.Value != Value.Unknown && !story.Entities[constant.Value].AsCharacter.IsNone)
                AddBelief(believe, frame, when, story.Entities[constant.Value].AsCharacter, found);
            return;
        }

        foreach (EntityId character in story.Characters)
        {
            Condition both = builder.All([when, builder.Compare(Comparison.Equal, who, builder.Constant(character.Value))]);
            if (!IsFalse(both))
                AddBelief(believe, frame, both, story[character].AsCharacter, found);
        }
    }

    private void AddBelief(Effect.Believe believe, int[] frame, Condition when, CharacterId character, List<GroundEffect> found)
    {
        budget.Spend();
        int start = found.Count;
        depth++;
        Add(believe.Inner, frame, when, found);
        depth--;
        PutInMind(believe, character, start, found);
        if (believe.Inner is Effect.Report report)
            AddHeard(report, believe.ReadInMind, frame, when, story.EntityOf(character), found);
    }

    private void PutInMind(Effect.Believe believe, CharacterId character, int start, List<GroundEffect> found)
    {
        for (int i = start; i < found.Count; i++)
        {
            GroundEffect effect = found[i];
            bool same = effect.Path is [CharacterId next, ..] && next == character;
            int outer = believe.ReadInMind ? 1 : 0;
            found[i] = effect with
            {
                Path = same ? effect.Path : Within(character, effect.Path),
                ReadAt = effect.ReadAt == 0 ? outer : same ? effect.ReadAt : effect.ReadAt + 1,
                IsNoticed = effect.IsNoticed || believe.IsNoticed,
            };
        }
    }

    /// <summary>Whoever comes to hold a deed remembered by hearing of it pictures what it did (D8c). Where people were then is past.</summary>
    private void AddHeard(Effect.Report report, bool readInMind, int[] frame, Condition when, EntityId hearer, List<GroundEffect> found)
    {
        if (isHearing || expressions.Ground(report.News, frame) is not Condition.Constant { Value: var entity } || story.NewsOf(entity) is not NewsItem news || heard.DeedOf(news) is not ActionDefinition deed || OwnDeeds.IsOwnDeed(deed, news.Arguments, hearer))
            return;
        CharacterId character = story[hearer].AsCharacter;
        Condition held = builder.InMind(character, expressions.Ground(new Expression.Fact(news.Fact, [.. news.Arguments.Select(argument => new Expression.Literal(argument))]), frame));
        Condition said = expressions.Ground(report.Value, frame);
        Condition newly = builder.All([when, readInMind ? builder.InMind(character, said) : said, builder.Not(held)]);
        if (IsFalse(newly))
            return;
        int[] own = new int[Math.Max(deed.Slots, deed.Parameters.Length)];
        news.Arguments.CopyTo(own);
        int start = found.Count;
        isHearing = true;
        AddAll(heard.EffectsFor(hearer, news), own, newly, found);
        isHearing = false;
        for (int i = found.Count - 1; i >= start; i--)
        {
            if (found[i].Target is { Cases: null } target && facts[target.Fact] is { Emotion: null } fact && fact.Family == story.Location && !story.Entities[fact.Arguments[0]].AsCharacter.IsNone)
                found.RemoveAt(i);
        }
    }

    private ImmutableArray<CharacterId> Within(CharacterId character, ImmutableArray<CharacterId> path)
    {
        Span<CharacterId> longer = stackalloc CharacterId[path.Length + 1];
        longer[0] = character;
        path.CopyTo(longer[1..]);
        if (!paths.TryGetSpan(longer, out ImmutableArray<CharacterId> known))
        {
            known = [.. longer];
            paths.Add(known, known);
        }

        return known;
    }

    private EffectTarget? TargetOf(Effect effect, int[] frame)
    {
        if (effect is Effect.Feel feel)
        {
            Condition toward = feel.Toward is null
                ? builder.Constant(Value.Unknown)
                : expressions.Ground(feel.Toward, frame);
            bool targeted = feel.Toward is not null;
            return Select(expressions.Ground(feel.Who, frame), who => Select(toward, target =>
                InternTarget(facts.InternFeeling(feel.Emotion, who, target)), !targeted));
        }

        if (effect is Effect.Report report)
            return Select(expressions.Ground(report.News, frame), entity => story.NewsOf(entity) is NewsItem item && IsOfItsKind(report, item) ? InternTarget(facts.InternFact(item.Fact, [.. item.Arguments])) : null);
        Effect.Assign assign = (Effect.Assign)effect;
        Condition[] arguments = [.. assign.Arguments.Select(argument => expressions.Ground(argument, frame))];
        int[] values = new int[arguments.Length];
        return Resolve(0);

        EffectTarget? Resolve(int position)
        {
            if (position == arguments.Length)
                return InternTarget(facts.InternFact(assign.Fact, values));
            return Select(arguments[position], value =>
            {
                if (!story.IsOfType(value, story[assign.Fact].Parameters[position].Type))
                    return null;
                values[position] = value;
                return Resolve(position + 1);
            });
        }
    }

    /// <summary>What has been done, and in the world any truth, is so or not: not to be known is then no change.</summary>
    private bool IsOfItsKind(Effect.Report report, NewsItem item) =>
        story[item.Fact].Domain is not Domain.Boolean || report.Value is not Expression.Literal { Value: Value.Unknown } || (depth > 0 && facts.UnknownTruths.Contains(item.Fact));

    /// <summary>Whether an effect sets a truth to what may be unknown: in the world that is read otherwise than in a mind, so that the same effect is not the same in both.</summary>
    private bool IsUnsure(Effect effect)
    {
        if (facts.UnknownTruths.IsEmpty)
            return false;
        if (!unsure.TryGetValue(effect, out bool known))
            unsure.Add(effect, known = EffectWalk.All(effect).Any(inner => inner is Effect.Assign or Effect.Report && EffectWalk.Expressions(inner) is [.., var value] && (value is Expression.Literal { Value: Value.Unknown } || UnknownTruths.MayBeUnknown(story, value, facts.UnknownTruths))));
        return known;
    }

    private EffectTarget? Select(Condition selector, Func<int, EffectTarget?> make, bool acceptUnknown = false)
    {
        if (selector is Condition.Constant constant)
            return constant.Value == Value.Unknown && !acceptUnknown ? null : make(constant.Value);
        budget.Spend(story.Entities.Length);
        EffectTarget?[] cases = new EffectTarget?[story.Entities.Length];
        for (int entity = 0; entity < cases.Length; entity++)
            cases[entity] = make(entity);
        return new EffectTarget(GroundFactId.None, selector, cases);
    }

    private Condition ValueOf(Effect effect, int[] frame)
    {
        Expression value = effect switch { Effect.Feel feel => feel.Value, Effect.Report report => report.Value, _ => ((Effect.Assign)effect).Value };
        return depth > 0 ? expressions.GroundAsValue(value, frame) : expressions.GroundAsTruth(value, frame);
    }

    private static bool IsFalse(Condition condition) => condition is Condition.Constant { Value: not Value.True };
}
