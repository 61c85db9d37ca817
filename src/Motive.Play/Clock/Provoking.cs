using System.Collections.Immutable;
using Motive.Minds.Feelings;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>What led to a deed, at any remove among its causes, and left one of its doers worse off. Whether anybody knows that is for their own pictures to say.</summary>
internal sealed class Provoking(MindEngine engine, RunPast past)
{
    /// <summary>How far back, in minutes, a hurt still counts as having provoked a deed.</summary>
    private const int Minutes = 90;

    /// <summary>The earlier deeds of others that provoked a deed, of the last hour and a half.</summary>
    public ImmutableArray<Provocation> FindProvocations(Act deed, ImmutableArray<int> causes, StoryTime now)
    {
        List<Provocation> provocations = [];
        HashSet<int> seen = [.. causes];
        Queue<ImmutableArray<int>> open = new(causes.Select(cause => ImmutableArray.Create(cause)));
        while (open.TryDequeue(out ImmutableArray<int> chain))
        {
            Occurrence cause = past[chain[0]].Occurrence;
            if (now.Minutes - cause.Ends.Minutes > Minutes)
                continue;
            ImmutableArray<CharacterId> doers =
                [.. cause.By.Select(who => engine.Story.Story[who].AsCharacter).Where(who => !deed.Consenting.Contains(who))];
            if (cause.Kind == OccurrenceKind.Act && !doers.IsEmpty && Array.Exists(deed.Consenting, doer => LeftWorseOff(past[chain[0]].Event, doer)))
                provocations.Add(new Provocation(doers, [.. chain.Select(number => past[number].Event)]));
            foreach (int earlier in cause.Causes.Where(seen.Add))
                open.Enqueue(chain.Insert(0, earlier));
        }

        return [.. provocations];
    }

    /// <summary>Whether it left somebody worse off, in the world or as anybody has it.</summary>
    private bool LeftWorseOff(PastEvent earlier, CharacterId character) => IsWorse(character, earlier.Before, earlier.After)
        || CharacterId.Below(engine.Story.Characters).Any(other =>
            IsWorse(character, engine.States.Mind(earlier.Before, other), engine.States.Mind(earlier.After, other)));

    private bool IsWorse(CharacterId character, StateId before, StateId after) => Utility.Improves(
        engine.UtilityOf(character, engine.States.Mind(after, character)), engine.UtilityOf(character, engine.States.Mind(before, character)));
}
