using System.Collections.Immutable;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.World;

namespace Motive.Answers;

/// <summary>Facts, sources and events as parts of a sentence.</summary>
internal sealed class Clauses(Session session)
{
    private readonly Story story = session.Story;
    private readonly IReadOnlyList<Occurrence> chronicle = session.Chronicle;

    /// <param name="is">The verb: is, was.</param>
    public string Fact(FactId fact, ImmutableArray<int> arguments, int value, string @is)
    {
        if (fact == story.Location && arguments is [int who] && who != Value.Unknown)
        {
            return value == Value.Unknown
                ? $"{story.Entities[who].Display} {@is} who knows where"
                : $"{story.Entities[who].Display} {@is} at {story.Entities[value].Display}";
        }

        string name = story[fact].Name.Replace('_', ' ');
        string said = Wording.ValueOf(story, fact, value);
        return (story[fact].Domain, arguments) switch
        {
            (Domain.Boolean, []) => $"\"{name}\" {@is} {(value == Value.True ? "so" : "not so")}",
            (Domain.Boolean, [int only]) when IsCharacter(only) => $"{story.Entities[only].Display} {@is} {(value == Value.True ? "" : "not ")}{name}",
            (Domain.Boolean, _) => $"{Call(fact, arguments)} {@is} {(value == Value.True ? "so" : "not so")}",
            (_, []) => $"the {name} {@is} {said}",
            (_, [int only]) when IsCharacter(only) => $"{story.Entities[only].Display}'s {name} {@is} {said}",
            _ => $"{Call(fact, arguments)} {@is} {said}",
        };
    }

    private bool IsCharacter(int entity) => entity != Value.Unknown && story.Entities[entity].CharacterIndex >= 0;

    /// <summary>As the story writes it, with the names of parameters that say whose: <c>fond(Nell, by Tom)</c>.</summary>
    private string Call(FactId fact, ImmutableArray<int> arguments)
    {
        ImmutableArray<Parameter> parameters = story[fact].Parameters;
        IEnumerable<string> words = arguments.Select((argument, index) =>
        {
            string word = argument == Value.Unknown ? "unknown" : story.Entities[argument].Name;
            return index > 0 && parameters[index].Name == "by" ? $"by {word}" : word;
        });
        return $"{story[fact].Name}({string.Join(", ", words)})";
    }

    /// <summary>Where a belief is from, after its owner's pronoun: "she saw it at 08:42 (#7)".</summary>
    /// <param name="all">A lie is only called one to readers, who may know everything.</param>
    public string Source(BeliefSource source, Pronouns pronouns, bool all)
    {
        string subject = Phrasing.Subject(pronouns);
        string was = pronouns == Pronouns.They ? "were" : "was";
        string has = pronouns == Pronouns.They ? "have" : "has";
        string by = source.Teller is EntityId teller ? $" by {story[teller].Display}" : "";
        string number = $"(#{source.Event})";
        return source.Kind switch
        {
            SourceKind.Beginning => $"{subject} {has} always believed it",
            SourceKind.Did => $"that is {Possessive(pronouns)} own doing, {When(source.Event)} {number}",
            SourceKind.Saw => $"{subject} saw it {When(source.Event)} {number}",
            SourceKind.WasLiedTo when all => $"{subject} {was} lied to{by} {number}",
            SourceKind.WasTold or SourceKind.WasLiedTo => $"{subject} {was} told{by} {number}",
            SourceKind.Read => $"{subject} read it {When(source.Event)} {number}",
            _ => $"{subject} worked it out {When(source.Event)} {number}",
        };
    }

    /// <summary>A past event as a clause: "Spike had chosen to fetch tea (#4)".</summary>
    public string Event(int number)
    {
        Occurrence occurrence = chronicle[number - 1];
        if (occurrence.Action is not ActionId action)
            return $"{story.Happenings[occurrence.Happening].Name.Replace('_', ' ')} (#{number})";
        string deed = Phrasing.Deed(story, new GroundAct(action, occurrence.Arguments), session.Before(number));
        return occurrence.By.IsEmpty
            ? $"by chance, {deed} (#{number})"
            : $"{Phrasing.Listed([.. occurrence.By.Select(who => story[who].Display)])} had chosen to {deed} (#{number})";
    }

    public static string Possessive(Pronouns pronouns) => pronouns switch
    {
        Pronouns.She => "her",
        Pronouns.He => "his",
        Pronouns.They => "their",
        _ => "its",
    };

    private string When(int number)
    {
        StoryTime time = chronicle[number - 1].Ends;
        return time.Day == 1 && chronicle[^1].Ends.Day == 1 ? $"at {time.Clock}" : $"on day {time.Day} at {time.Clock}";
    }
}
