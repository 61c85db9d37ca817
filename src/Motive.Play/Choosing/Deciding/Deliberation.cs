using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Averting;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Choosing.Deciding;

/// <summary>
/// How much a character is drawn to each of their plans: gain against time, tilted by temperament and present feelings,
/// a little for what they were about to do anyway, ties by the seed. All in thousandths of a point of utility. The definition is D30g.
/// </summary>
/// <param name="coming">What a character knows to come at its time.</param>
internal sealed class Deliberation(MindEngine engine, Intentions intentions, Chance chance, IntentionLimits limits, Doubts doubts, Func<CharacterId, ComingEvents> coming)
{
    /// <summary>A gain this many minutes away counts half.</summary>
    private const int HalvingMinutes = 90;

    /// <summary>One step of temperament towards a manner, of 5.</summary>
    private const int TiltWeight = 200;

    /// <summary>Percent added to the plan that was being followed.</summary>
    private const int CommitmentPercent = 10;

    /// <summary>Draws closer than this many percent are ties for the seed to break.</summary>
    private const int TiePercent = 6;

    private readonly ImmutableArray<IntentionLimits> own =
        [.. engine.Story.Story.Characters.Select(who => ThinkingSettings.ForCharacter(engine.Story.Story[who], limits))];

    /// <summary>Every plan that draws them, most drawn first. Plans that begin alike may lead to different ends.</summary>
    public List<Candidate> Candidates(CharacterId character, StateId state, int moment, Intention? present)
    {
        MotivePlan? rest = RestOf(character, state, present);
        return
        [
            .. PlansWith(rest, character, state)
                .Select(plan => new Candidate(
                    character,
                    plan,
                    DrawOf(character, state, moment, plan, present),
                    !engine.Story[plan.First].Consenting.Contains(character))
                {
                    Resumes = Resumes(plan, rest, present),
                    Retreats = plan.First != rest?.First && present?.IsUndoneBy(plan, engine) == true,
                })
                .Where(candidate => candidate.Draw.Own > 0)
                .OrderByDescending(candidate => candidate.Draw.Own)
                .ThenByDescending(candidate => TossUp(character, candidate.Plan, moment).Order),
        ];
    }

    /// <summary>The same where wants are others; the states are the same.</summary>
    public Deliberation ForEngine(MindEngine other) => new(other, new Intentions(other), chance, limits, doubts, coming);

    /// <summary>Up to how many acts all plans of the character are looked for.</summary>
    public int MostActs(CharacterId character) => LimitsOf(character).Near;

    /// <summary>The longest plan that the character can have, in acts.</summary>
    public int LongestPlan(CharacterId character) => LimitsOf(character).Plan;

    /// <summary>How far what the character wants seems, where it could be better served than it is.</summary>
    public ImmutableArray<WantOutlook> Outlooks(CharacterId character, StateId state) => intentions.OutlooksOf(character, state, LimitsOf(character));

    /// <summary>Everything the character would do, by whatever draws to it: to have what they want, or to find something out.</summary>
    public ImmutableArray<MotivePlan> Plans(CharacterId character, StateId state) => [.. intentions.Consider(character, state, LimitsOf(character), coming(character)).Plans, .. Inquiries(character, state).Plans];

    /// <summary>The limits that their thinking comes to here.</summary>
    public ImmutableArray<ThinkingLimit> LimitsReached(CharacterId character, StateId state) =>
        [.. intentions.Consider(character, state, LimitsOf(character), coming(character)).Reached.Union(Inquiries(character, state).Reached).Order()];

    /// <summary>A shortest plan of the character that begins with the act, or else what they would find out by beginning so; null for neither: their reason to agree to it.</summary>
    public MotivePlan? Explain(CharacterId character, StateId state, Act act) => intentions.ExplainShortest(character, state, act, LimitsOf(character), coming(character))
        ?? Inquiries(character, state).Plans.FirstOrDefault(plan => plan.First == act.Index);

    /// <summary>A shortest plan that somebody would have for the act by a state that only somebody else believes in; what they have seen under way and ruled out, nobody else knows.</summary>
    public MotivePlan? ExplainPictured(CharacterId character, StateId pictured, Act act) => intentions.ExplainShortest(character, pictured, act, LimitsOf(character), ComingEvents.Nothing);

    /// <summary>Every plan that somebody would have for the act by such a state, as far as they think.</summary>
    public IEnumerable<MotivePlan> ExplainAllPictured(CharacterId character, StateId pictured, Act act) =>
        intentions.Consider(character, pictured, LimitsOf(character), ComingEvents.Nothing).Plans.Where(plan => plan.First == act.Index);

    /// <summary>What is still to do of what they have set out to, if it begins with the act and holds in their mind; null when it does not.</summary>
    public MotivePlan? RestBeginning(CharacterId character, StateId state, Act act, Intention? present) =>
        present is { RemainingActs: [ActId next, ..] } && next == act.Index ? RestOf(character, state, present) : null;

    /// <summary>What a want, by its label, is worth to the character, in their picture.</summary>
    public int WorthOf(CharacterId character, StateId state, string want) => engine.Story.Utilities[character.Value].Terms
        .Where(term => term.Label == want)
        .Select(term => term.Value.Evaluate(engine.States, engine.States.Mind(state, character)))
        .Where(value => value != Value.Unknown)
        .Sum();

    /// <summary>How much a plan draws the character, without the drama manager.</summary>
    public Draw DrawOf(CharacterId character, StateId state, int moment, MotivePlan plan, Intention? present)
    {
        long hastened = plan.Thousandths * HalvingMinutes / (HalvingMinutes + plan.Minutes);
        Act first = engine.Story[plan.First];
        long temperament = first.Consenting.Contains(character) ? InclinationTo(character, state, first.Definition) * TiltWeight : 0;
        long draw = hastened + temperament;
        long keeping = present is not null && present.Plan.Acts.Contains(plan.First) ? draw * CommitmentPercent / 100 : 0;
        draw += keeping;
        long taken = (draw * (100 - TossUp(character, plan, moment).Roll(TiePercent)) / 100) - draw;
        return new Draw(plan.Gain, plan.Minutes, hastened, temperament, keeping, taken);
    }

    /// <summary>How much temperament and present feelings incline them to the manners of an action, or against them.</summary>
    public int InclinationTo(CharacterId character, StateId state, ActionDefinition action)
    {
        EntityId who = engine.Story.Story.EntityOf(character);
        Temperament temperament = engine.Story.Story[who].Temperament;
        IState view = engine.View(engine.States.Mind(state, character));
        int tilt = 0;
        foreach (string manner in action.Manners)
        {
            tilt += temperament.Word(manner);
            foreach (Tendency tendency in engine.Story.Story.Tendencies)
            {
                if (tendency.Manner == manner)
                    tilt += tendency.Tilt * view.ReadFeeling(who.Value, tendency.Emotion, null) / Emotions.MaximumLevel;
            }
        }

        return tilt;
    }

    private Chance TossUp(CharacterId character, MotivePlan plan, int moment) =>
        chance.With("draw").With(engine.Story.Story[engine.Story.Story.EntityOf(character)].Name).With(engine.Story[plan.First].Event.Name).With(moment);

    /// <summary>A character's own limits go before everybody's.</summary>
    private IntentionLimits LimitsOf(CharacterId character) => own[character.Value];

    /// <summary>What is still to do of what they have set out to, while it holds in their mind; null when it does not.</summary>
    private MotivePlan? RestOf(CharacterId character, StateId state, Intention? present) => present switch
    {
        not { RemainingActs.Length: > 0 } => null,
        { Plan.Sought: not null } => Inquiries(character, state).Plans.FirstOrDefault(plan => plan.Acts.AsSpan().SequenceEqual(present.RemainingActs.AsSpan())),
        _ => intentions.PlanOf(character, state, present.RemainingActs, present.DoneActs, LimitsOf(character), coming(character)),
    };

    private Motives Inquiries(CharacterId character, StateId state) => intentions.Inquire(character, state, doubts.RuledOutBy(character), LimitsOf(character));

    /// <summary>Where the rest has become impossible, another way to an act of it goes on with it too.</summary>
    private bool Resumes(MotivePlan plan, MotivePlan? rest, Intention? present) => rest is not null
        ? plan.First == rest.First
        : present is { RemainingActs.Length: > 0 } && plan.Acts.Any(present.RemainingActs.Contains) && !present.IsUndoneBy(plan, engine);

    private IEnumerable<MotivePlan> PlansWith(MotivePlan? rest, CharacterId character, StateId state)
    {
        ImmutableArray<MotivePlan> plans = Plans(character, state);
        return rest is null || plans.Contains(rest) ? plans : plans.Append(rest);
    }
}
