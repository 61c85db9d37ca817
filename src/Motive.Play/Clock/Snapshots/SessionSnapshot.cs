using System.Collections.Immutable;
using Motive.World;

namespace Motive.Play.Clock.Snapshots;

/// <summary>A session as it stood at one point of its run.</summary>
/// <param name="Bytes">All that it goes on by, but what had come about, been decided and been concluded before.</param>
/// <param name="Events">How many events had come about.</param>
/// <param name="Decisions">How many decisions had been made.</param>
/// <param name="Places">How many conclusions had been asked for.</param>
/// <param name="At">Where in the run it was.</param>
internal sealed record SessionSnapshot(ImmutableArray<byte> Bytes, int Events, int Decisions, int Places, Position At)
{
    /// <summary>Writes it or reads it.</summary>
    public static SessionSnapshot Transfer(SessionArchive archive, SessionSnapshot? kept) => new(
        archive.Bytes(kept?.Bytes ?? []), archive.Between(0, int.MaxValue, kept?.Events ?? 0), archive.Between(0, int.MaxValue, kept?.Decisions ?? 0),
        archive.Between(0, int.MaxValue, kept?.Places ?? 0), archive.Position(kept?.At ?? default));
}
