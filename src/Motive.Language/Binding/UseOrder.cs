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

        // Of those left over some only use a cycle.
        HashSet<string> circular = new Cycles(symbols.Select(symbol => symbol.Name).Where(name => !placed.Contains(name)), UsersLeftOver).Members;
        Circular = [.. symbols.Where(symbol => circular.Contains(symbol.Name))];
    }

    public ImmutableArray<TSymbol> Ordered { get; }

    public ImmutableArray<TSymbol> Circular { get; }

    /// <summary>How many others it uses.</summary>
    private int Link(TSymbol user, IEnumerable<string> names)
    {
        HashSet<string> uses = new(names, StringComparer.Ordinal);
        uses.RemoveWhere(name => !usersOf.ContainsKey(name));
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

    private IEnumerable<string> UsersLeftOver(string name) => usersOf[name].Select(user => user.Name).Where(user => !placed.Contains(user));
}
