namespace Motive.World;

/// <summary>
/// How much a story may ask of the machine, in counts, so that every story is compiled, grounded and carried on from one event to the next in bounded
/// time and memory. Each holds for one part of a story (an action, a want, a beat) or for all of them together. The manual lists them under <i>Limits</i>.
/// </summary>
public static class Limits
{
    /// <summary>How many other types one type or entity may be of, those above its types among them.</summary>
    public const int TypesAbove = 64;

    /// <summary>How many lines may be said of entities that are declared together: their number times the lines of their block.</summary>
    public const int SharedLines = 100_000;
}
