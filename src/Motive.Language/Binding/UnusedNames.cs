namespace Motive.Language;

/// <summary>Variables that nothing reads: often a slip of the pen. A name that starts with `_` is meant so.</summary>
internal static class UnusedNames
{
    public static void ReportParameters(Program program, IEnumerable<Variable> parameters, string kind, string name)
    {
        foreach (Variable parameter in parameters)
        {
            if (parameter.Uses == 0 && IsMeantToBeUsed(parameter))
                program.Diagnostics.ReportIfAllIsRight(Mistakes.UnusedParameter, parameter.Origin, null, parameter.Name!, kind, name);
        }
    }

    public static bool IsMeantToBeUsed(Variable variable) => variable.Name is { Length: > 0 } name && name[0] != '_';
}
