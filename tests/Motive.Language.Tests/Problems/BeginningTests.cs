using System.Globalization;
using Motive.World;
using Xunit;

namespace Motive.Language.Tests.Problems;

/// <summary>What the statements of a problem make of its beginning, and which numbers its properties can have.</summary>
public sealed class BeginningTests
{
    private const string World = """
        type spot;
        entity Mill : spot;
        entity Ford : spot;
        entity Nell : character;
        entity Otto : character;
        property at(who : character) : spot;
        property tired(who : character) : boolean;
        property debt(who : character) : number;

        """;

    [Theory]
    [InlineData("at(Nell) = Mill; at(Otto) = at(Nell);", "at(Nell) Mill, at(Otto) Mill")]
    [InlineData("at(Otto) = at(Nell); at(Nell) = Mill;", "at(Otto) unknown, at(Nell) Mill")]
    [InlineData("at(Nell) = Mill & at(Otto) = at(Nell);", "at(Nell) Mill, at(Otto) Mill")]
    [InlineData("forall(x : character) debt(x) = 2; if(debt(Nell) > 1) tired(Nell) else tired(Otto);", "debt(Nell) 2, debt(Otto) 2, tired(Nell) true")]
    [InlineData("tired(Nell); !tired(Nell);", "tired(Nell) true, tired(Nell) false")]
    [InlineData("at(Nell) = Mill; believes(Otto, at(Nell) = ?);", "at(Nell) Mill, Otto: at(Nell) unknown")]
    [InlineData("!believes(Otto, tired(Nell));", "Otto: tired(Nell) false")]
    [InlineData("believes(Nell, believes(Otto, debt(Nell) = 3));", "Nell Otto: debt(Nell) 3")]
    [InlineData("debt(Nell) = 4; believes(Otto, debt(Nell) = 1); believes(Otto, debt(Otto)) = debt(Nell);", "debt(Nell) 4, Otto: debt(Nell) 1, Otto: debt(Otto) 4")]
    [InlineData("debt(Nell) = 4; believes(Otto, debt(Nell) = 1); believes(Otto, debt(Otto) = debt(Nell));", "debt(Nell) 4, Otto: debt(Nell) 1, Otto: debt(Otto) 1")]
    [InlineData("believes(Otto, tired(Nell)); believes(Otto, if(tired(Nell)) debt(Nell) = 1);", "Otto: tired(Nell) true, Otto: debt(Nell) 1")]
    [InlineData("debt(Nell) = ?;", "debt(Nell) unknown")]
    public void Statements_are_carried_out_in_their_order(string statements, string expected)
    {
        Story story = Problem.Story(World + statements);
        Assert.Equal(expected, string.Join(", ", story.Initial.Select(fact => Words(story, fact))));
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("debt(Nell) = 4; believes(Otto, debt(Nell) = -2);", -2, 4)]
    [InlineData("debt(Nell) = 9000 * 9000;", 0, 81_000_000)]
    [InlineData("action a(c : character) { effect: debt(c) = 7; };", 0, 7)]
    [InlineData("action a(c : character) { effect: debt(c) = debt(c) + 2; };", 0, 2000)]
    [InlineData("action a(c : character) { effect: debt(c) = debt(c) - 1; };", -1000, 0)]
    [InlineData("action a(c : character) { effect: believes(c, debt(c) = if(tired(c)) debt(c) + 5 else debt(c) - 5); };", -5000, 5000)]
    [InlineData("action a(c : character) { effect: debt(c) = sum(x : character) (if(tired(x)) 1 else 0); };", 0, 2)]
    public void Numbers_have_the_bounds_that_the_file_shows(string text, int minimum, int maximum) =>
        Assert.Equal(new Domain.Integer(minimum, maximum) { MayBeUnknown = true }, Problem.Story(World + text).Facts[2].Domain);

    private static string Words(Story story, InitialFact fact)
    {
        string minds = string.Join(" ", fact.Minds.Select(mind => story[mind].Name));
        string words = $"{Wording.Fact(story, fact.Fact, fact.Arguments.AsSpan())} {Wording.ValueOf(story, fact.Fact, fact.Value)}";
        return minds.Length == 0 ? words : string.Create(CultureInfo.InvariantCulture, $"{minds}: {words}");
    }
}
