using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>Turns lifted expressions into ground conditions for one frame of arguments, folding whatever cannot change.</summary>
/// <param name="asWritten">Rules keep their names, for words: see <see cref="WrittenConditions"/>. Facts are then only looked up, and none is given a number.</param>
internal sealed class ExpressionGrounder(Story story, FactTable facts, ConditionBuilder builder, GroundedParts parts, GroundingBudget budget, bool asWritten = false)
{
    /// <summary>Operands of the conditions that are being made, the innermost last.</summary>
    private readonly List<Condition> open = [];

    /// <summary>The condition that an expression is where the slots of its frame have these values.</summary>
    public Condition Ground(Expression expression, int[] frame)
    {
        if (asWritten)
            return expression.Use is RuleUse use ? Named(GroundAnew(expression, frame), use, frame) : GroundAnew(expression, frame);
        if (expression is Expression.Variable or Expression.Literal || parts.Find(expression) is not GroundedPart<Condition> part)
            return GroundAnew(expression, frame);
        if (part.TryGet(frame, null, out Condition? known))
            return known;
        long spent = budget.Spent;
        known = GroundAnew(expression, frame);
        part.Add(frame, null, known, spent);
        return known;
    }

    private Condition.Named Named(Condition body, RuleUse use, int[] frame)
    {
        RuleDefinition rule = story[use.Rule];
        return new Condition.Named(
            rule.Name, rule.Parameters, rule.Domain, [.. use.Arguments.Select(argument => Ground(argument, frame))], use.Body is null ? body : Named(body, use.Body, frame));
    }

    private Condition GroundAnew(Expression expression, int[] frame)
    {
        budget.Spend();
        return expression switch
        {
            Expression.Literal literal => builder.Constant(literal.Value),
            Expression.Variable variable => builder.Constant(frame[variable.Slot]),
            Expression.Fact fact => GroundFact(fact, frame, story[fact.Id].Domain is Domain.Boolean),
            Expression.Feels feels => GroundFeeling(feels, frame),
            Expression.TemperamentOf of => BySelector(
                Ground(of.Who, frame), 0, who => builder.Constant(story.Entities[who].Temperament.Word(of.Word))),
            Expression.Believes believes => GroundBelief(believes, frame, () => Ground(believes.Body, frame)),
            Expression.Not not => builder.Not(Ground(not.Operand, frame)),
            Expression.And and => GroundAll(asWritten ? and.Operands : parts.Conjuncts(and), frame),
            Expression.Or or => GroundAny(asWritten ? or.Operands : parts.Disjuncts(or), frame),
            Expression.Compare compare => builder.Compare(compare.Operator, GroundAsValue(compare.Left, frame), GroundAsValue(compare.Right, frame)),
            Expression.Calculate calculate => builder.Calculate(
                calculate.Operator, Ground(calculate.Left, frame), Ground(calculate.Right, frame), calculate.Parts),
            Expression.Quantified quantified => GroundQuantified(quantified, frame),
            Expression.Conditional conditional => Choose(Ground(conditional.Condition, frame), conditional, frame),
            Expression.Reported reported => BySelector(Ground(reported.News, frame), Value.Unknown, entity => ReadNews(entity, asCondition: true)),
            Expression.SourceOfNews source => BySelector(Ground(source.News, frame), source.Way == SourceWay.From ? Value.Unknown : Value.False, entity => ReadSource(entity, source.Way)),
            Expression.Claimed claimed => BySelector(Ground(claimed.Claim, frame), Value.Unknown, entity => builder.Constant(story.NewsOf(entity)?.Claimed ?? Value.Unknown)),
            Expression.NewsOfClaim about => BySelector(Ground(about.Claim, frame), Value.Unknown, entity => builder.Constant(story.NewsOfClaim(entity))),
            Expression.NewsAbout news => GroundNews(news, frame),
            Expression.IsOfType test => OfType(Ground(test.Operand, frame), test.Type),
            _ => throw new InvalidOperationException($"No ground form for {expression.GetType().Name}."),
        };
    }

    /// <summary>Operands after one that never holds are not grounded.</summary>
    private Condition GroundAll(ImmutableArray<Expression> operands, int[] frame)
    {
        int start = open.Count;
        bool decided = Gather(operands, frame, decisive: false);
        Condition made = decided ? Condition.Constant.False : builder.All(CollectionsMarshal.AsSpan(open)[start..]);
        open.RemoveRange(start, open.Count - start);
        return made;
    }

    /// <summary>Operands after one that always holds are not grounded.</summary>
    private Condition GroundAny(ImmutableArray<Expression> operands, int[] frame)
    {
        int start = open.Count;
        bool decided = Gather(operands, frame, decisive: true);
        Condition made = decided ? Condition.Constant.True : builder.Any(CollectionsMarshal.AsSpan(open)[start..]);
        open.RemoveRange(start, open.Count - start);
        return made;
    }

    /// <summary>Grounds operands that change, until one is constant and decides; whether there is such a one.</summary>
    private bool Gather(ImmutableArray<Expression> operands, int[] frame, bool decisive)
    {
        foreach (Expression operand in operands)
        {
            Condition made = Ground(operand, frame);
            if (made is not Condition.Constant constant)
                open.Add(made);
            else if ((constant.Value == Value.True) == decisive)
                return true;
        }

        return false;
    }

    private Condition OfType(Condition operand, TypeId type)
    {
        if (operand is not Condition.Constant)
            budget.Spend(story.Entities.Length);
        return builder.OfType(operand, type);
    }

    private Condition Choose(Condition test, Expression.Conditional conditional, int[] frame) => test is Condition.Constant constant
        ? Ground(constant.Value == Value.True ? conditional.Then : conditional.Else, frame)
        : builder.Choose(test, Ground(conditional.Then, frame), Ground(conditional.Else, frame));

    /// <summary>An expression where its value counts, as in a comparison: a truth may be unknown there, also one that somebody believes.</summary>
    public Condition GroundAsValue(Expression expression, int[] frame) => !IsUnknownTruth(expression) ? Ground(expression, frame) : expression switch
    {
        Expression.Fact fact => GroundFact(fact, frame, asCondition: false),
        Expression.Reported reported => BySelector(Ground(reported.News, frame), Value.Unknown, entity => ReadNews(entity, asCondition: false)),
        Expression.Believes believes => GroundBelief(believes, frame, () => GroundAsValue(believes.Body, frame)),
        Expression.Conditional choice => Ground(choice.Condition, frame) is Condition.Constant constant
            ? GroundAsValue(constant.Value == Value.True ? choice.Then : choice.Else, frame)
            : builder.Choose(Ground(choice.Condition, frame), GroundAsValue(choice.Then, frame), GroundAsValue(choice.Else, frame)),
        Expression.Not not => Decided([GroundAsValue(not.Operand, frame)], decisive: Value.True, Value.False),
        Expression.And and => Decided([.. and.Operands.Select(operand => GroundAsValue(operand, frame))], decisive: Value.False, Value.False),
        Expression.Or or => Decided([.. or.Operands.Select(operand => GroundAsValue(operand, frame))], decisive: Value.True, Value.True),
        Expression.Quantified many => Decided([.. ValueOfEach(many, frame)], Value.FromTruth(many.Quantifier == Quantifier.Some), Value.FromTruth(many.Quantifier == Quantifier.Some)),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} is no truth that may be unknown."),
    };

    /// <summary>A condition as a fact is given it for its value: what somebody believes is so or not; all else may be unknown where it is read.</summary>
    public Condition GroundAsTruth(Expression condition, int[] frame) => IsUnknownTruth(condition) ? builder.AsValue(Ground(condition, frame)) : Ground(condition, frame);

    private bool IsUnknownTruth(Expression expression) => !facts.UnknownTruths.IsEmpty && UnknownTruths.MayBeUnknown(story, expression, facts.UnknownTruths);

    private IEnumerable<Condition> ValueOfEach(Expression.Quantified many, int[] frame)
    {
        foreach (EntityId member in story[many.Type].Members)
        {
            frame[many.Slot] = member.Value;
            yield return GroundAsValue(many.Body, frame);
        }
    }

    /// <summary>What comes of several truths: <paramref name="then"/> where one has the decisive value, the opposite where all have the other, and else unknown.</summary>
    private Condition Decided(Condition[] values, int decisive, int then)
    {
        Condition[] Are(int value) => Array.ConvertAll(values, each => builder.Compare(Comparison.Equal, each, builder.Constant(value)));
        Condition opposite = Choice(builder.All(Are(Value.Not(decisive))), builder.Constant(Value.Not(then)), builder.Constant(Value.Unknown));
        return Choice(builder.Any(Are(decisive)), builder.Constant(then), opposite);
    }

    private Condition Choice(Condition test, Condition then, Condition otherwise) =>
        test is Condition.Constant constant ? (constant.Value == Value.True ? then : otherwise) : builder.Choose(test, then, otherwise);

    private Condition GroundFact(Expression.Fact fact, int[] frame, bool asCondition)
    {
        Condition[] arguments = new Condition[fact.Arguments.Length];
        for (int i = 0; i < arguments.Length; i++)
            arguments[i] = Ground(fact.Arguments[i], frame);
        int ofNobody = story[fact.Id].Domain is Domain.Boolean ? Value.False : Value.Unknown;
        Condition read = Resolve(0, new int[arguments.Length]);
        return asWritten && read is Condition.Select && !story[fact.Id].Hidden
            ? new Condition.Named(story[fact.Id].Name, story[fact.Id].Parameters, story[fact.Id].Domain, arguments, read)
            : read;

        Condition Resolve(int position, int[] values)
        {
            if (position == arguments.Length)
            {
                return facts.CanChange(fact.Id) ? ReadFact(fact.Id, values, asCondition) : builder.Constant(facts.ConstantValue(fact.Id, values));
            }

            return BySelector(arguments[position], ofNobody, value =>
            {
                values[position] = value;
                return Resolve(position + 1, values);
            }, story[fact.Id].Parameters[position].Type);
        }
    }

    private Condition ReadNews(int entity, bool asCondition)
    {
        if (story.NewsOf(entity) is not NewsItem item)
            return builder.Constant(Value.Unknown);
        int[] arguments = [.. item.Arguments];
        return facts.CanChange(item.Fact) ? ReadFact(item.Fact, arguments, asCondition && story[item.Fact].Domain is Domain.Boolean) : builder.Constant(facts.ConstantValue(item.Fact, arguments));
    }

    private Condition ReadSource(int entity, SourceWay way) => story.NewsOf(entity) is NewsItem item && story.SourceOf(item.Fact, way) is FactId kept
        ? ReadFact(kept, [.. item.Arguments], way != SourceWay.From)
        : builder.Constant(way == SourceWay.From ? Value.Unknown : Value.False);

    private Condition GroundNews(Expression.NewsAbout news, int[] frame)
    {
        Condition[] arguments = [.. news.Arguments.Select(argument => Ground(argument, frame))];
        int[] values = new int[arguments.Length];
        return Resolve(0);

        Condition Resolve(int position) => position == arguments.Length
            ? builder.Constant(story.NewsAbout(news.Family, values))
            : BySelector(arguments[position], Value.Unknown, value =>
            {
                values[position] = value;
                return Resolve(position + 1);
            }, story[news.Family].Parameters[position].Type);
    }

    /// <summary>A fact without a number is mentioned nowhere, and so is always as it is in the beginning.</summary>
    private Condition ReadFact(FactId family, int[] arguments, bool boolean)
    {
        GroundFactId number = asWritten ? facts.FindFact(family, arguments) : facts.InternFact(family, arguments);
        return number.IsNone ? builder.Constant(story[family].Default) : builder.Read(number, boolean);
    }

    private Condition ReadFeeling(Emotion emotion, int who, int toward)
    {
        GroundFactId number = asWritten ? facts.FindFeeling(emotion, who, toward) : facts.InternFeeling(emotion, who, toward);
        return number.IsNone ? builder.Constant(0) : builder.Read(number, false);
    }

    private Condition GroundFeeling(Expression.Feels feels, int[] frame) => BySelector(Ground(feels.Who, frame), 0, who =>
    {
        if (feels.Toward is not null)
        {
            return BySelector(Ground(feels.Toward, frame), 0, toward =>
                builder.Strongest([ReadFeeling(feels.Emotion, who, toward)]));
        }

        budget.Spend(story.Characters.Length);
        List<Condition> all = [ReadFeeling(feels.Emotion, who, Value.Unknown)];
        foreach (EntityId character in story.Characters)
        {
            if (facts.FindFeeling(feels.Emotion, who, character.Value) is { IsNone: false } found)
                all.Add(builder.Read(found, false));
        }

        return builder.Strongest([.. all]);
    });

    private Condition GroundBelief(Expression.Believes believes, int[] frame, Func<Condition> body)
    {
        int nobodys = ExpressionKind.IsBoolean(story, believes.Body) ? Value.False : Value.Unknown;
        return BySelector(Ground(believes.Who, frame), nobodys, who =>
        {
            CharacterId character = story.Entities[who].AsCharacter;
            return character.IsNone ? body() : builder.InMind(character, body());
        });
    }

    private Condition GroundQuantified(Expression.Quantified quantified, int[] frame)
    {
        List<Condition> bodies = [];
        foreach (EntityId member in story[quantified.Type].Members)
        {
            frame[quantified.Slot] = member.Value;
            bodies.Add(Ground(quantified.Body, frame));
        }

        return quantified.Quantifier switch
        {
            Quantifier.Some => builder.Any(CollectionsMarshal.AsSpan(bodies)),
            Quantifier.Every => builder.All(CollectionsMarshal.AsSpan(bodies)),
            Quantifier.Count => builder.Count([.. bodies]),
            _ => builder.Sum([.. bodies]),
        };
    }

    /// <summary>One case for each entity the selector may yield; the plain case when the selector is constant.</summary>
    private Condition BySelector(Condition selector, int otherwise, Func<int, Condition> make, TypeId? type = null)
    {
        if (selector is Condition.Named { Fixed: Condition.Constant known })
            selector = known;
        if (selector is Condition.Constant constant)
            return constant.Value == Value.Unknown ? builder.Constant(otherwise) : make(constant.Value);
        budget.Spend(story.Entities.Length);
        Condition[] cases = new Condition[story.Entities.Length];
        Array.Fill(cases, builder.Constant(otherwise));
        IEnumerable<EntityId> members = type is null ? story.Entities.Select(entity => entity.Id) : story[type.Value].Members;
        foreach (EntityId member in members)
            cases[member.Value] = make(member.Value);
        return builder.Select(selector, cases, otherwise);
    }
}
