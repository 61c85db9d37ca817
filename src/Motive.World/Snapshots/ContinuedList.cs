using System.Collections;

namespace Motive.World;

/// <summary>A list that grows, and of which the beginning may be missing: it is made when somebody first asks for it. Whoever looks at the end alone never pays for it.</summary>
internal sealed class ContinuedList<T> : IReadOnlyList<T>
{
    private readonly List<T> parts = [];
    private readonly int missing;
    private Func<IEnumerable<T>>? beginning;

    public ContinuedList()
        : this([], 0, null)
    {
    }

    /// <param name="parts">What follows on what is missing.</param>
    /// <param name="missing">How many parts are.</param>
    /// <param name="beginning">Makes these, called once; null where none are missing.</param>
    public ContinuedList(IEnumerable<T> parts, int missing, Func<IEnumerable<T>>? beginning)
    {
        this.parts.AddRange(parts);
        (this.missing, this.beginning) = (missing, missing == 0 ? null : beginning);
    }

    public int Count => Missing + parts.Count;

    /// <summary>How many are missing still: the index of the first that is here.</summary>
    public int Missing => beginning is null ? 0 : missing;

    public T this[int index]
    {
        get => parts[PlaceOf(index)];
        set => parts[PlaceOf(index)] = value;
    }

    public void Add(T part) => parts.Add(part);

    /// <summary>The first parts as a list of their own. What is missing of them stays so.</summary>
    public ContinuedList<T> First(int count) => count >= Missing
        ? new ContinuedList<T>(parts.Take(count - Missing), Missing, () => this.Take(missing))
        : new ContinuedList<T>(this.Take(count), 0, null);

    public IEnumerator<T> GetEnumerator()
    {
        for (int index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int PlaceOf(int index)
    {
        if (index < Missing)
        {
            Func<IEnumerable<T>> make = beginning!;
            beginning = null;
            parts.InsertRange(0, make());
        }

        return index - Missing;
    }
}
