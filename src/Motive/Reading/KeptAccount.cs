using System.Collections.Immutable;
using Motive.Characters;
using Motive.World;

namespace Motive.Reading;

/// <summary>How somebody has a belief as they keep it in mind (D29b).</summary>
/// <param name="From">Who told or wrote it to them; null for nobody.</param>
/// <param name="By">The ways apart from that, in the order of their definition.</param>
internal sealed record KeptAccount(EntityId? From, ImmutableArray<SourceWay> By)
{
    /// <summary>What is kept of a fact in somebody's mind; null where nothing is.</summary>
    public static KeptAccount? Read(Story story, IState mind, FactId fact, ImmutableArray<int> arguments)
    {
        EntityId? from = null;
        ImmutableArray<SourceWay>.Builder by = ImmutableArray.CreateBuilder<SourceWay>();
        foreach (KeptSource kept in story.SourcesOf(fact).OrderBy(kept => kept.Way))
        {
            int value = mind.Read(kept.Fact, arguments.AsSpan());
            if (kept.Way == SourceWay.From)
                from = value == Value.Unknown ? null : new EntityId(value);
            else if (value == Value.True)
                by.Add(kept.Way);
        }

        return from is null && by.Count == 0 ? null : new KeptAccount(from, by.ToImmutable());
    }

    /// <summary>As it is handed out.</summary>
    public BeliefAccount ToView(Story story) => new(From is EntityId who ? story[who].Name : null, [.. By.Select(way => way.Word()["by ".Length..])]);

    /// <summary>For the telling: <c>from Ben by word</c>, <c>by sight</c>.</summary>
    public string ToWords(Story story) => string.Join(' ', [.. From is EntityId who ? (string[])[$"from {story[who].Display}"] : [], .. By.Select(way => way.Word())]);
}
