using Motive.World;

namespace Motive.Language;

/// <summary>Whether two stories of the same definitions begin alike: in the world and in every mind that anything was said of, in what people want, and in their temperaments.</summary>
internal static class BeginningComparison
{
    public static bool AreSame(Story one, Story other)
    {
        if (!one.Facts.Select(fact => fact.Name).SequenceEqual(other.Facts.Select(fact => fact.Name)))
            return false;
        (InitialState first, InitialState second) = (StateOf(one), StateOf(other));
        return one.Initial.Concat(other.Initial).All(fact => first.Read(fact.Minds, fact.Fact, fact.Arguments.AsSpan()) == second.Read(fact.Minds, fact.Fact, fact.Arguments.AsSpan()))
            && one.Wants.Select(want => want.Origin).SequenceEqual(other.Wants.Select(want => want.Origin))
            && one.Entities.Zip(other.Entities).All(pair => AreSame(pair.First.Temperament, pair.Second.Temperament));
    }

    private static bool AreSame(Temperament one, Temperament other) =>
        one.Emotions.Keys.Union(other.Emotions.Keys).All(emotion => one.Percent(emotion) == other.Percent(emotion))
        && one.Words.Keys.Union(other.Words.Keys).All(word => one.Word(word) == other.Word(word));

    private static InitialState StateOf(Story story)
    {
        InitialState state = new(story);
        foreach (InitialFact fact in story.Initial)
            state.Set(fact.Minds, fact.Fact, fact.Arguments.AsSpan(), fact.Value);
        return state;
    }
}
