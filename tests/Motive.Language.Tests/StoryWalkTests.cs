using System.Collections;
using Motive.World;
using Xunit;

namespace Motive.Language.Tests;

/// <summary>
/// Whoever asks what reads a fact asks one walk over the story, so that walk must come to whatever a story can ask anywhere. What there is to come to is found by looking
/// into every property of the compiled story: a new one, or a new kind of node, that the walk does not know fails here.
/// </summary>
public sealed class StoryWalkTests
{
    private const string Everything = """
        story "The Pump"
        type place
        type thing
        fact at(who: entity): place as "{who} was at {value}"
        fact dry(what: thing) as "{if some (x: character) at(x) = Yard: {what} had been dry for all to see | {what} was dry}"
        fact trust(of: character, by: character): 0..10 = 5
        fact told(what: news, by: character)
        news dry
        claims dry
        rule liking(of: character, by: character) = trust(of, by by) - 2
        place Yard, Lane
        thing Pump
            at Yard
        character Ida she
            at Yard
            temperament frank 3
            wants
                2 if not dry(Pump) as "to have water"
        character Joss he
            at Lane
            wants
                feels(Joss, joy) if at(Joss) is place as "to be glad"
        tendency anger: frank +3
        action mend(who: character, what: thing)
            as "mend {what}{if dry(what): , which is dry}"
            requires at(who) = at(what) and temperament(who, frank) > 1 and (dry(what) or told(dry(what), by who) or min(1, 2) > 3)
            effects
                not dry(what)
                if count (x: character where at(x) = at(who)) > 1
                    feels(who, pride, Joss) += 2
                else
                    feels(who, pride) := 1
                for every x: character where x != who
                    believes(x, trust(who, by x)) += 1
            consenting who
            observing x: at(x) = at(what) or every (y: character) (at(y) = Yard)
            takes if dry(what) then 10 else 5 minutes
        action scold(who: character, whom: character)
            requires who != whom and at(who) = at(whom)
            effects trust(whom, by who) -= 1
            consenting who
        action tell(who: character, whom: character, what: news)
            as "tell {whom} that {believes(who, what)}"
            requires who != whom and not told(dry(Pump), by who) and not believes(whom, value(what), by sight)
            effects believes(whom, value(what), from who) := believes(who, value(what))
            consenting who
            answered by scold(whom, who), mend, pretend else mend(whom, _)
        action pretend(who: character, whom: character, what: claim)
            requires who != whom and not told(about(what), by who)
            effects believes(whom, value(what)) := said(what)
            consenting who
        action drought
            effects dry(Pump)
        trigger parch
            when dry(Pump) and at(Pump) = Lane
            effects at(Pump) := Yard
        reaction sulk(who: character)
            when feels(who, anger, Ida) >= 5 and at(who) = Yard
            effects at(who) := Lane
        happening noon at 12:00 daily
            text "Noon{if dry(Pump): , and no water}."
            requires not dry(Pump)
            effects at(Joss) := Yard
            observing x: at(x) = Yard
        tell mend(who, Pump)
            from who when trust(Joss, by who) > 3
                "{Who} {who:sees|see} water, {who.she} {if feels(who, pride) > 0: {glad|pleased} | tired}."
        tell mend(who, what)
            "{who} mended {what}."
        opening at Yard from Ida when dry(Pump)
            "The yard was dry{if believes(Ida, at(Joss)) = Lane: , and Joss away}."
        scene talk for scold(who, whom) when at(whom) = Yard
            who: You, {whom}, are {if trust(whom, by who) > 2: a friend | nobody}.
            > {Whom} looked at {whom.their} hands.
            if happened drought
                whom: It was the drought.
            else
                == again
                * whom "It was not me, {who}." as "deny it to {who}" if trust(who, by whom) > 1
                    do scold(whom, who)
                + "[Nod.]"
                    -> again
        chapter 1 "One"
            starts day 1 08:00
            opening "A dry morning{if some (x: character) at(x) = Lane: , and somebody in the lane}."
            goal not dry(Pump)
            point of view Ida
            allow drought between 09:00 and 10:00 one time in 2
            beat water "Water" when not dry(Pump)
            ending quarrel "A quarrel" when trust(Joss, by Ida) < 2
                "They parted{if feels(Ida, anger) > 0: in anger}."
                from Ida when at(Ida) = Lane
                    "{if remembers(Ida, mend(Ida, Pump)): She had mended it.}"
            closing from Joss when at(Joss) = Lane
                "{if feels(Joss, distress) > 2: He was low.}"
        test "water comes"
            given dry(Pump)
            forbid scold(_, Joss)
            expect sometime not dry(Pump)
        """;

    private static readonly Story TheStory = Compiled.Story(Everything);

    [Fact]
    public void Every_expression_that_a_story_holds_anywhere_is_come_to()
    {
        HashSet<object> visited = new(StoryWalk.RuleExpressions(TheStory).Concat(StoryWalk.TellingExpressions(TheStory)), ReferenceEqualityComparer.Instance);

        Assert.Empty(Held(TheStory).OfType<Expression>().Where(expression => !visited.Contains(expression)).Select(expression => $"{expression}"));
    }

    [Fact]
    public void Every_effect_that_a_story_holds_anywhere_is_come_to()
    {
        HashSet<object> visited = new(StoryWalk.Effects(TheStory), ReferenceEqualityComparer.Instance);

        Assert.Empty(Held(TheStory).OfType<Effect>().Where(effect => !visited.Contains(effect)).Select(effect => $"{effect}"));
    }

    /// <summary>Otherwise the two tests above would show less than they say.</summary>
    [Fact]
    public void The_story_here_has_every_kind_of_node()
    {
        HashSet<Type> kinds = [.. Held(TheStory).Select(node => node.GetType())];

        Type[] families = [typeof(Expression), typeof(Effect), typeof(SceneNode), typeof(ProseSegment)];
        Assert.Empty(families.SelectMany(family => family.GetNestedTypes()).Where(kind => !kinds.Contains(kind)).Select(kind => kind.Name));
    }

    /// <summary>Every object of the world's data that can be reached from the story, each once; not the names of rules, which nothing is evaluated by.</summary>
    private static HashSet<object> Held(Story story)
    {
        HashSet<object> held = new(ReferenceEqualityComparer.Instance);
        Stack<object?> open = new([story]);
        while (open.TryPop(out object? next))
        {
            IEnumerable<object?> parts = next is IEnumerable many and not string ? many.Cast<object?>()
                : next?.GetType().Assembly != typeof(Story).Assembly || next.GetType().IsEnum || !held.Add(next) ? []
                : next.GetType().GetProperties().Where(property => property.GetMethod is { IsStatic: false } get && get.GetParameters().Length == 0 && property.PropertyType != typeof(RuleUse)).Select(property => property.GetValue(next));
            foreach (object? part in parts)
                open.Push(part);
        }

        return held;
    }
}
