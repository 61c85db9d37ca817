using Motive.Answers;
using Motive.Reading;
using Xunit;

namespace Motive.Tests;

/// <summary>What is handed on from one to the other, in the words of the fact that it is about, as whoever speaks has it.</summary>
public sealed class NewsTests
{
    private const string Inn = """
        story "The Inn"
        type place
        fact at(who: entity): place
        fact love(who: character): character as "{who} loved {value}", nobody "{who} loved nobody", asked "whom {who} loved"
        fact ill(who: character) as "{who} was ill", not "{who} was well"
        fact debt(who: character): 0..9
        news love, ill, debt, at
        fact wants_to_know(what: news, by: character)
        fact in_on(what: news, by: character)
        fact deceived(by: character)
        place Inn "the inn" as "at the inn"
        character Ann "Ann" she
            at Inn
            love Ben
            ill
        character Ben "Ben" he
            at Inn
            believes love(Ann) = nobody
            believes not ill(Ann)
            believes debt(Ann) = 3
        initially
            believes(Ann, believes(Ben, ill(Ann))) = false
        wants of who: character
            3 * count (what: news where wants_to_know(what, by who)) in_on(what, by who) as "to know what was asked"
            2 if deceived(by who) as "to hide it"
        action ask(who: character, whom: character, what: news)
            as "ask {whom} {what.asked}"
            requires who != whom and wants_to_know(what, by who) and not in_on(what, by who)
            effects
                believes(who, value(what)) := believes(whom, value(what))
                in_on(what, by who)
            consenting who
            by word
        action deny(who: character, to: character, what: news)
            as "deny that {believes(who, what)}"
            requires who != to and what is truth and believes(who, value(what)) != believes(to, value(what)) and not deceived(by who)
            effects
                believes(to, value(what)) := not believes(who, value(what))
                deceived(by who)
            consenting who
            by word
        tell ask(who, whom, what)
            "{Who} asked {whom} {what.asked}: {believes(whom, what)}."
        chapter 1
            starts day 1 08:00
        """;

    [Theory]
    [InlineData("wants_to_know(love(Ann), by Ben)", "Ben asked Ann whom she loved: she loved him.", "ask Ann whom she loved")]
    [InlineData("wants_to_know(ill(Ann), by Ben)", "Ben asked Ann whether she was ill: she was ill.", "ask Ann whether she was ill")]
    [InlineData("wants_to_know(at(Ann), by Ben)", "Ben asked Ann where she was: she was at the inn.", "ask Ann where she was")]
    [InlineData("wants_to_know(debt(Ann), by Ben)", "Ben asked Ann about her: her debt was 0.", "ask Ann about her")]
    public void News_is_said_as_its_fact_is(string wanted, string told, string label)
    {
        StoryRun run = new(Fixtures.Load(Inn), new RunRequest { Set = [wanted], Forbid = ["deny(_, _, _)"] });
        while (!run.Session.IsOver)
            run.Next();

        Assert.Contains(told, run.Text(), StringComparison.Ordinal);
        Assert.Contains($"Ben chose to {label}.", Why.Explain(run.Session, 1, null).Paragraphs[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("she", "Ben told Ann that the window had been her doing.", "tell Ann that the window had been her doing")]
    [InlineData("he", "Ben told Ann that the window had been Ann’s doing.", "tell Ann that the window had been Ann’s doing")]
    public void Whoever_is_told_of_themselves_is_not_named_twice(string pronouns, string told, string label)
    {
        StoryRun run = Fixtures.Watched($$"""
            story "The Window"
            type thing
            thing Window "the window"
            fact doer(of: thing): character as "{of} had been {value's} doing"
            fact told(what: news)
            news doer
            character Ann "Ann" {{pronouns}}
            character Ben "Ben" he
                wants
                    2 if told(doer(Window)) as "to have it said"
            initially
                doer(Window) = Ann
            action tell(who: character, to: character, what: news)
                as "tell {to} that {believes(who, what)}"
                requires who = Ben and to = Ann
                effects told(what)
                consenting who
            tell tell(who, to, what)
                "{Who} told {to} that {believes(who, what)}."
            chapter 1
                starts day 1 08:00
            """);

        Assert.Contains(told, run.Text(), StringComparison.Ordinal);
        Assert.Contains($"Ben chose to {label}.", Why.Explain(run.Session, 1, null).Paragraphs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Who_denies_it_speaks_of_what_they_know_themselves()
    {
        StoryRun run = Fixtures.Watched(Inn);

        Assert.Contains("Ann chose to deny that she was ill.", Why.Explain(run.Session, 1, null).Paragraphs[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask(_, _, debt(Ben))", false)]
    [InlineData("ask(_, _, debt(Ann))", true)]
    [InlineData("ask(_, _, _)", false)]
    public void News_is_named_like_any_other_argument_where_acts_are_named(string forbidden, bool isTold)
    {
        StoryRun run = new(Fixtures.Load(Inn), new RunRequest { Set = ["wants_to_know(debt(Ben), by Ann)"], Forbid = ["deny(_, _, _)", forbidden] });
        while (!run.Session.IsOver)
            run.Next();

        Assert.Equal(isTold, run.Text().Contains("Ann asked Ben about him: his debt was 0.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("strike(Ben, Ann)", true, "Ben told Cal that he had struck Ann.", "tell Cal that he had struck Ann")]
    [InlineData("strike(Ben, Ann)", false, "Ben told Cal that he had not struck Ann.", "tell Cal that he had not struck Ann")]
    [InlineData("elope(Ann, Cal)", true, "Ben told Cal that Ann was off with Cal.", "tell Cal that Ann was off with Cal")]
    [InlineData("elope(Ann, Cal)", false, "Ben told Cal that Ann was not off with Cal.", "tell Cal that Ann was not off with Cal")]
    public void A_deed_is_said_by_its_label_or_in_its_own_words(string deed, bool isDone, string told, string label)
    {
        string text = $$"""
            story "The Inn"
            type place
            fact at(who: entity): place
            fact told(what: news)
            character Ann "Ann" she
            character Ben "Ben" he
                believes {{(isDone ? "" : "not ")}}remembers {{deed}}
                wants
                    2 if told({{deed}}) as "to have it said"
            character Cal "Cal" he
            action strike(who: character, whom: character)
                as "strike {whom}"
                requires who != whom and who = whom
                consenting who
            action elope(who: character, with: character)
                told as "{who} was off with {with}"
                requires who != with and who = with
                consenting who
            news strike, elope
            action tell(who: character, to: character, what: news)
                as "tell {to} that {believes(who, what)}"
                requires who = Ben and to = Cal
                effects told(what)
                consenting who
            tell tell(who, to, what)
                "{Who} told {to} that {believes(who, what)}."
            chapter 1
                starts day 1 08:00
            """;
        StoryRun run = Fixtures.Watched(text);

        Assert.Contains(told, run.Text(), StringComparison.Ordinal);
        Assert.Contains($"Ben chose to {label}.", Why.Explain(run.Session, 1, null).Paragraphs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void News_of_what_cannot_be_news_is_answered_with_what_there_is()
    {
        RequestException refused = Assert.Throws<RequestException>(() => new StoryRun(Fixtures.Load(Inn), new RunRequest { Set = ["in_on(deceived(Ann), by Ben)"] }));

        Assert.Contains("must be a `news`", refused.Message, StringComparison.Ordinal);
    }
}
