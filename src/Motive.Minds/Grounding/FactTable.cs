using System.Collections.Immutable;
using Motive.Minds.States;
using Motive.World;

namespace Motive.Minds.Grounding;

/// <summary>One ground fact: a fact family with arguments, or a feeling (then <see cref="Emotion"/> is set).</summary>
public sealed record GroundFact(int Index, FactId Family, ImmutableArray<int> Arguments, Emotion? Emotion, int Default);

/// <summary>
/// Numbers the ground facts that can change, in order of first mention, and lays them out in words. A fact family is
/// constant when no effect of the story assigns it and no mind starts with another value than the world's; its ground
/// instances are then resolved to values and take no room in states.
/// </summary>
public sealed class FactTable
{
    private readonly Story story;
    private readonly HashSet<FactId> changing;
    private readonly Dictionary<(FactId Family, long Key), int> numbers = [];
    private readonly Dictionary<(Emotion Emotion, int Who, int Toward), int> feelings = [];
    private readonly Dictionary<(FactId Family, long Key), int> constants = [];
    private readonly List<GroundFact> facts = [];

    public FactTable(Story story, IReadOnlySet<FactId> pinned)
    {
        this.story = story;
        changing = ChangingFacts.Of(story);
        changing.UnionWith(pinned);
        foreach (InitialFact initial in story.Initial)
        {
            if (initial.Minds.IsEmpty)
                constants[(initial.Fact, Key(initial.Arguments.AsSpan()))] = initial.Value;
        }
    }

    public IReadOnlyList<GroundFact> Facts => facts;

    public bool Changes(FactId family) => changing.Contains(family);

    public int ConstantValue(FactId family, ReadOnlySpan<int> arguments) =>
        constants.GetValueOrDefault((family, Key(arguments)), story[family].Default);

    /// <summary>The number of a changing ground fact, giving it one if it has none yet.</summary>
    public int Mention(FactId family, ReadOnlySpan<int> arguments)
    {
        (FactId, long) key = (family, Key(arguments));
        if (!numbers.TryGetValue(key, out int number))
        {
            number = facts.Count;
            numbers.Add(key, number);
            facts.Add(new GroundFact(number, family, [.. arguments], null, story[family].Default));
        }

        return number;
    }

    /// <summary>The number of a changing ground fact, or -1 when no rule mentions it.</summary>
    public int Find(FactId family, ReadOnlySpan<int> arguments) => numbers.GetValueOrDefault((family, Key(arguments)), -1);

    /// <summary><paramref name="toward"/> is <see cref="Value.Unknown"/> for a feeling about nobody in particular.</summary>
    public int MentionFeeling(Emotion emotion, int who, int toward)
    {
        if (!feelings.TryGetValue((emotion, who, toward), out int number))
        {
            number = facts.Count;
            feelings.Add((emotion, who, toward), number);
            facts.Add(new GroundFact(number, new FactId(-1), [who, toward], emotion, 0));
        }

        return number;
    }

    public int FindFeeling(Emotion emotion, int who, int toward) => feelings.GetValueOrDefault((emotion, who, toward), -1);

    /// <summary>Packs the fields into words, widest first within first-mention order; no field crosses a word.</summary>
    public (FactField[] Fields, int Words) Layout()
    {
        FactField[] fields = new FactField[facts.Count];
        List<int> free = [];
        foreach (GroundFact fact in facts)
        {
            Domain domain = fact.Emotion is null ? story[fact.Family].Domain : FeelingDomain;
            (FactField field, int bits) = FactField.Shape(domain, story.Entities.Length);
            int word = free.FindIndex(room => room >= bits);
            if (word < 0)
            {
                word = free.Count;
                free.Add(64);
            }

            fields[fact.Index] = field with { Word = word, Shift = 64 - free[word] };
            free[word] -= bits;
        }

        return (fields, free.Count);
    }

    private static readonly Domain FeelingDomain = new Domain.Integer(0, Emotions.MaximumLevel) { MayBeUnknown = true };

    private long Key(ReadOnlySpan<int> arguments)
    {
        long key = 0;
        foreach (int argument in arguments)
            key = (key * (story.Entities.Length + 1L)) + argument + 1;
        return key;
    }
}
