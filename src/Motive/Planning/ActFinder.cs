using Motive.Language;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Planning;
using Motive.Reading;
using Motive.World;

namespace Motive.Planning;

/// <summary>Acts by how they are written: <c>travel(Tom, Cottage, Market)</c>. Spaces do not count, nor do brackets with nothing in them.</summary>
internal sealed class ActFinder
{
    private readonly LoadedProblem problem;
    private readonly Story story;
    private readonly GroundWords words;

    /// <summary>Stands before an act that is only tried.</summary>
    public const string Attempt = "attempt ";

    private readonly Dictionary<string, Act> acts = new(StringComparer.Ordinal);

    public ActFinder(LoadedProblem problem)
    {
        this.problem = problem;
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

    /// <summary>An act, an attempt at one or a happening by its number in plans, or why there is none and what would work.</summary>
    public (StepId? Step, string Mistake) FindStep(PlanSteps steps, string text)
    {
        if (ActAfterAttempt(text) is string tried)
        {
            (Act? attempted, string wrong) = Find(tried);
            return attempted is null ? (null, wrong) : (steps.StepForAttempt(attempted), "");
        }

        (Act? act, string mistake) = Find(text);
        if (act is not null)
            return (PlanSteps.StepForAct(act.Index), "");
        int happening = story.Happenings.Select(item => item.Name).ToList().IndexOf(Normal(text));
        return happening >= 0 ? (steps.StepForHappening(happening), "") : (null, mistake);
    }

    /// <exception cref="RequestException">There is nothing such.</exception>
    public StepId FindAsked(PlanSteps steps, RequestPart part, string text)
    {
        (StepId? step, string mistake) = FindStep(steps, text);
        return step ?? throw new RequestException(part, $"\"{text}\": {mistake}");
    }

    /// <summary>What is tried, where a text says that something is; an action may be called <c>attempt</c> too.</summary>
    private static string? ActAfterAttempt(string text)
    {
        string trimmed = text.TrimStart();
        return trimmed.StartsWith(Attempt, StringComparison.Ordinal) && !trimmed[Attempt.Length..].TrimStart().StartsWith('(') ? trimmed[Attempt.Length..] : null;
    }

    /// <summary>Whether a text names an action with arguments of the right number and known names, which no state ever makes possible.</summary>
    public bool IsImpossible(string text) => !acts.ContainsKey(Normal(text)) && WrongWords(Normal(text)) is null;

    /// <summary>Of what <see cref="IsImpossible"/>, the rules by which it is, in a clause; null where no rule says so.</summary>
    public string? WhyImpossible(string text)
    {
        (string name, string[] arguments) = Parts(Normal(text));
        return new ImpossibleActs(problem).Why(name, arguments);
    }

    public static string Normal(string text)
    {
        string bare = string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
        return bare.EndsWith("()", StringComparison.Ordinal) ? bare[..^2] : bare;
    }

    private static (string Name, string[] Arguments) Parts(string normal)
    {
        int bracket = normal.IndexOf('(', StringComparison.Ordinal);
        return bracket < 0 ? (normal, []) : (normal[..bracket], normal[(bracket + 1)..].TrimEnd(')').Split(','));
    }

    private string Mistake(string text, string normal)
    {
        if (WrongWords(normal) is string wrong)
            return wrong;
        string prefix = normal[..(normal.IndexOf('(', StringComparison.Ordinal) + 1)];
        string? near = NearNames.Nearest(normal, acts.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)));
        return Joined(
            $"`{Shortened(text)}` can never happen: {WhyImpossible(normal) ?? "no state fulfils what it requires of these arguments"}.", near is null ? null : $"Did you mean `{words.Act(acts[near])}`?");
    }

    /// <summary>What in the text names nothing; null if everything does.</summary>
    private string? WrongWords(string normal)
    {
        (string name, string[] arguments) = Parts(normal);
        ActionDefinition[] actions = [.. story.Actions.Where(action => action.Name == name)];
        if (actions.Length == 0)
        {
            IEnumerable<string> names = story.Actions.Select(action => action.Name).Concat(story.Happenings.Select(happening => happening.Name)).Distinct();
            return Joined($"there is no action{(story.Happenings.IsEmpty ? "" : " or happening")} `{name}`.", NearNames.DidYouMean(name, names));
        }

        if (normal.Contains('(', StringComparison.Ordinal) && !normal.EndsWith(')'))
            return "the bracket is not closed. An act is written as `name(argument, argument)`.";
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
