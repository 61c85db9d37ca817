using Motive.Protocol;
using Motive.Tests.Door;

namespace Motive.Server.Tests;

/// <summary>What a program sees that has the package of the server: the list stands in a file, so that every change of it is seen where it is made.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Everything_that_is_public_stands_in_the_list() =>
        PublicApi.StandsIn([typeof(StoryServer).Assembly, typeof(Conversation).Assembly], "public-api.txt", "tests/Motive.Server.Tests/public-api.txt");
}
