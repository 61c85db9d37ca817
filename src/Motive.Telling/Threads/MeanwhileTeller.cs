using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>Tells a reader whose character did not see how a chapter ended what decided it, from the eyes of whoever was there (T16).</summary>
internal sealed class MeanwhileTeller(Story story, Narrator narrator, Viewpoint viewpoint, TransitionWriter transitions, SceneState scene, TellingPace pace)
{
    /// <param name="script">The written scene of an event of the past.</param>
    /// <returns>Through whom the last of it was told; null where nothing was.</returns>
    public EntityId? Tell(ChapterEnding end, EntityId reader, Func<ToldEvent, Script?> script, List<ToldPassage> passages)
    {
        EntityId? pointOfView = null;
        foreach (DecidingScene deciding in new DecidingScenes(story, viewpoint, pace, end, reader, script).Find())
        {
            bool begun = false;
            foreach (PendingEvent pending in deciding.Events)
            {
                if (Words(pending, deciding.PointOfView, isDeciding: pending.Number == end.DecidedBy) is not { IsEmpty: false } told)
                    continue;
                Join(pending, deciding.PointOfView, begun, pointOfView, told, passages);
                passages.AddRange(told);
                scene.AfterTelling(pending, deciding.PointOfView);
                (begun, pointOfView) = (true, deciding.PointOfView);
            }
        }

        return pointOfView;
    }

    /// <summary>A scene begins with a line that says where and when it was; within it, and where the last scene was told through the same eyes, time and place are told as ever.</summary>
    private void Join(PendingEvent pending, EntityId who, bool begun, EntityId? last, ImmutableArray<ToldPassage> told, List<ToldPassage> passages)
    {
        Join join = begun ? scene.JoinTo(pending, who) : Telling.Join.Break;
        if (join == Telling.Join.Break)
            passages.Add(new ToldPassage(PassageKind.SceneBreak, "* * *", pending.Number, who));
        ToldPassage? line = !begun && last != who ? transitions.WriteMeanwhile(pending, who, scene, told) : join == Telling.Join.None ? null : transitions.Write(pending, who, scene, join, told);
        if (line is not null)
            passages.Add(line);
    }

    /// <summary>What decided the end is told in a plain sentence where the story has no words for it.</summary>
    private ImmutableArray<ToldPassage> Words(PendingEvent pending, EntityId who, bool isDeciding)
    {
        ImmutableArray<ToldPassage> told = narrator.Tell(pending, who);
        return told.IsEmpty && isDeciding && PlainSentence.Write(story, pending.Occurrence, pending.Told.Before) is { } plain
            ? [new ToldPassage(PassageKind.Prose, Typography.Polish($"{plain}.", story.Language), pending.Number, who)]
            : told;
    }
}
