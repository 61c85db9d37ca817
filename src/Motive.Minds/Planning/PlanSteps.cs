using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>
/// What can stand in a plan, by number: acts by their index, then an attempt at each of them (P11), then happenings. Where one leads is remembered.
/// </summary>
internal sealed class PlanSteps(MindEngine engine)
{
    private readonly int acts = engine.Story.Acts.Length;
    private readonly Dictionary<(StateId State, StepId Step), StateId> attempted = [];
    private readonly WrittenConditions written = new(engine.Story);

    /// <summary>How many numbers there are.</summary>
    public int Count => (2 * acts) + engine.Story.Happenings.Length;

    /// <summary>The step of doing an act.</summary>
    public static StepId StepForAct(ActId act) => new(act.Value);

    /// <summary>The step of trying an act that cannot be done.</summary>
    public StepId StepForAttempt(Act act) => new(acts + act.Index.Value);

    /// <summary>The step of a happening, by its place in <see cref="GroundStory.Happenings"/>.</summary>
    public StepId StepForHappening(int number) => new((2 * acts) + number);

    /// <summary>Whether the step is an attempt at an act.</summary>
    public bool IsAttempt(StepId step) => step.Value >= acts && step.Value < 2 * acts;

    /// <summary>The act that is done or tried; null for a happening.</summary>
    public Act? ActOf(StepId step) => step.Value < acts ? engine.Story.Acts[step.Value] : step.Value < 2 * acts ? engine.Story.Acts[step.Value - acts] : null;

    /// <summary>The happening; null for anything else.</summary>
    public GroundEvent? HappeningOf(StepId step) => step.Value < 2 * acts ? null : engine.Story.Happenings[step.Value - (2 * acts)];

    /// <summary>Who must agree to it, by character index.</summary>
    public CharacterId[] Consenting(StepId step) => ActOf(step)?.Consenting ?? [];

    /// <summary>What it requires, as the story writes it; of an attempt, what the act requires.</summary>
    public Condition Requires(StepId step) => ActOf(step) is Act act ? written.Requires(act) : written.RequiresOfHappening(step.Value - (2 * acts));

    /// <summary>What a character wants, as the story writes it, by character index.</summary>
    public Utility WantsOf(CharacterId character) => written.Wants(engine.Story.Story.EntityOf(character));

    /// <summary>The successor of a state by a step, or none if the step is not possible in it.</summary>
    public StateId Successor(StateId state, StepId step)
    {
        if (HappeningOf(step) is GroundEvent happening)
            return happening.Requires.Holds(engine.States, state) ? engine.Apply(state, happening) : StateId.None;
        Act act = ActOf(step)!;
        if (IsAttempt(step))
            return AfterAttempt(state, step, act);
        return engine.CanHappen(state, act) ? engine.Apply(state, act) : StateId.None;
    }

    private StateId AfterAttempt(StateId state, StepId step, Act act)
    {
        if (!attempted.TryGetValue((state, step), out StateId after))
        {
            bool held = !act.AuthorOnly && !engine.CanHappen(state, act)
                && Array.TrueForAll(act.Consenting, doer => engine.MayBegin(doer, engine.States.Mind(state, doer), act));
            after = held && Array.Exists(act.Consenting, doer => engine.WouldFindOut(doer, state, act)) ? engine.ApplyAttempt(state, act) : StateId.None;
            attempted.Add((state, step), after);
        }

        return after;
    }
}
