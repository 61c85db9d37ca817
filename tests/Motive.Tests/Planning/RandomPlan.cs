using System.Collections.Immutable;
using Motive.Planning;

namespace Motive.Tests.Planning;

/// <summary>Trees of acts and motives of any shape.</summary>
internal sealed class RandomPlan(int seed)
{
    private static readonly string[] Names = ["Ann", "Ben", "Cal_2", "Zoë"];
    private static readonly string[] Wants = ["to have it all - or * nothing", "4 * gold(Ann)", "at(x) == \"y\"", "1. place"];

    private readonly Random random = new(seed);

    public ToldPlan Draw() => new(1, Acts(1 + random.Next(12), 0), []);

    private ImmutableArray<ToldAct> Acts(int count, int depth) => [.. Enumerable.Range(0, count).Select(_ => Act(depth))];

    private ToldAct Act(int depth)
    {
        string act = random.Next(3) switch { 0 => "sail", 1 => "wait()", _ => $"give({Names[random.Next(4)]}, {Names[random.Next(4)]})" };
        int motives = depth > 3 ? 0 : random.Next(3);
        return new ToldAct(act, [.. Enumerable.Range(0, motives).Select(_ => Motive(depth))]);
    }

    private ToldMotive Motive(int depth) => new()
    {
        Who = Names[random.Next(Names.Length)],
        Thinker = depth == 0 ? null : "Ann",
        Wants = [new ToldWant(Wants[random.Next(Wants.Length)], random.Next(3) - 1, random.Next(3))],
        Gain = 1,
        Believes = random.Next(2) == 0 ? [] : [new ToldBelief("at(Ann) = Hall", "at(Ann) = Yard")],
        Plan = Acts(random.Next(4), depth + 1),
    };
}
