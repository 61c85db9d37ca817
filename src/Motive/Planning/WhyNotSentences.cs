using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Planning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Planning;

/// <summary>What is missing for an act, in a sentence or two.</summary>
internal sealed class WhyNotSentences(Planner planner, GroundWords words, MotiveTeller teller)
{
    private readonly MindEngine engine = planner.Engine;
    private readonly ConditionWords conditions = new(words);
    private readonly InsteadWords instead = new(words, planner.Engine.States);

    /// <param name="step">An act, or an attempt at one.</param>
    public WhyNotAnswer Tell(StateId state, StepId step, WhyNot missing)
    {
        string name = words.Step(planner.Steps, step);
        if (missing is WhyNot.Explained explained)
        {
            Act act = planner.Steps.ActOf(step)!;
            ImmutableArray<ToldMotive> motives = [.. explained.Motives.Select(motive => teller.Motive(null, state, act, motive))];
            string sentence = act.AuthorOnly ? "It is nobody's act: the author may use it where it is possible." : "Everybody who must agree to it has a motive.";
            return new WhyNotAnswer(name, WhyNotCase.Explained, null, [sentence], motives);
        }

        (WhyNotCase kind, CharacterId? who, string?[] sentences) = Sentences(state, missing);
        return new WhyNotAnswer(name, kind, who is CharacterId character ? Name(character) : null, [.. sentences.OfType<string>()], []);
    }

    private (WhyNotCase Case, CharacterId? Who, string?[] Sentences) Sentences(StateId state, WhyNot missing) => missing switch
    {
        WhyNot.NotPossible not => (WhyNotCase.NotPossible, null, [$"It is not possible: {conditions.Failing(not.Missing)}.", InTruth(not.Missing, state)]),
        WhyNot.NothingToTry not => (WhyNotCase.NotPossible, null,
            [not.Possible ? "It is possible there, so that there is nothing to try." : "Nobody would find out anything by trying it there."]),
        WhyNot.NotBelieved not => (WhyNotCase.NotBelieved, not.Character,
            [$"{Name(not.Character)} does not believe {conditions.Either(not.Missing)}.", Believed(not.Character, not.Missing, state)]),
        WhyNot.NoGain gain => (WhyNotCase.NoGain, gain.Character,
            [$"{Name(gain.Character)} has nothing to gain by it: no plan of at most {Acts(gain.Budget)} that begins with it makes things better for {Name(gain.Character)}."]),
        WhyNot.TooFar far => (WhyNotCase.TooFar, far.Character,
            [$"{Name(far.Character)} needs at least {Acts(far.AtLeast)} to gain by it, more than the limit of {far.Budget}."]),
        WhyNot.NoConsent consent => (WhyNotCase.NoConsent, consent.Character,
            [$"{Name(consent.Character)} would gain by {Plan(consent.Plan)}, but {Name(consent.Other)} has no reason for {ActAt(consent.Plan, consent.Position)}."]),
        WhyNot.Needless needless => (WhyNotCase.Needless, needless.Character,
            [$"{Name(needless.Character)} would gain by {Plan(needless.Plan)}, but as much with fewer of these acts."]),
        _ => throw new InvalidOperationException($"No sentence for {missing.GetType().Name}."),
    };

    /// <summary>What is so instead.</summary>
    private string? InTruth(IReadOnlyList<Condition> missing, StateId state) => instead.Write(missing, state) is string so ? $"What holds is {so}." : null;

    private string? Believed(CharacterId character, IReadOnlyList<Condition> missing, StateId state) =>
        instead.Write(missing, engine.States.Mind(state, character)) is string so ? $"{Name(character)} believes {so}." : null;

    private string Plan(ImmutableArray<StepId> plan) => string.Join(", ", plan.Select((_, position) => ActAt(plan, position)));

    private string ActAt(ImmutableArray<StepId> plan, int position) => words.Act(engine.Story.Acts[plan[position].Value]);

    private string Name(CharacterId character) => words.Character(character);

    private static string Acts(int count) => count == 1 ? "1 act" : FormattableString.Invariant($"{count} acts");
}
