using System.Collections.Immutable;
using Motive.Reading;

namespace Motive.Saves;

/// <summary>
/// What a save holds: which story and how it was asked for, and what the player decided, in the story's words. The run itself is
/// made again from these. <see cref="Source"/> is where the shell found the story; the engine never reads it.
/// </summary>
public sealed record SavedRun(string Title, string Source, string Fingerprint, RunRequest Request, ImmutableArray<string> Decisions);
