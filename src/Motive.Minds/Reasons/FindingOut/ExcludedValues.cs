using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.FindingOut;

/// <summary>The values that somebody may rule out after doing or trying an act that left them ignorant (D30r).</summary>
internal sealed class ExcludedValues(MindEngine engine, Disclosures disclosures)
{
    private readonly StateStore states = engine.States;

    /// <summary>Of a fact that is unknown before and after the act: the values that the act would have shown, and the people who would have had to know it for the act to show one.</summary>
    /// <param name="before">The character's mind before the act.</param>
    public (IReadOnlyList<int> Values, IReadOnlyList<CharacterId> Unknowing) FindExcluded(CharacterId character, StateId before, Act act, Question question)
    {
        List<int> values = [];
        List<CharacterId> unknowing = [];
        if (!question.IsShownBy(act.Index))
            return (values, unknowing);
        CharacterId[]? asked = null;
        foreach (int value in new Suppositions(engine, character, RuledOutValues.Nothing).ValuesOf(before, question.Fact, ValueOfInformation.MostValues, value => disclosures.MayShow(before, act, question, value)))
        {
            if (Shows(before, character, act, question.Fact, value, _ => false))
            {
                values.Add(value);
                continue;
            }

            asked ??= [.. CharacterId.Below(states.Characters).Where(other => other != character && LooksInto(character, act, question.Fact, other))];
            unknowing.AddRange(asked.Where(other => !unknowing.Contains(other) && Shows(before, character, act, question.Fact, value, who => who == other)));
        }

        return (values, unknowing);
    }

    private bool Shows(StateId before, CharacterId character, Act act, GroundFactId fact, int value, Predicate<CharacterId> mayKnow)
    {
        StateId world = engine.Suppose(before, character, fact, value, mayKnow);
        StateId after = engine.CanHappen(world, act) || engine.MayTry(character, before, act) ? engine.ApplyBegun(world, act) : before;
        return states.Read(states.Mind(after, character), fact) == value;
    }

    /// <summary>Whether what the act, or a trigger after it, tells the character is read in the other's mind.</summary>
    private bool LooksInto(CharacterId character, Act act, GroundFactId fact, CharacterId other) => engine.Story.Triggers.Select(trigger => trigger.Profile).Append(act.Event.Profile)
        .SelectMany(profile => profile.Tells)
        .Any(effect => effect.Source.Path[0] == character && Array.Exists(effect.Reads, read => read.Fact == fact && read.Path.Contains(other)));
}
