using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Motive.Cli.Pages;
using Motive.Reasons;

namespace Motive.Cli.Supposing;

/// <summary>What if, as lines of JSON: <c>docs/what-if.md</c> has their fields.</summary>
internal static class WhatIfLines
{
    /// <summary>Of the lines; what is added to them comes with a new one.</summary>
    private const int Format = 1;

    /// <summary>What is worth trying, a line for each.</summary>
    public static int Write(Terminal terminal, ImmutableArray<Supposition> worthTrying)
    {
        foreach (Supposition supposition in worthTrying)
            terminal.Output.WriteLine(StoryJson.Write(supposition));
        terminal.Output.Flush();
        return worthTrying.IsEmpty ? ExitCodes.No : ExitCodes.Yes;
    }

    /// <summary>Where the lines part, both from there on, and what it led to.</summary>
    public static void Write(Terminal terminal, int number, string change, StoryRun run, StoryRun other)
    {
        LineDifference difference = run.DifferenceFrom(other);
        Parting parting = run.PartingFrom(other);
        terminal.Output.WriteLine(Header(run, ("event", number), ("change", change)));
        terminal.Output.WriteLine($"{{\"parted\":{(difference.IsNone ? "false" : "true")},\"was\":{Event(difference.Was)},\"instead\":{Event(difference.Instead)}}}");
        foreach (StoryEvent happened in run.Events.Skip(parting.Here - 1))
            terminal.Output.WriteLine($"{{\"line\":\"was\",\"event\":{ChronicleLines.Event(happened)}}}");
        foreach (StoryEvent happened in other.Events.Skip(parting.There - 1))
            terminal.Output.WriteLine($"{{\"line\":\"instead\",\"event\":{ChronicleLines.Event(happened)}}}");
        terminal.Output.WriteLine($"{{\"led_to\":{StoryJson.Write(difference)}}}");
    }

    /// <param name="choices">How many are to be tried.</param>
    public static void WriteHeader(Terminal terminal, StoryRun run, int choices) => terminal.Output.WriteLine(Header(run, ("choices", choices)));

    public static void WriteEnd(Terminal terminal, int found, int tried) => terminal.Output.WriteLine(new JsonObject { ["tried"] = tried, ["found"] = found }.ToJsonString());

    private static string Header(StoryRun run, params (string Name, JsonNode Value)[] asked)
    {
        JsonObject header = new() { ["story"] = run.Loaded.Title, ["seed"] = run.Request.Seed, ["format"] = Format };
        foreach ((string name, JsonNode value) in asked)
            header[name] = value;
        return header.ToJsonString();
    }

    private static string Event(LineEvent? happened) => happened is null ? "null" : StoryJson.Write(happened);
}
