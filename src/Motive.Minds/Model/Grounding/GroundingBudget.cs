using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>Counts what comes of a story when its parameters are filled in, and stops where it would be too much.</summary>
internal sealed class GroundingBudget(long mostParts = StoryLimits.GroundParts, int mostActs = StoryLimits.Acts)
{
    /// <summary>What an effect counts as, by the room it takes; a condition's part counts as 1.</summary>
    public const int PerEffect = 6;

    /// <summary>What an act or another event counts as.</summary>
    public const int PerEvent = 25;

    private string part = "";
    private long parts;
    private int acts;

    /// <summary>The parts that have been counted so far.</summary>
    public long Spent => parts;

    /// <summary>What is filled in now, in words.</summary>
    public void BeginPart(string kind, string name) => part = $"the {kind} `{name}`";

    /// <exception cref="StoryTooLargeException">Conditions, effects and wants have too many parts.</exception>
    public void Spend(long count = 1)
    {
        parts += count;
        if (parts > mostParts)
        {
            throw new StoryTooLargeException(
                $"with {part} the story's conditions and effects have more than {mostParts} parts when all variables are filled in. Give its parameters and variables types with fewer members, or test sooner what never changes.");
        }
    }

    /// <exception cref="StoryTooLargeException">There are too many acts.</exception>
    public void SpendAct()
    {
        if (++acts > mostActs)
        {
            throw new StoryTooLargeException(
                $"with {part} the story has more than {mostActs} acts. Narrow its parameters' types, or require of them what only few fulfil and never changes.");
        }
    }
}
