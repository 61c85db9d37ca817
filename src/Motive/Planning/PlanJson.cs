namespace Motive.Planning;

/// <summary>Answers of the planner as one JSON object on one line. What is not counted in <c>milliseconds</c> is the same everywhere.</summary>
public static class PlanJson
{
    /// <summary>What a search came to.</summary>
    /// <param name="answer">What it came to.</param>
    /// <param name="several">Whether more than one plan was asked for.</param>
    /// <param name="milliseconds">How long it took.</param>
    public static string Write(PlanAnswer answer, bool several, long milliseconds)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return StoryJson.Write(answer with { Several = several ? answer.Plans : null, Milliseconds = milliseconds });
    }

    /// <summary>What is missing for an act.</summary>
    public static string Write(WhyNotAnswer answer) => StoryJson.Write(answer);

    /// <summary>What came of checking a plan.</summary>
    public static string Write(CheckAnswer answer) => StoryJson.Write(answer);
}
