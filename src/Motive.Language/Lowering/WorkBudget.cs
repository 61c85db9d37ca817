using System.Globalization;
using Motive.World;

namespace Motive.Language;

/// <summary>How much is to be looked at in all of a story, counted as its parts are bound; a rule or change where it is used, and not where it is defined.</summary>
internal sealed class WorkBudget(DiagnosticBag diagnostics)
{
    private long spent;

    /// <summary>False, after a message, if the part takes too many steps by itself. That all parts together take too many is reported where it comes about.</summary>
    /// <param name="counts">Whether the part stands by itself, so that the whole story's steps grow by it.</param>
    public bool Spend(long steps, Origin origin, bool counts)
    {
        if (steps > StoryLimits.Steps)
        {
            diagnostics.Report(Mistakes.TooManySteps, origin, InWords(steps), InWords(StoryLimits.Steps));
            return false;
        }

        bool wasSpent = spent > StoryLimits.StepsInAll;
        spent += counts ? steps : 0;
        if (!wasSpent && spent > StoryLimits.StepsInAll)
            diagnostics.Report(Mistakes.TooManyStepsInAll, origin, InWords(StoryLimits.StepsInAll));
        return true;
    }

    private static string InWords(long steps) =>
        steps >= 1_000_000_000 ? "more than 1000000000" : steps.ToString(CultureInfo.InvariantCulture);
}
