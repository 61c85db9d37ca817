using System.Reflection;

namespace Motive.Tests.Door;

/// <summary>What a program that embeds the engine can see, and nothing else. The list stands in a file, so that every change of it is seen where it is made.</summary>
public sealed class PublicApiTests
{
    /// <summary>The engine as it is shipped: the door, and what stands behind it.</summary>
    private static readonly Assembly[] Engine =
    [
        typeof(StoryRun).Assembly, typeof(World.Story).Assembly, typeof(Language.Compilation).Assembly, typeof(Motive.Minds.Transition.MindEngine).Assembly, typeof(Play.Sessions.Session).Assembly,
        typeof(Telling.Teller).Assembly, typeof(Checking.TestSuite).Assembly,
    ];

    [Fact]
    public void Everything_that_is_public_stands_in_the_list() => PublicApi.StandsIn(Engine, Path.Combine("Door", "public-api.txt"), "tests/Motive.Tests/Door/public-api.txt");

    [Fact]
    public void It_stands_in_six_namespaces_of_one_assembly()
    {
        Type[] types = [.. Engine.SelectMany(assembly => assembly.GetExportedTypes())];
        Assert.All(types, type => Assert.Equal("Motive.Engine", type.Assembly.GetName().Name));
        Assert.Equal(["Motive", "Motive.Characters", "Motive.Outlines", "Motive.Planning", "Motive.Reasons", "Motive.Testing"], types.Select(type => type.Namespace!).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>How many types whoever plays, hosts or asks has to know. What a story declares, what people have in mind and why they do things is counted apart, and so is the researcher's and the tester's.</summary>
    [Theory]
    [InlineData("Motive", 38)]
    [InlineData("Motive.Characters", 11)]
    [InlineData("Motive.Outlines", 11)]
    [InlineData("Motive.Reasons", 21)]
    [InlineData("Motive.Planning", 26)]
    [InlineData("Motive.Testing", 35)]
    public void A_namespace_has_no_more_types_than_it_says(string name, int types) =>
        Assert.Equal(types, Engine.SelectMany(assembly => assembly.GetExportedTypes()).Count(type => type.Namespace == name));
}
