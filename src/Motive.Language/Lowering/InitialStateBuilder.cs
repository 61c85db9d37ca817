using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Carries out initial statements in order, each reading what the ones before it made, and keeps what they set. In a
/// <c>.story</c> the world itself always knows its numbers; in a problem file it need not.
/// </summary>
/// <param name="budget">Shared by all that carry out statements of one story.</param>
internal sealed class InitialStateBuilder(Story story, InitialBudget budget)
{
    private readonly Evaluator evaluator = budget.Evaluator;
    private readonly InitialState state = new(story);
    private readonly ImmutableArray<InitialFact>.Builder facts = ImmutableArray.CreateBuilder<InitialFact>();
    private readonly List<(ImmutableArray<EntityId> Minds, FactId Fact, int[] Arguments, int Value)> pending = [];
    private Origin origin;
    private int[] frame = [];

    public ImmutableArray<InitialFact> Facts => facts.ToImmutable();

    /// <summary>What the statements so far have made of the world.</summary>
    public IState World => state.World;

    /// <summary>Starts from facts set earlier, which are not among <see cref="Facts"/>.</summary>
    public void Seed(IEnumerable<InitialFact> facts)
    {
        foreach (InitialFact fact in facts)
        {
            if (!budget.Spend(fact.Origin))
                return;
            state.Set(fact.Minds, fact.Fact, fact.Arguments.AsSpan(), fact.Value);
        }
    }

    public void Apply(IEnumerable<InitialStatement> statements)
    {
        foreach (InitialStatement statement in statements)
            Apply(statement);
    }

    private void Apply(InitialStatement statement)
    {
        origin = statement.Origin;
        frame = new int[statement.Slots];
        pending.Clear();
        RunAll(statement.Effects, [], state.World);

        // An expression that ran out of steps has answered wrongly.
        if (!budget.Spend(origin))
            return;
        foreach (var item in pending)
        {
            state.Set(item.Minds, item.Fact, item.Arguments, item.Value);
            facts.Add(new InitialFact(item.Minds, item.Fact, [.. item.Arguments], item.Value, origin));
        }
    }

    private void Run(Effect effect, ImmutableArray<EntityId> minds, IState reading)
    {
        if (!budget.Spend(origin))
            return;
        switch (effect)
        {
            case Effect.Assign assign:
                Assign(assign, minds, reading);
                break;
            case Effect.Report report when story.NewsOf(evaluator.Evaluate(report.News, reading, frame)) is NewsItem item && !(minds.IsEmpty && story[item.Fact].Hidden):
                Set(item.Fact, [.. item.Arguments], report.Value, minds, reading);
                break;
            case Effect.When choice:
                if (evaluator.TruthOf(choice.Condition, reading, frame) is int so && so != Value.Unknown)
                    RunAll(so == Value.True ? choice.Then : choice.Otherwise, minds, reading);
                break;
            case Effect.ForEvery every:
                RunForEvery(every, minds, reading);
                break;
            case Effect.Believe believe:
                RunBelieve(believe, minds, reading);
                break;

            case Effect.StateSource source:
                StateSource(source, minds, reading);
                break;

            // Of no news nothing is said, and what has been done cannot be changed, only what somebody believes of it; nobody feels anything in the beginning, and a statement that says otherwise has been reported.
            case Effect.Report or Effect.Feel:
                break;
            default:
                throw new InvalidOperationException($"Nothing is known that {effect.GetType().Name} sets up.");
        }
    }

    private void RunAll(ImmutableArray<Effect> effects, ImmutableArray<EntityId> minds, IState reading)
    {
        foreach (Effect effect in effects)
            Run(effect, minds, reading);
    }

    private void RunForEvery(Effect.ForEvery every, ImmutableArray<EntityId> minds, IState reading)
    {
        foreach (EntityId member in story[every.Type].Members)
        {
            if (!budget.Spend(origin))
                return;
            frame[every.Slot] = member.Value;
            if (evaluator.Holds(every.Where, reading, frame))
                RunAll(every.Body, minds, reading);
        }
    }

    private void RunBelieve(Effect.Believe believe, ImmutableArray<EntityId> minds, IState reading)
    {
        int who = evaluator.Evaluate(believe.Who, reading, frame);
        if (who == Value.Unknown)
            return;
        EntityId mind = new(who);
        ImmutableArray<EntityId> inner = minds.Length > 0 && minds[^1] == mind ? minds : minds.Add(mind);
        Run(believe.Inner, inner, believe.ReadInMind ? reading.MindOf(who) : reading);
    }

    /// <summary>All that is kept of how the owner of a mind has a fact.</summary>
    private void StateSource(Effect.StateSource stated, ImmutableArray<EntityId> minds, IState reading)
    {
        Expression[] arguments = [];
        FactId? about = null;
        if (stated.Of is Expression.Fact fact)
            (about, arguments) = (fact.Id, [.. fact.Arguments]);
        else if (stated.Of is Expression.Reported reported && story.NewsOf(evaluator.Evaluate(reported.News, reading, frame)) is NewsItem item)
            (about, arguments) = (item.Fact, [.. item.Arguments.Select(argument => new Expression.Literal(argument))]);
        int from = stated.From is null ? Value.Unknown : evaluator.Evaluate(stated.From, reading, frame);
        foreach (KeptSource kept in about is FactId family ? story.SourcesOf(family) : [])
            Assign(new Effect.Assign(kept.Fact, [.. arguments], new Expression.Literal(kept.Way.ValueOf(stated.Way, from))), minds, reading);
    }

    private void Assign(Effect.Assign assign, ImmutableArray<EntityId> minds, IState reading)
    {
        int[] arguments = new int[assign.Arguments.Length];
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = evaluator.Evaluate(assign.Arguments[i], reading, frame);
            if (arguments[i] == Value.Unknown)
                return;
        }

        Set(assign.Fact, arguments, assign.Value, minds, reading);
    }

    private void Set(FactId fact, int[] arguments, Expression assigned, ImmutableArray<EntityId> minds, IState reading)
    {
        bool worldly = minds.IsEmpty && story[fact].Domain is Domain.Boolean;
        int value = worldly ? Value.FromTruth(evaluator.Holds(assigned, reading, frame)) : evaluator.Evaluate(assigned, reading, frame);
        if (value == Value.Unknown && minds.IsEmpty && !MayBeUnknown(story[fact].Domain))
            return;
        if (value != Value.Unknown && story[fact].Domain is Domain.Integer bounds)
            value = Math.Clamp(value, bounds.Minimum, bounds.Maximum);
        if (budget.SpendFact(origin))
            pending.Add((minds, fact, arguments, value));
    }

    private static bool MayBeUnknown(Domain domain) => domain is Domain.Entities or Domain.Integer { MayBeUnknown: true };
}
