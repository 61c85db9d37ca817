using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Planning;

namespace Motive.Planning;

/// <summary>The first act of a bare plan for which the planner finds no motives, and what is missing for it.</summary>
internal sealed class UnexplainedActs(Planner planner, GroundWords words)
{
    public CheckFault? First(WrittenPlan written, ImmutableArray<ExplainedAct> plan, CancellationToken cancellation)
    {
        WhyNotSentences sentences = new(planner, words, new MotiveTeller(planner, words));
        StateId state = planner.Engine.Initial;
        for (int position = 0; position < plan.Length; position++)
        {
            StepId step = plan[position].Act;
            StateId after = planner.Steps.Successor(state, step);
            WhyNot? missing = planner.Steps.ActOf(step) is null ? new WhyNot.Explained([]) : planner.WhyNot(state, step, long.MaxValue, cancellation);
            if (missing is null)
                throw new OperationCanceledException(cancellation);
            if (!after.IsState && missing is WhyNot.Explained)
                return null;
            if (missing is not WhyNot.Explained)
            {
                WhyNotAnswer answer = sentences.Tell(state, step, missing);
                WrittenAct at = written.Acts[position];
                return new CheckFault(missing is WhyNot.NothingToTry ? "P11" : DefinitionOf(answer.Case), at.Line, at.Column, answer.Act, answer.Who, string.Join(" ", answer.Sentences));
            }

            state = after;
        }

        return null;
    }

    private static string DefinitionOf(WhyNotCase missing) => missing switch
    {
        WhyNotCase.NotPossible => "P1",
        WhyNotCase.NotBelieved => "P2",
        WhyNotCase.TooFar => "P9",
        WhyNotCase.NoConsent => "P5",
        WhyNotCase.Needless => "P7",
        _ => "P3",
    };
}
