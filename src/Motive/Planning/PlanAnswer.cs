using System.Collections.Immutable;
using Motive.World;

namespace Motive.Planning;

public enum PlanEnding
{
    Found,
    None,
    Limit,
    Cancelled,
}

/// <summary>
/// What a search came to. <see cref="Best"/> is there when nothing was found but something better than the beginning.
/// </summary>
public sealed record PlanAnswer(
    PlanEnding Ending, Amount Goal, Amount Beginning, PlanLimits Limits, ImmutableArray<ToldPlan> Plans, ToldPlan? Best, long Expanded, long ExpandedByAuthor, long Generated);

/// <summary>A plan with everybody's motives, in the problem's own words. <see cref="Reached"/> is the author's utility at its end.</summary>
public sealed record ToldPlan(ImmutableArray<ToldAct> Acts, Amount Reached, ImmutableArray<ToldWant> Wants);

/// <summary>An act and why each who had to agree, and is not the owner of the plan, does.</summary>
public sealed record ToldAct(string Act, ImmutableArray<ToldMotive> Motives);

/// <summary>
/// Why somebody agrees to an act: what they want and how far the plan brings it, what they believe, and the rest of the plan that begins with
/// the act. <see cref="Thinker"/> is whose thought this is: null for the author, who tells what is so.
/// </summary>
public sealed record ToldMotive(
    string Who, string? Thinker, ImmutableArray<ToldWant> Wants, Amount Gain, ImmutableArray<ToldBelief> Believes, ImmutableArray<ToldAct> Plan);

/// <summary>What a want that a plan improves counts before and after it; both are known.</summary>
public sealed record ToldWant(string Want, Amount Before, Amount After);

/// <summary>
/// A fact on which a motive rests, as its owner has it. <see cref="Otherwise"/> is what the world, or the one who thinks of them, has instead: null
/// where they agree.
/// </summary>
public sealed record ToldBelief(string Fact, string? Otherwise);
