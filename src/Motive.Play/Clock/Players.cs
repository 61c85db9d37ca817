using Motive.Minds.Model.Grounding;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>
/// Who is played, by character index, and what each player waits for and was told last. While one of them is to decide, time stands; of several who are free the first in the order of the story is asked.
/// </summary>
internal sealed class Players(int characters)
{
    /// <summary>Whoever has refused is not asked for the same again for so long.</summary>
    private const int RefusalMinutes = 30;

    private readonly bool[] played = new bool[characters];

    /// <summary>Whoever has no part in the chapter, and decides for themselves in it, though they are played.</summary>
    private readonly bool[] rests = new bool[characters];
    private readonly StoryTime?[] waitsSince = new StoryTime?[characters];
    private readonly bool[] alone = new bool[characters];
    private readonly Setback?[] setbacks = new Setback?[characters];
    private readonly List<(CharacterId Who, ActId Act, StoryTime At)> refused = [];
    private readonly StoryTime?[] lastScene = new StoryTime?[characters];

    /// <summary>Who is to decide now; null while nobody is.</summary>
    public CharacterId? Turn { get; private set; }

    /// <summary>Writes or reads all of it.</summary>
    public void Transfer(SessionArchive archive)
    {
        archive.Fill(played, archive.Truth);
        archive.Fill(waitsSince, since => archive.Time(since));
        archive.Fill(alone, archive.Truth);
        archive.Fill(lastScene, time => archive.Time(time));
        archive.Fill(setbacks, setback => archive.Maybe(setback, archive.Setback));
        archive.Fill(refused, refusal => (archive.Character(refusal.Who), archive.ActIndex(refusal.Act), archive.Time(refusal.At)));
        Turn = archive.Between(-1, played.Length - 1, Turn is CharacterId now ? now.Value : -1) is int turn and >= 0 ? new CharacterId(turn) : null;
    }

    /// <summary>Whether somebody is played, in this chapter.</summary>
    public bool Includes(CharacterId character) => !character.IsNone && played[character.Value] && !rests[character.Value];

    /// <summary>A chapter begins, or a run goes on in it.</summary>
    /// <param name="hasPart">Whether somebody who is played has a part in it (D30s).</param>
    public void EnterChapter(Func<CharacterId, bool> hasPart)
    {
        foreach (CharacterId character in CharacterId.Below(rests.Length))
            rests[character.Value] = !hasPart(character);
        if (Turn is CharacterId turn && rests[turn.Value])
            Turn = null;
    }

    /// <summary>Who of those who must agree to an act is played, apart from somebody; nobody if none is.</summary>
    public CharacterId FirstIn(ReadOnlySpan<CharacterId> consenting, CharacterId except)
    {
        foreach (CharacterId character in consenting)
        {
            if (character != except && Includes(character))
                return character;
        }

        return CharacterId.None;
    }

    /// <summary>From now on a player decides for them, or they decide for themselves.</summary>
    public void SetPlayed(CharacterId character, bool isPlayed)
    {
        played[character.Value] = isPlayed;
        (waitsSince[character.Value], alone[character.Value], setbacks[character.Value]) = (null, false, null);
        refused.RemoveAll(refusal => refusal.Who == character);
        if (Turn == character)
            Turn = null;
    }

    /// <summary>They are to decide now.</summary>
    public void GiveTurnTo(CharacterId character) => Turn = character;

    /// <summary>Nobody is to decide any more.</summary>
    public void EndTurn() => Turn = null;

    /// <summary>The first who is free, does not wait, has nobody to answer and has had the answer to what they said; null for nobody.</summary>
    /// <param name="isPassedOver">Who is not asked for now.</param>
    public CharacterId? NextToDecide(Cast cast, Stage stage, Floor floor, Func<CharacterId, bool> isPassedOver)
    {
        foreach (CharacterId character in CharacterId.Below(played.Length))
        {
            if (Includes(character) && !isPassedOver(character) && waitsSince[character.Value] is null && cast.IsFree(character, stage.Now) && !stage.IsOut(character) && !floor.Involves(character))
                return character;
        }

        return null;
    }

    /// <summary>They have said that they wait.</summary>
    public void BeginWait(CharacterId character, StoryTime now) => waitsSince[character.Value] = now;

    /// <summary>They have said that they wait, and nothing has come of it yet.</summary>
    public bool IsWaiting(CharacterId character) => waitsSince[character.Value] is not null;

    /// <summary>Something has come about before them while somebody was with them.</summary>
    public void RecordScene(CharacterId character, StoryTime now) => lastScene[character.Value] = now;

    /// <summary>When that was last; null for never.</summary>
    public StoryTime? LastSceneOf(CharacterId character) => lastScene[character.Value];

    /// <summary>They have seen or done something, and wait no longer.</summary>
    public void EndWait(CharacterId character)
    {
        waitsSince[character.Value] = null;
        refused.RemoveAll(refusal => refusal.Who == character);
    }

    /// <summary>They have seen something happen, so that they neither wait nor are alone.</summary>
    public void Wake(CharacterId character)
    {
        EndWait(character);
        alone[character.Value] = false;
    }

    /// <summary>They do not agree to an act that another player has chosen.</summary>
    public void Refuse(CharacterId character, Act act, StoryTime now) => refused.Add((character, act.Index, now));

    /// <summary>They have refused an act a short while ago, and neither done nor seen anything since: they are not asked again.</summary>
    public bool HasRefused(CharacterId character, Act act, StoryTime now) =>
        refused.Exists(refusal => refusal.Who == character && refusal.Act == act.Index && now.Minutes - refusal.At.Minutes < RefusalMinutes);

    /// <summary>Somebody has brought something about, or a chapter has begun.</summary>
    public void ClearAlone() => Array.Clear(alone);

    /// <summary>Whoever waits, and has seen nobody stir for long enough, is asked again, and may be told so.</summary>
    public void EndQuietWaits(Stillness stillness)
    {
        foreach (CharacterId character in CharacterId.Below(played.Length))
        {
            if (Includes(character) && waitsSince[character.Value] is StoryTime since && !alone[character.Value] && stillness.IsQuietSince(since))
                (waitsSince[character.Value], alone[character.Value]) = (null, true);
        }
    }

    /// <summary>They have waited, and nobody has anything under way or has begun anything meanwhile.</summary>
    public bool IsAlone(CharacterId character) => alone[character.Value];

    /// <summary>What of theirs came to nothing, until they decide the next time; null for nothing.</summary>
    public Setback? SetbackOf(CharacterId character) => setbacks[character.Value];

    /// <summary>Keeps, or with null takes away, what of theirs came to nothing.</summary>
    public void RecordSetback(CharacterId character, Setback? setback) => setbacks[character.Value] = setback;
}
