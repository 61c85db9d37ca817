using System.Collections.Immutable;
using Motive.Language;
using Motive.Minds.Model.Grounding;
using Motive.Play.Sessions.Inquiries;
using Motive.Reading;
using Motive.World;

namespace Motive.Answers;

/// <summary>
/// Acts as somebody asks for them: as the story writes them, <c>confess(Maren, Osk)</c>, by the name of the action alone, or in the words of its label, <c>dance with Ben</c>, also as they stand before
/// whoever plays its doer, <c>Brush your coat</c>, <c>Go to the mill</c>.
/// </summary>
/// <param name="who">Of whose acts names and labels are meant; null for anybody's.</param>
internal sealed class AskedActs(StoryRun run, EntityId? who)
{
    /// <summary>The acts that are meant, at least one.</summary>
    /// <exception cref="RequestException">There is nothing such.</exception>
    public ImmutableArray<GroundAct> Find(Inquiry inquiry, string text)
    {
        PhraseResult<GroundAct> written = run.Loaded.Phrases.ParseAct(text);
        if (written.Value is GroundAct act)
            return [act];
        IState mind = inquiry.Engine.View(inquiry.State);
        string asked = Normalized(text);
        Act[] mine = [.. inquiry.Engine.Story.Acts.Where(other => who is not EntityId doer || other.Consenting.Contains(run.Story[doer].AsCharacter))];
        Act[] named = Array.FindAll(mine, other => Normalized(other.Definition.Name) == asked);
        if (named.Length == 0)
            named = Array.FindAll(mine, other => IsLabel(Normalized(Phrasing.Deed(run.Story, other.ToGroundAct(), mind)), asked));
        if (named.Length == 0 && who is EntityId player)
            named = Array.FindAll(mine, other => IsLabel(Normalized(ActLabels.Write(run.Session, player, other.ToGroundAct(), mind.MindOf(player.Value))), asked));
        if (named.Length == 0 && who is EntityId goer)
            named = Array.FindAll(mine, other => inquiry.PlaceReachedBy(goer, other) is EntityId place && Normalized(WayOptions.LabelOfJourney(run.Story, place)) == asked);
        if (named.Length > 0)
            return [.. named.Select(act => act.ToGroundAct())];
        Diagnostic? mistake = written.Diagnostics.FirstOrDefault(diagnostic => diagnostic.IsError);
        string whose = who is EntityId self ? $" for {run.Story[self].Name}" : "";
        string said = text.Contains('(', StringComparison.Ordinal) && mistake is not null
            ? mistake.Hint is null ? mistake.Message : $"{mistake.Message} {mistake.Hint}"
            : $"there is no act of that name or in these words{whose}. Write it as the story does: {Example(mine)}.";
        throw new RequestException(RequestPart.Instead, $"\"{text}\": {said}");
    }

    private string Example(Act[] acts) => acts.Length == 0 ? "action(argument, …)" : Wording.Action(run.Story, acts[0].Definition.Id, acts[0].Arguments.AsSpan());

    /// <summary>The whole of a label, or its beginning up to where a word ends.</summary>
    private static bool IsLabel(string label, string asked) =>
        label.StartsWith(asked, StringComparison.Ordinal) && (label.Length == asked.Length || label[asked.Length] == ' ');

    /// <summary>Capitals, quotes, a full stop at the end and the kind of apostrophe make no difference.</summary>
    internal static string Normalized(string text) => string.Join(' ', text.Trim().TrimEnd('.').Trim('"', '\u201C', '\u201D').TrimEnd('.').Replace('\u2019', '\'').Replace('_', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToLowerInvariant();
}
