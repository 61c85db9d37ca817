using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Grounding;

/// <summary>Fact families that some effect assigns, or about which some mind starts out mistaken.</summary>
internal static class ChangingFacts
{
    public static HashSet<FactId> Of(Story story)
    {
        HashSet<FactId> changing = [];
        foreach (InitialFact initial in story.Initial)
        {
            if (!initial.Minds.IsEmpty)
                changing.Add(initial.Fact);
        }

        foreach (EventTrace trace in story.Traces)
            changing.Add(trace.Fact);
        foreach (ActionDefinition action in story.Actions)
            Add(action.Effects);
        foreach (TriggerDefinition trigger in story.Triggers)
            Add(trigger.Effects);
        foreach (ReactionDefinition reaction in story.Reactions)
            Add(reaction.Effects);
        foreach (HappeningDefinition happening in story.Happenings)
            Add(happening.Effects);
        return changing;

        void Add(ImmutableArray<Effect> effects)
        {
            foreach (Effect effect in effects)
                AddOne(effect);
        }

        void AddOne(Effect effect)
        {
            switch (effect)
            {
                case Effect.Assign assign:
                    changing.Add(assign.Fact);
                    break;
                case Effect.When conditional:
                    Add(conditional.Then);
                    Add(conditional.Otherwise);
                    break;
                case Effect.ForEvery every:
                    Add(every.Body);
                    break;
                case Effect.Believe believe:
                    AddOne(believe.Inner);
                    break;
            }
        }
    }
}
