using Motive.World;

namespace Motive.Telling.Tests;

public sealed class NegationTests
{
    [Theory]
    [InlineData("the slice was gone", "the slice was not gone")]
    [InlineData("they were where they should be", "they were not where they should be")]
    [InlineData("nobody could fly", "nobody could not fly")]
    [InlineData("the wasp hummed", null)]
    [InlineData("she slept", null)]
    public void Not_follows_the_first_verb_that_can_carry_it(string clause, string? denied) =>
        Assert.Equal(denied, Negation.Negate(Prose.Plain(clause)) is { } prose ? Assert.IsType<ProseSegment.Literal>(Assert.Single(prose.Segments)).Text : null);

    [Fact]
    public void A_verb_that_agrees_is_denied_in_both_its_forms()
    {
        Prose clause = new([new ProseSegment.Agreement(Town.Variable(0), "was", "were"), new ProseSegment.Literal(" wet")]);

        ProseSegment.Agreement verb = Assert.IsType<ProseSegment.Agreement>(Negation.Negate(clause)!.Segments[0]);

        Assert.Equal(("was not", "were not"), (verb.Singular, verb.Plural));
    }
}
