using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using Motive.Cli.Pages;
using Motive.Cli.Planning;
using Motive.Cli.Stories;
using Motive.Planning;

namespace Motive.Cli.Commands;

/// <summary><c>motive plan</c>: stories that reach what an author wants, and in which everybody has a motive.</summary>
internal static class PlanCommand
{
    public static Command Build(Terminal terminal, Interruption interruption)
    {
        PlanOptions options = new();
        Command command = new("plan", "Find a story that leads where its author wants, and in which everybody has a motive.");
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            bool json = options.IsJson(parsed);
            LoadedProblem problem = ProblemFiles.Load(parsed.GetValue(options.Problem)!);
            StoryFiles.Warn(terminal, problem.Warnings);
            ProblemPlanner planner = new(problem, options.LimitsIn(parsed));
            return interruption.While(cancellation =>
            {
                if (parsed.GetValue(options.WhyNot) is string act)
                    return WhyNot(terminal, planner.WhyNot(act, parsed.GetValue(options.After) ?? [], options.NodesIn(parsed), cancellation), json);
                return parsed.GetValue(options.Verify) is string file
                    ? Verify(terminal, planner, file, options.GoalIn(parsed), json, cancellation)
                    : Find(terminal, planner, options.RequestIn(parsed), json, cancellation);
            });
        });
        return command;
    }

    private static int Find(Terminal terminal, ProblemPlanner planner, PlanRequest request, bool json, CancellationToken cancellation)
    {
        Stopwatch time = Stopwatch.StartNew();
        PlanAnswer answer = Search(terminal, planner, request, cancellation);
        if (json)
            terminal.Output.WriteLine(PlanJson.Write(answer, request.Plans > 1, time.ElapsedMilliseconds));
        else
            new PlanPage(terminal).Show(answer, request.Nodes);
        return answer.Ending switch
        {
            PlanEnding.Found => ExitCodes.Yes,
            PlanEnding.None => ExitCodes.No,
            PlanEnding.Limit => ExitCodes.Limit,
            _ => ExitCodes.Cancelled,
        };
    }

    private static PlanAnswer Search(Terminal terminal, ProblemPlanner planner, PlanRequest request, CancellationToken cancellation)
    {
        using Searching searching = new(terminal);
        return planner.Find(request, searching.Report, cancellation);
    }

    private static int WhyNot(Terminal terminal, WhyNotAnswer answer, bool json)
    {
        if (json)
            terminal.Output.WriteLine(PlanJson.Write(answer));
        else
            new PlanPage(terminal).Show(answer);
        return answer.Case switch
        {
            WhyNotCase.Explained => ExitCodes.Yes,
            WhyNotCase.Limit => ExitCodes.Limit,
            WhyNotCase.Cancelled => ExitCodes.Cancelled,
            _ => ExitCodes.No,
        };
    }

    private static int Verify(Terminal terminal, ProblemPlanner planner, string file, PlanAmount? goal, bool json, CancellationToken cancellation)
    {
        if (DiskEntry.At(file).Kind == EntryKind.Nothing)
            throw new CommandFailure($"--verify {file}: there is no such file.");
        ImmutableArray<CheckAnswer> answers;
        try
        {
            answers = planner.Verify(TextFile.Read(file), goal, cancellation);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Cancelled;
        }

        foreach (CheckAnswer answer in answers)
        {
            if (json)
                terminal.Output.WriteLine(PlanJson.Write(answer));
            else if (answer.Mistake is PlanFileMistake mistake)
                throw new CommandFailure(FormattableString.Invariant($"{file}:{mistake.Line}:{mistake.Column}: {mistake.Message}"));
            else
                new PlanPage(terminal).Show(answer, file);
        }

        if (answers.Any(answer => answer.Mistake is not null))
            return ExitCodes.WrongInput;
        if (answers.All(answer => answer.IsValid))
            return ExitCodes.Yes;
        return answers.All(answer => answer.IsValid || answer.Fault is { IsUndecided: true }) ? ExitCodes.Limit : ExitCodes.No;
    }
}
