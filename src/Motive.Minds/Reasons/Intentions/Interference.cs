using System.Collections.Immutable;
using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// Which acts of others, and which happenings, can make any difference to a plan if they come about beside it: to whether its acts can be done, how long they take, and what its owner's utility is in the end. All others can be left out
/// when the plan is imagined beside them. Where nothing that decides this looks into minds, only facts of the picture itself count; else also what anybody may come to believe by the acts.
/// It holds from states in which no trigger can fire.
/// </summary>
internal sealed class Interference
{
    private readonly GroundStory story;
    private readonly bool mindsSetOffFacts;
    private readonly Dictionary<(GroundEvent Event, bool Minds), Footprint> footprints = [];
    private readonly Footprint?[] wants;
    private readonly int[] marks;
    private int mark;

    /// <param name="story">Whose acts are asked about.</param>
    public Interference(GroundStory story)
    {
        this.story = story;
        mindsSetOffFacts = story.Triggers.Any(trigger => trigger.LooksIntoMinds && trigger.StateEffects.Length > 0);
        wants = new Footprint?[story.Characters];
        marks = new int[story.Facts.Facts.Count];
    }

    /// <summary>For each event beside the plan, by its number: whether it can make a difference to the plan.</summary>
    /// <param name="owner">The character whose plan it is.</param>
    /// <param name="plan">Its acts, by index.</param>
    /// <param name="beside">Acts, or happenings, that may come about before, between or after these.</param>
    public bool[] FindInterfering(CharacterId owner, ImmutableArray<ActId> plan, IReadOnlyList<GroundEvent> beside)
    {
        Footprint wanted = wants[owner.Value] ??= new Footprint(FactReads.Collect(story.Utilities[owner.Value].Total), []);
        bool minds = mindsSetOffFacts || wanted.LooksIntoMinds || plan.Any(act => HangsOnMinds(story[act].Event)) || beside.Any(HangsOnMinds);
        mark++;
        Mark(wanted.Reads);
        foreach (ActId act in plan)
        {
            Mark(FootprintOf(story[act].Event, minds).Reads);
            foreach (FactRead read in FactReads.Collect(story[act].Duration))
                marks[read.Fact.Value] = mark;
        }

        bool[] matters = new bool[beside.Count];
        bool grown = true;
        while (grown)
        {
            grown = false;
            for (int number = 0; number < matters.Length; number++)
            {
                Footprint act = FootprintOf(beside[number], minds);
                if (matters[number] || !Array.Exists(act.Changes, fact => marks[fact.Value] == mark))
                    continue;
                matters[number] = grown = true;
                Mark(act.Reads);
            }
        }

        return matters;
    }

    private void Mark(GroundFactId[] facts)
    {
        foreach (GroundFactId fact in facts)
            marks[fact.Value] = mark;
    }

    /// <summary>Whether the act's effects on facts depend on beliefs.</summary>
    private bool HangsOnMinds(GroundEvent act) => FootprintOf(act, minds: false).LooksIntoMinds;

    private Footprint FootprintOf(GroundEvent act, bool minds)
    {
        if (!footprints.TryGetValue((act, minds), out Footprint? known))
            footprints.Add((act, minds), known = minds ? InAllMinds(act) : InOnePicture(act));
        return known;
    }

    private Footprint InOnePicture(GroundEvent act)
    {
        EventProfile profile = act.Profile;
        HashSet<GroundFactId> changes = [.. profile.Writes];
        foreach (EventProfile trigger in story.Causes.TriggersSetOffBy(profile.Writes, _ => true))
            changes.UnionWith(trigger.Writes);
        return new Footprint(
            [.. FactReads.Collect(act.Requires), .. profile.Effects.SelectMany(effect => effect.Reads)], [.. changes]);
    }

    private Footprint InAllMinds(GroundEvent act)
    {
        EventProfile profile = act.Profile;
        return new Footprint([.. profile.Reads, .. profile.ObserverReads], [.. story.Causes.InfluencedFacts(profile).Members]);
    }

    /// <summary>The facts that an act reads, and those that it may change.</summary>
    private sealed class Footprint(IReadOnlyCollection<FactRead> reads, GroundFactId[] changes)
    {
        /// <summary>Each once.</summary>
        public GroundFactId[] Reads { get; } = [.. reads.Select(read => read.Fact).Distinct()];

        public GroundFactId[] Changes => changes;

        /// <summary>Whether one of the reads is in a mind.</summary>
        public bool LooksIntoMinds { get; } = reads.Any(read => read.InMind);
    }
}
