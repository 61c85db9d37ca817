using System.Collections.Immutable;
using Motive.Minds.States;
using Motive.World;

namespace Motive.Minds.Grounding;

/// <summary>
/// A story with all parameters filled in: what the minds work on. Made once for a session; immutable afterwards.
/// Acts whose preconditions are false whatever happens are left out.
/// </summary>
public sealed class GroundStory
{
    /// <summary>By action.</summary>
    private readonly Dictionary<ImmutableArray<int>, Act>[] byArguments;

    private GroundStory(Story story, FactTable facts, ExpressionGrounder expressions)
    {
        Story = story;
        Facts = facts;
        Expressions = expressions;
        byArguments = [.. story.Actions.Select(_ => new Dictionary<ImmutableArray<int>, Act>(ValueListComparer.Instance))];
    }

    public Story Story { get; }

    public FactTable Facts { get; }

    public ImmutableArray<Act> Acts { get; private set; } = [];

    public ImmutableArray<GroundEvent> Triggers { get; private set; } = [];

    public ImmutableArray<GroundEvent> Reactions { get; private set; } = [];

    public ImmutableArray<GroundEvent> Happenings { get; private set; } = [];

    /// <summary>By character index.</summary>
    public ImmutableArray<Utility> Utilities { get; private set; } = [];

    public Utility AuthorUtility { get; private set; } = null!;

    public FactField[] Fields { get; private set; } = [];

    public int FactWords { get; private set; }

    public int Characters => Story.Characters.Length;

    /// <summary>[of, by]: how much by likes of; null when the story has no such rule.</summary>
    internal Condition[,]? Liking { get; private set; }

    internal ExpressionGrounder Expressions { get; }

    /// <summary>Grounds every rule of a story for all characters and things in it.</summary>
    /// <param name="impossible">Acts that cannot happen in this world, and that nobody therefore plans on.</param>
    /// <exception cref="StoryTooLargeException">More would come of it than <see cref="StoryLimits"/> allow.</exception>
    public static GroundStory Ground(
        Story story, Func<ActionDefinition, ImmutableArray<int>, bool>? impossible = null) => Ground(story, new GroundingBudget(), impossible);

    internal static GroundStory Ground(
        Story story, GroundingBudget budget, Func<ActionDefinition, ImmutableArray<int>, bool>? impossible = null)
    {
        FactTable facts = new(story);
        FeelingMentions.ReserveForRules(story, facts);
        ExpressionGrounder expressions = new(story, facts, budget);
        GroundStory ground = new(story, facts, expressions);
        EventGrounder events = new(story, facts, expressions, budget);
        ground.Acts = events.Acts(impossible);
        ground.Triggers = [.. story.Triggers.SelectMany(trigger =>
            events.Instances("trigger", trigger.Name, trigger.Parameters, trigger.Slots, trigger.When, trigger.Effects))];
        ground.Reactions = [.. story.Reactions.SelectMany(reaction =>
            events.Instances("reaction", reaction.Name, reaction.Parameters, reaction.Slots, reaction.When, reaction.Effects))];
        ground.Happenings = [.. story.Happenings.Select(events.Happening)];
        ground.Utilities = [.. story.Characters.Select(character => Utility.Of(story, expressions, budget, character))];
        ground.AuthorUtility = Utility.Of(story, expressions, budget, null);
        budget.Begin("rule", "liking");
        ground.Liking = ground.GroundLiking();
        foreach (InitialFact initial in story.Initial)
        {
            if (facts.Changes(initial.Fact))
                facts.Mention(initial.Fact, initial.Arguments.AsSpan());
        }

        FeelingMentions.ReserveForTelling(story, facts);
        (ground.Fields, ground.FactWords) = facts.Layout();
        foreach (Act act in ground.Acts)
            ground.byArguments[act.Definition.Id.Value][act.Arguments] = act;
        return ground;
    }

    /// <summary>The same story without some triggers.</summary>
    internal GroundStory WithTriggers(IEnumerable<GroundEvent> triggers)
    {
        GroundStory smaller = new(Story, Facts, Expressions)
        {
            Acts = Acts,
            Triggers = [.. triggers],
            Reactions = Reactions,
            Happenings = Happenings,
            Utilities = Utilities,
            AuthorUtility = AuthorUtility,
            Fields = Fields,
            FactWords = FactWords,
            Liking = Liking,
        };
        foreach (Act act in Acts)
            smaller.byArguments[act.Definition.Id.Value][act.Arguments] = act;
        return smaller;
    }

    public StateStore CreateStore() => new(Fields, FactWords, Characters);

    /// <summary>The act, or null when its arguments can never satisfy it.</summary>
    public Act? Find(GroundAct act) => byArguments[act.Action.Value].GetValueOrDefault(act.Arguments);

    private Condition[,]? GroundLiking()
    {
        if (Story.Liking is null)
            return null;
        Condition[,] liking = new Condition[Characters, Characters];
        for (int of = 0; of < Characters; of++)
        {
            for (int by = 0; by < Characters; by++)
            {
                int[] frame = new int[Math.Max(Story.LikingSlots, 2)];
                frame[0] = Story.Characters[of].Value;
                frame[1] = Story.Characters[by].Value;
                liking[of, by] = Expressions.Ground(Story.Liking, frame);
            }
        }

        return liking;
    }
}
