using System.Collections.Immutable;
using System.Globalization;
using Motive.Decisions;
using Motive.Language;
using Motive.Loading;
using Motive.Minds;
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

    private SavedConclusions(string heldFor, ImmutableArray<byte> bytes) => (this.heldFor, Bytes) = (heldFor, bytes);

    internal ImmutableArray<byte> Bytes { get; }

    internal static ConcludedDocument Write(StoryRun run)
    {
        ImmutableArray<byte> bytes = run.Session.Session.WriteRecollection();
        return new ConcludedDocument { For = HashFor(run.Loaded, run.Request, bytes), Bytes = Convert.ToBase64String(bytes.AsSpan()) };
    }

    /// <returns>Null where it is missing or cannot be read, so that all is thought out anew.</returns>
    internal static SavedConclusions? Read(ConcludedDocument? document)
    {
        if (document is not { For: string heldFor, Bytes: string text })
            return null;
        byte[] bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out int length) ? new SavedConclusions(heldFor, [.. bytes.AsSpan(0, length)]) : null;
    }

    /// <summary>Whether it was written by this very build of the engine, of this very text of the story, for the same request.</summary>
    internal bool Holds(LoadedStory loaded, RunRequest request) => heldFor == HashFor(loaded, request, Bytes);

    private static string HashFor(LoadedStory loaded, RunRequest request, ImmutableArray<byte> bytes) => Digest.Compute(string.Join(
        '\n',
        [
            .. Builds, loaded.Fingerprint, request.Seed.ToString(CultureInfo.InvariantCulture), request.Player ?? "", request.Free ? "free" : "",
            "set", .. request.Set, "believe", .. request.Believe, "forbid", .. request.Forbid, "thinking", .. request.Thinking,
            "forced", .. request.Forced.Select(forced => $"{forced.At.ToString(CultureInfo.InvariantCulture)} {forced.Act}"),
            .. Hosting(request),
            Convert.ToBase64String(bytes.AsSpan()),
        ]));

    private static IEnumerable<string> Hosting(RunRequest request) => request is { Players.IsEmpty: true, Away.IsEmpty: true, HostFacts.IsEmpty: true, Held.IsEmpty: true, Unending: false }
        ? []
        : ["players", .. request.Players, "away", .. request.Away, request.Unending ? "unending" : "", "facts", .. request.HostFacts, "held", .. request.Held];

    /// <summary>The compiler gives an assembly another identity whenever anything in it is another.</summary>
    private static IEnumerable<string> Builds =>
        new[] { typeof(Story), typeof(Compilation), typeof(MindEngine), typeof(Session) }.Select(part => part.Assembly.ManifestModule.ModuleVersionId.ToString());
}
