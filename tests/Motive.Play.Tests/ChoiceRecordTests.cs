using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>The record of a deed keeps what was passed over with what made up each draw, and every act that a rule stood against, by that rule (D30g).</summary>
public sealed class ChoiceRecordTests
{
    private const string Hall = """
        type place
        fact at(who: entity): place
        fact danced
        fact swept
        fact carved
        place Hall, Yard, Cellar
        character Ann
            at Hall
            wants
                5 if danced as "a dance"
                1 if swept as "a clean floor"
        character Ben
            at Hall
            wants
                2 if danced as "a dance"
                BEN
        action sweep(who: character)
            requires who = Ann and not swept
            effects swept
            consenting who
        action dance(who: character, with: character)
            requires who = Ann and with = Ben and not danced
            effects danced
            consenting who, with
        action carve(who: character)
            requires who = Ben and not carved
            effects carved
            consenting who
            observing x: x = who
            takes 30 minutes
        chapter 1 "Evening"
            starts day 1 19:00

        """;

    [Fact]
    public void Who_is_busy_is_named_with_how_long()
    {
        Staged staged = Ran("9 if carved as \"a spoon\"");

        Refusal refusal = Refused(staged, "sweep(Ann)", "dance(Ann, Ben)");
        Assert.Equal(RefusalKind.Busy, refusal.Kind);
        Assert.Equal((staged.Who("Ben"), StoryTime.At(1, 19, 30)), (refusal.Who!.Value, refusal.Until!.Value));
        Assert.True(refusal.Own > staged.Reason("sweep(Ann)", "Ann").Choice!.Draw.Own);
    }

    [Fact]
    public void Who_has_no_reason_to_agree_is_named()
    {
        Staged staged = Staged.Of(Hall.Replace("BEN", "", StringComparison.Ordinal) + """
            initially
                believes(Ben, danced)
            """).Run();

        Refusal refusal = Refused(staged, "sweep(Ann)", "dance(Ann, Ben)");
        Assert.Equal((RefusalKind.NoReason, staged.Who("Ben")), (refusal.Kind, refusal.Who!.Value));
    }

    /// <summary>He is free, and has something better to do than to dance, which comes after her choice since she is quicker.</summary>
    [Fact]
    public void Who_would_much_rather_do_something_else_is_named_with_it()
    {
        Staged staged = Staged.Of(Hall.Replace("BEN", "9 if carved as \"a spoon\"", StringComparison.Ordinal).Replace("1 if swept", "9 if swept", StringComparison.Ordinal)
            .Replace("5 if danced", "15 if danced", StringComparison.Ordinal)).Run();

        Refusal refusal = Refused(staged, "sweep(Ann)", "dance(Ann, Ben)");
        Assert.Equal((RefusalKind.RatherElse, staged.Who("Ben"), "carve(Ben)"), (refusal.Kind, refusal.Who!.Value, staged.Wording(refusal.By!)));
    }

    [Fact]
    public void A_draw_is_the_sum_of_what_it_is_made_of()
    {
        Staged staged = Ran("1 if carved as \"a spoon\"");

        foreach (Choice choice in staged.Session.Chronicle.SelectMany(record => record.Because).Select(reason => reason.Choice).OfType<Choice>())
        {
            Draw draw = choice.Draw;
            Assert.Equal(draw.Gain * 1000L * 90 / (90 + draw.Minutes), draw.Hastened);
            Assert.Equal(draw.Hastened + draw.Temperament + draw.Keeping + draw.Chance, draw.Own);
            Assert.Equal(draw.Own + draw.Favour, draw.Total);
            Assert.InRange(draw.Chance, -draw.Hastened * 6 / 100, 0);
            Assert.All(choice.PassedOver, other => Assert.True(other.Draw.Total <= draw.Total));
        }
    }

    [Fact]
    public void A_way_round_is_refused_by_the_straight_way()
    {
        Staged staged = Staged.Of("""
            type place
            fact at(who: entity): place
            fact way(from: place, to: place): 0..60
            fact torn
            fact aired
            place Hall, Yard, Cellar
            character Ann
                at Hall
                wants
                    4 if aired as "to have some air"
            initially
                way(Hall, Yard) = 2
                way(Hall, Cellar) = 2
                way(Cellar, Yard) = 2
            action breathe(who: character)
                requires at(who) = Yard and not aired
                effects aired
                consenting who
            action climb(who: character)
                as "climb out of the window"
                requires at(who) = Hall
                effects
                    at(who) := Yard
                    torn
                consenting who
                takes 20 minutes
            action go(who: character, from: place, to: place)
                requires at(who) = from and way(from, to) > 0
                effects at(who) := to
                consenting who
                takes way(from, to) minutes
            chapter 1 "Evening"
                starts day 1 19:00

            """).Run();

        Refusal refusal = Refused(staged, "go(Ann, Hall, Yard)", "climb(Ann)");
        Assert.Equal((RefusalKind.Detour, "go(Ann, Hall, Yard)"), (refusal.Kind, staged.Wording(refusal.By!)));
    }

    [Fact]
    public void No_more_is_kept_than_is_said_and_the_rest_is_counted()
    {
        string wants = string.Concat(Enumerable.Range(1, 9).Select(number => $"        1 if done(T{number}) as \"task {number}\"\n"));
        Staged staged = Staged.Of($$"""
            type task
            fact done(task)
            task {{string.Join(", ", Enumerable.Range(1, 9).Select(number => $"T{number}"))}}
            character Ann
                wants
            {{wants}}
            action do_it(who: character, what: task)
                requires not done(what)
                effects done(what)
                consenting who
            chapter 1 "Evening"
                starts day 1 19:00

            """).Run();

        Choice first = staged.Session.Chronicle[0].Because[0].Choice!;
        Assert.Equal((Choice.MostPassedOver, 8), (first.PassedOver.Length, first.PassedOver.Length + first.MorePassedOver));
    }

    private static Staged Ran(string want) => Staged.Of(Hall.Replace("BEN", want, StringComparison.Ordinal)).Run();

    private static Refusal Refused(Staged staged, string deed, string act) =>
        Assert.Single(staged.Reason(deed, "Ann").Choice!.Refused, refusal => staged.Wording(refusal.Act) == act);
}
