using System.Collections.Immutable;
using Motive.Minds.States;
using Motive.World;

namespace Motive.Minds.Grounding;

/// <summary>Turns lifted expressions into ground conditions for one frame of arguments, folding whatever cannot change.</summary>
/// <param name="asWritten">Rules keep their names, for words: see <see cref="WrittenConditions"/>. Facts are then only looked up, and none is given a number.</param>
internal sealed class ExpressionGrounder(Story story, FactTable facts, GroundingBudget budget, bool asWritten = false)
{
    /// <summary>Made once and shared, for most of what conditions are made of is one of these: a constant by entity, a read by fact.</summary>
    private readonly Condition.Constant?[] constants = new Condition.Constant?[story.Entities.Length];
    private readonly List<Condition.Read?> reads = [];

    public Condition Ground(Expression expression, int[] frame)
    {
        budget.Spend();
        Condition form = FormOf(expression, frame);
        return asWritten && expression.Use is RuleUse use ? Named(form, use, frame) : form;
    }

    private Condition.Named Named(Condition body, RuleUse use, int[] frame)
    {
        RuleDefinition rule = story[use.Rule];
        return new Condition.Named(
            rule.Name, rule.Parameters, rule.Domain, [.. use.Arguments.Select(argument => Ground(argument, frame))], use.Body is null ? body : Named(body, use.Body, frame));
    }

    private Condition FormOf(Expression expression, int[] frame) => expression switch
    {
        Expression.Literal literal => Constant(literal.Value),
        Expression.Variable variable => Constant(frame[variable.Slot]),
        Expression.Fact fact => GroundFact(fact, frame),
        Expression.Feels feels => GroundFeeling(feels, frame),
        Expression.TemperamentOf of => BySelector(
            Ground(of.Who, frame), 0, who => new Condition.Constant(story.Entities[who].Temperament.Word(of.Word))),
        Expression.Believes believes => GroundBelief(believes, frame),
        Expression.Not not => Not(Ground(not.Operand, frame)),
        Expression.And and => All((asWritten ? and.Operands : ExpressionWalk.Conjuncts(and)).Select(operand => Ground(operand, frame))),
        Expression.Or or => Any((asWritten ? or.Operands : ExpressionWalk.Disjuncts(or)).Select(operand => Ground(operand, frame))),
        Expression.Compare compare => Compare(compare.Operator, Ground(compare.Left, frame), Ground(compare.Right, frame)),
        Expression.Calculate calculate => Calculate(
            calculate.Operator, Ground(calculate.Left, frame), Ground(calculate.Right, frame), calculate.Parts),
        Expression.Quantified quantified => GroundQuantified(quantified, frame),
        Expression.Conditional conditional => Choose(
            Ground(conditional.Condition, frame), conditional, frame),
        Expression.IsOfType test => OfType(Ground(test.Operand, frame), test.Type),
        _ => throw new InvalidOperationException($"No ground form for {expression.GetType().Name}."),
    };

    public static Condition All(IEnumerable<Condition> operands)
    {
        List<Condition> kept = [];
        foreach (Condition operand in operands)
        {
            if (operand is Condition.Constant constant)
            {
                if (constant.Value != Value.True)
                    return Condition.Constant.False;
                continue;
            }

            if (operand is Condition.All inner)
                kept.AddRange(inner.Operands);
            else
                kept.Add(operand);
        }

        return kept.Count switch { 0 => Condition.Constant.True, 1 => kept[0], _ => new Condition.All([.. kept]) };
    }

    public static Condition Any(IEnumerable<Condition> operands)
    {
        List<Condition> kept = [];
        foreach (Condition operand in operands)
        {
            if (operand is Condition.Constant constant)
            {
                if (constant.Value == Value.True)
                    return Condition.Constant.True;
                continue;
            }

            kept.Add(operand);
        }

        return kept.Count switch { 0 => Condition.Constant.False, 1 => kept[0], _ => new Condition.Any([.. kept]) };
    }

    public static Condition Not(Condition operand) => operand switch
    {
        Condition.Constant constant => Constant(constant.Value != Value.True),
        Condition.Not not => not.Operand,
        Condition.InMind inner => OneMind.Of(inner.Character, Not(inner.Body)),
        _ => new Condition.Not(operand),
    };

    private Condition.Constant Constant(int value) =>
        value >= 0 && value < constants.Length ? constants[value] ??= new Condition.Constant(value) : new Condition.Constant(value);

    private Condition.Read Read(int fact, bool boolean)
    {
        while (reads.Count <= fact)
            reads.Add(null);
        return reads[fact] ??= new Condition.Read(fact, boolean);
    }

    private static Condition.Constant Constant(bool value) => value ? Condition.Constant.True : Condition.Constant.False;

    public Condition Compare(Comparison comparison, Condition left, Condition right) =>
        OneMind.Of([left, right], sides => ComparePlain(comparison, sides[0], sides[1]));

    private Condition ComparePlain(Comparison comparison, Condition left, Condition right)
    {
        if (left is Condition.Constant a && right is Condition.Constant b)
            return Constant(Evaluator.Compare(comparison, a.Value, b.Value));
        if (comparison is Comparison.Equal or Comparison.NotEqual)
        {
            if (left is Condition.Constant)
                (left, right) = (right, left);
            if (left is Condition.Read read && right is Condition.Constant constant)
            {
                Condition same = Is(read, constant.Value);
                return comparison == Comparison.Equal ? same : Not(same);
            }
        }

        return new Condition.Compare(comparison, left, right);
    }

    private Condition Is(Condition.Read read, int value)
    {
        Domain domain = story[facts.Facts[read.Fact].Family].Domain;
        FactField field = FactField.Shape(domain, story.Entities.Length).Field;
        bool inside = domain switch
        {
            Domain.Integer range => value == Value.Unknown || (value >= range.Minimum && value <= range.Maximum),
            Domain.Boolean => value is Value.True or Value.False,
            _ => true,
        };
        return inside ? new Condition.Is(read.Fact, value, field.Encode(value)) : Condition.Constant.False;
    }

    private static Condition Calculate(Arithmetic arithmetic, Condition left, Condition right, int parts) => OneMind.Of([left, right], sides =>
        sides[0] is Condition.Constant a && sides[1] is Condition.Constant b
            ? new Condition.Constant(Evaluator.Calculate(arithmetic, a.Value, b.Value, parts))
            : new Condition.Calculate(arithmetic, sides[0], sides[1], parts));

    private Condition OfType(Condition operand, TypeId type)
    {
        if (operand is not Condition.Constant)
            budget.Spend(story.Entities.Length);
        return OneMind.Of([operand], operands => operands[0] is Condition.Constant constant
            ? Constant(story.IsOfType(constant.Value, type))
            : new Condition.OfType(operands[0], [.. story.Entities.Select(entity => entity.Types.Contains(type))]));
    }

    private Condition Choose(Condition test, Expression.Conditional conditional, int[] frame)
    {
        if (test is Condition.Constant constant)
            return Ground(constant.Value == Value.True ? conditional.Then : conditional.Else, frame);
        return new Condition.Choose(test, Ground(conditional.Then, frame), Ground(conditional.Else, frame));
    }

    private Condition GroundFact(Expression.Fact fact, int[] frame)
    {
        Condition[] arguments = [.. fact.Arguments.Select(argument => Ground(argument, frame))];
        bool boolean = story[fact.Id].Domain is Domain.Boolean;
        Condition read = Resolve(0, new int[arguments.Length]);
        return asWritten && read is Condition.Select && !story[fact.Id].Hidden
            ? new Condition.Named(story[fact.Id].Name, story[fact.Id].Parameters, story[fact.Id].Domain, arguments, read)
            : read;

        Condition Resolve(int position, int[] values)
        {
            if (position == arguments.Length)
            {
                return facts.Changes(fact.Id) ? ReadFact(fact.Id, values, boolean) : Constant(facts.ConstantValue(fact.Id, values));
            }

            return BySelector(arguments[position], boolean ? Value.False : Value.Unknown, value =>
            {
                values[position] = value;
                return Resolve(position + 1, values);
            }, story[fact.Id].Parameters[position].Type);
        }
    }

    /// <summary>A fact without a number is mentioned nowhere, and so is always as it is in the beginning.</summary>
    private Condition ReadFact(FactId family, int[] arguments, bool boolean)
    {
        int number = asWritten ? facts.Find(family, arguments) : facts.Mention(family, arguments);
        return number < 0 ? Constant(story[family].Default) : Read(number, boolean);
    }

    private Condition ReadFeeling(Emotion emotion, int who, int toward)
    {
        int number = asWritten ? facts.FindFeeling(emotion, who, toward) : facts.MentionFeeling(emotion, who, toward);
        return number < 0 ? Constant(0) : Read(number, false);
    }

    private Condition GroundFeeling(Expression.Feels feels, int[] frame) => BySelector(Ground(feels.Who, frame), 0, who =>
    {
        if (feels.Toward is not null)
        {
            return BySelector(Ground(feels.Toward, frame), 0, toward =>
                new Condition.Strongest([ReadFeeling(feels.Emotion, who, toward)]));
        }

        budget.Spend(story.Characters.Length);
        List<Condition> all = [ReadFeeling(feels.Emotion, who, Value.Unknown)];
        foreach (EntityId character in story.Characters)
        {
            if (facts.FindFeeling(feels.Emotion, who, character.Value) is int found and >= 0)
                all.Add(Read(found, false));
        }

        return new Condition.Strongest([.. all]);
    });

    private Condition GroundBelief(Expression.Believes believes, int[] frame)
    {
        int nobodys = ExpressionKind.IsBoolean(story, believes.Body) ? Value.False : Value.Unknown;
        return BySelector(Ground(believes.Who, frame), nobodys, who =>
        {
            int character = story.Entities[who].CharacterIndex;
            Condition body = Ground(believes.Body, frame);
            return character < 0 ? body : OneMind.Of(character, body);
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
            Quantifier.Some => Any(bodies),
            Quantifier.Every => All(bodies),
            Quantifier.Count => bodies.TrueForAll(body => body is Condition.Constant)
                ? new Condition.Constant(bodies.Count(body => ((Condition.Constant)body).Value == Value.True))
                : new Condition.Count([.. bodies]),
            _ => SumOf(bodies),
        };
    }

    public static Condition SumOf(List<Condition> bodies)
    {
        if (!bodies.TrueForAll(body => body is Condition.Constant))
            return new Condition.Sum([.. bodies]);
        int total = 0;
        foreach (Condition body in bodies)
            total = Evaluator.Calculate(Arithmetic.Add, total, ((Condition.Constant)body).Value);
        return new Condition.Constant(total);
    }

    /// <summary>One case for each entity the selector may yield; the plain case when the selector is constant.</summary>
    private Condition BySelector(Condition selector, int otherwise, Func<int, Condition> make, TypeId? type = null)
    {
        if (selector is Condition.Named { Fixed: Condition.Constant known })
            selector = known;
        if (selector is Condition.Constant constant)
            return constant.Value == Value.Unknown ? new Condition.Constant(otherwise) : make(constant.Value);
        budget.Spend(story.Entities.Length);
        Condition[] cases = new Condition[story.Entities.Length];
        Array.Fill(cases, new Condition.Constant(otherwise));
        IEnumerable<EntityId> members = type is null ? story.Entities.Select(entity => entity.Id) : story[type.Value].Members;
        foreach (EntityId member in members)
            cases[member.Value] = make(member.Value);
        return new Condition.Select(selector, cases, otherwise);
    }
}
