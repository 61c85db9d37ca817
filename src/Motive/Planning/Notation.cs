namespace Motive.Planning;

/// <summary>In which of the two languages a problem is written, and therefore spoken of.</summary>
public enum Notation
{
    /// <summary>The language of stories: <c>docs/language.md</c>.</summary>
    Story,

    /// <summary>The field's problem files: <c>docs/problem-files.md</c>.</summary>
    ProblemFile,
}
