using Motive.Minds;
using Motive.Minds.Feelings;
using Motive.Minds.Grounding;
using Motive.Minds.Intentions;
using Motive.World;

namespace Motive.Play.Deciding;

/// <summary>
/// What each character has set out to do and not brought to its end, in which situation. A situation is what they hold true of the world.
/// Who stands where they stood before, with nothing learnt, and would do again what came to nothing, goes in circles: the second time they
/// hesitate for some minutes, so that two who keep passing each other fall out of step; after that they leave it.
/// So does whoever has had what they wanted twice within the hour, and is back where they were: somebody undoes it, and would again.
/// </summary>
internal sealed class FalseStarts(MindEngine engine, FeelingEngine feelings, Dice dice)
{
    private const int MostTimes = 2;
    private const int MostMinutes = 30;

    /// <summary>What has lasted longer was not in vain.</summary>
    private const int LastingMinutes = 60;

    private readonly Dictionary<(int Character, int Situation, int Act), FalseStart> made = [];
    private readonly Dictionary<(int Character, int Situation, int Act), Undone> undone = [];
    private readonly Dictionary<int, int> situations = [];

    public void Forget()
    {
        made.Clear();
        undone.Clear();
    }

    /// <summary>A plan of one act that can be done pays at once or not at all; whether that lasts is seen when they would do it again.</summary>
    public void Note(int character, int state, MotivePlan plan, StoryTime now)
    {
        (int, int, int) key = (character, SituationOf(character, state), plan.First);
        if (plan.Acts.Length == 1 && engine.CanHappen(state, engine.Story.Acts[plan.First]))
            undone[key] = new Undone(now, TimesUndone(key, now) + 1);
        else
            made[key] = new FalseStart(plan, made.GetValueOrDefault(key)?.Times + 1 ?? 1);
    }

    /// <summary>Plans that this act, which has come about, has brought to the end they were made for were not in vain.</summary>
    public void Fulfil(int state, Act act)
    {
        foreach (((int Character, int Situation, int Act) key, FalseStart start) in made)
        {
            if (start.Plan.Acts[^1] == act.Index && engine.UtilityOf(key.Character, engine.States.Mind(state, key.Character)) >= start.Plan.After)
                made.Remove(key);
        }
    }

    /// <summary>They have tried that often enough.</summary>
    public bool GivenUp(int character, int state, MotivePlan plan, StoryTime now) =>
        Find(character, state, plan)?.Times >= MostTimes
        || (undone.Count > 0 && TimesUndone((character, SituationOf(character, state), plan.First), now) >= MostTimes);

    /// <summary>When the character, who now would, sets out on the plan: at once, or after hesitating.</summary>
    public StoryTime ReadyFor(int character, int state, MotivePlan plan, StoryTime now)
    {
        if (Find(character, state, plan) is not FalseStart start)
            return now;
        start.Ready ??= now.Plus(1 + dice.Roll(MostMinutes, character, plan.First, now.Minutes));
        return start.Ready.Value;
    }

    private int TimesUndone((int, int, int) key, StoryTime now) =>
        undone.TryGetValue(key, out Undone last) && now.Minutes - last.At.Minutes <= LastingMinutes ? last.Times : 0;

    private FalseStart? Find(int character, int state, MotivePlan plan) =>
        made.Count == 0 ? null : made.GetValueOrDefault((character, SituationOf(character, state), plan.First));

    private int SituationOf(int character, int state)
    {
        int believed = engine.States.Mind(state, character);
        if (!situations.TryGetValue(believed, out int situation))
            situations.Add(believed, situation = feelings.Calm(believed));
        return situation;
    }

    /// <summary>When it was last begun, and how often without an hour between.</summary>
    private readonly record struct Undone(StoryTime At, int Times);

    /// <summary>The last plan that began so, and how often one did.</summary>
    private sealed record FalseStart(MotivePlan Plan, int Times)
    {
        /// <summary>When they will have made up their mind to try again, once they think of it.</summary>
        public StoryTime? Ready { get; set; }
    }
}
