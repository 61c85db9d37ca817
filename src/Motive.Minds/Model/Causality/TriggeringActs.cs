using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.Causality;

/// <summary>Which acts may set off a trigger, at once or by way of other triggers. The answer for a trigger is worked out when it is first asked for, and shared by all triggers that read the same facts. Safe on several threads.</summary>
internal sealed class TriggeringActs(CausalGraph graph)
{
    private readonly Dictionary<int, ActSet> byTrigger = [];
    private readonly List<(FactSet Looked, ActSet Acts)> shared = [];
    private readonly Lock asking = new();

    /// <summary>The acts that change something at which the trigger looks, or one that may set it off.</summary>
    /// <param name="trigger">Its number among the events of the graph.</param>
    public ActSet ActsSettingOff(int trigger)
    {
        lock (asking)
        {
            if (!byTrigger.TryGetValue(trigger, out ActSet? acts))
                byTrigger.Add(trigger, acts = ActsBearingOn(LookedAtBefore(trigger)));
            return acts;
        }
    }

    /// <summary>What the trigger looks at, and all triggers that may set it off.</summary>
    private FactSet LookedAtBefore(int trigger)
    {
        FactSet looked = new(graph.Facts);
        HashSet<int> followed = [];
        Worklist open = new(graph.Facts);
        Follow(trigger);
        open.Run(fact =>
        {
            foreach (int number in graph.EventsBearingOn(new GroundFactId(fact)))
            {
                if (number >= graph.Acts)
                    Follow(number);
            }
        });
        return looked;

        void Follow(int number)
        {
            if (followed.Add(number))
                open.Add(graph[number].FiringFacts.Where(looked.Add).Select(fact => fact.Value));
        }
    }

    private ActSet ActsBearingOn(FactSet looked)
    {
        foreach ((FactSet known, ActSet bearing) in shared)
        {
            if (known.SetEquals(looked))
                return bearing;
        }

        bool[] found = new bool[graph.Acts];
        foreach (GroundFactId fact in looked.Members)
        {
            foreach (int number in graph.EventsBearingOn(fact))
            {
                if (number < graph.Acts && !graph.Story.Acts[number].IsUnplanned)
                    found[number] = true;
            }
        }

        ActSet acts = new(graph.Acts, act => found[act.Value]);
        shared.Add((looked, acts));
        return acts;
    }
}
