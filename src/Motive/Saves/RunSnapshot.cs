using System.Collections.Immutable;
using Motive.Play.Clock.Snapshots;

namespace Motive.Saves;

/// <summary>A reading as it stood at one point of its run.</summary>
/// <param name="Telling">What its words to come hang on.</param>
/// <param name="Passages">How many passages had been told.</param>
internal sealed record RunSnapshot(SessionSnapshot Session, ImmutableArray<byte> Telling, int Passages);
