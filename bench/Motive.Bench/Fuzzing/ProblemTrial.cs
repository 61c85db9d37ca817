using System.Collections.Immutable;
using Motive.Planning;

namespace Motive.Bench.Fuzzing;

/// <summary>Compiles a planning problem and, if it compiles, looks for a plan within limits, gives what is found back to the verifier, and then a spoilt copy of it.</summary>
internal sealed class ProblemTrial(ImmutableArray<Sample> samples) : Trial("problem", samples)
{
    private const long MostNodes = 1000;

    public override void Check(Sample sample, int choices)
    {
        ProblemLoadResult result = ProblemLoader.Load(sample.Main, sample.Files[sample.Main], sample.Read);
        Laws.Plain(result.Messages.Select(message => message.Text));
        Laws.Hold(result.Problem is null == result.Errors > 0, "a problem compiles exactly when it has no error");
        if (result.Problem is LoadedProblem problem)
            Laws.DoneOrSaid(() => Plan(problem, new Random(choices)));
    }

    private static void Plan(LoadedProblem problem, Random random)
    {
        ProblemPlanner planner = new(problem, new PlanLimits(random.Next(1, 7), random.Next(1, 4), random.Next(0, 3)));
        PlanAnswer answer = planner.Find(new PlanRequest { Nodes = MostNodes, Plans = random.Next(1, 3) });
        Laws.JsonLine(PlanJson.Write(answer, several: true, milliseconds: 0));
        foreach (ToldPlan plan in answer.Plans)
        {
            string written = string.Concat(PlanText.Write(plan).Select(line => new string(' ', line.Indent) + line.Text + "\n"));
            Laws.Plain(written);
            CheckAnswer[] checks = [.. planner.Verify(written, answer.Goal)];
            Laws.Hold(
                checks.All(check => check.IsValid || check.Fault is { IsUndecided: true }),
                "what the planner finds, the verifier accepts", string.Join("\n", checks.Select(PlanJson.Write)) + "\n" + written);
            foreach (CheckAnswer check in planner.Verify(new Mutation(random, written).Of(written), answer.Goal))
                Laws.JsonLine(PlanJson.Write(check));
        }
    }
}
