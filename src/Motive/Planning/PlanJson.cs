using System.Collections.Immutable;
using System.Text.Json;
using Motive.World;
using Motive.Recording;

namespace Motive.Planning;

/// <summary>Answers of the planner as one JSON object on one line. What is not counted in <c>milliseconds</c> is the same everywhere.</summary>
public static class PlanJson
{
    /// <param name="several">Whether more than one plan was asked for.</param>
    public static string Write(PlanAnswer answer, bool several, long milliseconds) => JsonLine.Of(json =>
    {
        json.WriteString("outcome", Word(answer.Ending.ToString()));
        WritePlan(json, answer.Plans.IsEmpty ? null : answer.Plans[0]);
        WriteAmount(json, "goal", answer.Goal);
        WriteAmount(json, "beginning", answer.Beginning);
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

    public static string Write(WhyNotAnswer answer) => JsonLine.Of(json =>
    {
        json.WriteString("act", answer.Act);
        json.WriteString("case", Word(answer.Case.ToString()));
        if (answer.Who is string who)
            json.WriteString("who", who);
        json.WriteStrings("sentences", answer.Sentences);
        WriteMotives(json, answer.Motives);
    });

    public static string Write(CheckAnswer answer) => JsonLine.Of(json =>
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
            if (fault.IsUndecided)
                json.WriteBoolean("undecided", true);
        }

        json.WriteBoolean("motivesFound", answer.MotivesFound);
    });

    private static void WriteBest(Utf8JsonWriter json, ToldPlan best)
    {
        json.WriteStartObject("best");
        WriteAmount(json, "reached", best.Reached);
        WritePlan(json, best);
        json.WriteEndObject();
    }

    private static void WritePlans(Utf8JsonWriter json, ImmutableArray<ToldPlan> plans) => json.WriteObjects("plans", plans, plan =>
    {
        WriteAmount(json, "reached", plan.Reached);
        WritePlan(json, plan);
    });

    private static void WritePlan(Utf8JsonWriter json, ToldPlan? plan) => WriteActs(json, plan?.Acts ?? []);

    private static void WriteActs(Utf8JsonWriter json, ImmutableArray<ToldAct> acts)
    {
        json.WriteStrings("plan", acts.Select(act => act.Act));
        json.WriteObjects("because", acts, act =>
        {
            json.WriteString("act", act.Act);
            WriteMotives(json, act.Motives);
        });
    }

    private static void WriteMotives(Utf8JsonWriter json, ImmutableArray<ToldMotive> motives) => json.WriteObjects("motives", motives, motive =>
    {
        json.WriteString("who", motive.Who);
        json.WriteObjects("wants", motive.Wants, want => WriteWant(json, want));
        WriteAmount(json, "gain", motive.Gain);
        json.WriteObjects("believes", motive.Believes, belief => WriteBelief(json, belief));
        WriteActs(json, motive.Plan);
    });

    private static void WriteWant(Utf8JsonWriter json, ToldWant want)
    {
        json.WriteString("want", want.Want);
        WriteAmount(json, "before", want.Before);
        WriteAmount(json, "after", want.After);
    }

    private static void WriteBelief(Utf8JsonWriter json, ToldBelief belief)
    {
        json.WriteString("fact", belief.Fact);
        json.WriteBoolean("wrong", belief.Otherwise is not null);
        WriteOptional(json, "otherwise", belief.Otherwise);
    }

    /// <summary>A number, or, where no decimals say it, a text with a fraction.</summary>
    private static void WriteAmount(Utf8JsonWriter json, string name, Amount amount)
    {
        json.WritePropertyName(name);
        if (amount.IsDecimal)
            json.WriteRawValue(amount.ToString());
        else
            json.WriteStringValue(amount.ToString());
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    /// <summary><c>NotBelieved</c> as <c>not_believed</c>.</summary>
    private static string Word(string name) =>
        string.Concat(name.Select((letter, index) => char.IsUpper(letter) ? (index > 0 ? "_" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
