using Motive.Language;
using Motive.Minds.Grounding;
using Motive.Reading;
using Motive.World;

namespace Motive.Planning;

/// <summary>Acts by how they are written: <c>travel(Tom, Cottage, Market)</c>. Spaces do not count, nor do brackets with nothing in them.</summary>
internal sealed class ActFinder
{
    private readonly Story story;
    private readonly GroundWords words;
    private readonly Dictionary<string, Act> acts = new(StringComparer.Ordinal);

    public ActFinder(LoadedProblem problem)
    {
        story = problem.Story;
        words = new GroundWords(problem);
        foreach (Act act in problem.Ground.Acts)
            acts[Normal(words.Act(act))] = act;
    }

    /// <summary>The act, or why there is none and what would work.</summary>
    public (Act? Act, string Mistake) Find(string text)
    {
        string normal = Normal(text);
        return acts.TryGetValue(normal, out Act? act) ? (act, "") : (null, Mistake(text.Trim(), normal));
    }

    /// <exception cref="RequestException">There is no such act.</exception>
    public Act FindAsked(RequestPart part, string text)
    {
        (Act? act, string mistake) = Find(text);
        return act ?? throw new RequestException(part, $"\"{text}\": {mistake}");
    }

    /// <summary>Whether a text names an action with arguments of the right number and known names, which no state ever makes possible.</summary>
    public bool IsImpossible(string text) => !acts.ContainsKey(Normal(text)) && WrongWords(Normal(text)) is null;

    public static string Normal(string text)
    {
        string bare = string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
        return bare.EndsWith("()", StringComparison.Ordinal) ? bare[..^2] : bare;
    }

    private string Mistake(string text, string normal)
    {
        if (WrongWords(normal) is string wrong)
            return wrong;
        string prefix = normal[..(normal.IndexOf('(', StringComparison.Ordinal) + 1)];
        string? near = NearNames.Nearest(normal, acts.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)));
        return Joined(
            $"`{Shortened(text)}` can never happen: no state fulfils what it requires of these arguments.", near is null ? null : $"Did you mean `{words.Act(acts[near])}`?");
    }

    /// <summary>What in the text names nothing; null if everything does.</summary>
    private string? WrongWords(string normal)
    {
        int bracket = normal.IndexOf('(', StringComparison.Ordinal);
        string name = bracket < 0 ? normal : normal[..bracket];
        ActionDefinition[] actions = [.. story.Actions.Where(action => action.Name == name)];
        if (actions.Length == 0)
            return Joined($"there is no action `{name}`.", NearNames.DidYouMean(name, story.Actions.Select(action => action.Name).Distinct()));
        if (bracket >= 0 && !normal.EndsWith(')'))
            return "the bracket is not closed. An act is written as `name(argument, argument)`.";
        string[] arguments = bracket < 0 ? [] : normal[(bracket + 1)..^1].Split(',');
        if (!actions.Any(action => action.Parameters.Length == arguments.Length))
            return $"`{name}` is written as {string.Join(" or ", actions.Select(Signature).Distinct())}.";
        if (arguments.FirstOrDefault(argument => !story.Entities.Any(entity => entity.Name == argument)) is string stranger)
            return Joined($"there is no `{stranger}`.", NearNames.DidYouMean(stranger, story.Entities.Select(entity => entity.Name)));
        return null;
    }

    private string Signature(ActionDefinition action) =>
        $"`{action.Name}({string.Join(", ", action.Parameters.Select(parameter => $"{parameter.Name}: {story[parameter.Type].Name}"))})`";

    private static string Shortened(string text) => text.Length <= 80 ? text : text[..80] + "…";

    private static string Joined(string what, string? hint) => hint is null ? what : $"{what} {hint}";
}
