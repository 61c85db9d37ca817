using System.Text.Json.Serialization;

namespace Motive.Planning;

/// <summary>What came of checking one written plan.</summary>
/// <param name="Mistake">Why it could not be read; null when it could.</param>
/// <param name="Fault">The first thing wrong with it; null where nothing is.</param>
/// <param name="MotivesFound">It gave no motives, so those that the planner finds were taken.</param>
/// <param name="Acts">How many acts it has.</param>
public sealed record CheckAnswer(
    [property: JsonIgnore] PlanFileMistake? Mistake,
    [property: JsonIgnore] CheckFault? Fault,
    [property: JsonPropertyName("motivesFound"), JsonPropertyOrder(1)] bool MotivesFound,
    [property: JsonIgnore] int Acts)
{
    /// <summary>Nothing is wrong with it.</summary>
    [JsonPropertyName("valid")]
    public bool IsValid => Mistake is null && Fault is null;

    /// <summary>Where it is wrong, from 1; null where nothing is.</summary>
    [JsonPropertyName("line")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Line => Mistake?.Line ?? Fault?.Line;

    /// <summary>Where it is wrong, from 1; null where nothing is.</summary>
    [JsonPropertyName("column")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Column => Mistake?.Column ?? Fault?.Column;

    /// <summary><see cref="CheckFault.Definition"/>; null where there is no fault.</summary>
    [JsonPropertyName("definition")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Definition => Fault?.Definition;

    /// <summary><see cref="CheckFault.Act"/>; null where there is no fault.</summary>
    [JsonPropertyName("act")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Act => Fault?.Act;

    /// <summary><see cref="CheckFault.Who"/>; null where there is no fault.</summary>
    [JsonPropertyName("who")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Who => Fault?.Who;

    /// <summary>What is wrong, in a sentence; null where nothing is.</summary>
    [JsonPropertyName("what")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? What => Mistake?.Message ?? Fault?.What;

    /// <summary>True where it was not found out whether it holds; null otherwise.</summary>
    [JsonPropertyName("undecided")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsUndecided => Fault is { IsUndecided: true } ? true : null;
}

/// <summary>The first thing wrong with a plan.</summary>
/// <param name="Definition">Which definition of <c>docs/planning.md</c> it breaks.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Act">The act it is about; null for the plan as a whole.</param>
/// <param name="Who">In whose mind; null for the world.</param>
/// <param name="What">A clause.</param>
/// <param name="IsUndecided">Whether the definition holds was not found out: that would take too long.</param>
public sealed record CheckFault(string Definition, int Line, int Column, string? Act, string? Who, string What, bool IsUndecided = false);
