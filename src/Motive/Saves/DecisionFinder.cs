using System.Collections.Immutable;
using Motive.Decisions;
using Motive.Language;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Play.Sessions.Scenes;
using Motive.Reading;
using Motive.World;

namespace Motive.Saves;

/// <summary>
/// Finds a decision of a save among what can be decided now. An act is the one of its name and arguments, by the names of its parameters; where the story
/// no longer knows these, the only one that is offered in the same words. A choice of a conversation is found by <see cref="ChoiceMatch"/>.
/// </summary>
internal sealed class DecisionFinder(StoryRun run)
{
    public FoundDecision Find(MadeDecision made)
    {
        if (!run.IsPlayersTurn)
            return No(run.Session.IsOver ? "the story is over before it." : $"nothing was to be decided there after {run.Session.Chronicle.Count} events.");
        if (made.IsSaid)
            return run.Session.Scene is OpenScene scene ? Said(made, scene) : No($"there is no conversation in which to say it. {OnOffer}");
        if (run.Session.Scene is not null)
            return No($"a conversation waits for an answer there. {OnOffer}");
        return made.Phrase == PlayerOptions.WaitPhrase ? new FoundDecision(new Decision.Wait(), null) : Done(made);
    }

    private string OnOffer => $"On offer are: {string.Join("; ", run.Offered.Select(option => option.Label.TrimEnd('.')))}.";

    private static FoundDecision No(string why) => new(null, why);

    private FoundDecision Done(MadeDecision made)
    {
        string phrase = Reordered(made) ?? made.Phrase;
        PhraseResult<GroundAct> act = run.Loaded.Phrases.ParseAct(phrase);
        if (act.Value is null)
            return Renamed(made) ?? No($"{act.Diagnostics.FirstOrDefault(diagnostic => diagnostic.IsError)?.Message ?? "it means nothing in the story."} {OnOffer}");
        OfferedDecision? option = PlayerOptions.Find(run.Offered, new Decision.Do(act.Value));
        if (option is null)
            return No($"it is not possible there. {OnOffer}");
        if (HasOtherParameters(made, act.Value) && !HasWordsOf(option, made))
            return No($"the parameters of `{run.Story[act.Value.Action].Name}` are others now, so that nothing tells whether it is the same act. {OnOffer}");
        return new FoundDecision(option.Decision, phrase == made.Phrase ? null : $"it is {phrase} now.");
    }

    /// <summary>The act with its arguments as the parameters of the same names stand now; null when they stand as they did, or are others.</summary>
    private string? Reordered(MadeDecision made)
    {
        int open = made.Phrase.IndexOf('(', StringComparison.Ordinal);
        if (made.Parameters.IsEmpty || open < 0)
            return null;
        string[] arguments = made.Phrase[(open + 1)..].TrimEnd(')').Split(", ");
        string name = made.Phrase[..open];
        string[] parameters = [.. run.Story.Actions.FirstOrDefault(action => action.Name == name)?.Parameters.Select(parameter => parameter.Name) ?? []];
        bool moved = arguments.Length == made.Parameters.Length && !parameters.SequenceEqual(made.Parameters) && parameters.Order(StringComparer.Ordinal).SequenceEqual(made.Parameters.Order(StringComparer.Ordinal));
        return moved ? $"{name}({string.Join(", ", parameters.Select(parameter => arguments[made.Parameters.IndexOf(parameter)]))})" : null;
    }

    private bool HasOtherParameters(MadeDecision made, GroundAct act)
    {
        IEnumerable<string> parameters = run.Story[act.Action].Parameters.Select(parameter => parameter.Name);
        return !made.Parameters.IsEmpty && !parameters.Order(StringComparer.Ordinal).SequenceEqual(made.Parameters.Order(StringComparer.Ordinal));
    }

    /// <summary>The only act that is offered in the words in which this one was.</summary>
    private FoundDecision? Renamed(MadeDecision made)
    {
        OfferedDecision[] alike = [.. run.Offered.Where(option => option.Decision is Decision.Do && HasWordsOf(option, made))];
        return alike is [OfferedDecision only] ? new FoundDecision(only.Decision, $"it is {only.Phrase} now.") : null;
    }

    private static bool HasWordsOf(OfferedDecision option, MadeDecision made) =>
        made.Words is string words && Letters.Normalize(DecisionRecorder.Words(option)) == Letters.Normalize(words);

    private FoundDecision Said(MadeDecision made, OpenScene scene)
    {
        ImmutableArray<ChoiceSign> offered = ChoiceSigns.Enumerate(run.Story, scene);
        if (made.Choice is null)
            return ByWordsAlone(made, scene, offered);
        bool sameScene = made.Scene == scene.Staged.Scene.Name;
        if (!sameScene && run.Story.Scenes.Any(other => other.Name == made.Scene))
            return No($"another conversation is held there. {OnOffer}");
        int place = ChoiceMatch.Find(made.Choice, made.Others, offered, sameScene);
        if (place < 0)
            return No($"nothing tells which choice of the conversation it is, or it is gone. {OnOffer}");
        Decision.SceneChoice said = DecisionAt(scene, place);
        OfferedDecision option = run.Offered.First(option => PlayerOptions.IsSame(option.Decision, said));
        return new FoundDecision(said, Difference(made, made.Choice, offered[place], option.Phrase));
    }

    /// <summary>A save of format 1 has nothing but the words.</summary>
    private FoundDecision ByWordsAlone(MadeDecision made, OpenScene scene, ImmutableArray<ChoiceSign> offered)
    {
        int[] alike = [.. Enumerable.Range(0, offered.Length).Where(index => Letters.Normalize($"say {offered[index].Words}") == Letters.Normalize(made.Phrase))];
        return alike.Length switch
        {
            1 => new FoundDecision(DecisionAt(scene, alike[0]), null),
            0 => No($"nothing there has these words. {OnOffer}"),
            _ => No($"{alike.Length} choices have these words, and an older save does not tell which it was. {OnOffer}"),
        };
    }

    private static Decision.SceneChoice DecisionAt(OpenScene scene, int place) => new(scene.ToPlayer[place].Choice.Id);

    /// <summary>Also where a save that was edited says one thing and describes another.</summary>
    private static string? Difference(MadeDecision decision, ChoiceSign made, ChoiceSign found, string phrase)
    {
        if (made.Words != found.Words || decision.Phrase != phrase)
            return $"its words are \u201C{found.Words}\u201D now.";
        return made.IsFollowedAs(found) ? null : "what follows it has been written anew.";
    }
}
