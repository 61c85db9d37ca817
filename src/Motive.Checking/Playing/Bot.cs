using System.Collections.Immutable;
using Motive.Checking.Runs;

namespace Motive.Checking.Playing;

/// <summary>Decides for a player by a temper. The same offers in the same order get the same decisions.</summary>
internal sealed class Bot(Temper temper)
{
    private readonly HashSet<string> taken = [];
    private bool waited;

    /// <param name="offers">What is on offer besides waiting.</param>
    /// <param name="mayWait">False in a conversation, where something is always said; then there is an offer.</param>
    /// <returns>One of the offers, or null to wait.</returns>
    public Offer? Choose(ImmutableArray<Offer> offers, bool mayWait)
    {
        Offer[] first = [.. offers.Where(offer => offer.IsForemost)];
        Offer? chosen = temper switch
        {
            Temper.Obliging => first.FirstOrDefault(),
            Temper.Curious => first.Concat(offers.Where(offer => !offer.IsForemost)).FirstOrDefault(offer => !taken.Contains(offer.Label)),
            _ => waited || !mayWait ? first.LastOrDefault() : null,
        };
        waited = chosen is null;
        if (chosen is null && !mayWait)
            chosen = offers[0];
        if (chosen is not null)
            taken.Add(chosen.Label);
        return chosen;
    }
}
