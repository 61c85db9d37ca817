using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Stories;

/// <summary>
/// A fact family that random stories speak of. All triggers that assign it move it the same way, to <see cref="Latch"/> or, when that is
/// null, upward to its bound; so every set of triggers comes to rest.
/// </summary>
internal sealed record FactWord(FactId Id, ImmutableArray<TypeId> Parameters, Domain Domain, int? Latch);

/// <summary>The variables in reach and the first free slot.</summary>
internal sealed record Scope(ImmutableList<(int Slot, TypeId Type)> Variables, int Free)
{
    public Scope With(TypeId type) => this with { Variables = Variables.Add((Free, type)), Free = Free + 1 };
}

/// <summary>Types, entities and facts of a random story.</summary>
internal sealed class Vocabulary
{
    private readonly SplitMix64 _draws;

    /// <param name="lively">Whether what people feel matters for certain, feelings of any kind.</param>
    public Vocabulary(SplitMix64 draws, bool lively)
    {
        _draws = draws;
        Noble = Story.Type("noble", Story.Character);
        Thing = Story.Type("thing");
        AddEntities();
        FeelingsMatter = draws.Chance(30) || lively;
        Emotions = lively ? [.. draws.Shuffled(Enum.GetValues<Emotion>()).Take(draws.Between(2, 7))] : [Emotion.Joy, Emotion.Anger];
        Facts = [.. Enumerable.Range(0, draws.Between(3, 8)).Select(AddFact)];
    }

    public StoryBuilder Story { get; } = new();

    public TypeId Noble { get; }

    public TypeId Thing { get; }

    public bool FeelingsMatter { get; }

    /// <summary>Those that the story speaks of, if feelings matter.</summary>
    public ImmutableArray<Emotion> Emotions { get; }

    public List<FactWord> Facts { get; }

    public int Size(IEnumerable<TypeId> parameters) =>
        parameters.Aggregate(1, (size, type) => size * Story.Members(type).Length);

    /// <summary>A type that has members, characters most often.</summary>
    public TypeId SomeType()
    {
        TypeId type = _draws.Pick([Story.Character, Story.Character, Story.Character, Story.Place, Thing, Noble, Story.Entity]);
        return Story.Members(type).IsEmpty ? Story.Character : type;
    }

    /// <summary>At most so many parameters, and not more than a dozen tuples.</summary>
    public TypeId[] SomeParameters(int most)
    {
        List<TypeId> parameters = [];
        int wanted = _draws.Below(most + 1);
        while (parameters.Count < wanted)
        {
            parameters.Add(SomeType());
            if (Size(parameters) > 12)
                return [.. parameters.SkipLast(1)];
        }

        return [.. parameters];
    }

    /// <summary>Entities of all types in any order, so that an entity's number and its place among the characters differ.</summary>
    private void AddEntities()
    {
        List<(string Name, TypeId Type)> cast = [("Ann", Story.Character), ("Ben", Story.Character)];
        if (_draws.Chance(50))
            cast.Add(("Cal", _draws.Chance(50) ? Noble : Story.Character));
        if (cast.Count == 3 && _draws.Chance(25))
            cast.Add(("Dan", Story.Character));
        foreach (string name in new[] { "Hall", "Yard", "Lake" }.Take(_draws.Between(1, 3)))
            cast.Add((name, Story.Place));
        foreach (string name in new[] { "Hat", "Pie" }.Take(_draws.Below(3)))
            cast.Add((name, Thing));
        foreach ((string name, TypeId type) in _draws.Shuffled(cast))
            Story.Add(name, type);
    }

    private FactWord AddFact(int number)
    {
        TypeId[] parameters = SomeParameters(2);
        Domain domain = _draws.Below(3) switch
        {
            0 => new Domain.Boolean(),
            1 => new Domain.Integer(_draws.Between(-1, 0), _draws.Between(1, 5)) { MayBeUnknown = _draws.Chance(40) },
            _ => new Domain.Entities(SomeType()),
        };
        string name = domain switch
        {
            Domain.Boolean => "flag",
            Domain.Integer => "count",
            _ => "link",
        };
        FactId id = Story.Fact(name + number, domain, SomeValue(domain, unknown: domain is Domain.Entities), parameters);
        int? latch = domain is Domain.Integer && _draws.Chance(50) ? null : SomeValue(domain, unknown: false);
        return new FactWord(id, [.. parameters], domain, latch);
    }

    /// <summary>A value as it is stored.</summary>
    public int SomeValue(Domain domain, bool unknown) => domain switch
    {
        Domain.Boolean => _draws.Below(2),
        _ when unknown && _draws.Chance(25) => Value.Unknown,
        Domain.Integer integer => _draws.Between(integer.Minimum, integer.Maximum),
        Domain.Entities entities => _draws.Pick(Story.Members(entities.Type)).Value,
        _ => throw new InvalidOperationException($"No domain {domain}."),
    };
}
