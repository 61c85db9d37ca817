using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Transition;

/// <summary>
/// Acts of one person alone that are possible or not depending on truths that the person does not know. They may be tried: either they happen, or whoever tries learns what was in the
/// way (D13b).
/// </summary>
internal sealed class Trials(GroundStory story, StateStore states, AttemptEvents attempts)
{
    private readonly List<ActId>?[] doubtful = new List<ActId>?[story.Characters];

    /// <summary>Whether the act may be tried by the character in whose mind this is: it is not possible there, and not known to be impossible.</summary>
    public bool MayTry(CharacterId character, StateId mind, Act act) =>
        !story.Facts.UnknownTruths.IsEmpty && act.IsDoneAloneBy(character) && !act.Event.Requires.Holds(states, mind) && !attempts.AttemptAt(act).Requires.Holds(states, mind);

    /// <summary>Indices of the acts that the character may try, ascending.</summary>
    public IEnumerable<ActId> ActsToTry(CharacterId character, StateId mind)
    {
        if (story.Facts.UnknownTruths.IsEmpty)
            return [];
        doubtful[character.Value] ??= [.. story.Acts.Where(act => act.IsDoneAloneBy(character) && AttemptEvents.DoubtsOf(story, act).Any()).Select(act => act.Index)];
        return doubtful[character.Value]!.Where(index => MayTry(character, mind, story[index]));
    }
}
