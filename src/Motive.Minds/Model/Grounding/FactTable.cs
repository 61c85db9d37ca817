using System.Collections.Immutable;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>One ground fact: a fact family with arguments, or a feeling (then <see cref="Emotion"/> is set).</summary>
internal sealed record GroundFact(GroundFactId Index, FactId Family, ImmutableArray<int> Arguments, Emotion? Emotion, int Default)
{
    /// <summary>Nothing but the telling reads it: it is kept of what has really happened, and nobody thinks with it.</summary>
    public bool ForTelling { get; init; }
}

/// <summary>
/// Numbers the ground facts that can change, in order of first mention, and lays them out in words. A fact family is
/// constant when no effect of the story assigns it and no mind starts with another value than the world's; its ground
/// instances are then resolved to values and take no room in states.
/// </summary>
internal sealed class FactTable
{
    private readonly Story story;
    private readonly HashSet<FactId> changing;
    private readonly HashSet<FactId> forTelling;
    private readonly ImmutableHashSet<FactId> unknownTruths;
    private readonly Instances<GroundFactId> numbers;
    private readonly Instances<int> constants;
    private readonly Dictionary<(Emotion Emotion, int Who, int Toward), GroundFactId> feelings;
    private readonly Dictionary<(Emotion Emotion, int Who, int Toward), GroundFactId> toldFeelings;
    private readonly List<GroundFact> facts;

    public FactTable(Story story)
    {
        (feelings, toldFeelings, facts) = ([], [], []);
        this.story = story;
        changing = ChangingFacts.Collect(story);
        unknownTruths = World.UnknownTruths.Collect(story);
        forTelling = [.. story.Traces.Select(trace => trace.Fact).Concat(story.KeptSources.Select(source => source.Fact)).Concat(story.Plans.Select(plan => plan.Fact)).Except(MindedTraces.Collect(story))];
        (numbers, constants) = (new Instances<GroundFactId>(story.Facts.Length), new Instances<int>(story.Facts.Length));
        foreach (InitialFact initial in story.Initial)
        {
            if (initial.Minds.IsEmpty)
                constants[initial.Fact, initial.Arguments.AsSpan()] = initial.Value;
        }
    }

    /// <summary>The same table, by which what does not change in a chapter is constant there.</summary>
    private FactTable(FactTable whole, Story chapter)
    {
        (story, unknownTruths, forTelling, numbers, constants, feelings, toldFeelings, facts) =
            (whole.story, whole.unknownTruths, whole.forTelling, whole.numbers, whole.constants, whole.feelings, whole.toldFeelings, whole.facts);
        changing = ChangingFacts.Collect(chapter);
    }

    /// <summary>
    /// The table as the rules of a chapter see it before which others have not come yet: what only those change is constant there, at its value in the beginning (D8e). Numbers are given by and for both.
    /// </summary>
    /// <param name="chapter">The story with the rules of that chapter, and no others.</param>
    public FactTable InChapter(Story chapter) => new(this, chapter);

    /// <summary>By number.</summary>
    public IReadOnlyList<GroundFact> Facts => facts;

    public GroundFact this[GroundFactId fact] => facts[fact.Value];

    /// <summary>Whether facts of the family are kept in states (D3); all others are constants.</summary>
    public bool CanChange(FactId family) => changing.Contains(family);

    /// <summary>Whether nothing but the telling reads the family: a hidden fact of what has happened that no rule asks for.</summary>
    public bool IsForTelling(FactId family) => forTelling.Contains(family);

    /// <summary>Truths that some mind may not know.</summary>
    public ImmutableHashSet<FactId> UnknownTruths => unknownTruths;

    /// <summary>Whether the fact is a truth that some mind may not know.</summary>
    public bool IsUnknownTruth(GroundFactId fact) => !unknownTruths.IsEmpty && unknownTruths.Contains(facts[fact.Value].Family);

    /// <summary>What values facts of the family may have in the world or in some mind.</summary>
    public Domain DomainOf(FactId family) => unknownTruths.Contains(family) ? new Domain.Boolean { MayBeUnknown = true } : story[family].Domain;

    /// <summary>The value of a fact that never changes.</summary>
    public int ConstantValue(FactId family, ReadOnlySpan<int> arguments) => constants[family, arguments] ?? story[family].Default;

    /// <summary>The number of a changing ground fact, giving it one if it has none yet.</summary>
    public GroundFactId InternFact(FactId family, ReadOnlySpan<int> arguments)
    {
        if (numbers[family, arguments] is GroundFactId known)
            return known;
        GroundFactId number = Next(story[family].Name);
        numbers[family, arguments] = number;
        facts.Add(new GroundFact(number, family, [.. arguments], null, story[family].Default) { ForTelling = IsForTelling(family) });
        return number;
    }

    /// <summary>The number of a changing ground fact, or none when no rule mentions it.</summary>
    public GroundFactId FindFact(FactId family, ReadOnlySpan<int> arguments) => numbers[family, arguments] ?? GroundFactId.None;

    /// <summary>The number of a feeling that the rules mention. <paramref name="toward"/> is <see cref="Value.Unknown"/> for one about nobody in particular.</summary>
    public GroundFactId InternFeeling(Emotion emotion, int who, int toward) => InternFact(feelings, emotion, who, toward, forTelling: false);

    /// <summary>The number of a feeling that only the telling mentions.</summary>
    public GroundFactId InternToldFeeling(Emotion emotion, int who, int toward) => InternFact(toldFeelings, emotion, who, toward, forTelling: true);

    private GroundFactId Next(string name)
    {
        if (facts.Count < StoryLimits.ChangingFacts)
            return new GroundFactId(facts.Count);
        throw new StoryTooLargeException(
            $"with `{name}` the story has more than {StoryLimits.ChangingFacts} facts and feelings that can change, each with its arguments. Give facts fewer parameters, or types with fewer members.");
    }

    /// <summary>The number of a feeling that the rules mention, or none.</summary>
    public GroundFactId FindFeeling(Emotion emotion, int who, int toward) => feelings.GetValueOrDefault((emotion, who, toward), GroundFactId.None);

    /// <summary>The number of a feeling that only the telling mentions, or none.</summary>
    public GroundFactId FindToldFeeling(Emotion emotion, int who, int toward) => toldFeelings.GetValueOrDefault((emotion, who, toward), GroundFactId.None);

    /// <summary>Packs the fields into words, each into the first that has room for it, in the order of first mention; no field crosses a word.</summary>
    public (FactField[] Fields, int Words) PackFields()
    {
        FactField[] fields = new FactField[facts.Count];
        List<int> free = [];

        // By the bits of a field: no word before this one has so many free. Words only fill, so that none is looked at twice for one width.
        int[] first = new int[BitsInWord + 1];
        foreach (GroundFact fact in facts)
        {
            Domain domain = fact.Emotion is null ? DomainOf(fact.Family) : FeelingDomain;
            (FactField field, int bits) = FactField.Shape(domain, story.Entities.Length);
            int word = first[bits];
            while (word < free.Count && free[word] < bits)
                word++;
            first[bits] = word;
            if (word == free.Count)
                free.Add(BitsInWord);
            fields[fact.Index.Value] = field with { Word = word, Shift = BitsInWord - free[word] };
            free[word] -= bits;
        }

        return (fields, free.Count);
    }

    private const int BitsInWord = 64;

    private static readonly Domain FeelingDomain = new Domain.Integer(0, Emotions.MaximumLevel) { MayBeUnknown = true };

    private GroundFactId InternFact(Dictionary<(Emotion Emotion, int Who, int Toward), GroundFactId> kept, Emotion emotion, int who, int toward, bool forTelling)
    {
        if (!kept.TryGetValue((emotion, who, toward), out GroundFactId number))
        {
            number = Next(emotion.ToString());
            kept.Add((emotion, who, toward), number);
            facts.Add(new GroundFact(number, new FactId(-1), [who, toward], emotion, 0) { ForTelling = forTelling });
        }

        return number;
    }

    /// <summary>A number for each of some instances of each family.</summary>
    private sealed class Instances<T>(int families)
        where T : struct
    {
        private readonly Dictionary<ImmutableArray<int>, T>?[] byFamily = new Dictionary<ImmutableArray<int>, T>?[families];

        public T? this[FactId family, ReadOnlySpan<int> arguments]
        {
            get => byFamily[family.Value] is { } filed && filed.TryGetSpan(arguments, out T known) ? known : null;
            set => (byFamily[family.Value] ??= new(ValueListComparer<int>.Instance))[[.. arguments]] = value!.Value;
        }
    }
}
