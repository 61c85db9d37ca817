using System.Collections.Immutable;
using System.Globalization;
using Motive.Decisions;
using Motive.Language;
using Motive.Loading;
using Motive.Minds.Transition;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.World;

namespace Motive.Saves;

/// <summary>
/// What a save keeps of all that was thought on its way: the run is made again by it without thinking. It is used only where it holds, in the build of the engine, the story and the request that it was written
/// for: <see cref="Holds"/>.
/// </summary>
internal sealed class SavedConclusions
{
    private readonly string heldFor;

    private SavedConclusions(string heldFor, ImmutableArray<byte> bytes, ImmutableArray<byte>? snapshot) => (this.heldFor, Bytes, Snapshot) = (heldFor, bytes, snapshot);

    internal ImmutableArray<byte> Bytes { get; }

    /// <summary>The run as it stood when it could last be kept, null where it never could.</summary>
    internal ImmutableArray<byte>? Snapshot { get; }

    /// <summary>The same for a run that is to be made again from its beginning.</summary>
    internal SavedConclusions WithoutSnapshot(LoadedStory loaded, RunRequest request) => new(HashFor(loaded, request, Bytes, null), Bytes, null);

    internal static ConcludedDocument Write(StoryRun run)
    {
        ImmutableArray<byte> bytes = run.Session.Session.WriteRecollection();
        ImmutableArray<byte>? snapshot = run.WriteSnapshot();
        return new ConcludedDocument { For = HashFor(run.Loaded, run.Request, bytes, snapshot), Bytes = Packed.Write(bytes), Snapshot = snapshot is ImmutableArray<byte> kept ? Packed.Write(kept) : null };
    }

    /// <returns>Null where it is missing or cannot be read, so that all is thought out anew.</returns>
    internal static SavedConclusions? Read(ConcludedDocument? document)
    {
        return document is { For: string heldFor, Bytes: string text } && Packed.Read(text) is ImmutableArray<byte> bytes
            ? new SavedConclusions(heldFor, bytes, document.Snapshot is string kept ? Packed.Read(kept) : null)
            : null;
    }

    /// <summary>Whether it was written by this very build of the engine, of this very text of the story, for the same request.</summary>
    internal bool Holds(LoadedStory loaded, RunRequest request) => heldFor == HashFor(loaded, request, Bytes, Snapshot);

    private static string HashFor(LoadedStory loaded, RunRequest request, ImmutableArray<byte> bytes, ImmutableArray<byte>? snapshot) => Digest.Compute(string.Join(
        '\n',
        [
            .. Builds, loaded.Fingerprint, request.Seed.ToString(CultureInfo.InvariantCulture), request.Player ?? "", request.Free ? "free" : "",
            "set", .. request.Set, "believe", .. request.Believe, "forbid", .. request.Forbid, "thinking", .. request.Thinking,
            "forced", .. request.Forced.Select(forced => $"{forced.At.ToString(CultureInfo.InvariantCulture)} {forced.Act}"),
            .. Hosting(request),
            Convert.ToBase64String(bytes.AsSpan()), snapshot is ImmutableArray<byte> kept ? Convert.ToBase64String(kept.AsSpan()) : "",
        ]));

    private static IEnumerable<string> Hosting(RunRequest request) => request is { Players.IsEmpty: true, Away.IsEmpty: true, HostFacts.IsEmpty: true, Held.IsEmpty: true, Unending: false }
        ? []
        : ["players", .. request.Players, "away", .. request.Away, request.Unending ? "unending" : "", "facts", .. request.HostFacts, "held", .. request.Held];

    /// <summary>The compiler gives an assembly another identity whenever anything in it is another.</summary>
    private static IEnumerable<string> Builds =>
        new[] { typeof(Story), typeof(Compilation), typeof(MindEngine), typeof(Session) }.Select(part => part.Assembly.ManifestModule.ModuleVersionId.ToString());
}
