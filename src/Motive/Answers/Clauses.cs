using System.Collections.Immutable;
using Motive.Reading;
using Motive.World;

namespace Motive.Answers;

/// <summary>Facts, sources and events as parts of a sentence.</summary>
internal sealed class Clauses(Story story, IReadOnlyList<Occurrence> chronicle)
{
    /// <param name="is">The verb: is, was.</param>
    public string Fact(FactId fact, ImmutableArray<int> arguments, int value, string @is)
    {
        if (fact == story.Location && arguments is [int who] && who != Value.Unknown)
        {
            return value == Value.Unknown
                ? $"{story.Entities[who].Display} {@is} who knows where"
                : $"{story.Entities[who].Display} {@is} at {story.Entities[value].Display}";
        }

        string called = Wording.Fact(story, fact, arguments.AsSpan());
        return story[fact].Domain is Domain.Boolean
            ? $"{called} {@is} {(value == Value.True ? "so" : "not so")}"
            : $"{called} {@is} {Wording.ValueOf(story, fact, value)}";
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
        string called = Wording.Action(story, action, occurrence.Arguments.AsSpan());
        return occurrence.By.IsEmpty
            ? $"{called} (#{number})"
            : $"{Phrasing.Listed([.. occurrence.By.Select(who => story[who].Display)])} did {called} (#{number})";
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
