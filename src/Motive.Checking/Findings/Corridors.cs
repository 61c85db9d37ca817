using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>
/// Corridors: facts by which one act waits for another and that nobody has any other use for. Of a family of facts and a value it is one when
/// (1) the precondition of an act demands that value, alone in one of its conjuncts, and not merely as one of several ways;
/// (2) no instance of the family that is so demanded has it at the beginning;
/// (3) the acts that can bring it about are all of one action, and no trigger, reaction or happening can; of all these only those count that may ever happen;
/// (4) no rule reads the family but preconditions of acts: no want, trigger, reaction, happening, effect, duration, nor who sees an act. Beats, endings, scenes and prose do not count, since nobody acts by them.
/// Where a conjunct compares the fact otherwise than with one value, it counts if it does not hold at the beginning, and whatever writes the fact is taken to bring it about.
/// </summary>
internal static class Corridors
{
    private const int MostValues = 3;

    public static IEnumerable<Finding> Find(MindEngine engine, RunReachability reachable)
    {
        GroundStory story = engine.Story;
        HashSet<FactId> used = FactReaders.BesidePreconditions(story);
        IEnumerable<Corridor> found = FactDemand.In(story)
            .Where(demand => !used.Contains(demand.Family) && reachable.MayHappen(demand.Act.Event) && (demand.Value is not null || !demand.Conjunct.Holds(engine.States, engine.Initial)))
            .GroupBy(demand => (demand.Family, demand.Value))
            .Where(demands => !demands.Any(demand => demand.Conjunct.Holds(engine.States, engine.Initial)))
            .SelectMany(demands => Makers(story, demands.Key.Family, demands.Key.Value, reachable).Distinct().ToArray() is [string maker]
                ? [new Corridor(demands.Key.Family, demands.Key.Value, maker, [.. demands.Select(demand => demand.Act.Definition).Distinct()])]
                : Array.Empty<Corridor>());
        return found.GroupBy(corridor => (corridor.Family, corridor.Maker)).OrderBy(group => group.Key.Family.Value).Select(group => Found(story.Story, [.. group.OrderBy(corridor => corridor.Value)]));
    }

    private sealed record Corridor(FactId Family, int? Value, string Maker, ActionDefinition[] Readers);

    /// <summary>The names of the actions whose acts can bring the value about; null for what is no act.</summary>
    private static IEnumerable<string?> Makers(GroundStory story, FactId family, int? value, RunReachability reachable) =>
        story.Acts.Where(act => reachable.MayHappen(act.Event) && Makes(story, act.Event, family, value)).Select(act => (string?)act.Definition.Name)
            .Concat(story.Triggers.Concat(story.Reactions).Concat(story.Happenings).Where(happening => reachable.MayHappen(happening) && Makes(story, happening, family, value)).Select(_ => (string?)null));

    private static bool Makes(GroundStory story, GroundEvent happening, FactId family, int? value) => happening.Profile.Effects.Concat(happening.Profile.Tells)
        .Any(effect => (value is null || effect.KnownValue is null || effect.KnownValue == value) && effect.Facts.Any(fact => story.Facts[fact] is { Emotion: null } known && known.Family == family));

    /// <param name="corridors">Those of one family and one action, a value each.</param>
    private static Finding Found(Story story, Corridor[] corridors)
    {
        (FactDefinition fact, string maker) = (story[corridors[0].Family], corridors[0].Maker);
        ActionDefinition[] readers = [.. corridors.SelectMany(corridor => corridor.Readers).Distinct().OrderBy(reader => reader.Name, StringComparer.Ordinal)];
        EventTrace? trace = story.Traces.FirstOrDefault(trace => trace.Fact == fact.Id);
        string said = trace is not null ? $"That `{story[trace.Action].Name}` was done" : string.Join(", ", corridors.Take(MostValues).Select(corridor => Words(story, fact, corridor.Value)));
        string more = trace is null && corridors.Length > MostValues ? $" and {corridors.Length - MostValues} more" : "";
        return new Finding(
            FindingKinds.Corridor,
            trace is not null ? $"happened {story[trace.Action].Name}" : fact.Name,
            trace is not null ? readers[0].Origin : fact.Origin,
            readers.Length,
            story.Actions.Length,
            $"{said}{more}: only `{maker}` brings it about, and only preconditions ask for it: those of {string.Join(", ", readers.Select(reader => $"`{reader.Name}`"))}.",
            "Nobody wants it, concludes anything from it or decides by it, so that one act merely waits for the other: ask for the state of the world, the mind or the relation that the first act changes, or let another cause lead there as well.");
    }

    private static string Words(Story story, FactDefinition fact, int? value) => value switch
    {
        null => $"`{fact.Name}`",
        _ when fact.Domain is Domain.Boolean => value == Value.True ? $"`{fact.Name}`" : $"`not {fact.Name}`",
        int known => $"`{fact.Name} = {Wording.ValueOf(story, fact.Id, known)}`",
    };
}
