using Motive.Minds.Reasons.Intentions;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>How far stories reach (P9).</summary>
/// <param name="Author">Acts in the author's plan, from 0 to <see cref="MostActs"/>; ordinarily <see cref="OrdinaryAuthor"/>.</param>
/// <param name="Character">Acts in a plan that explains an act, that act included and shared with the plans nested in it, from 0 to <see cref="MostActs"/>; ordinarily <see cref="OrdinaryCharacter"/>.</param>
/// <param name="Belief">Minds deep in which whole plans are made, from 0 to <see cref="MostMinds"/>; ordinarily <see cref="OrdinaryBelief"/>. One layer deeper an act counts if it pays at once.</param>
internal readonly record struct PlanningLimits(int Author, int Character, int Belief)
{
    /// <summary>More than any plan has that the field has published. Longer ones would come near the bounds that numbers are given.</summary>
    public const int MostActs = 100;

    /// <summary>Beyond these, states keep more minds than fit in any memory.</summary>
    public const int MostMinds = 6;

    /// <summary>Acts in the author's plan unless somebody says otherwise.</summary>
    public const int OrdinaryAuthor = 10;

    /// <summary>Acts in a motive unless somebody says otherwise.</summary>
    public const int OrdinaryCharacter = 5;

    /// <summary>Minds deep in which whole motives are made unless somebody says otherwise.</summary>
    public const int OrdinaryBelief = 2;

    /// <summary>Whether what cannot be done may be tried in the author's plan (P11); ordinarily not.</summary>
    public bool Attempts { get; init; }

    /// <summary>The same limits as those that a character has in play: every plan of so many acts, whoever acts in it and whether or not anybody would see it.</summary>
    internal IntentionLimits Reasons => IntentionLimits.Exact(Character, Belief) with { CountsOnAll = true };

    /// <summary>States whose successors may be made to find one motive by which somebody averts harm or finds something out (P12, P13).</summary>
    public const int StatesForMotive = 1000;

    /// <summary>Within which such a motive of so many acts is looked for: whole plans one mind deep, as many plans kept for each state as is ordinary in play.</summary>
    internal static IntentionLimits ForMotive(int acts) => new(acts, 1, StatesForMotive, ThinkingLimits.DefaultOf(ThinkingLimit.Plans)) { CountsOnAll = true };

    /// <summary>These limits, if they are within their bounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them is outside its bounds.</exception>
    internal PlanningLimits Validated()
    {
        Check(Author, MostActs, nameof(Author));
        Check(Character, MostActs, nameof(Character));
        Check(Belief, MostMinds, nameof(Belief));
        return this;

        static void Check(int value, int most, string name)
        {
            if (value < 0 || value > most)
                throw new ArgumentOutOfRangeException(name, value, $"From 0 to {most}.");
        }
    }
}
