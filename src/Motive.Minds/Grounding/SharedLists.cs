using System.Runtime.CompilerServices;

namespace Motive.Minds.Grounding;

/// <summary>Gives lists of the very same things as one list, however often they are asked for.</summary>
internal sealed class SharedLists<T> : IEqualityComparer<T[]>
    where T : class
{
    private readonly HashSet<T[]> made;

    public SharedLists() => made = new(this);

    public T[] One(T[] list)
    {
        if (made.TryGetValue(list, out T[]? known))
            return known;
        made.Add(list);
        return list;
    }

    public bool Equals(T[]? x, T[]? y)
    {
        if (x is null || y is null || x.Length != y.Length)
            return ReferenceEquals(x, y);
        for (int i = 0; i < x.Length; i++)
        {
            if (!ReferenceEquals(x[i], y[i]))
                return false;
        }

        return true;
    }

    public int GetHashCode(T[] obj)
    {
        HashCode hash = default;
        foreach (T one in obj)
            hash.Add(RuntimeHelpers.GetHashCode(one));
        return hash.ToHashCode();
    }
}
