using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Checking.Exploring;

/// <summary>Makes a <see cref="ScriptStory"/> of a story, by the ground form by which it is played.</summary>
internal sealed class ScriptCompiler
{
    private readonly Story story;
    private readonly EntityId player;
    private readonly GroundStory ground;
    private readonly MindEngine engine;
    private readonly Grounder grounder;
    private readonly ScriptFacts facts;
    private readonly TermCompiler terms;

    private ScriptCompiler(Story story, EntityId player)
    {
        (this.story, this.player) = (story, player);
        ground = GroundStory.Ground(story);
        ScriptBorders.Check(story, ground, player);
        engine = new MindEngine(ground);
        grounder = new Grounder(story, ground.Facts, new GroundingBudget());
        facts = new ScriptFacts(ground);
        terms = new TermCompiler(Index, FieldOf, facts.PlaceOf, ValueAtFirst);
    }

    private CharacterId Index => story[player].AsCharacter;

    /// <exception cref="NotAScriptException">More decides what happens in it.</exception>
    /// <exception cref="StoryTooLargeException">Filled in, it is larger than is allowed.</exception>
    public static ScriptStory Compile(Story story, EntityId player, ImmutableArray<ScriptGoal> goals) => new ScriptCompiler(story, player).Compile(goals);

    private ScriptStory Compile(ImmutableArray<ScriptGoal> goals)
    {
        HashSet<ActionId> staged = [.. story.Scenes.SelectMany(scene => SceneNodeWalk.All(scene.Body)).OfType<SceneNode.Do>().Select(node => node.Action)];
        Act[] own = [.. ground.Acts.Where(act => act.IsDoneAloneBy(Index))];
        Act[] acts = [.. own, .. ground.Acts.Where(act => !act.IsDoneAloneBy(Index) && staged.Contains(act.Definition.Id))];
        GroundEvent[] events = [.. acts.Select(act => act.Told), .. ground.Triggers.Select(trigger => trigger.Told ?? trigger)];
        if (events.Any(change => change.LooksIntoMinds || change.MindEffects.Any(effect => effect.Path[0] == Index)))
            throw new NotAScriptException("rules change what somebody believes");
        Condition?[] wanted = [.. goals.Select(goal => goal.When is Expression when ? Ground(when) : null)];
        (Condition[] Beats, Condition[] Endings)[] asked = [.. story.Chapters.Select(chapter => (chapter.Beats.Select(beat => Ground(beat.When)).ToArray(), chapter.Endings.Select(ending => Ground(ending.When)).ToArray()))];
        foreach (Condition condition in wanted.OfType<Condition>().Concat(asked.SelectMany(chapter => chapter.Beats.Concat(chapter.Endings))).Concat(acts.SelectMany(act => new[] { act.Told.Requires, act.Told.Observing[Index] })))
            facts.Ask(condition);
        AskForScenes();
        facts.Complete(events);
        CheckMind();
        ScriptChapters chapters = new(story, goals, facts.All.Count());
        return new ScriptStory(story, player)
        {
            Facts = [.. facts.All.Select(facts.Describe), .. chapters.Places],
            Start = [.. facts.All.Select(ValueAtFirst), .. chapters.Places.Select(_ => 0)],
            Moves = [.. acts.Select(act => new ScriptMove(act.ToGroundAct(), Rule(act.Told), terms.Compile(act.Told.Observing[Index]), story.Scenes.Any(scene => scene.For.Action == act.Definition.Id)))],
            PlayersMoves = own.Length,
            Triggers = [.. ground.Triggers.Select(trigger => trigger.Told ?? trigger).Select(Rule).Where(rule => !rule.Effects.IsEmpty)],
            Chapters = chapters.Describe(asked, terms),
            Goals = [.. goals.Zip(wanted, (goal, condition) => condition is null ? goal : goal with { Term = terms.Compile(condition) })],
            ChoicePlaces = chapters.ChoicePlaces,
            Find = Find,
        };
    }

    private Condition Ground(Expression closed)
    {
        grounder.PrepareRule(0, [closed], []);
        return grounder.Expressions.Ground(closed, new int[Math.Max(1, ExpressionWalk.SlotsUsed(closed))]);
    }

    /// <summary>A scene is walked through as it is written, so that all facts of a family that it asks have places.</summary>
    private void AskForScenes()
    {
        Expression[] expressions = [.. story.Scenes.SelectMany(scene => scene.For.Arguments.OfType<Expression>().Concat(scene.When is null ? [] : [scene.When]).Concat(SceneNodeWalk.Expressions(scene.Body)))];
        foreach (Expression part in expressions.SelectMany(ExpressionWalk.All))
        {
            if (part is Expression.Feels or Expression.Believes or Expression.Reported or Expression.SourceOfNews)
                throw new NotAScriptException("a scene asks what people believe or feel");
        }

        HashSet<FactId> families = [.. expressions.SelectMany(ExpressionWalk.All).OfType<Expression.Fact>().Select(fact => fact.Id)];
        foreach (GroundFact fact in ground.Facts.Facts.Where(fact => fact.Emotion is null && families.Contains(fact.Family)))
            facts.Ask(fact.Index);
    }

    /// <summary>What the player believes is what is so, of all that counts.</summary>
    private void CheckMind()
    {
        StateId mind = engine.States.Mind(engine.Initial, Index);
        foreach (GroundFactId fact in facts.All.Where(fact => !ground.Facts[fact].ForTelling))
        {
            if (engine.States.Read(mind, fact) != engine.States.Read(engine.Initial, fact))
                throw new NotAScriptException($"{story[player].Name} does not know {Wording.Fact(story, ground.Facts[fact].Family, ground.Facts[fact].Arguments.AsSpan())}");
        }
    }

    private FactField FieldOf(GroundFactId fact) => fact.Value < ground.Fields.Length
        ? ground.Fields[fact.Value]
        : FactField.Shape(ground.Facts.DomainOf(ground.Facts[fact].Family), story.Entities.Length).Field;

    /// <summary>Of what is asked for here alone, and so has no room in the states of a run, what it is where nothing is said.</summary>
    private int ValueAtFirst(GroundFactId fact) => fact.Value < ground.Fields.Length ? engine.States.Read(engine.Initial, fact) : ground.Facts[fact].Default;

    private ScriptRule Rule(GroundEvent change) => new(
        change.Name,
        terms.Compile(change.Requires),
        [.. change.StateEffects.Select(effect => new ScriptEffect(terms.Compile(effect.When), Target(effect.Target), terms.Compile(effect.Value))).Where(effect => effect.Target != ScriptTarget.None)]);

    private ScriptTarget Target(EffectTarget? target)
    {
        if (target is null)
            return ScriptTarget.None;
        if (target.Selector is null)
            return facts.PlaceOf(target.Fact) is int place ? new ScriptTarget(place, null, []) : ScriptTarget.None;
        ImmutableArray<ScriptTarget> cases = [.. target.Cases!.Select(Target)];
        return cases.All(one => one == ScriptTarget.None) ? ScriptTarget.None : new ScriptTarget(-1, terms.Compile(target.Selector), cases);
    }

    private (int? Place, int Value) Find(FactId family, ImmutableArray<int> arguments)
    {
        GroundFactId number = ground.Facts.CanChange(family) ? ground.Facts.FindFact(family, arguments.AsSpan()) : GroundFactId.None;
        return number.IsNone ? (null, ground.Facts.ConstantValue(family, arguments.AsSpan())) : (facts.PlaceOf(number), ValueAtFirst(number));
    }
}
