using System.Collections.Immutable;
using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Relaxation;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>
/// A story with all parameters filled in: what the minds work on. Immutable once it is made, so that all sessions of the story may share it, on any threads.
/// Acts whose preconditions are false whatever happens are left out.
/// </summary>
internal sealed class GroundStory
{
    /// <summary>By action.</summary>
    private readonly Dictionary<ImmutableArray<int>, Act>[] byArguments;
    private readonly Lazy<CausalGraph> causes;
    private readonly Lazy<FarProblems> farProblems;

    private GroundStory(Story story, FactTable facts, ImmutableArray<Act> acts, WakingTable waking)
    {
        Story = story;
        Waking = waking;
        Facts = facts;
        Acts = acts;
        byArguments = ByArguments();
        causes = new(() => new CausalGraph(this));
        farProblems = new(() => new FarProblems(this));
    }

    private GroundStory(GroundStory source, Story? story = null, ImmutableArray<Act>? acts = null, ImmutableArray<GroundEvent>? triggers = null)
    {
        Story = story ?? source.Story;
        Facts = source.Facts;
        Acts = acts ?? source.Acts;
        Triggers = triggers ?? source.Triggers;
        Reactions = source.Reactions;
        Happenings = source.Happenings;
        Utilities = source.Utilities;
        AuthorUtility = source.AuthorUtility;
        Fields = source.Fields;
        FactWords = source.FactWords;
        Liking = source.Liking;
        Waking = source.Waking;
        Sources = source.Sources;
        byArguments = acts is null ? source.byArguments : ByArguments();
        causes = acts is null && triggers is null ? source.causes : new(() => new CausalGraph(this));
        farProblems = new(() => new FarProblems(this));
    }

    public Story Story { get; }

    /// <summary>The facts that can change, by number.</summary>
    public FactTable Facts { get; }

    /// <summary>By index; in story order, then in the order of their arguments.</summary>
    public ImmutableArray<Act> Acts { get; }

    public Act this[ActId act] => Acts[act.Value];

    /// <summary>In story order, each with its instances; a trigger that comes earlier fires first (D10).</summary>
    public ImmutableArray<GroundEvent> Triggers { get; private set; } = [];

    public ImmutableArray<GroundEvent> Reactions { get; private set; } = [];

    public ImmutableArray<GroundEvent> Happenings { get; private set; } = [];

    /// <summary>By character index.</summary>
    public ImmutableArray<Utility> Utilities { get; private set; } = [];

    /// <summary>What the author wants, which is what a plan of the author's betters (P0).</summary>
    public Utility AuthorUtility { get; private set; } = null!;

    /// <summary>By fact: where its value is in a packed state.</summary>
    public FactField[] Fields { get; private set; } = [];

    /// <summary>How many words of 64 bits the facts of a state take.</summary>
    public int FactWords { get; private set; }

    /// <summary>How many characters there are, numbered from 0.</summary>
    public int Characters => Story.Characters.Length;

    /// <summary>Everybody's relaxed problem; shared by all sessions.</summary>
    internal FarProblems FarProblems => farProblems.Value;

    /// <summary>What causes what; shared by all that have the same acts and triggers.</summary>
    internal CausalGraph Causes => causes.Value;

    /// <summary>[of, by]: how much by likes of; null when the story has no such rule.</summary>
    internal Condition[,]? Liking { get; private set; }

    /// <summary>What is kept of how people have facts (D29b); null where the story does not ask that.</summary>
    internal SourceTable? Sources { get; private init; }

    /// <summary>Who is out of the story, and what they learn who come back (D8b).</summary>
    internal WakingTable Waking { get; }

    /// <summary>Grounds every rule of a story for all characters and things in it.</summary>
    /// <param name="impossible">Acts that cannot happen in this world, and that nobody therefore plans on.</param>
    /// <exception cref="StoryTooLargeException">More would come of it than <see cref="StoryLimits"/> allow.</exception>
    public static GroundStory Ground(
        Story story, Func<ActionDefinition, ImmutableArray<int>, bool>? impossible = null) => Ground(story, new GroundingBudget(), impossible);

    internal static GroundStory Ground(
        Story story, GroundingBudget budget, Func<ActionDefinition, ImmutableArray<int>, bool>? impossible = null)
    {
        FactTable facts = new(story);
        FeelingMentions feelings = FeelingMentions.OfRules(story);
        feelings.InternFeelings(story, facts);
        Grounder grounder = new(story, facts, budget);
        SourceTable? sources = story.KeptSources.IsEmpty ? null : new SourceTable(story, facts);
        WakingTable waking = new(story, facts);
        EventGrounder events = new(story, facts, grounder, waking, sources);
        GroundStory ground = new(story, facts, events.GroundActs(impossible), waking) { Sources = sources };
        ground.Triggers = [.. story.Triggers.SelectMany(trigger =>
            events.GroundInstances("trigger", trigger.Name, trigger.Parameters, trigger.Slots, trigger.When, trigger.Effects))];
        ground.Reactions = [.. story.Reactions.SelectMany(reaction =>
            events.GroundInstances("reaction", reaction.Name, reaction.Parameters, reaction.Slots, reaction.When, reaction.Effects))];
        ground.Happenings = [.. story.Happenings.Select(events.GroundHappening)];
        ground.Utilities = [.. story.Characters.Select(character => Utility.Ground(story, grounder, character))];
        ground.AuthorUtility = Utility.Ground(story, grounder, null);
        budget.BeginPart("rule", "liking");
        ground.Liking = GroundLiking(story, grounder);
        budget.BeginPart("rule", "absent");
        ImmutableArray<Condition> absent = GroundAbout(story, grounder, story.Absent);
        budget.BeginPart("rule", "senseless");
        waking.Complete(absent, GroundAbout(story, grounder, story.Senseless));
        foreach (InitialFact initial in story.Initial)
        {
            if (facts.CanChange(initial.Fact))
                facts.InternFact(initial.Fact, initial.Arguments.AsSpan());
        }

        HostedFacts.InternAll(story, facts, budget);
        feelings.InternToldFeelings(story, facts);
        (ground.Fields, ground.FactWords) = facts.PackFields();
        return ground;
    }

    /// <summary>The same story without some triggers.</summary>
    internal GroundStory WithTriggers(IEnumerable<GroundEvent> triggers) => new(this, triggers: [.. triggers]);

    /// <summary>The same story where a character does not have the wants of one label.</summary>
    internal GroundStory WithoutWant(CharacterId character, string label) =>
        new(this) { Utilities = Utilities.SetItem(character.Value, new Utility([.. Utilities[character.Value].Terms.Where(term => term.Label != label)])) };

    /// <summary>The same rules from another beginning, which must state nothing that is constant and nothing that has no number here.</summary>
    internal GroundStory WithBeginning(Story story) => new(this, story);

    /// <summary>The same story without some acts; the others close up.</summary>
    internal GroundStory WithoutActs(Func<ActionDefinition, ImmutableArray<int>, bool> impossible)
    {
        Act[] left = [.. Acts.Where(act => !impossible(act.Definition, act.Arguments))];
        return left.Length == Acts.Length ? this : new GroundStory(this, acts: [.. left.Select((act, index) => act.WithIndex(new ActId(index)))]);
    }

    /// <summary>An empty store for states of the story. Each engine has its own.</summary>
    public StateStore CreateStore() => new(Fields, FactWords, Characters);

    /// <summary>The act, or null when its arguments can never satisfy it.</summary>
    public Act? FindAct(GroundAct act) => byArguments[act.Action.Value].GetValueOrDefault(act.Arguments);

    /// <summary>The fact that says where a character is; none where the story does not say where people are, or this never changes.</summary>
    public GroundFactId PlaceFact(CharacterId character) => Story.Location is FactId location && Facts.CanChange(location)
        ? Facts.FindFact(location, [Story.EntityOf(character).Value])
        : GroundFactId.None;

    private Dictionary<ImmutableArray<int>, Act>[] ByArguments()
    {
        Dictionary<ImmutableArray<int>, Act>[] filed = [.. Story.Actions.Select(_ => new Dictionary<ImmutableArray<int>, Act>(ValueListComparer<int>.Instance))];
        foreach (Act act in Acts)
            filed[act.Definition.Id.Value].Add(act.Arguments, act);
        return filed;
    }

    private static ImmutableArray<Condition> GroundAbout(Story story, Grounder grounder, PersonRule? rule)
    {
        if (rule is null)
            return [];
        grounder.PrepareRule(1, [rule.Condition], []);
        int[] frame = new int[Math.Max(rule.Slots, 1)];
        return [.. story.Characters.Select(who =>
        {
            frame[0] = who.Value;
            return grounder.Expressions.Ground(rule.Condition, frame);
        })];
    }

    private static Condition[,]? GroundLiking(Story story, Grounder grounder)
    {
        if (story.Liking is null)
            return null;
        grounder.PrepareRule(2, [story.Liking], []);
        int characters = story.Characters.Length;
        Condition[,] liking = new Condition[characters, characters];
        int[] frame = new int[Math.Max(story.LikingSlots, 2)];
        for (int of = 0; of < characters; of++)
        {
            for (int by = 0; by < characters; by++)
            {
                frame[0] = story.Characters[of].Value;
                frame[1] = story.Characters[by].Value;
                liking[of, by] = grounder.Expressions.Ground(story.Liking, frame);
            }
        }

        return liking;
    }
}
