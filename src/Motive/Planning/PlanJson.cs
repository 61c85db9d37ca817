using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Motive.Planning;

/// <summary>Answers of the planner as one JSON object on one line. What is not counted in <c>milliseconds</c> is the same everywhere.</summary>
public static class PlanJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1000 };

    /// <param name="several">Whether more than one plan was asked for.</param>
    public static string Write(PlanAnswer answer, bool several, long milliseconds) => Line(json =>
    {
        json.WriteString("outcome", Word(answer.Ending.ToString()));
        WritePlan(json, answer.Plans.IsEmpty ? null : answer.Plans[0]);
        json.WriteNumber("goal", answer.Goal);
        json.WriteNumber("beginning", answer.Beginning);
        if (answer.Best is ToldPlan best)
            WriteBest(json, best);
        if (several)
            WritePlans(json, answer.Plans);
        json.WriteStartObject("limits");
        json.WriteNumber("author", answer.Limits.Author);
        json.WriteNumber("character", answer.Limits.Character);
        json.WriteNumber("belief", answer.Limits.Belief);
        json.WriteEndObject();
        json.WriteNumber("expanded", answer.Expanded);
        json.WriteNumber("expandedByAuthor", answer.ExpandedByAuthor);
        json.WriteNumber("generated", answer.Generated);
        json.WriteNumber("milliseconds", milliseconds);
    });

    public static string Write(WhyNotAnswer answer) => Line(json =>
    {
        json.WriteString("act", answer.Act);
        json.WriteString("case", Word(answer.Case.ToString()));
        if (answer.Who is string who)
            json.WriteString("who", who);
        WriteStrings(json, "sentences", answer.Sentences);
        WriteMotives(json, answer.Motives);
    });

    public static string Write(CheckAnswer answer) => Line(json =>
    {
        json.WriteBoolean("valid", answer.IsValid);
        if (answer.Mistake is PlanFileMistake mistake)
        {
            json.WriteNumber("line", mistake.Line);
            json.WriteNumber("column", mistake.Column);
            json.WriteString("what", mistake.Message);
        }
        else if (answer.Fault is CheckFault fault)
        {
            json.WriteNumber("line", fault.Line);
            json.WriteNumber("column", fault.Column);
            json.WriteString("definition", fault.Definition);
            WriteOptional(json, "act", fault.Act);
            WriteOptional(json, "who", fault.Who);
            json.WriteString("what", fault.What);
        }

        json.WriteBoolean("motivesFound", answer.MotivesFound);
    });

    private static void WriteBest(Utf8JsonWriter json, ToldPlan best)
    {
        json.WriteStartObject("best");
        json.WriteNumber("reached", best.Reached);
        WritePlan(json, best);
        json.WriteEndObject();
    }

    private static void WritePlans(Utf8JsonWriter json, ImmutableArray<ToldPlan> plans)
    {
        json.WriteStartArray("plans");
        foreach (ToldPlan plan in plans)
        {
            json.WriteStartObject();
            json.WriteNumber("reached", plan.Reached);
            WritePlan(json, plan);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlan(Utf8JsonWriter json, ToldPlan? plan) => WriteActs(json, plan?.Acts ?? []);

    private static void WriteActs(Utf8JsonWriter json, ImmutableArray<ToldAct> acts)
    {
        WriteStrings(json, "plan", acts.Select(act => act.Act));
        json.WriteStartArray("because");
        foreach (ToldAct act in acts)
        {
            json.WriteStartObject();
            json.WriteString("act", act.Act);
            WriteMotives(json, act.Motives);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMotives(Utf8JsonWriter json, ImmutableArray<ToldMotive> motives)
    {
        json.WriteStartArray("motives");
        foreach (ToldMotive motive in motives)
        {
            json.WriteStartObject();
            json.WriteString("who", motive.Who);
            json.WriteStartArray("wants");
            foreach (ToldWant want in motive.Wants)
                WriteWant(json, want);
            json.WriteEndArray();
            json.WriteNumber("gain", motive.Gain);
            json.WriteStartArray("believes");
            foreach (ToldBelief belief in motive.Believes)
                WriteBelief(json, belief);
            json.WriteEndArray();
            WriteActs(json, motive.Plan);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWant(Utf8JsonWriter json, ToldWant want)
    {
        json.WriteStartObject();
        json.WriteString("want", want.Want);
        json.WriteNumber("before", want.Before ?? 0);
        json.WriteNumber("after", want.After ?? 0);
        json.WriteEndObject();
    }

    private static void WriteBelief(Utf8JsonWriter json, ToldBelief belief)
    {
        json.WriteStartObject();
        json.WriteString("fact", belief.Fact);
        json.WriteBoolean("wrong", belief.Otherwise is not null);
        WriteOptional(json, "otherwise", belief.Otherwise);
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary><c>NotBelieved</c> as <c>not_believed</c>.</summary>
    private static string Word(string name) =>
        string.Concat(name.Select((letter, index) => char.IsUpper(letter) ? (index > 0 ? "_" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static string Line(Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
