using Motive.Characters;
using Motive.World;

namespace Motive.Recording;

/// <summary>Values of facts, and where beliefs come from, as they are handed out.</summary>
internal static class Values
{
    public static FactValue Convert(Story story, FactId fact, int value) => Convert(story, story[fact].Domain, value);

    /// <summary>A truth, a number, or an entity's name; a truth is never unknown.</summary>
    public static FactValue Convert(Story story, Domain domain, int value) => domain switch
    {
        Domain.Boolean => FactValue.From(value == Value.True),
        _ when value == Value.Unknown => FactValue.Unknown,
        Domain.Integer => FactValue.From(value),
        _ => FactValue.From(story.Entities[value].Name),
    };

    public static HeldBelief Belief(Story story, BeliefUsed belief) => new()
    {
        Fact = Wording.Fact(story, belief.Fact, belief.Arguments.AsSpan()),
        Value = Convert(story, belief.Fact, belief.Value),
        From = SourceOf(story, belief.Source),
    };

    public static string SourceOf(Story story, BeliefSource source)
    {
        string teller = source.Teller is EntityId who ? $" by {story[who].Name}" : "";
        return source.Kind switch
        {
            SourceKind.Beginning => "beginning",
            SourceKind.Did => $"did #{source.Event}",
            SourceKind.Saw => $"saw #{source.Event}",
            SourceKind.WasTold => $"told{teller} #{source.Event}",
            SourceKind.WasLiedTo => $"lied to{teller} #{source.Event}",
            SourceKind.Read => $"read #{source.Event}",
            SourceKind.Tried => $"tried #{source.Event}",
            SourceKind.Outside => $"outside #{source.Event}",
            SourceKind.Guessed => $"guessed #{source.Event}",
            _ => $"concluded{(source.Teller is EntityId from ? $" from {story[from].Name}" : "")} #{source.Event}",
        };
    }
}
