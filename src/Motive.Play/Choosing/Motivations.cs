using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Reasons.Intentions;
using Motive.Play.Choosing.Deciding;
using Motive.Play.Clock;
using Motive.Play.Clock.Recalling;
using Motive.World;

namespace Motive.Play.Choosing;

/// <summary>Why the doers of an act do it, as the chronicle keeps it: the reason of whoever begins it and those of all who agree. It is thought out once, and recalled in a run that is made again.</summary>
internal sealed class Motivations(Stage stage, Deliberation deliberation, ReasonWriter reasons, Menu menu, Players players)
{
    /// <summary>No reason at all: of an act that nobody chose.</summary>
    public static Conclusion.Motivation None { get; } = new([], [], false);

    /// <summary>Of an act that a character begins of their own accord.</summary>
    /// <param name="weigh">What they weighed; asked for only where it is not recalled.</param>
    public Conclusion.Motivation OfWish(CharacterId character, Act act, Func<Weighing> weigh) => Recall(() =>
    {
        Weighing weighing = weigh();
        MotivePlan plan = weighing.Wish?.Plan ?? throw new UnfitArchiveException();
        Reason reason = reasons.Write(character, plan) with { Limits = deliberation.LimitsReached(character, stage.State), Choice = weighing.Record() };
        return new Conclusion.Motivation([reason, .. ConsentReasons(act, character)], [.. reasons.CausesOf(character, plan)], false);
    });

    /// <summary>Of an act that a player has chosen.</summary>
    /// <param name="offered">What they could choose from; asked for only where it is not recalled.</param>
    /// <exception cref="InvalidOperationException">The act is not among what is offered.</exception>
    public Conclusion.Motivation OfPlayer(CharacterId character, GroundAct chosen, Func<ImmutableArray<Option>> offered) => Recall(() => ThinkOutPlayers(character, chosen, offered()));

    /// <summary>Of an act that a scene asks for, with the reasons its doers have for it; a player's may have none.</summary>
    public Conclusion.Motivation InScene(Act act) => Recall(() => new Conclusion.Motivation(
        [.. ConsentReasons(act, CharacterId.None)],
        act.Consenting.Length == 0 ? [] : CausesFor(act.Consenting[0], act),
        Array.Exists(act.Consenting, doer => players.Includes(doer) && deliberation.Explain(doer, stage.State, act) is null)));

    private Conclusion.Motivation ThinkOutPlayers(CharacterId character, GroundAct chosen, ImmutableArray<Option> offered)
    {
        Option option = offered.FirstOrDefault(option => option.Act.IsSame(chosen))
            ?? throw new InvalidOperationException($"{Wording.Action(stage.Story, chosen.Action, chosen.Arguments.AsSpan())} is not possible now.");
        Act act = stage.Engine.Story.FindAct(option.Act)!;
        if (option.Reason is null)
            return new Conclusion.Motivation([.. ConsentReasons(act, character)], [], !option.IsAnswer);
        Reason reason = option.Reason with { Limits = deliberation.LimitsReached(character, stage.State), Choice = menu.ChoiceOf(character, act, offered) };
        return new Conclusion.Motivation([reason, .. ConsentReasons(act, character)], CausesFor(character, act), false);
    }

    private Conclusion.Motivation Recall(Func<Conclusion.Motivation> think) =>
        stage.Recollection.Recall(null, think) is Conclusion.Motivation why && why.FitsAfter(stage.Chronicle.Count) ? why : throw new UnfitArchiveException();

    private IEnumerable<Reason> ConsentReasons(Act act, CharacterId initiator)
    {
        foreach (CharacterId other in act.Consenting)
        {
            if (other != initiator && deliberation.Explain(other, stage.State, act) is MotivePlan plan)
                yield return reasons.Write(other, plan);
        }
    }

    private ImmutableArray<int> CausesFor(CharacterId character, Act act) =>
        deliberation.Explain(character, stage.State, act) is MotivePlan plan ? [.. reasons.CausesOf(character, plan)] : [];
}
