using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Feelings;

/// <summary>
/// What one picture of the world has of the past, as far as feelings about the present event may ask for it: earlier deeds that led to it, and, the latest
/// first, events by which what a deed now heard of had done may have become known.
/// </summary>
internal sealed record Viewpoint(ImmutableArray<Provocation> Provocations, ImmutableArray<PastEvent> Recollections)
{
    private string? key;

    /// <summary>Whether this is the world, where everybody is who they are, and not as somebody pictures them.</summary>
    public bool IsWorld { get; init; } = true;

    /// <summary>Equal for two viewpoints on the same pictures exactly if they have the same past in them.</summary>
    public string Key => key ??= Written();

    /// <summary>Whether the event happens in this picture. Where it does not, whatever changes came by word alone, and nobody saw anything.</summary>
    public bool Happens { get; init; } = true;

    /// <param name="sees">Whether the character sees the event in this picture.</param>
    public Viewpoint InMindOf(StateStore states, CharacterId character, bool sees) => new(
        [.. Provocations.Select(provocation => provocation.InMindOf(states, character)).OfType<Provocation>()],
        [.. Recollections.Select(past => past.InMindOf(states, character)).Where(past => past.Before != past.After)])
    {
        IsWorld = false,
        Happens = Happens && sees,
    };

    private string Written()
    {
        string happens = Happens ? "+" : "-";
        if (Provocations.IsEmpty && Recollections.IsEmpty)
            return happens;
        StringBuilder text = new(happens);
        foreach (Provocation provocation in Provocations)
        {
            text.AppendJoin(',', provocation.Doers).Append(':');
            foreach (PastEvent link in provocation.Chain)
                text.Append(CultureInfo.InvariantCulture, $"{link.Before}-{link.After},");
        }

        text.Append('|');
        foreach (PastEvent past in Recollections)
            text.Append(CultureInfo.InvariantCulture, $"{past.Before}-{past.After},");
        return text.ToString();
    }
}
