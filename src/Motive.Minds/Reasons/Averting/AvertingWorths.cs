using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Averting;

/// <summary>
/// The measures by which others, inside somebody's plan, have a reason to take part (D14): their utility, and the harm averted that the planner believes they may fear. Made for one
/// question.
/// </summary>
/// <param name="feared">Plans of others, by whose they are, that are to be feared in the eyes of whoever plans.</param>
internal sealed class AvertingWorths(MindEngine engine, UtilityWorths plain, ImmutableArray<ImmutableArray<Threat>> feared, FollowedPlans followed, InstantGains gains) : IWorths
{
    private readonly Dictionary<(CharacterId Character, StateId Believed), Forecast?> known = [];

    /// <summary>What decides whether the feared acts come about.</summary>
    public CourseDependencies Concern { get; } = new(
        engine.Story.Causes, engine.States, [.. feared.SelectMany(ofOne => ofOne).SelectMany(threat => threat.AllActs).Distinct().Select(act => engine.Story.Causes.OfAct(act))], feared.Select(ofOne => ofOne[0].Doer));

    public Worth this[CharacterId character] => plain[character];

    public bool MayMatter(CharacterId character, ActId act, int acts) => plain.MayMatter(character, act, acts);

    public Worth? FindAverting(CharacterId character, StateId believed, ActId act, int acts)
    {
        if (!MayAvert(character, act, acts))
            return null;
        if (!known.TryGetValue((character, believed), out Forecast? forecast))
            known.Add((character, believed), forecast = Find(character, believed));
        return forecast;
    }

    public bool MayAvert(CharacterId character, ActId act, int acts) => (acts > 1 || Concern.MayBeChangedBy(act)) && feared.Any(ofOne => ofOne[0].Doer != character);

    private Forecast? Find(CharacterId character, StateId believed)
    {
        int before = engine.UtilityOf(character, believed);
        if (before == Value.Unknown)
            return null;
        ImmutableArray<ImmutableArray<Threat>> threats =
        [
            .. feared.Select(ofOne => ofOne.Where(threat => threat.Doer != character && !threat.Acts.Any(act => engine.Story[act].Consenting.Contains(character))).ToImmutableArray()).Where(ofOne => !ofOne.IsEmpty),
        ];
        return threats.Any(ofOne => followed.ExpectedSteps(ofOne, believed).Any(step => Utility.Improves(engine.UtilityOf(character, step.After), before)))
            ? new Forecast(engine, character, ComingEvents.Nothing, ComingEvents.Nothing, threats, [], followed, (_, _) => false, Concern, null, null, gains)
            : null;
    }
}
