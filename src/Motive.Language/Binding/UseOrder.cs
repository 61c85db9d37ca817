using System.Collections.Immutable;

namespace Motive.Language;

/// <summary>
/// An order in which everything that is put in place of its uses comes after what it uses itself. What uses itself, directly or not, and
/// what uses that, has no place in it.
/// </summary>
internal sealed class UseOrder<TSymbol>
    where TSymbol : CallableSymbol
{
    private readonly Dictionary<string, List<TSymbol>> usersOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> placed = new(StringComparer.Ordinal);

    public UseOrder(List<TSymbol> symbols, Func<TSymbol, IEnumerable<string>> namesUsedBy)
    {
        foreach (TSymbol symbol in symbols)
            usersOf.Add(symbol.Name, []);
        Dictionary<string, int> waitsFor = new(StringComparer.Ordinal);
        foreach (TSymbol symbol in symbols)
            waitsFor[symbol.Name] = Link(symbol, namesUsedBy(symbol));
        Ordered = [.. Place(symbols, waitsFor)];

        // Of those left over some only use a cycle. Those in it can be reached from themselves.
        Circular = [.. symbols.Where(symbol => !placed.Contains(symbol.Name) && Reaches(symbol))];
    }

    public ImmutableArray<TSymbol> Ordered { get; }

    public ImmutableArray<TSymbol> Circular { get; }

    /// <summary>How many others it uses.</summary>
    private int Link(TSymbol user, IEnumerable<string> names)
    {
        HashSet<string> uses = new(names, StringComparer.Ordinal);
        uses.IntersectWith(usersOf.Keys);
        foreach (string used in uses)
            usersOf[used].Add(user);
        return uses.Count;
    }

    private IEnumerable<TSymbol> Place(List<TSymbol> symbols, Dictionary<string, int> waitsFor)
    {
        Queue<TSymbol> ready = new(symbols.Where(symbol => waitsFor[symbol.Name] == 0));
        while (ready.TryDequeue(out TSymbol? symbol))
        {
            placed.Add(symbol.Name);
            yield return symbol;
            foreach (TSymbol user in usersOf[symbol.Name])
            {
                if (--waitsFor[user.Name] == 0)
                    ready.Enqueue(user);
            }
        }
    }

    private bool Reaches(TSymbol symbol)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Stack<TSymbol> open = new(usersOf[symbol.Name]);
        while (open.TryPop(out TSymbol? next))
        {
            if (next == symbol)
                return true;
            if (placed.Contains(next.Name) || !seen.Add(next.Name))
                continue;
            foreach (TSymbol user in usersOf[next.Name])
                open.Push(user);
        }

        return false;
    }
}
