using System.Text.RegularExpressions;
using Motive.World;

namespace Motive.Stories.Tests;

/// <summary>
/// The label of an act is read by whoever is played, who is called "you" in it.
/// A verb after a pronoun must therefore agree: "you are sorry", written <c>{who.she} {who:is|are} sorry</c>.
/// </summary>
public sealed partial class LabelTests
{
    [Fact]
    public void A_verb_after_a_pronoun_agrees_in_the_first_story() => Assert.Empty(Disagreeing(Flagship.Loaded.Story));

    [Fact]
    public void A_verb_after_a_pronoun_agrees_in_the_second_story() => Assert.Empty(Disagreeing(SecondStoryTests.Story));

    [Theory]
    [InlineData(" is sorry")]
    [InlineData(" was there")]
    public void A_verb_that_does_not_agree_is_found(string after) => Assert.True(Disagrees(Subject(), new ProseSegment.Literal(after)));

    [Theory]
    [InlineData(" issued it")]
    [InlineData(" did")]
    [InlineData(" always did")]
    public void Other_words_after_a_pronoun_are_let_be(string after) => Assert.False(Disagrees(Subject(), new ProseSegment.Literal(after)));

    private static ProseSegment.Hole Subject() => new(new Expression.Variable(0), NameForm.Subject, IsEntity: true, Capital: false);

    private static IEnumerable<string> Disagreeing(Story story) => story.Actions
        .Where(action => action.Label.Segments.Zip(action.Label.Segments.Skip(1)).Any(pair => Disagrees(pair.First, pair.Second)))
        .Select(action => action.Name);

    private static bool Disagrees(ProseSegment pronoun, ProseSegment next) =>
        pronoun is ProseSegment.Hole { Form: NameForm.Subject } && next is ProseSegment.Literal { Text: var text } && Singular().IsMatch(text);

    [GeneratedRegex(@"^ (?:is|was|has|does|[a-z]+s)\b(?<! (?:always|perhaps|us|this|as))")]
    private static partial Regex Singular();
}
