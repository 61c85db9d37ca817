using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;

namespace Motive.Minds.Model.Relaxation;

/// <summary>
/// What can ever come about in a run: by relaxed reachability from the beginning, over acts, triggers, reactions and happenings, where any feeling may come to be felt. What may come about is never
/// left out; of what seems possible some may not be.
/// </summary>
internal sealed class RunReachability
{
    private readonly RelaxedFacts facts;
    private readonly HashSet<GroundEvent> possible = [];

    public RunReachability(GroundStory story, StateStore states, StateId initial)
    {
        FactSource source = new(states);
        facts = new RelaxedFacts(source);
        facts.StartFrom(initial);
        Reachability.AddMinds(facts, source, states, initial, []);
        foreach (GroundFact fact in story.Facts.Facts.Where(fact => fact.Emotion is not null))
            facts.Add(fact.Index, PossibleValues.Between(0, World.Emotions.MaximumLevel, true));
        Close([.. story.Acts.Select(act => act.Event), .. story.Triggers, .. story.Reactions, .. story.Happenings], states);
    }

    /// <summary>Whether the event may ever happen.</summary>
    public bool MayHappen(GroundEvent happening) => possible.Contains(happening);

    /// <summary>Whether the condition may ever hold, in the world or in somebody's mind.</summary>
    public bool MayHold(Condition condition) => facts.EvaluateAnywhere(condition).MayBeTrue;

    /// <summary>What a value may ever be.</summary>
    public PossibleValues ValuesOf(Condition value) => facts.EvaluateAnywhere(value);

    private void Close(List<GroundEvent> events, StateStore states)
    {
        List<GroundFactId> changed = [];
        bool isOpen = true;
        while (isOpen)
        {
            changed.Clear();
            isOpen = false;
            foreach (GroundEvent happening in events)
            {
                if (!possible.Contains(happening))
                {
                    if (!MayHold(happening.Requires))
                        continue;
                    possible.Add(happening);
                    isOpen = true;
                }

                Reachability.AddEffects(happening.Profile, facts, states, changed);
            }

            isOpen |= changed.Count > 0;
        }
    }
}
