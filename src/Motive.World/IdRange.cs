using System.Collections;

namespace Motive.World;

/// <summary>Ids that follow one another, ascending; going through them costs what counting costs.</summary>
/// <param name="first">The first number.</param>
/// <param name="end">The number after the last one; there are none if it is no more than the first.</param>
internal readonly struct IdRange<TId>(int first, int end) : IEnumerable<TId>
    where TId : struct, IId<TId>
{
    public Enumerator GetEnumerator() => new(first, end);

    IEnumerator<TId> IEnumerable<TId>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal struct Enumerator(int first, int end) : IEnumerator<TId>
    {
        private int at = first - 1;

        public readonly TId Current => TId.At(at);

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => ++at < end;

        public void Reset() => at = first - 1;

        public readonly void Dispose()
        {
        }
    }
}
