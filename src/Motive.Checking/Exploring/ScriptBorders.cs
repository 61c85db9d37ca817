using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Checking.Exploring;

/// <summary>What a story must be without, so that nothing but facts and one player decides what happens in it.</summary>
internal static class ScriptBorders
{
    /// <exception cref="NotAScriptException">It has something of that.</exception>
    public static void Check(Story story, GroundStory ground, EntityId player)
    {
        foreach ((bool has, string what) in Found(story, ground, player))
        {
            if (has)
                throw new NotAScriptException(what);
        }
    }

    private static IEnumerable<(bool Has, string What)> Found(Story story, GroundStory ground, EntityId player)
    {
        EntityId? wanting = story.Characters.Where(who => who != player && ground.Utilities[story[who].AsCharacter.Value].Terms.Length > 0).Select(who => (EntityId?)who).FirstOrDefault();
        yield return (wanting is not null, $"{(wanting is EntityId other ? story[other].Name : "")} has wants of their own");
        yield return (!story.Happenings.IsEmpty, "things happen by the clock");
        yield return (!story.Reactions.IsEmpty, "people react to what they feel");
        yield return (story.Chapters.IsEmpty, "it has no chapter");
        yield return (story.Chapters.Any(chapter => !chapter.Allowed.IsEmpty), "a chapter lets things come by chance");
        yield return (story.Chapters.Any(chapter => !chapter.Brings.IsEmpty || !chapter.Leaves.IsEmpty) || story.Sources.Any(source => source.Chapter is not null), "chapters bring people or things");
        yield return (story.Chapters.Any(chapter => !story.HasPartIn(player, chapter)), $"{story[player].Name} has no part in every chapter");
        yield return (story.Actions.Any(action => !action.AnsweredBy.IsEmpty), "people answer what is said to them");
        yield return (story.Absent is not null || story.Senseless is not null, "somebody may be out of the story");
        yield return (!story.KeptSources.IsEmpty || !story.Plans.IsEmpty, "rules ask how people know something or what they are about");
        yield return (!story.Hosted.IsEmpty || story.OutcomesAreGuessed || story.NumberParts != 1, "it is a problem of the planner, or hosted");
    }
}
