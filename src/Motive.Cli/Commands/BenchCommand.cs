using System.Collections.Immutable;
using System.CommandLine;
using Motive.Cli.Pages;
using Motive.Cli.Planning;
using Motive.Cli.Proving;
using Motive.Cli.Stories;
using Motive.Planning;

namespace Motive.Cli.Commands;

/// <summary><c>motive bench planning</c>: what the planner's searches cost, in counts, memory and time. <c>motive bench why</c>: whether recorded reasons are the reasons.</summary>
internal static class BenchCommand
{
    private const string SettingsFile = "settings.csv";
    private const long OrdinaryNodes = 300_000;

    private static readonly Option<string?> Problems = new("--problems") { Description = "The folder of the problems. Without it: problems, or beside --settings.", HelpName = "DIR" };
    private static readonly Option<string?> Settings = new("--settings") { Description = "The table of settings. Without it: settings.csv among the problems.", HelpName = "FILE" };
    private static readonly Option<string[]> Only = new("--only") { Description = "Only this setting; several in a row.", HelpName = "NAME" };
    private static readonly Option<string?> Counts = new("--counts") { Description = "The counts on record. Without it: bench/planning-counts.csv, for the repository's own settings.", HelpName = "FILE" };
    private static readonly Option<bool> Update = new("--update") { Description = "Write the counts to the record instead of comparing." };
    private static readonly Option<int> Runs = new("--runs") { Description = "Times are the median of so many runs.", HelpName = "N", DefaultValueFactory = _ => 5 };
    private static readonly Option<long> Nodes = new("--nodes") { Description = "Give a setting up after expanding so many states.", HelpName = "N", DefaultValueFactory = _ => OrdinaryNodes };

    private static readonly Argument<string[]> Stories = new("STORY") { Description = "Stories to run. Without any: the one that comes with the program.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<int> Deeds = new("--deeds") { Description = "How many deeds to try.", HelpName = "N", DefaultValueFactory = _ => 2000 };
    private static readonly Option<ulong> Seed = new("--seed") { Description = "Of the first run; the others follow.", HelpName = "N", DefaultValueFactory = _ => 1UL };
    private static readonly Option<int> Least = new("--least") { Description = "The share of both, in percent, below which the answer is no.", HelpName = "PERCENT", DefaultValueFactory = _ => 0 };

    public static Command Build(Terminal terminal, Interruption interruption)
    {
        Command planning = new("planning", "Plan every setting of a table.") { Problems, Settings, Only, Counts, Update, Runs, Nodes };
        planning.SetAction(parsed => interruption.While(cancellation => Run(terminal, parsed, cancellation)));
        Command why = new("why", "Undo what reasons cite, and what they do not, and see whether the deeds change.") { Stories, Deeds, Seed, Least };
        why.SetAction(parsed => interruption.While(cancellation => RunWhy(terminal, parsed, cancellation)));
        return new Command("bench", "Measure.") { planning, why };
    }

    private static int Run(Terminal terminal, ParseResult parsed, CancellationToken cancellation)
    {
        string table = parsed.GetValue(Settings) ?? Path.Combine(parsed.GetValue(Problems) ?? "problems", SettingsFile);
        if (DiskEntry.At(table).Kind == EntryKind.Nothing)
            throw new CommandFailure($"there is no table of settings at {table}. Give --problems DIR or --settings FILE.");
        ImmutableArray<PlanSetting> settings = Read(table, PlanSetting.Read);
        string[] only = parsed.GetValue(Only) ?? [];
        if (only.FirstOrDefault(name => settings.All(setting => setting.Name != name)) is string stranger)
            throw new CommandFailure($"--only {stranger}: there is no such setting in {table}.");
        PlanningBench bench = new(terminal, FolderOf(table, parsed.GetValue(Problems)), Math.Max(1, parsed.GetValue(Runs)), parsed.GetValue(Nodes));
        bool peer = settings.Any(setting => setting.PeerMilliseconds is not null);
        List<PlanCounts> counts = bench.Run(settings.Where(setting => only.Length == 0 || only.Contains(setting.Name)), peer, cancellation);
        if (cancellation.IsCancellationRequested)
            return ExitCodes.Cancelled;
        string? record = parsed.GetValue(Counts) ?? (parsed.GetValue(Settings) is null ? Path.Combine("bench", "planning-counts.csv") : null);
        return record is null ? ExitCodes.Yes : Compare(terminal, counts, record, parsed.GetValue(Update));
    }

    private static int RunWhy(Terminal terminal, ParseResult parsed, CancellationToken cancellation)
    {
        string[] places = parsed.GetValue(Stories) ?? [];
        LoadedStory[] stories = [.. places.DefaultIfEmpty(null).Select(place => StoryFiles.Load(terminal, place))];
        bool reached = new WhyBench(terminal, stories, parsed.GetValue(Seed)).Run(Math.Max(1, parsed.GetValue(Deeds)), parsed.GetValue(Least), cancellation);
        return cancellation.IsCancellationRequested ? ExitCodes.Cancelled : reached ? ExitCodes.Yes : ExitCodes.No;
    }

    private static int Compare(Terminal terminal, List<PlanCounts> counts, string record, bool update)
    {
        ImmutableArray<PlanCounts> recorded = DiskEntry.At(record).Kind != EntryKind.Nothing ? Read(record, PlanCounts.Read) : [];
        if (update)
        {
            IEnumerable<PlanCounts> kept = recorded.Select(old => counts.Find(now => now.Setting == old.Setting) ?? old);
            IEnumerable<PlanCounts> added = counts.Where(now => recorded.All(old => old.Setting != now.Setting));
            Write(record, string.Concat(kept.Concat(added).Select(line => line.Line).Prepend(PlanCounts.Header).Select(line => line + "\n")));
            return ExitCodes.Yes;
        }

        bool same = true;
        foreach (PlanCounts now in counts)
        {
            PlanCounts? old = recorded.FirstOrDefault(line => line.Setting == now.Setting);
            if (old == now)
                continue;
            same = false;
            terminal.Output.WriteLine($"moved: {old?.Line ?? "nothing on record"} -> {now.Line}");
        }

        if (same)
            terminal.Output.WriteLine($"All counts are those of {record}.");
        return same ? ExitCodes.Yes : ExitCodes.No;
    }

    private static void Write(string record, string text)
    {
        try
        {
            WholeFile.Write(record, text, replaces: true);
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            throw new CommandFailure($"cannot write {record}: {problem.Message}", problem);
        }
    }

    private static string FolderOf(string table, string? given)
    {
        if (given is not null)
            return given;
        string beside = Path.GetDirectoryName(Path.GetFullPath(table))!;
        string within = Path.Combine(beside, "problems");
        return Directory.Exists(within) ? within : beside;
    }

    private static ImmutableArray<T> Read<T>(string path, Func<string, ImmutableArray<T>> read)
    {
        try
        {
            return read(TextFile.Read(path));
        }
        catch (FormatException wrong)
        {
            throw new CommandFailure($"{path}: {wrong.Message}", wrong);
        }
    }
}
