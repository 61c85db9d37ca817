using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>What one of somebody's wants is worth to them, or by how much an event changed that, in points of their utility; wants of one label are one.</summary>
internal sealed record WantWorth(string Want, int Points);

/// <summary>Reads wants and beliefs out of the states of a run, as people think with them.</summary>
internal sealed class MindReading(Stage stage)
{
    private readonly MindEngine engine = stage.Engine;

    /// <summary>In the order of the story; a want that cannot be told yet, because something that it counts is unknown, is worth 0.</summary>
    public ImmutableArray<WantWorth> Wants(int? number, CharacterId character) => [.. Worth(Mind(StateAfter(number), character), character)];

    /// <summary>By how much an event changed what somebody's wants are worth, as a viewer has it; themselves for their own.</summary>
    public ImmutableArray<WantWorth> WantChanges(int number, CharacterId viewer, CharacterId character)
    {
        (StateId before, StateId after) = stage.StatesAround(number);
        IEnumerable<WantWorth> earlier = Worth(Pictured(before, viewer, character), character);
        IEnumerable<WantWorth> later = Worth(Pictured(after, viewer, character), character);
        return [.. earlier.Zip(later, (was, now) => new WantWorth(was.Want, now.Points - was.Points)).Where(change => change.Points != 0)];
    }

    /// <summary>All that somebody holds of what can change, and may be spoken of, with where they had it from by then.</summary>
    public IEnumerable<BeliefUsed> Beliefs(int? number, CharacterId character)
    {
        EntityId who = stage.Story.EntityOf(character);
        Dictionary<(FactId, string), BeliefSource> sources = [];
        foreach (Occurrence record in stage.Chronicle.Take(number ?? stage.Chronicle.Count))
        {
            foreach (Learnt learnt in record.Learnt.Where(learnt => learnt.Who == who))
                sources[(learnt.Fact, string.Join(',', learnt.Arguments))] = learnt.Source;
            foreach (Confirmed seen in record.Confirmed.Where(seen => seen.Who == who))
                sources[(seen.Fact, string.Join(',', seen.Arguments))] = new BeliefSource(SourceKind.Saw, record.Number, null);
        }

        StateId mind = Mind(StateAfter(number), character);
        foreach (GroundFact fact in engine.Story.Facts.Facts)
        {
            if (fact.Emotion is null && !engine.Story.Story[fact.Family].Hidden && !fact.ForTelling)
            {
                yield return new BeliefUsed(
                    fact.Family, fact.Arguments, engine.States.Read(mind, fact.Index), sources.GetValueOrDefault((fact.Family, string.Join(',', fact.Arguments)), BeliefSource.Beginning));
            }
        }
    }

    /// <summary>The facts that an event changed in the world, in the order of their numbers.</summary>
    public static ImmutableArray<Changed> Changes(MindEngine engine, StateId before, StateId after) =>
    [
        .. engine.States.Differences(before, after).Select(number => engine.Story.Facts[number])
            .Where(fact => fact.Emotion is null && !fact.ForTelling)
            .Select(fact => new Changed(fact.Family, fact.Arguments, engine.States.Read(before, fact.Index), engine.States.Read(after, fact.Index))),
    ];

    private StateId StateAfter(int? number) => number is int happened ? stage.StatesAround(happened).After : stage.ToldState;

    private StateId Mind(StateId told, CharacterId character) => engine.States.Mind(engine.WithoutTelling(told), character);

    private StateId Pictured(StateId told, CharacterId viewer, CharacterId character)
    {
        StateId mind = Mind(told, viewer);
        return viewer == character ? mind : engine.States.Mind(mind, character);
    }

    private IEnumerable<WantWorth> Worth(StateId mind, CharacterId character) => engine.Story.Utilities[character.Value].Terms
        .GroupBy(term => term.Label)
        .Select(want => new WantWorth(want.Key, want.Sum(term => term.Value.Evaluate(engine.States, mind) is int points && points != Value.Unknown ? points : 0)));
}
