using System.Globalization;
using Motive.Language;
using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Tests.Stories;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Causality;

/// <summary>How far acts are from wants is found for many characters at once; each has their own distances all the same, however many there are.</summary>
public sealed class LargeCastTests
{
    private const int People = 70;

    [Fact]
    public void Everybody_has_their_own_distances_in_a_cast_that_is_not_found_in_one_go()
    {
        GroundStory story = Choir();
        CausalDistances distances = story.Causes.Distances(othersPlanAhead: false);
        foreach (CharacterId who in CharacterId.Below(People))
        {
            int[] sing = [.. CharacterId.Below(People).Select(other => distances.DistancesTo(who).DistanceOf(Find(story, "sing", other)))];
            int[] warm = [.. CharacterId.Below(People).Select(other => distances.DistancesTo(who).DistanceOf(Find(story, "warm_up", other)))];
            Assert.Equal([who], CharacterId.Below(People).Where(other => sing[other.Value] == 1));
            Assert.Equal([who], CharacterId.Below(People).Where(other => warm[other.Value] == 2));
            Assert.Equal(People - 1, sing.Count(distance => distance == CausalDistance.Never));
        }
    }

    private static ActId Find(GroundStory story, string action, CharacterId who) =>
        story.Acts.Single(act => act.Definition.Name == action && act.Consenting[0] == who).Index;

    private static GroundStory Choir()
    {
        string singers = string.Join(", ", Enumerable.Range(0, People).Select(number => string.Create(CultureInfo.InvariantCulture, $"Singer{number}")));
        string text = $$"""
            story "Choir"
            fact warm(character)
            fact sung(character)
            character {{singers}}
            action warm_up(who: character)
                requires not warm(who)
                effects warm(who)
                consenting who
            action sing(who: character)
                requires warm(who)
                effects sung(who)
                consenting who
            wants of who: character
                3 if sung(who) as "to have sung"
            """;
        CompilationResult result = Compilation.Compile(new SourceFile("choir.story", text), new NoFiles());
        Assert.True(result.Succeeded, string.Join("\n", result.Diagnostics.Select(diagnostic => diagnostic.Message)));
        return GroundStory.Ground(result.Story!);
    }
}
