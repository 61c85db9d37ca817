namespace Motive.Telling.Tests;

/// <summary>Verbs of labels in the past tense.</summary>
public sealed class PastTenseTests
{
    [Theory]
    [InlineData("ask Ben for tea", "asked Ben for tea")]
    [InlineData("tell Ann", "told Ann")]
    [InlineData("carry it", "carried it")]
    [InlineData("stay", "stayed")]
    [InlineData("stop", "stopped")]
    [InlineData("slap Ann", "slapped Ann")]
    [InlineData("show it", "showed it")]
    [InlineData("fix it", "fixed it")]
    [InlineData("open the door", "opened the door")]
    [InlineData("answer him", "answered him")]
    [InlineData("visit the mill", "visited the mill")]
    [InlineData("look about", "looked about")]
    [InlineData("need it", "needed it")]
    [InlineData("quiz him", "quizzed him")]
    [InlineData("panic", "panicked")]
    [InlineData("admit it", "admitted it")]
    [InlineData("not answer", "did not answer")]
    [InlineData("be still", "was still")]
    [InlineData("say, “no”", "said, “no”")]
    public void A_verb_is_put_into_the_past(string deed, string past) => Assert.Equal(past, PastTense.Write(deed));

    [Fact]
    public void Of_several_and_of_you_it_is_were() => Assert.Equal("were still", PastTense.Write("be still", isPlural: true));
}
