using Motive.Play.Choosing;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>Whether what somebody who is played is in the midst of goes on: an end that came about out of their sight waits until it rests (D30n).</summary>
internal sealed class PlayerThread(Stage stage, Cast cast, Agenda agenda, Players players, Floor floor, Foresight foresight)
{
    /// <summary>So long after the last thing that came about there, people who are together are still in a scene.</summary>
    private const int SceneMinutes = 10;

    /// <summary>By character index: everybody who is played, is in the story and saw nothing of an event.</summary>
    public IEnumerable<CharacterId> PlayersElsewhere(Occurrence came) => CharacterId.Below(stage.Engine.Story.Characters).Where(character =>
        players.Includes(character) && !stage.IsOut(character) && !came.Seen.Contains(stage.Story.EntityOf(character)) && !came.By.Contains(stage.Story.EntityOf(character)));

    /// <summary>Nothing that they do or is done to them is under way, nobody waits for an answer, and they are neither in a scene nor in trouble.</summary>
    /// <param name="isLate">The end has waited as long as it may: nothing new is waited for, only what is under way.</param>
    public bool IsAtRest(CharacterId player, bool isLate) =>
        !players.Includes(player) || stage.IsOut(player)
        || (cast.IsFree(player, stage.Now) && !floor.Involves(player) && !agenda.IsDoneTo(player) && (isLate || !(IsInScene(player) || foresight.IsThreatened(player))));

    /// <summary>Somebody is where they are, who may be about to do something to them.</summary>
    public bool HasCompany(CharacterId player) => CharacterId.Below(stage.Engine.Story.Characters).Any(other =>
        other != player && !stage.IsOut(other) && stage.PlaceOf(other) == stage.PlaceOf(player));

    /// <summary>Something has come about before the eyes of everybody who saw it: those of them who are played and in company are in a scene.</summary>
    public void MarkScenes(Occurrence came)
    {
        foreach (CharacterId character in came.Seen.Concat(came.By).Select(who => stage.Story[who].AsCharacter).Distinct())
        {
            if (players.Includes(character) && HasCompany(character))
                players.RecordScene(character, stage.Now);
        }
    }

    /// <summary>They are with somebody, something has come about there of late, and they have not said that they wait.</summary>
    private bool IsInScene(CharacterId player) =>
        players.LastSceneOf(player) is StoryTime last && stage.Now.Minutes - last.Minutes <= SceneMinutes && !players.IsWaiting(player) && HasCompany(player);
}
