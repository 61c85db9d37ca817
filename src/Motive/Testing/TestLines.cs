using System.Text.Json;
using Motive.Checking.Expectations;
using Motive.Checking.Outcomes;
using Motive.Loading;
using Motive.Recording;
using Motive.World;

namespace Motive.Testing;

/// <summary>Outcomes as lines of JSON: a header, one line for each test, an end.</summary>
public static class TestLines
{
    public const int Format = 1;

    public static string Header(Story story, int tests) => JsonLine.Of(json =>
    {
        json.WriteString("story", story.Title);
        json.WriteNumber("tests", tests);
        json.WriteNumber("format", Format);
    });

    public static string Test(LoadedStory loaded, TestOutcome outcome) => JsonLine.Of(json =>
    {
        json.WriteString("test", outcome.Test.Name);
        json.WriteString("place", TestReport.PlaceOf(loaded, outcome.Test.Origin));
        json.WriteString("result", WordOf(outcome.Verdict));
        json.WriteObjects("findings", TestReport.Findings(loaded, outcome), finding => WriteFinding(json, finding));
        json.WriteStrings("doubts", TestReport.Doubts(outcome));
        json.WriteObjects("runs", outcome.Runs, run => WriteRun(json, run));
    });

    public static string End(int hold, int fail, int undecided) => JsonLine.Of(json =>
    {
        json.WriteNumber("hold", hold);
        json.WriteNumber("fail", fail);
        json.WriteNumber("undecided", undecided);
    });

    private static void WriteFinding(Utf8JsonWriter json, TestFinding finding)
    {
        json.WriteString("place", finding.Place);
        json.WriteString("line", finding.Line);
        json.WriteString("what", finding.What);
        json.WriteStartArray("seeds");
        foreach (ulong seed in finding.Seeds)
            json.WriteNumberValue(seed);
        json.WriteEndArray();
    }

    private static void WriteRun(Utf8JsonWriter json, RunOutcome run)
    {
        json.WriteNumber("seed", run.Seed);
        json.WriteString("result", WordOf(Verdicts.All(run.Expectations.Select(found => found.Verdict).Append(run.Verdict))));
        json.WriteNumber("events", run.Events);
        json.WriteString("ended", run.Ended);
        json.WriteStrings("beats", run.Beats);
        json.WriteString("limits", run.LimitsReached);
    }

    private static string WordOf(Verdict verdict) => verdict switch
    {
        Verdict.Holds => "holds",
        Verdict.Fails => "fails",
        _ => "undecided",
    };
}
