using Motive.World;

namespace Motive.Language;

/// <summary>
/// What initial statements and the <c>given</c> of tests may take, all those of one story together: facts they set, and steps, of which each statement,
/// each turn of a loop and each part of an expression that is looked at is one. Where it is spent is reported once; what comes after is not carried out.
/// </summary>
internal sealed class InitialBudget(Story story, DiagnosticBag diagnostics)
{
    private long statements;
    private int facts;
    private bool isSpent;

    /// <summary>Its steps count.</summary>
    public Evaluator Evaluator { get; } = new(story, StoryLimits.InitialSteps);

    /// <summary>One statement more, or one more turn of a loop; false when there is nothing left for it.</summary>
    public bool Spend(Origin origin)
    {
        statements++;
        return statements + Evaluator.Steps <= StoryLimits.InitialSteps
            ? !isSpent
            : Stop(Mistakes.TooManyInitialSteps, origin, $"{StoryLimits.InitialSteps}");
    }

    /// <summary>One fact more.</summary>
    public bool SpendFact(Origin origin)
    {
        facts++;
        return Spend(origin) && (facts <= StoryLimits.InitialFacts || Stop(Mistakes.TooManyInitialFacts, origin, $"{StoryLimits.InitialFacts}"));
    }

    private bool Stop(DiagnosticDescriptor descriptor, Origin origin, string most)
    {
        if (!isSpent)
            diagnostics.Report(descriptor, origin, most);
        isSpent = true;
        return false;
    }
}
