using System.Collections.Immutable;
using Motive.World;

namespace Motive.Checking.Exploring;

/// <summary>
/// All that can follow a state of a script: each of the player's acts, with what they choose in its scenes; and, at last, that they wait until the chapter is over. It goes as <c>Motive.Play</c> goes, where
/// nobody else has a say: what an act does, triggers, beats and endings after each event, scenes, acts that scenes ask for, and the next chapter once all of them have come about.
/// </summary>
internal sealed class Expander(ScriptStory story)
{
    /// <summary>Triggers that have fired so often do not come to rest, as in a run.</summary>
    private const int MostRounds = 10_000;

    private readonly SceneOutcomes scenes = new(story);
    private readonly List<(int Place, int Value)> written = [];
    private readonly int[] own = new int[story.Facts.Length];
    private readonly bool[] isSought = [.. story.Goals.Select(_ => true)];
    private ISuccessors successors = null!;

    /// <summary>The move that is just being made; behind the last one, that the player waits.</summary>
    public int Move { get; private set; }

    /// <summary>What is chosen in the scenes of the move, so far.</summary>
    public ImmutableArray<int> Choices { get; private set; } = [];

    /// <summary>A goal has been reached, and is not reported again.</summary>
    public void Settle(int goal) => isSought[goal] = false;

    /// <summary>Of the beginning.</summary>
    public void Begin(ISuccessors told)
    {
        (successors, Move, Choices) = (told, -1, []);
        Look(story.Start, story.Chapters[0]);
        told.Add(story.Start);
    }

    public void Expand(int[] state, ISuccessors told)
    {
        (successors, Choices) = (told, []);
        for (Move = 0; Move < story.PlayersMoves; Move++)
        {
            ScriptMove move = story.Moves[Move];
            if (move.Rule.Requires.Holds(state))
                Make(move, state);
        }

        ScriptChapter chapter = story.Chapters[state[story.ChapterPlace]];
        Reach(chapter.RestGoal);
        state.CopyTo(own, 0);
        EndChapter(own, null);
    }

    private void Make(ScriptMove move, int[] state)
    {
        state.CopyTo(own, 0);
        string? end = Happen(move, own, null);
        if (!move.HasScene || scenes.Find(move.Act, state, own) is not { } outcomes)
        {
            Finish(own, end);
            return;
        }

        Stage(outcomes, [.. own], [], end);
        Choices = [];
    }

    /// <summary>A scene is played in each way in which it can be; what it asks for waits behind what was asked for before.</summary>
    private void Stage(IReadOnlyList<SceneOutcomeOf> outcomes, int[] facts, ImmutableArray<GroundAct> asked, string? end)
    {
        ImmutableArray<int> before = Choices;
        foreach (SceneOutcomeOf outcome in outcomes)
        {
            Choices = before.AddRange(outcome.Choices);
            int[] next = [.. facts];
            foreach (int choice in outcome.Choices)
            {
                if (story.ChoicePlaces.TryGetValue(choice, out int place))
                    next[place] = Value.True;
            }

            GoOn(next, asked.AddRange(outcome.Acts), end);
        }

        Choices = before;
    }

    private void GoOn(int[] facts, ImmutableArray<GroundAct> asked, string? end)
    {
        while (!asked.IsEmpty)
        {
            GroundAct next = asked[0];
            asked = asked.RemoveAt(0);
            if (FindMove(next) is not ScriptMove move || !move.Rule.Requires.Holds(facts))
                continue;
            int[] before = [.. facts];
            end = Happen(move, facts, end);
            if (move.HasScene && scenes.Find(move.Act, before, facts) is { } outcomes)
            {
                Stage(outcomes, facts, asked, end);
                return;
            }
        }

        Finish(facts, end);
    }

    private ScriptMove? FindMove(GroundAct act)
    {
        foreach (ScriptMove move in story.Moves)
        {
            if (move.Act.IsSame(act))
                return move;
        }

        return null;
    }

    private void Finish(int[] facts, string? end)
    {
        if (end is null)
            successors.Add(facts);
        else
            EndChapter(facts, end);
    }

    /// <summary>The next chapter that goes on from the way in which this one ended; or the story is over.</summary>
    private void EndChapter(int[] facts, string? end)
    {
        int next = story.NextChapter(facts[story.ChapterPlace], end);
        if (next == story.Chapters.Length)
            return;
        facts[story.ChapterPlace] = next;
        ImmutableArray<bool> kept = story.Chapters[next].Kept;
        for (int place = 0; place < facts.Length; place++)
            facts[place] = kept[place] ? facts[place] : 0;
        Look(facts, story.Chapters[next]);
        successors.Add(facts);
    }

    /// <summary>An event comes about.</summary>
    /// <param name="end">By what the chapter has ended already, where it has.</param>
    /// <returns>By what it has ended now; null while it goes on.</returns>
    private string? Happen(ScriptMove move, int[] facts, string? end)
    {
        if (!move.Seen.Holds(facts))
            throw new NotAScriptException($"{story.Story[story.Player].Name} does not see {move.Rule.Name}");
        Write(move.Rule, facts);
        Settle(facts);
        ScriptChapter chapter = story.Chapters[facts[story.ChapterPlace]];
        Look(facts, chapter);
        return ReachBeats(chapter, facts, end);
    }

    private string? ReachBeats(ScriptChapter chapter, int[] facts, string? end)
    {
        bool isUntil = false;
        for (bool more = true; more;)
        {
            more = false;
            for (int index = 0; index < chapter.Beats.Length; index++)
            {
                ScriptBeat beat = chapter.Beats[index];
                if ((beat.Place >= 0 && facts[beat.Place] == Value.True) || !AreReached(beat.After, facts) || !beat.When.Holds(facts))
                    continue;
                Reach(beat.Goal);
                isUntil |= index == chapter.Until;
                if (beat.Place < 0)
                    continue;
                facts[beat.Place] = Value.True;
                more = true;
            }
        }

        if (end is not null)
            return end;
        int ended = 0;
        while (ended < chapter.Endings.Length && !chapter.Endings[ended].When.Holds(facts))
            ended++;
        if (ended == chapter.Endings.Length)
            return isUntil ? chapter.Chapter.Until : null;
        ScriptEnding reached = chapter.Endings[ended];
        Reach(reached.Goal);
        if (reached.Place >= 0)
            facts[reached.Place] = Value.True;
        return reached.Id;
    }

    private static bool AreReached(ImmutableArray<int> places, int[] facts)
    {
        foreach (int place in places)
        {
            if (facts[place] != Value.True)
                return false;
        }

        return true;
    }

    /// <summary>Whether what is asked of states is so.</summary>
    private void Look(int[] facts, ScriptChapter chapter)
    {
        for (int goal = 0; goal < isSought.Length; goal++)
        {
            if (isSought[goal] && story.Goals[goal] is { Term: Term term } sought && (sought.Chapter is not int only || only == chapter.Chapter.Number) && term.Holds(facts))
                successors.Reach(goal);
        }
    }

    private void Reach(int goal)
    {
        if (isSought[goal])
            successors.Reach(goal);
    }

    private void Settle(int[] facts)
    {
        for (int round = 0; round < MostRounds; round++)
        {
            bool changed = false;
            foreach (ScriptRule trigger in story.Triggers)
            {
                if (trigger.Requires.Holds(facts) && Write(trigger, facts))
                {
                    changed = true;
                    break;
                }
            }

            if (!changed)
                return;
        }

        throw new NotAScriptException($"triggers never come to rest after {(Move < story.Moves.Length ? story.Moves[Move].Rule.Name : "")}");
    }

    /// <summary>Everything is read before anything is written; of two effects on one fact the later stands.</summary>
    /// <returns>Whether anything is otherwise then.</returns>
    private bool Write(ScriptRule rule, int[] facts)
    {
        written.Clear();
        foreach (ScriptEffect effect in rule.Effects)
        {
            if (effect.When.Holds(facts) && effect.Target.PlaceIn(facts) is int place and >= 0)
                written.Add((place, story.Facts[place].Stored(effect.Written.Evaluate(facts))));
        }

        bool changed = false;
        for (int last = written.Count - 1; last >= 0; last--)
        {
            (int place, int value) = written[last];
            if (!IsWrittenLater(place, last) && facts[place] != value)
            {
                facts[place] = value;
                changed = true;
            }
        }

        return changed;
    }

    private bool IsWrittenLater(int place, int than)
    {
        for (int later = than + 1; later < written.Count; later++)
        {
            if (written[later].Place == place)
                return true;
        }

        return false;
    }
}
