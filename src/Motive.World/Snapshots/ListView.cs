using System.Collections;

namespace Motive.World;

/// <summary>A list as somebody is to see it, each part made when it is looked at. It grows with what it shows.</summary>
internal sealed class ListView<TPart, T>(IReadOnlyList<TPart> parts, Func<TPart, T> view) : IReadOnlyList<T>
{
    public int Count => parts.Count;

    public T this[int index] => view(parts[index]);

    public IEnumerator<T> GetEnumerator() => parts.Select(view).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
