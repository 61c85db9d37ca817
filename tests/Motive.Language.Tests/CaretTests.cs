using Xunit;

namespace Motive.Language.Tests;

/// <summary>The compiler reports exactly the mistakes that are marked in a story.</summary>
public sealed class CaretTests
{
    private static readonly Marks Marks = new("Marked", "#");

    public static TheoryData<string> Cases => Marks.Files;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Exactly_the_marked_mistakes_are_reported(string file) => Marks.AreAllThatIsReported(file, text => Compiled.Result(text));
}
