using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>The names an expression can use beside entities, and the slots of the frame they stand for.</summary>
internal sealed class ProblemScope
{
    private readonly List<(string Name, ProblemValue Value)> names = [];
    private int slots;

    /// <summary>How large a frame everything bound so far needs.</summary>
    public int FrameSize { get; private set; }

    /// <summary>For how many combinations of the variables around it what is bound here is read.</summary>
    public long Instances { get; private set; } = 1;

    public IEnumerable<string> Names => names.Select(item => item.Name);

    /// <summary>Every parameter has a slot; of several with one name the first is meant.</summary>
    public static ProblemScope Of(ImmutableArray<ProblemParameter> parameters)
    {
        ProblemScope scope = new();
        foreach (ProblemParameter parameter in parameters)
        {
            int slot = scope.NewSlot();
            if (parameter.Constant is null && scope.Find(parameter.Name) is null)
                scope.names.Add((parameter.Name, Variable(slot, parameter.Type)));
        }

        return scope;
    }

    public ProblemValue? Find(string name)
    {
        for (int i = names.Count - 1; i >= 0; i--)
        {
            if (names[i].Name == name)
                return names[i].Value;
        }

        return null;
    }

    public int NewSlot()
    {
        FrameSize = Math.Max(FrameSize, slots + 1);
        return slots++;
    }

    /// <summary>Opens a variable that goes through the members of a type.</summary>
    public int Push(string name, ProblemType? type)
    {
        int slot = NewSlot();
        names.Add((name, Variable(slot, type)));
        Instances *= Math.Max(1, type?.Members.Count ?? 1);
        return slot;
    }

    public void Pop(ProblemType? type)
    {
        names.RemoveAt(names.Count - 1);
        Instances /= Math.Max(1, type?.Members.Count ?? 1);
        slots--;
    }

    /// <summary>A name for one entity of the type, while a product is written out.</summary>
    public void PushEntity(string name, ProblemType type, ProblemEntity entity) => names.Add((name, new ProblemValue(
        new Expression.Literal(entity.Id.Value), new ProblemValueType(ValueKind.Entity, type))));

    public void PopEntity() => names.RemoveAt(names.Count - 1);

    private static ProblemValue Variable(int slot, ProblemType? type) => type is null
        ? ProblemValue.Error
        : new ProblemValue(new Expression.Variable(slot), new ProblemValueType(ValueKind.Entity, type));
}
