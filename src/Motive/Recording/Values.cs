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

    /// <summary>In one text: <c>told by Ann #3</c>, <c>concluded from Ben #4</c>, <c>beginning</c>.</summary>
    public static string SourceOf(Story story, BeliefSource source)
    {
        string number = source.Kind == SourceKind.Beginning ? "" : $" #{source.Event}";
        return $"{WayOf(source.Kind)}{Person(story, source)}{number}";
    }

    /// <summary>In its parts, with the time of the event.</summary>
    public static BeliefOrigin OriginOf(Story story, IReadOnlyList<Occurrence> chronicle, BeliefSource source) => new()
    {
        How = WayOf(source.Kind),
        Who = source.Teller is EntityId who ? story[who].Name : null,
        Event = source.Event == 0 ? null : source.Event,
        At = source.Event == 0 ? null : StoryMoment.FromTime(chronicle[source.Event - 1].Ends),
    };

    private static string WayOf(SourceKind kind) => kind switch
    {
        SourceKind.Beginning => "beginning",
        SourceKind.Did => "did",
        SourceKind.Saw => "saw",
        SourceKind.WasTold => "told",
        SourceKind.WasLiedTo => "lied to",
        SourceKind.Read => "read",
        SourceKind.Tried => "tried",
        SourceKind.Outside => "outside",
        SourceKind.Guessed => "guessed",
        SourceKind.Concluded => "concluded",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string Person(Story story, BeliefSource source) => (source.Kind, source.Teller) switch
    {
        (SourceKind.WasTold or SourceKind.WasLiedTo, EntityId who) => $" by {story[who].Name}",
        (SourceKind.Read or SourceKind.Concluded, EntityId who) => $" from {story[who].Name}",
        _ => "",
    };
}
