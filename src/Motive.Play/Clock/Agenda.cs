using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>What is under way and what the clock will bring.</summary>
internal sealed class Agenda(Stage stage, Cast cast, Players players, Chances chances, SessionSetup setup)
{
    private readonly List<Undertaking> underway = [];
    private readonly HashSet<(int Happening, int Day)> happened = [];
    private readonly List<(int Happening, int Day)> passedOver = [];
    private int order;

    /// <summary>How many undertakings there have been.</summary>
    public int BegunCount => order;

    /// <summary>Whether nothing is under way.</summary>
    public bool IsEmpty => underway.Count == 0;

    /// <summary>In the order in which they will end.</summary>
    public IEnumerable<Undertaking> Underway => underway.OrderBy(undertaking => undertaking.Ends.Minutes).ThenBy(undertaking => undertaking.Order);

    /// <summary>Writes or reads all of it.</summary>
    /// <param name="chapter">That which is under way; null for none.</param>
    public void Transfer(SessionArchive archive, Chapter? chapter)
    {
        archive.Fill(underway, archive.Undertaking);
        foreach (ICollection<(int Happening, int Day)> days in (ICollection<(int, int)>[])[happened, passedOver])
            archive.Fill(days, one => (archive.Below(stage.Story.Happenings.Length, one.Happening), archive.Number(one.Day)));
        order = archive.Between(0, int.MaxValue, order);
        chances.Transfer(archive, chapter);
    }

    /// <summary>Makes its doers busy, and those it is addressed to attend if it is short and they can see it; a long act of somebody's own waits meanwhile (D30k).</summary>
    /// <returns>As it is under way.</returns>
    public Undertaking Begin(Undertaking undertaking)
    {
        Act act = undertaking.Act;
        undertaking = undertaking with { IsHeld = undertaking.IsHeld || setup.Held.Any(pattern => Patterns.Match(pattern, act)) };
        ImmutableArray<CharacterId> occupied = [.. act.Consenting.Union(Attending(undertaking))];
        ImmutableArray<CharacterId> interrupted = [.. occupied.Where(character => Waiting(character) is not null || (undertaking.Answering is not null && act.Consenting.Contains(character) && PutOffToAnswer(character) is not null))];
        Undertaking begun = undertaking with { Order = order, Begun = undertaking.Begun ?? order, Occupied = occupied, Interrupts = interrupted, Believing = [.. act.Consenting.Where(doer => HoldsPossible(doer, act))] };
        PutOff(interrupted, begun.Ends.Minutes - begun.Starts.Minutes);
        underway.Add(begun);
        order++;
        stage.AdvanceMoment();
        stage.Watch?.AfterBegin(undertaking);
        foreach (CharacterId character in occupied)
            Occupy(character);
        foreach (CharacterId doer in act.Consenting)
            cast.Wake(doer);
        return begun;
    }

    /// <summary>
    /// The next undertaking that one of its doers, who held it possible when it began, holds possible no longer; removed. All whom it kept from
    /// other things are free for them at once. What the doers do not know of the world stops nothing (D30d), but that one of them is out of the story, or without their senses, does (D8b).
    /// </summary>
    /// <returns>With the first of its doers of whom that is so; null where there is none.</returns>
    public (Undertaking Stopped, CharacterId By)? TakeStopped()
    {
        foreach (Undertaking undertaking in Underway)
        {
            if (StopsBy(undertaking) is not CharacterId doer)
                continue;
            Stop(undertaking);
            return (undertaking, doer);
        }

        return null;
    }

    private CharacterId? StopsBy(Undertaking undertaking)
    {
        foreach (CharacterId doer in undertaking.Act.Consenting)
        {
            if ((undertaking.Kind != OccurrenceKind.Attempt && stage.IsOut(doer)) || (undertaking.Believing.Contains(doer) && !HoldsPossible(doer, undertaking.Act)))
                return doer;
        }

        return null;
    }

    /// <summary>It is under way no longer; all whom it kept from other things are free for them at once.</summary>
    public void Stop(Undertaking stopped)
    {
        Remove(stopped);
        PutOff(stopped.Interrupts, Math.Min(0, stage.Now.Minutes - stopped.Ends.Minutes));
        foreach (CharacterId character in stopped.Occupied)
        {
            Occupy(character);
            cast.Wake(character);
        }
    }

    /// <summary>Whether somebody who has just been spoken to, and is about something of their own, would answer with this act: it is short, theirs alone, and addressed to who spoke (D30k).</summary>
    public bool IsAnswer(CharacterId character, Act act) =>
        act.Consenting is [CharacterId doer] && doer == character
        && act.MinutesIn(stage.Engine.States, stage.State) is int minutes and <= Undertaking.AttentionMinutes
        && Waiting(character)?.PutOff + minutes <= Undertaking.MostPutOffMinutes
        && cast.AnswersTo[character.Value].Any(speaker => act.Arguments.Contains(stage.Story.EntityOf(speaker).Value));

    /// <summary>Somebody who has been addressed can answer now: they are about nothing, or about something long that waits for so many minutes more.</summary>
    public bool CanAnswer(CharacterId character, int minutes) =>
        cast.IsFree(character, stage.Now) || PutOffToAnswer(character)?.PutOff + minutes <= Undertaking.MostPutOffMinutes;

    /// <summary>They speak, or are spoken to, in an act that others answer or that is an answer.</summary>
    public bool IsInTalk(CharacterId character) => underway.Exists(other => other.Occupied.Contains(character) && (other.Answering is not null || !other.Act.Definition.AnsweredBy.IsEmpty));

    /// <summary>Somebody else is about something that is done to them, and they see it.</summary>
    public bool IsDoneTo(CharacterId character) => underway.Exists(other =>
        !other.Act.Consenting.Contains(character) && other.Act.Arguments.Contains(stage.Story.EntityOf(character).Value) && stage.SeesUnderWay(character, other.Act));

    /// <summary>It does not end by the clock any more.</summary>
    public void Hold(Undertaking held)
    {
        underway[underway.IndexOf(held)] = held with { IsHeld = true };
        foreach (CharacterId character in held.Occupied)
            cast.BusyUntil[character.Value] = StoryTime.Latest;
    }

    /// <summary>Somebody attends to nothing any more.</summary>
    public void Release(CharacterId character)
    {
        for (int i = 0; i < underway.Count; i++)
            underway[i] = underway[i] with { Occupied = underway[i].Occupied.Remove(character) };
        cast.BusyUntil[character.Value] = stage.Now;
        cast.Wake(character);
    }

    /// <summary>An act that comes about at once, without being under way before.</summary>
    public Undertaking CreateImmediate(Act act, OccurrenceKind kind) =>
        new(act, kind, stage.Now, stage.Now, order++, [], [], false);

    /// <summary>The next undertaking that ends now or has ended, earliest first; removed.</summary>
    public Undertaking? TakeDue()
    {
        Undertaking? due = Underway.FirstOrDefault(undertaking => !undertaking.IsHeld && undertaking.Ends <= stage.Now);
        if (due is not null)
            Remove(due);
        return due;
    }

    /// <summary>When the next act ends by the clock.</summary>
    public StoryTime? NextEnd() => underway.Where(undertaking => !undertaking.IsHeld).Select(undertaking => (StoryTime?)undertaking.Ends).Min();

    /// <summary>What is under way does not end by the clock.</summary>
    public bool OnlyHeld => underway.TrueForAll(undertaking => undertaking.IsHeld);

    /// <summary>The number of a happening that comes about now, each once a day; null where none does.</summary>
    public int? HappeningDue()
    {
        for (int i = 0; i < stage.Story.Happenings.Length; i++)
        {
            HappeningDefinition happening = stage.Story.Happenings[i];
            if ((happening.Day is null || happening.Day == stage.Now.Day) && happening.MinuteOfDay == stage.Now.MinuteOfDay
                && !happened.Contains((i, stage.Now.Day)))
            {
                happened.Add((i, stage.Now.Day));
                if (stage.Engine.Story.Happenings[i].Requires.Holds(stage.Engine.States, stage.State))
                    return i;
                passedOver.Add((i, stage.Now.Day));
            }
        }

        return null;
    }

    /// <summary>What was not possible just now may be after all: the moment is gone through once more.</summary>
    public void Rewind()
    {
        happened.ExceptWith(passedOver);
        passedOver.Clear();
    }

    /// <summary>What was not possible just now is over for today.</summary>
    public void Conclude() => passedOver.Clear();

    /// <summary>An act of nobody's that comes about now.</summary>
    public Act? ChanceDue() => chances.TakeDue(stage.State, stage.Now);

    /// <summary>When the clock brings something next: a happening within a day, or a chance.</summary>
    public StoryTime? NextHappening()
    {
        StoryTime? next = chances.NextTime(stage.Now);
        foreach (HappeningDefinition happening in stage.Story.Happenings)
        {
            if (NextTimeOf(happening) is StoryTime at && (next is null || at < next))
                next = at;
        }

        return next;
    }

    /// <summary>The happenings that everybody knows the clock to bring from now on within so many minutes, by number.</summary>
    public IEnumerable<(int Number, StoryTime At)> HappeningsWithin(int minutes)
    {
        for (int i = 0; i < stage.Story.Happenings.Length; i++)
        {
            if (!stage.Story.Happenings[i].IsUnforeseen && NextTimeOf(stage.Story.Happenings[i]) is StoryTime at && at <= stage.Now.Plus(minutes))
                yield return (i, at);
        }
    }

    /// <summary>Whether the clock brings anything that would change anything, as things are.</summary>
    public bool BringsChange()
    {
        if (chances.BringChange(stage.State))
            return true;
        for (int i = 0; i < stage.Story.Happenings.Length; i++)
        {
            GroundEvent ground = stage.Engine.Story.Happenings[i];
            if (NextTimeOf(stage.Story.Happenings[i]) is not null && ground.Requires.Holds(stage.Engine.States, stage.State)
                && stage.Engine.Apply(stage.State, ground) != stage.State)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<CharacterId> Attending(Undertaking undertaking)
    {
        Act act = undertaking.Act;
        if (act.MinutesIn(stage.Engine.States, stage.State) > Undertaking.AttentionMinutes)
            return [];
        return act.Arguments.Where(argument => argument != Value.Unknown).Select(argument => stage.Story.Entities[argument].AsCharacter)
            .Where(addressed => !addressed.IsNone && (cast.IsFree(addressed, undertaking.Ends) || CanListen(addressed, undertaking)) && stage.SeesUnderWay(addressed, act));
    }

    /// <summary>What they are about can wait for so long, and they attend to nothing else.</summary>
    private bool CanListen(CharacterId character, Undertaking undertaking) =>
        !undertaking.IsHeld && Waiting(character)?.PutOff + undertaking.Ends.Minutes - undertaking.Starts.Minutes <= Undertaking.MostPutOffMinutes;

    /// <summary>The long act of their own that somebody is about, which can wait, if it is all that they are occupied with; null for a player.</summary>
    private Undertaking? Waiting(CharacterId character) =>
        !players.Includes(character) && underway.Where(other => other.Occupied.Contains(character)).ToArray() is [Undertaking { CanWait: true } own] && own.Act.Consenting[0] == character ? own : null;

    /// <summary>The long act, theirs alone or with others, that somebody who must answer is about, if it is all that they are occupied with.</summary>
    private Undertaking? PutOffToAnswer(CharacterId character) =>
        underway.Where(other => other.Occupied.Contains(character)).ToArray() is [Undertaking { WaitsForAnswers: true } own] && own.Act.Consenting.Contains(character) ? own : null;

    /// <summary>All who do it with them go on with it as much longer.</summary>
    private void PutOff(ImmutableArray<CharacterId> interrupted, int minutes)
    {
        for (int i = 0; i < underway.Count; i++)
        {
            if (!underway[i].WaitsForAnswers || !underway[i].Act.Consenting.Any(doer => interrupted.Contains(doer)))
                continue;
            underway[i] = underway[i] with { Ends = underway[i].Ends.Plus(minutes), PutOff = underway[i].PutOff + minutes };
            foreach (CharacterId character in underway[i].Occupied)
                Occupy(character);
        }
    }

    /// <summary>Whoever it has interrupted may answer now; who has answered goes on with what they had set out on.</summary>
    private void Remove(Undertaking over)
    {
        underway.Remove(over);
        foreach (CharacterId character in over.Interrupts)
        {
            if (over.Act.Consenting.Contains(character))
                cast.Intending[character.Value] = cast.PutAside[character.Value];
            else
                (cast.AnswersTo[character.Value], cast.AnswersAt[character.Value]) = ([.. over.Act.Consenting], stage.Now);
        }
    }

    private void Occupy(CharacterId character) =>
        cast.BusyUntil[character.Value] = underway.Where(other => other.Occupied.Contains(character)).Select(other => other.FreeFrom).Append(stage.Now).Max();

    private bool HoldsPossible(CharacterId character, Act act) => stage.Engine.MayBegin(character, stage.Engine.States.Mind(stage.State, character), act);

    private StoryTime? NextTimeOf(HappeningDefinition happening)
    {
        int wait = (happening.MinuteOfDay - stage.Now.MinuteOfDay + StoryTime.MinutesPerDay) % StoryTime.MinutesPerDay;
        StoryTime at = stage.Now.Plus(wait == 0 ? StoryTime.MinutesPerDay : wait);
        return happening.Day is null || happening.Day == at.Day ? at : null;
    }
}
