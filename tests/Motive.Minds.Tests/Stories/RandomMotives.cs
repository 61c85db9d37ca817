using System.Collections.Immutable;
using Motive.World;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Stories;

/// <summary>
/// Something worth planning for, which chance alone seldom makes: one act prepares, by deed or by word; another then collects a prize,
/// alone, by somebody else's hand or together, or goes where it comes by itself. Who sees what and who gains is left to the draws.
/// </summary>
internal sealed class RandomMotives(SplitMix64 draws, Vocabulary words, RandomExpressions expressions)
{
    public void Add()
    {
        StoryBuilder story = words.Story;
        FactId ready = story.Boolean("ready");
        FactId prize = story.Integer("prize", 0, draws.Between(1, 2), story.Character);
        EntityId[] cast = draws.Shuffled(story.Members(story.Character));
        Expression first = It(cast[0]);
        Expression second = It(cast[1]);
        Prepare(ready, first, second);
        Collect(ready, prize, first, second);
        story.Want(draws.Chance(50) ? null : cast[0], The(prize, Slot(0)), draws.Chance(20) ? Believed(second, The(ready)) : null);
        if (draws.Chance(50))
            story.Want(cast[1], The(prize, draws.Pick([first, second])), draws.Chance(30) ? The(ready) : null);
        words.Facts.Add(new FactWord(ready, [], new Domain.Boolean(), Latch: 1));
        words.Facts.Add(new FactWord(prize, [story.Character], new Domain.Integer(0, 1), Latch: null));
    }

    private void Prepare(FactId ready, Expression first, Expression second)
    {
        Effect[] deeds = draws.Pick<Effect[]>([
            [Set(The(ready), Yes)],
            [Told(second, Set(The(ready), Yes))],
            [Set(The(ready), Yes), Told(second, Set(The(ready), No))],
            [Concludes(second, Set(The(ready), Yes)), Set(The(ready), Yes)],
        ]);
        words.Story.Action(
            "prepare", [], draws.Chance(50) ? Yes : Not(The(ready)), Do(deeds), [.. Agreeing(first, second)], Observing());
    }

    private void Collect(FactId ready, FactId prize, Expression first, Expression second)
    {
        Expression guard = draws.Pick([The(ready), The(ready), Believed(second, The(ready)), Yes]);
        Effect[] gains = [.. new[] { first, second }.Where(who => who == first || draws.Chance(50))
            .Select(who => Set(The(prize, who), Plus(The(prize, who), Number(1))))];
        words.Story.Action("collect", [], guard, draws.Chance(30) ? ByItself(prize, first) : Do(gains), [.. Agreeing(first, second)], Observing());
    }

    /// <summary>Only a place is taken; whoever has it is given all there is.</summary>
    private ImmutableArray<Effect> ByItself(FactId prize, Expression first)
    {
        FactId place = words.Story.EntityOf("place", words.Story.Character);
        words.Story.Trigger("reward", [], Same(The(place), first), Do(Set(The(prize, first), Number(9))));
        return Do(Set(The(place), first));
    }

    private IEnumerable<Expression> Agreeing(Expression first, Expression second) =>
        draws.Pick<Expression[]>([[first], [first], [second], [first, second]]);

    private Expression? Observing() => draws.Below(4) switch
    {
        0 => expressions.Boolean(new Scope([(0, words.Story.Character)], 1), 1),
        1 => Differ(Slot(0), It(draws.Pick(words.Story.Members(words.Story.Character)))),
        _ => null,
    };
}
