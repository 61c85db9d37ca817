using System.Collections.Immutable;
using Motive.Play.Choosing;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>Whether what somebody who is played is in the midst of goes on: an end that came about out of their sight waits until it rests (D30n).</summary>
internal sealed class PlayerThread(Stage stage, Cast cast, Agenda agenda, Players players, Floor floor, Foresight foresight)
{
    /// <summary>So long after the last thing that came about there, people who are together are still in a scene.</summary>
    private const int SceneMinutes = 10;

    private readonly Evaluator evaluator = new(stage.Story);

    /// <summary>What the chapter says besides of when somebody's thread goes on.</summary>
    public ImmutableArray<PersonalThread> Declared { get; set; } = [];

    /// <summary>By character index: everybody who is played, is in the story and saw nothing of an event.</summary>
    public IEnumerable<CharacterId> PlayersElsewhere(Occurrence came) => CharacterId.Below(stage.Engine.Story.Characters).Where(character =>
        players.Includes(character) && !stage.IsOut(character) && !came.Seen.Contains(stage.Story.EntityOf(character)) && !came.By.Contains(stage.Story.EntityOf(character)));

    /// <summary>Nothing that they do or is done to them is under way, nobody waits for an answer, they are neither in a scene nor in trouble, and nothing of their own is open that the chapter names.</summary>
    /// <param name="isLate">The end has waited as long as it may: nothing new is waited for, only what is under way.</param>
    public bool IsAtRest(CharacterId player, bool isLate) =>
        !players.Includes(player) || stage.IsOut(player)
        || (cast.IsFree(player, stage.Now) && !floor.Involves(player) && !agenda.IsDoneTo(player) && (isLate || !(IsInScene(player) || foresight.IsThreatened(player) || HasOpenThread(player))));

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

    /// <summary>In their own mind something is so while which, as the chapter says, their thread goes on.</summary>
    private bool HasOpenThread(CharacterId player)
    {
        EntityId who = stage.Story.EntityOf(player);
        return Declared.Any(thread => stage.Story[thread.Type].Members.Contains(who) && evaluator.Holds(thread.While, stage.Engine.View(stage.State).MindOf(who.Value), [.. Frame(thread, who)]));
    }

    private static IEnumerable<int> Frame(PersonalThread thread, EntityId who) => Enumerable.Repeat(Value.Unknown, thread.FrameSize - 1).Prepend(who.Value);

    /// <summary>They are with somebody, something has come about there of late, and they have not said that they wait.</summary>
    private bool IsInScene(CharacterId player) =>
        players.LastSceneOf(player) is StoryTime last && stage.Now.Minutes - last.Minutes <= SceneMinutes && !players.IsWaiting(player) && HasCompany(player);
}
