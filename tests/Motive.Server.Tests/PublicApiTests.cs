using Motive.Protocol;
using Motive.Tests.Door;

namespace Motive.Server.Tests;

/// <summary>What a program sees that has the package of the server: the list stands in a file, so that every change of it is seen where it is made.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Everything_that_is_public_stands_in_the_list()
    {
        string[] found = [.. PublicApi.Of([typeof(StoryServer).Assembly, typeof(Conversation).Assembly])];
        string written = Path.Combine(AppContext.BaseDirectory, "public-api.found.txt");
        File.WriteAllLines(written, found);
        string[] recorded = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "public-api.txt"));
        string[] changes = [.. recorded.Except(found).Select(line => "- " + line), .. found.Except(recorded).Select(line => "+ " + line)];
        Assert.True(
            changes.Length == 0 && found.SequenceEqual(recorded),
            $"The public surface has changed. If that is meant, copy {written} to tests/Motive.Server.Tests/public-api.txt.\n{string.Join('\n', changes)}");
    }
}
