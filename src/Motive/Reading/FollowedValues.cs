using System.Collections.Immutable;

namespace Motive.Reading;

/// <summary>Values that somebody follows, each with what it was when it was last told, in the order in which they were asked for.</summary>
internal sealed class FollowedValues
{
    private readonly List<Followed> values = [];

    /// <exception cref="RequestException">It means nothing in the story.</exception>
    public FactValue Add(StoryRun run, string fact)
    {
        ValueReader reader = new(run, fact);
        FactValue now = reader.Read();
        int place = values.FindIndex(value => value.Fact == fact);
        if (place < 0)
            values.Add(new Followed(fact, reader, now));
        else
            values[place] = values[place] with { Told = now };
        return now;
    }

    public void Remove(string fact) => values.RemoveAll(value => value.Fact == fact);

    public ImmutableArray<FactChange> Changes()
    {
        ImmutableArray<FactChange>.Builder changes = ImmutableArray.CreateBuilder<FactChange>();
        for (int place = 0; place < values.Count; place++)
        {
            (string fact, ValueReader reader, FactValue told) = values[place];
            FactValue now = reader.Read();
            if (now == told)
                continue;
            values[place] = values[place] with { Told = now };
            changes.Add(new FactChange { Fact = fact, Was = told, Value = now });
        }

        return changes.ToImmutable();
    }

    private sealed record Followed(string Fact, ValueReader Reader, FactValue Told);
}
