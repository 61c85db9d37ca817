using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>What the session keeps about each character besides their mind; indexed by character index.</summary>
internal sealed class Cast(int characters)
{
    /// <summary>Busy with an undertaking, or attending one, until then.</summary>
    public StoryTime[] BusyUntil { get; } = new StoryTime[characters];

    /// <summary>What they set out to do when they last decided.</summary>
    public Intention?[] Intending { get; } = new Intention?[characters];

    /// <summary>The state they last had nothing to do in, and when they will think again; none when they have not rested.</summary>
    public StateId[] RestingIn { get; } = Filled(characters, StateId.None);

    /// <summary>When whoever rests will think again.</summary>
    public StoryTime[] RestsUntil { get; } = new StoryTime[characters];

    /// <summary>When whoever hesitates to try again what came to nothing will have made up their mind.</summary>
    public StoryTime[] HesitatesUntil { get; } = new StoryTime[characters];

    /// <summary>Since when they have been waiting for somebody, in minutes; -1 when not.</summary>
    public int[] WaitingSince { get; } = Filled(characters, -1);

    /// <summary>The act they last waited for.</summary>
    public ActId[] WaitingFor { get; } = Filled(characters, ActId.None);

    /// <summary>Who has just spoken to somebody who is about something of their own, by character index; they may answer at <see cref="AnswersAt"/>, before they go on.</summary>
    public ImmutableArray<CharacterId>[] AnswersTo { get; } = [.. Enumerable.Repeat(ImmutableArray<CharacterId>.Empty, characters)];

    /// <summary>When they may answer whoever has spoken to them.</summary>
    public StoryTime[] AnswersAt { get; } = new StoryTime[characters];

    /// <summary>What they set out to do with what they are about, while they answer somebody.</summary>
    public Intention?[] PutAside { get; } = new Intention?[characters];

    /// <summary>Whether somebody has been spoken to just now, so that they may answer before they go on.</summary>
    public bool MayAnswer(CharacterId character, StoryTime now) => !AnswersTo[character.Value].IsEmpty && AnswersAt[character.Value] == now;

    /// <summary>Whether nothing keeps them busy at that time.</summary>
    public bool IsFree(CharacterId character, StoryTime now) => BusyUntil[character.Value] <= now;

    /// <summary>When the first of those who hesitate is done with it.</summary>
    public StoryTime? NextReady(StoryTime now)
    {
        StoryTime? next = null;
        foreach (StoryTime ready in HesitatesUntil)
        {
            if (ready > now && (next is null || ready < next))
                next = ready;
        }

        return next;
    }

    /// <summary>What anybody intends, and the minds in which they rest, stay until the next collection.</summary>
    public void MarkStates(StateStore states)
    {
        foreach (Intention? intention in Intending.Concat(PutAside))
            intention?.MarkStates(states);
        foreach (StateId state in RestingIn)
        {
            if (state.IsState)
                states.Mark(state, forEver: false);
        }
    }

    /// <summary>Writes or reads all of it.</summary>
    public void Transfer(SessionArchive archive)
    {
        foreach (StoryTime[] times in (StoryTime[][])[BusyUntil, RestsUntil, HesitatesUntil, AnswersAt])
            archive.Fill(times, time => archive.Time(time));
        foreach (Intention?[] intentions in (Intention?[][])[Intending, PutAside])
            archive.Fill(intentions, intention => archive.Maybe(intention, intended => Intention.Transfer(archive, intended)));
        archive.Fill(RestingIn, archive.State);
        archive.Fill(WaitingSince, archive.Number);
        archive.Fill(WaitingFor, act => new ActId(archive.Between(-1, int.MaxValue, act.Value)));
        archive.Fill(AnswersTo, speakers => archive.Each(speakers, archive.Character));
    }

    /// <summary>They neither rest nor wait any more, so that they are asked again.</summary>
    public void Wake(CharacterId character)
    {
        RestingIn[character.Value] = StateId.None;
        WaitingSince[character.Value] = -1;
    }

    private static T[] Filled<T>(int count, T value)
    {
        T[] values = new T[count];
        Array.Fill(values, value);
        return values;
    }
}
