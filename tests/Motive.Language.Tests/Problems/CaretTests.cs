using Xunit;

namespace Motive.Language.Tests.Problems;

/// <summary>The reader of problem files reports exactly the mistakes that are marked in a problem.</summary>
public sealed class CaretTests
{
    private static readonly Marks Marks = new("MarkedProblems", "//");

    public static TheoryData<string> Cases => Marks.Files;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Exactly_the_marked_mistakes_are_reported(string file) => Marks.AreAllThatIsReported(file, Problem.Result);

    [Fact]
    public void A_diagnostic_shows_file_line_and_column_and_what_was_probably_meant()
    {
        CompilationResult result = Problem.Result("entity Nell : character;\nproperty tired(who : character) : boolean;\ntired(Nel);\n");
        Assert.Equal(
            "problems/test.txt:3:7: error MO0087: No parameter, variable or entity is called `Nel` here. Did you mean `Nell`?\n" +
            "    3 | tired(Nel);\n" +
            "      |       ^^^",
            Compiled.Rendered(result));
    }
}
