namespace Motive.World;

/// <summary>
/// How much a story may ask of the machine, in counts, so that every story is compiled, grounded and carried on from one event to the next in bounded
/// time and memory. Each holds for one part of a story (an action, a want, a beat) or for all of them together. The manual lists them under <i>Limits</i>.
/// </summary>
internal static class StoryLimits
{
    /// <summary>How many other types one type or entity may be of, those above its types among them.</summary>
    public const int TypesAbove = 64;

    /// <summary>How many lines may be said of entities that are declared together: their number times the lines of their block.</summary>
    public const int SharedLines = 100_000;

    /// <summary>
    /// How many steps one expression, or one <c>for every</c> with its body, may take if everything in it is looked at: a step is one part of it, and
    /// what a variable is bound in counts once for each entity that the variable may be.
    /// </summary>
    public const long Steps = 1_000_000;

    /// <summary>How many steps all expressions and effects of a story may take together, each counted once.</summary>
    public const long StepsInAll = 20_000_000;

    /// <summary>How many facts all initial statements and all <c>given</c> of tests may set.</summary>
    public const int InitialFacts = 1_000_000;

    /// <summary>How many steps all of them may take. Here what is not looked at, because a <c>where</c> does not hold, does not count.</summary>
    public const long InitialSteps = 20_000_000;

    /// <summary>How many combinations of arguments one action, trigger or reaction may have.</summary>
    public const int Instances = 200_000;

    /// <summary>How many combinations all of them may have together.</summary>
    public const long InstancesInAll = 4_000_000;

    /// <summary>How many acts may be left of all actions when their arguments are filled in and those that can never be done are left out.</summary>
    public const int Acts = 400_000;

    /// <summary>How many facts, feelings among them, may be able to change, each with its arguments.</summary>
    public const int ChangingFacts = 250_000;

    /// <summary>
    /// How many parts all conditions, effects and wants may have, with all arguments and bound variables filled in. What takes more room than a part of a
    /// condition counts as several.
    /// </summary>
    public const long GroundParts = 100_000_000;

    /// <summary>How many words of eight bytes all states of one session or search may take. What two states share counts once.</summary>
    public const long StateWords = 150_000_000;

    /// <summary>
    /// How many steps may be taken from one event, or one decision of a player, to the next event: each word of each state that somebody imagines is one, of a large state only about as
    /// many as it differs in from others, and so is each act that is looked at there.
    /// </summary>
    public const long StepsForEvent = 400_000_000;

    /// <summary>After how many events a run that has not ended is given up, and one that somebody plays from one decision to the next, if nothing else is asked for.</summary>
    public const int Events = 2000;

    /// <summary>How long an act may take, in minutes: a year. A number that is calculated is taken for the nearest that fits.</summary>
    public const int ActMinutes = 365 * StoryTime.MinutesPerDay;

    /// <summary>The last day on which anything can begin or come by the clock.</summary>
    public const int LastDay = 100_000;
}
