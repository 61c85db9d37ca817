using System.Text.RegularExpressions;
using Motive.Reading;

namespace Motive.Tests;

/// <summary>A name is put in the place of another one where it is a word of its own.</summary>
public sealed class WholeWordTests
{
    [Theory]
    [InlineData("walk(Ann, Hall)", "Ann", "walk(Bea, Hall)")]
    [InlineData("walk(Anna, Ann)", "Ann", "walk(Anna, Bea)")]
    [InlineData("Ann Ann_2 MaryAnn Ann", "Ann", "Bea Ann_2 MaryAnn Bea")]
    [InlineData("knows(Ann) = Ann", "Ann", "knows(Bea) = Bea")]
    [InlineData("Änn(Ann) Anné", "Ann", "Änn(Bea) Anné")]
    [InlineData("aaa aa", "aa", "aaa Bea")]
    [InlineData("a.b a+b axb", "a.b", "Bea a+b axb")]
    [InlineData("nobody", "Ann", "nobody")]
    [InlineData("", "Ann", "")]
    public void It_is_replaced_as_a_pattern_of_it_would_be(string phrase, string name, string replaced)
    {
        Assert.Equal(replaced, Regex.Replace(phrase, $@"(?<!\w){Regex.Escape(name)}(?!\w)", "Bea"));
        Assert.Equal(replaced, WholeWord.Replace(phrase, name, "Bea"));
    }

    [Fact]
    public void What_is_put_there_is_no_pattern() => Assert.Equal("walk($1)", WholeWord.Replace("walk(Ann)", "Ann", "$1"));
}
