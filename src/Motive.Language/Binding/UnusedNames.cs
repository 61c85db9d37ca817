namespace Motive.Language;

/// <summary>Variables that nothing reads: often a slip of the pen. A name that starts with `_` is meant so.</summary>
internal static class UnusedNames
{
    /// <summary>Nothing is reported where the definition is broken, since the use may stand in the broken part.</summary>
    public static void ReportParameters(Program program, IEnumerable<Variable> parameters, string kind, string name, bool broken)
    {
        foreach (Variable parameter in parameters)
        {
            if (!broken && parameter.Uses == 0 && parameter.Name is { Length: > 0 } word && word[0] != '_')
                program.Diagnostics.Report(Mistakes.UnusedParameter, parameter.Origin, word, kind, name);
        }
    }
}
