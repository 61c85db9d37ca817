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
    private readonly Lazy<EventKeys> keys;
    private readonly bool[]? isAway;

    /// <summary>By chapter: the story without what later chapters bring; empty where no chapter brings anything, and in such a story itself.</summary>
    private ImmutableArray<GroundStory> casts = [];

    private GroundStory(Story story, FactTable facts, ImmutableArray<Act> acts, WakingTable waking)
    {
        Story = story;
        Waking = waking;
        Facts = ChapterFacts = facts;
        Acts = acts;
        byArguments = ByArguments();
        causes = new(() => new CausalGraph(this));
        farProblems = new(() => new FarProblems(this));
        keys = new(() => new EventKeys(this));
        Whole = this;
    }

    private GroundStory(GroundStory source, Story? story = null, ImmutableArray<Act>? acts = null, ImmutableArray<GroundEvent>? triggers = null, bool[]? isAway = null)
    {
        this.isAway = isAway ?? source.isAway;
        Whole = this.isAway is null ? this : source.Whole;
        Story = story ?? source.Story;
        Facts = source.Facts;
        ChapterFacts = source.ChapterFacts;
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
        keys = source.keys;
    }

    public Story Story { get; }

    /// <summary>The story with all that any chapter brings: itself, or what this is a chapter's part of (D8e). Acts and facts have the same numbers in both.</summary>
    internal GroundStory Whole { get; private set; }

    /// <summary>The facts that can change, by number.</summary>
    public FactTable Facts { get; }

    /// <summary>The same, where what only later chapters change is constant (D8e): the table that its rules are ground by.</summary>
    internal FactTable ChapterFacts { get; private init; }

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

    /// <summary>By what acts and triggers are filed; shared by all that have the same facts.</summary>
    internal EventKeys Keys => keys.Value;

    /// <summary>What causes what; shared by all that have the same acts and triggers.</summary>
    internal CausalGraph Causes => causes.Value;

    /// <summary>[of, by]: how much by likes of; null when the story has no such rule.</summary>
    internal Condition[,]? Liking { get; private set; }

    /// <summary>What is kept of how people have facts (D29b); null where the story does not ask that.</summary>
    internal SourceTable? Sources { get; private init; }

    /// <summary>Who is out of the story, and what they learn who come back (D8b).</summary>
    internal WakingTable Waking { get; private init; }

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
        SourceTable? sources = story.KeptSources.IsEmpty ? null : new SourceTable(story, facts);
        ImmutableArray<ChapterCast> casts = ChapterCast.InOrder(story);
        GroundStory? asWritten = casts.IsEmpty || casts.Any(cast => cast.IsWhole) ? GroundRules(story, facts, sources, budget, impossible) : null;
        (ChapterCast Cast, GroundStory Rules)[] earlier = [.. casts.Distinct().Where(cast => !cast.IsWhole).Select(cast => (cast, GroundChapter(cast.ToStory(), facts, sources, impossible)))];
        GroundStory ground = asWritten ?? Together(story, facts, sources, earlier);
        foreach (InitialFact initial in story.Initial)
        {
            if (facts.CanChange(initial.Fact))
                facts.InternFact(initial.Fact, initial.Arguments.AsSpan());
        }

        HostedFacts.InternAll(story, facts, budget);
        feelings.InternToldFeelings(story, facts);
        (ground.Fields, ground.FactWords) = facts.PackFields();
        return casts.IsEmpty ? ground : ground.WithCasts(casts, earlier);
    }

    private static GroundStory GroundChapter(Story chapter, FactTable facts, SourceTable? sources, Func<ActionDefinition, ImmutableArray<int>, bool>? impossible) =>
        GroundRules(chapter, facts.InChapter(chapter), sources, new GroundingBudget(), impossible);

    private static GroundStory GroundRules(Story story, FactTable facts, SourceTable? sources, GroundingBudget budget, Func<ActionDefinition, ImmutableArray<int>, bool>? impossible)
    {
        Grounder grounder = new(story, facts, budget);
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
        return ground;
    }

    /// <summary>
    /// A story in which no chapter has everybody and everything: what its chapters have between them, and not all that could be done by all with all, of which most can be done in none, as between somebody who leaves and
    /// somebody who comes. What is in several chapters is as in the last of them.
    /// </summary>
    private static GroundStory Together(Story story, FactTable facts, SourceTable? sources, (ChapterCast Cast, GroundStory Rules)[] chapters)
    {
        (ChapterCast Cast, GroundStory Rules)[] latest = [.. chapters.AsEnumerable().Reverse()];
        GroundStory last = latest[0].Rules;
        Act[] acts = [.. latest.SelectMany(one => one.Rules.Acts).DistinctBy(act => act.ToString()).OrderBy(act => act.Definition.Id.Value)
            .ThenBy(act => act.Arguments, Comparer<ImmutableArray<int>>.Create((one, other) => one.AsSpan().SequenceCompareTo(other.AsSpan())))];
        return new GroundStory(story, facts, [.. acts.Select((act, index) => act.WithIndex(new ActId(index)))], last.Waking)
        {
            Sources = sources,
            Triggers = [.. latest.SelectMany(one => one.Rules.Triggers).DistinctBy(trigger => trigger.Name)],
            Reactions = [.. latest.SelectMany(one => one.Rules.Reactions).DistinctBy(reaction => reaction.Name)],
            Happenings = last.Happenings,
            Utilities = [.. story.Characters.Select((who, index) => Wants([.. latest.OrderBy(one => one.Cast.IsMissing(who)).Select(one => one.Rules.Utilities[index].Terms)]))],
            AuthorUtility = last.AuthorUtility,
            Liking = last.Liking,
        };

        static Utility Wants(WantTerm[][] latest) => new([.. latest[0], .. latest[1..].SelectMany(terms => terms).ExceptBy(latest[0].Select(term => term.Label), term => term.Label)]);
    }

    /// <summary>The story as it is in a chapter, without what later chapters bring (D8e).</summary>
    /// <param name="chapter">Its place among the story's chapters; before the first it is as in the first, and after the last as in the last.</param>
    internal GroundStory InChapter(int chapter) => casts.IsEmpty ? this : casts[Math.Clamp(chapter, 0, casts.Length - 1)];

    /// <summary>Whether facts of a family can change in the chapter that this is the story's form for (D8e).</summary>
    internal bool CanChange(FactId family) => ChapterFacts.CanChange(family);

    /// <summary>Whether facts of a family can change in every chapter.</summary>
    internal bool CanAlwaysChange(FactId family) => CanChange(family) && casts.All(cast => cast.CanChange(family));

    /// <summary>Whether a chapter that has not begun brings them (D8e).</summary>
    internal bool IsMissing(CharacterId character) => isAway?[character.Value] == true;

    /// <summary>This story where some are not in it yet.</summary>
    /// <param name="rules">What else is of the story as it is without them.</param>
    /// <param name="isAway">By character: whether they are not in it.</param>
    internal GroundStory WithCast(
        GroundStory rules, ImmutableArray<Act> acts, ImmutableArray<GroundEvent> triggers, ImmutableArray<GroundEvent> reactions, ImmutableArray<GroundEvent> happenings, ImmutableArray<Utility> utilities, bool[] isAway) =>
        new(this, rules.Story, acts, triggers, isAway)
        {
            Reactions = reactions,
            Happenings = happenings,
            Utilities = utilities,
            AuthorUtility = rules.AuthorUtility,
            Liking = rules.Liking,
            Waking = rules.Waking,
            ChapterFacts = rules.ChapterFacts,
        };

    /// <summary>What an act asks of all may hold only while some are missing; then it has a number in the whole story too.</summary>
    private GroundStory WithCasts(ImmutableArray<ChapterCast> inOrder, (ChapterCast Cast, GroundStory Rules)[] earlier)
    {
        Observers nobody = ChapterGrounding.Nobody(this);
        List<Act> more = [];
        foreach (Act act in earlier.SelectMany(one => one.Rules.Acts).Where(act => FindAct(act.ToGroundAct()) is null))
        {
            if (!more.Exists(other => other.Definition.Id == act.Definition.Id && other.Arguments.AsSpan().SequenceEqual(act.Arguments.AsSpan())))
                more.Add(ChapterGrounding.Never(act, new ActId(Acts.Length + more.Count), nobody));
        }

        GroundStory whole = more.Count == 0 ? this : new GroundStory(this, acts: [.. Acts, .. more]);
        Dictionary<ChapterCast, GroundStory> made = earlier.ToDictionary(one => one.Cast, one => new ChapterGrounding(whole, one.Rules, one.Cast).Make());
        whole.casts = [.. inOrder.Select(cast => made.GetValueOrDefault(cast, whole))];
        return whole;
    }

    /// <summary>The same change of the story and of each chapter's part of it.</summary>
    private GroundStory Changed(Func<GroundStory, GroundStory> change)
    {
        GroundStory changed = change(this);
        if (casts.IsEmpty || changed == this)
            return changed;
        Dictionary<GroundStory, GroundStory> known = new(ReferenceEqualityComparer.Instance) { [this] = changed };
        foreach (GroundStory cast in casts)
        {
            if (!known.ContainsKey(cast))
                known.Add(cast, change(cast));
            known[cast].Whole = changed;
        }

        changed.casts = [.. casts.Select(cast => known[cast])];
        return changed;
    }

    /// <summary>The same story without some triggers.</summary>
    internal GroundStory WithTriggers(IEnumerable<GroundEvent> triggers) => new(this, triggers: [.. triggers]);

    /// <summary>The same story where a character does not have the wants of one label.</summary>
    internal GroundStory WithoutWant(CharacterId character, string label) =>
        new(this) { Utilities = Utilities.SetItem(character.Value, new Utility([.. Utilities[character.Value].Terms.Where(term => term.Label != label)])) };

    /// <summary>The same rules from another beginning, which must state nothing that is constant and nothing that has no number here.</summary>
    internal GroundStory WithBeginning(Story story) => Changed(one => new GroundStory(one, story with { Types = one.Story.Types }));

    /// <summary>The same story without some acts; the others close up.</summary>
    internal GroundStory WithoutActs(Func<ActionDefinition, ImmutableArray<int>, bool> impossible) => Changed(one =>
    {
        Act[] left = [.. one.Acts.Where(act => !impossible(act.Definition, act.Arguments))];
        return left.Length == one.Acts.Length ? one : new GroundStory(one, acts: [.. left.Select((act, index) => act.WithIndex(new ActId(index)))]);
    });

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
