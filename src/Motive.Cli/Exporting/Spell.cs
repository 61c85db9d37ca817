using System.Collections.Immutable;

namespace Motive.Cli.Exporting;

/// <summary>For how long something was so.</summary>
/// <param name="Since">The number of the event that made it so; 0 for the beginning.</param>
/// <param name="Until">The number of the event that made it otherwise; null where nothing has.</param>
internal sealed record Spell(FactValue Value, int Since, int? Until)
{
    /// <summary>One after the other.</summary>
    /// <param name="first">What it was at the beginning.</param>
    public static ImmutableArray<Spell> Of(FactValue first, IReadOnlyList<(int Event, FactValue Value)> changes) =>
    [
        new Spell(first, 0, changes.Count > 0 ? changes[0].Event : null),
        .. changes.Select((change, place) => new Spell(change.Value, change.Event, place + 1 < changes.Count ? changes[place + 1].Event : null)),
    ];
}
