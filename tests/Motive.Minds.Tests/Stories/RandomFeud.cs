using System.Collections.Immutable;
using Motive.World;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Stories;

/// <summary>
/// What people hold against each other: blows that some see and some do not, armour that a blow comes to nothing against and that few know of, and accusations, true or false, of whoever struck. So there are deeds
/// that one is told of, deeds that provoke others, and attempts.
/// </summary>
internal sealed class RandomFeud(SplitMix64 draws, Vocabulary words, RandomExpressions expressions)
{
    public void Add()
    {
        StoryBuilder story = words.Story;
        FactId health = story.Integer("health", -4, 4, story.Character);
        FactId armed = story.Boolean("armed", story.Character);
        FactId struck = AddStrike(health, armed, draws.Pick<int[]>([[0, 1], [0, 1], [0], [1]]));
        story.Action("arm", [story.Character], Yes, Do(Set(The(armed, Slot(0)), Not(The(armed, Slot(0))))), [Slot(0)], draws.Chance(60) ? Same(Slot(1), Slot(0)) : null);
        if (draws.Chance(80))
            AddAccusation(struck);
        story.Want(null, draws.Chance(70) ? The(health, Slot(0)) : Times(Number(2), The(health, Slot(0))));
        words.Facts.Add(new FactWord(health, [story.Character], new Domain.Integer(-4, 4), Latch: 0));
        words.Facts.Add(new FactWord(armed, [story.Character], new Domain.Boolean(), Latch: 0));
    }

    /// <summary>The hidden fact that somebody has struck somebody, or whichever of the two is kept.</summary>
    private FactId AddStrike(FactId health, FactId armed, int[] kept)
    {
        StoryBuilder story = words.Story;
        (Expression who, Expression whom) = (Slot(0), Slot(1));
        Effect blow = Set(The(health, whom), Plus(The(health, whom), Number(draws.Pick([-1, -2, -2, 1]))));
        Effect[] effects = draws.Below(4) switch
        {
            0 => [blow, Set(The(health, who), Plus(The(health, who), Number(-1)))],
            1 => [blow, Told(whom, Set(The(armed, who), Yes))],
            _ => [blow],
        };
        Expression guard = All(Differ(who, whom), Not(The(armed, whom)));
        Scope scope = new([(0, story.Character), (1, story.Character)], 3);
        ActionId strike = story.Action(
            "strike", [story.Character, story.Character], draws.Chance(25) ? All(guard, expressions.Boolean(scope, 1)) : guard, [.. effects],
            draws.Chance(85) ? [who] : [who, whom], draws.Pick([null, null, Differ(Slot(2), whom), Any(Same(Slot(2), who), Same(Slot(2), whom)), Differ(Slot(2), who)]));
        FactId struck = story.Boolean("struck", [.. kept.Select(_ => story.Character)]);
        story.Trace(struck, strike, kept);
        return struck;
    }

    /// <summary>One tells another of a blow that somebody may have struck; a story that asks of it what it does not know remembers it.</summary>
    private void AddAccusation(FactId struck)
    {
        StoryBuilder story = words.Story;
        Expression[] about = [.. words.Story.Build()[struck].Parameters.Select(_ => draws.Chance(50) ? Slot(1) : It(draws.Pick(story.Members(story.Character))))];
        Effect word = Set(The(struck, about), draws.Chance(85) ? Yes : No);
        story.Action(
            "accuse", [story.Character, story.Character], draws.Chance(50) ? Differ(Slot(0), Slot(1)) : The(struck, about),
            Do(Told(Slot(1), word)), [Slot(0)], draws.Chance(50) ? Any(Same(Slot(2), Slot(0)), Same(Slot(2), Slot(1))) : null);
    }
}
