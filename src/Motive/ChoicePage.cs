using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive;

/// <summary>
/// What to show whoever is to decide: the few lines that come first, in their order, and behind them all else, what would hurt somebody apart. Every option stands on it once. It never changes; after a decision
/// ask the run for the next.
/// </summary>
public sealed record ChoicePage
{
    /// <summary>The name of whoever is to decide.</summary>
    [JsonPropertyName("who")]
    public required string Who { get; init; }

    /// <summary>What came of the last decision, and what another player asks: sentences to show before the lines.</summary>
    [JsonPropertyName("news")]
    public required ImmutableArray<string> News { get; init; }

    /// <summary>That there is no reason to do anything; null where there is one.</summary>
    [JsonPropertyName("noReason")]
    public required string? NoReason { get; init; }

    /// <summary>
    /// What is foremost, one line that opens the places, and one that opens the ways together with somebody; of these, one alone is a line by itself. What there is a reason for stands first, acts before ways; then what is
    /// done with somebody who is there, what one does by oneself, and ways without a reason. Nothing that would hurt somebody dear is among them where something tender is.
    /// </summary>
    [JsonPropertyName("lines")]
    public required ImmutableArray<ChoiceLine> Lines { get; init; }

    /// <summary>To wait; null in a conversation, where somebody waits for words.</summary>
    [JsonPropertyName("wait")]
    public required ChoiceLine? Wait { get; init; }

    /// <summary>What else could be done, for whoever asks for more: what is harmless, what would hurt somebody dear, what is out of character; of these only what there is.</summary>
    [JsonPropertyName("more")]
    public required ImmutableArray<ChoiceSection> More { get; init; }

    /// <summary>Everything but waiting that has some words in its label, wherever it stands, in sections.</summary>
    /// <param name="words">Capitals make no difference.</param>
    public ImmutableArray<ChoiceSection> Find(string words)
    {
        IEnumerable<ChoiceLine> all = [.. Lines.SelectMany(line => line.Choosable), .. More.SelectMany(section => section.Lines)];
        return ChoiceSection.Sort(all.Where(line => line.Label.Contains(words, StringComparison.OrdinalIgnoreCase)).OrderBy(line => line.Option!.Number));
    }
}

/// <summary>A line that can be chosen: an option, or several that it opens.</summary>
public sealed record ChoiceLine
{
    /// <summary>What it says: the label of its option, or <c>Go …</c>, <c>Leave with …</c>.</summary>
    [JsonPropertyName("label")]
    public required string Label { get; init; }

    /// <summary>
    /// What there is to say of it, as one would say it in brackets: <c>12 minutes; because you want to see Mab</c>; of a line that opens others what there is most reason for, and how many else there are; null where there is
    /// nothing to say.
    /// </summary>
    [JsonPropertyName("remark")]
    public required string? Remark { get; init; }

    /// <summary>What is decided by it; null where it opens others.</summary>
    [JsonPropertyName("option")]
    public required PlayerOption? Option { get; init; }

    /// <summary>Of which kind it is.</summary>
    [JsonPropertyName("group")]
    public required OptionGroup Group { get; init; }

    /// <summary>What it opens: those with a reason first, then the nearest.</summary>
    [JsonPropertyName("members")]
    public ImmutableArray<ChoiceLine> Members { get; init; } = [];

    /// <summary>The number of the option that the remark names, which choosing the line once more can decide for; null where it names none.</summary>
    [JsonPropertyName("named")]
    public int? Named { get; init; }

    /// <summary>The lines that can be decided for: itself, or those that it opens.</summary>
    internal ImmutableArray<ChoiceLine> Choosable => Option is null ? Members : [this];
}

/// <summary>Lines that belong under one heading.</summary>
public sealed record ChoiceSection
{
    private const string HurtfulHeading = "It would hurt somebody who is dear to you";
    private const string StrangeHeading = "Out of character";

    /// <summary>What stands above them; null for what needs no heading.</summary>
    [JsonPropertyName("heading")]
    public required string? Heading { get; init; }

    /// <summary>How many there are, in words: <c>5 other things</c>, <c>1 that would hurt somebody dear to you</c>.</summary>
    [JsonPropertyName("summary")]
    public required string Summary { get; init; }

    /// <summary>In the order of the options.</summary>
    [JsonPropertyName("lines")]
    public required ImmutableArray<ChoiceLine> Lines { get; init; }

    /// <summary>The sections of some lines that are options; only those that there are.</summary>
    internal static ImmutableArray<ChoiceSection> Sort(IEnumerable<ChoiceLine> lines)
    {
        ChoiceLine[] all = [.. lines];
        ImmutableArray<ChoiceLine> hurtful = [.. all.Where(line => !line.Option!.Hurts.IsEmpty)];
        ImmutableArray<ChoiceLine> strange = [.. all.Where(line => line.Option is { OutOfCharacter: true, Hurts.IsEmpty: true })];
        ImmutableArray<ChoiceLine> others = [.. all.Except(hurtful).Except(strange)];
        ChoiceSection[] sections =
        [
            new() { Heading = null, Summary = others.Length == 1 ? "1 other thing" : $"{others.Length} other things", Lines = others },
            new() { Heading = HurtfulHeading, Summary = $"{hurtful.Length} that would hurt somebody dear to you", Lines = hurtful },
            new() { Heading = StrangeHeading, Summary = $"{strange.Length} out of character", Lines = strange },
        ];
        return [.. sections.Where(section => !section.Lines.IsEmpty)];
    }
}
