using System.Collections.Immutable;
using Motive.Language;
using Motive.Reading;
using Motive.World;

namespace Motive.Stories.Tests;

/// <summary>Every fact of the stories, in every form in which the program prints it, can be given back as it stands.</summary>
public sealed class PrintedFactTests
{
    /// <summary>Of one fact so many rows of arguments are tried, spread over all.</summary>
    private const int MostRows = 40;

    [Theory]
    [InlineData("diamond-heart")]
    [InlineData("forty-minutes")]
    public void Each_fact_with_each_value_is_understood_as_what_it_was(string name)
    {
        LoadedStory story = Load(name);
        string believer = story.Story[story.Story.Characters[0]].Name;
        int tried = 0;
        foreach (FactDefinition fact in story.Story.Facts.Where(fact => !fact.Hidden))
        {
            int[] values = [.. ValuesOf(story.Story, fact)];
            foreach ((ImmutableArray<int> row, int place) in Rows(story.Story, fact).Select((row, place) => (row, place)))
            {
                int value = values[place % values.Length];
                foreach (string printed in Forms(story.Story, fact.Id, row, value))
                {
                    Assert.Equal((fact.Id, value), Meant(story.Phrases.ParseFact(printed), printed, row));
                    Assert.Equal((fact.Id, value), Meant(story.Phrases.ParseBelief($"{believer}: {printed}"), printed, row));
                    Assert.True(story.Phrases.ParseCondition(printed).Succeeded, printed);
                    Assert.True(story.Phrases.ParseCondition($"believes({believer}, {printed})").Succeeded, printed);
                    tried++;
                }
            }
        }

        Assert.True(tried > 400, $"{tried}");
    }

    /// <summary>As what is put in is called, and as lines of JSON have it: the fact and its value, each for itself.</summary>
    private static string[] Forms(Story story, FactId fact, ImmutableArray<int> row, int value) =>
    [
        Wording.Stated(story, new OutsideEvent.Stated([], fact, row, value)),
        $"{Wording.Fact(story, fact, row.AsSpan())} = {Recording.Values.Convert(story, fact, value)}",
    ];

    private static (FactId, int) Meant(PhraseResult<InitialFact> result, string printed, ImmutableArray<int> row)
    {
        InitialFact fact = result.Value ?? throw new InvalidOperationException($"{printed}: {string.Join(" ", result.Diagnostics.Select(diagnostic => diagnostic.Message))}");
        Assert.True(row.SequenceEqual(fact.Arguments), printed);
        return (fact.Fact, fact.Value);
    }

    private static IEnumerable<int> ValuesOf(Story story, FactDefinition fact) => fact.Domain switch
    {
        Domain.Boolean => [Value.True, Value.False],
        Domain.Integer number => [number.Minimum, number.Maximum],
        Domain.Entities entities => story[entities.Type].Members.Select(member => member.Value).Append(Value.Unknown),
        _ => throw new InvalidOperationException(fact.Name),
    };

    private static IEnumerable<ImmutableArray<int>> Rows(Story story, FactDefinition fact)
    {
        int[][] members = [.. fact.Parameters.Select(parameter => story[parameter.Type].Members.Select(member => member.Value).ToArray())];
        long all = members.Aggregate(1L, (product, some) => product * some.Length);
        long step = Math.Max(1, all / MostRows);
        for (long place = 0; place < all; place += step)
        {
            long rest = place;
            ImmutableArray<int>.Builder row = ImmutableArray.CreateBuilder<int>();
            foreach (int[] some in members)
            {
                row.Add(some[rest % some.Length]);
                rest /= some.Length;
            }

            yield return row.ToImmutable();
        }
    }

    private static LoadedStory Load(string name) => name == "diamond-heart" ? Flagship.Loaded : SecondStoryTests.Loaded;
}
