using Motive.World;

namespace Motive.Language;

internal sealed class Variable(string? name, int slot, TypeSymbol? type, Origin origin)
{
    public string? Name { get; } = name;

    public int Slot { get; } = slot;

    /// <summary>Null if its type could not be found.</summary>
    public TypeSymbol? Type { get; set; } = type;

    public Origin Origin { get; } = origin;

    /// <summary>Set if it is a number and no entity.</summary>
    public Bounds? Number { get; set; }

    public int Uses { get; set; }
}

/// <summary>
/// The variables of one definition and the size of its frame. Slots are given by nesting, so variables of blocks side by side
/// share one; every variable is written before it is read.
/// </summary>
internal sealed class Scope
{
    private readonly List<Variable> variables = [];

    public static Scope Create(IEnumerable<ParameterSymbol> parameters)
    {
        Scope scope = new();
        foreach (ParameterSymbol parameter in parameters)
            scope.Push(parameter.Name, parameter.Type, parameter.Origin);
        return scope;
    }

    public int Depth => variables.Count;

    public int FrameSize { get; private set; }

    public IEnumerable<Variable> Variables => variables;

    public IEnumerable<string> Names => variables.Select(variable => variable.Name).OfType<string>();

    public Variable Push(string? name, TypeSymbol? type, Origin origin)
    {
        Variable variable = new(name, variables.Count, type, origin);
        variables.Add(variable);
        Reserve(variables.Count);
        return variable;
    }

    public void Pop() => variables.RemoveAt(variables.Count - 1);

    public void Reserve(int slots) => FrameSize = Math.Max(FrameSize, slots);

    /// <summary>The innermost variable of the name.</summary>
    public Variable? Find(string name)
    {
        for (int i = variables.Count - 1; i >= 0; i--)
        {
            if (variables[i].Name == name)
                return variables[i];
        }

        return null;
    }
}
