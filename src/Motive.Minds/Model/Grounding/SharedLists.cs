namespace Motive.Minds.Model.Grounding;

/// <summary>Gives lists of the very same things as one list, however often they are asked for.</summary>
/// <param name="digest">A number by which one of the things is filed, the same in every run.</param>
internal sealed class SharedLists<T>(Func<T, int> digest) : IEqualityComparer<T[]>
    where T : class
{
    private HashSet<T[]>? made;

    /// <summary>The one list that is kept of these things.</summary>
    public T[] Intern(T[] list)
    {
        made ??= new HashSet<T[]>(this);
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
        int mixed = 0;
        foreach (T one in obj)
            mixed = SameParts.Mix(mixed, digest(one));
        return mixed;
    }
}
