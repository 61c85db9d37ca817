using Motive.Answers;
using Motive.Reading;

namespace Motive.Tests;

/// <summary>Names that are plural, names with an article, people who are *they*, and pronouns of the story's own, wherever a name comes up.</summary>
public class NameAgreementTests
{
    private const string Fair = """
        story "The Fair"
        type place
        fact at(who: entity): place
        fact trust(of: character, by: character): 0..10 = 5
        fact calm(who: character) as "{who} was calm"
        fact asked(who: character)
        pronouns xe xem xyr xyrs xemself
        place Green "the green" as "on the green"
        character Watsons "the Watsons" they plural
            at Green
            wants
                3 if calm(Watsons) as "some peace"
        character Sam "Sam" they
            at Green
            wants
                3 if calm(Sam) as "some peace"
        character Ash "Ash" xe
            at Green
            wants
                3 if calm(Ash) as "some peace"
        character Boy "the boy" he
            at Green
            wants
                3 if calm(Boy) as "some peace"
                1 if asked(Watsons) as "to have asked"
        action soothe(who: character, other: character)
            as "soothe {other}"
            requires not calm(other) and who = other
            effects calm(other)
            consenting who
        action ask(who: character, other: character)
            as "ask for {other's} blanket"
            requires not asked(other) and who != other
            effects asked(other)
            consenting who
        tell soothe(who, _)
            "At last {who} {who:was|were} calm! {who} sat, and {who.she} {who:was|were} glad of {who.their} tea; nobody gave it to {who.them} but {who.themself}. It was {who.hers}. {who:Was|Were} {who.she} asleep? {Who's} eyes were shut."
        chapter 1 "Noon"
            opening "It was hot."

        """;

    [Theory]
    [InlineData("Watsons", "At last the Watsons were calm! The Watsons sat, and they were glad of their tea; nobody gave it to them but themselves. It was theirs. Were they asleep? The Watsons’ eyes were shut.")]
    [InlineData("Sam", "At last Sam was calm! Sam sat, and they were glad of their tea; nobody gave it to them but themselves. It was theirs. Were they asleep? Sam’s eyes were shut.")]
    [InlineData("Ash", "At last Ash was calm! Ash sat, and xe was glad of xyr tea; nobody gave it to xem but xemself. It was xyrs. Was xe asleep? Ash’s eyes were shut.")]
    [InlineData("Boy", "At last the boy was calm! The boy sat, and he was glad of his tea; nobody gave it to him but himself. It was his. Was he asleep? The boy’s eyes were shut.")]
    public void Holes_follow_the_name_and_its_pronouns(string who, string told)
    {
        StoryRun run = Fixtures.Played(who, Fair);
        run.Decide(run.Offered.First(option => option.Label.StartsWith("Soothe", StringComparison.Ordinal)).Decision);
        Assert.Contains(told, run.ToPrompt().Text().Split('\n'));
    }

    [Theory]
    [InlineData("Watsons", "Soothe yourselves")]
    [InlineData("Sam", "Soothe yourself")]
    public void What_you_do_to_yourself_is_offered_so(string who, string label) =>
        Assert.Contains(label, Fixtures.Played(who, Fair).Options.Select(option => option.Label));

    [Fact]
    public void A_plural_name_owns_with_an_apostrophe() =>
        Assert.Contains("Ask for the Watsons’ blanket", Fixtures.Played("Boy", Fair).Options.Select(option => option.Label));

    [Theory]
    [InlineData("Watsons", "The Watsons chose to soothe themselves.", "The Watsons wanted some peace")]
    [InlineData("Ash", "Ash chose to soothe xemself.", "somewhat better for xem")]
    [InlineData("Boy", "The boy chose to soothe himself.", "The boy wanted some peace")]
    public void Why_speaks_of_them_so(string who, string headline, string reason)
    {
        StoryRun run = Fixtures.Watched(Fair);
        int number = run.Session.Chronicle.First(occurrence => occurrence.By.Any(doer => run.Story[doer].Name == who)).Number;
        string answer = string.Join(" ", Why.Explain(run.Session, number, null).Paragraphs);
        Assert.Contains(headline, answer);
        Assert.Contains(reason, answer);
    }

    [Theory]
    [InlineData("Boy", "The Watsons know nothing")]
    [InlineData("Watsons", "Why the Watsons did it, the boy can only guess.")]
    public void Who_asks_is_answered_so(string doer, string answer)
    {
        string text = Fair.Replace("effects calm(other)\n    consenting who\n", $"effects calm(other)\n    consenting who\n    observing x: x = who{(doer == "Boy" ? "" : " or x = Boy")}\n", StringComparison.Ordinal);
        StoryRun run = Fixtures.Watched(text);
        int number = run.Session.Chronicle.First(occurrence => occurrence.By.Any(who => run.Story[who].Name == doer)).Number;
        string asker = doer == "Boy" ? "Watsons" : "Boy";
        Assert.Contains(answer, string.Join(" ", Why.Explain(run.Session, number, CharacterNames.Find(run.Story, asker)).Paragraphs));
    }

    [Fact]
    public void How_they_stand_to_you_is_said_so()
    {
        StoryRun run = Fixtures.Played("Boy", Fair);
        IEnumerable<string> sentences = CastView.Create(run.Session, run.PlayerId!.Value).SelectMany(member => member.Sentences);
        Assert.Equal(2, sentences.Count(sentence => sentence == "You believe that they half trust you."));   // The Watsons, and Sam.
    }
}
