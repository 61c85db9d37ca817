using System.Collections.Immutable;
using Motive.Minds.Grounding;
using Motive.Minds.Intentions;
using Motive.Minds.States;
using Motive.Play.Deciding;
using Motive.Play.Directing;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>Turns what people are drawn to, and what a player chose, into undertakings with their reasons: who begins, who waits.</summary>
internal sealed class Choosing
{
    private const int RestMinutes = 10;

    private readonly Stage stage;
    private readonly Cast cast;
    private readonly Director director;
    private readonly Deliberation deliberation;
    private readonly FalseStarts falseStarts;
    private readonly Patience patience;
    private readonly ReasonWriter reasons;
    private readonly ChoicePipeline pipeline;
    private readonly Pace pace;
    private readonly Menu menu;
    private readonly ThinkingLog thinking = new();
    private readonly int player;
    private Weighing? inHand;

    public Choosing(Stage stage, SessionSetup setup, Cast cast, Foresight foresight, Director director, Pace pace)
    {
        this.stage = stage;
        this.cast = cast;
        this.director = director;
        this.pace = pace;
        player = setup.Player is EntityId who ? stage.Story[who].CharacterIndex : -1;
        deliberation = new Deliberation(stage.Engine, stage.Intentions, new Dice(setup.Seed), setup.Thinking ?? SessionSetup.DefaultThinking);
        falseStarts = new FalseStarts(stage.Engine, stage.Feelings, new Dice(setup.Seed));
        patience = new Patience(stage, cast, foresight);
        reasons = new ReasonWriter(stage.Engine, stage.Ledger);
        Consent consent = new(stage, cast, foresight, deliberation, player);
        pipeline = new ChoicePipeline(stage, cast, deliberation, patience, consent, falseStarts, foresight, director, reasons);
        menu = new Menu(stage, consent, foresight, deliberation, reasons);
        stage.MarkingOthers = MarkStates;
    }

    public ChoicePipeline Pipeline => pipeline;

    public Deliberation Deliberation => deliberation;

    public ReasonWriter Reasons => reasons;

    public Director Director => director;

    /// <summary>What people have set out on and tried, and what is just being weighed, stays.</summary>
    public void MarkStates(StateStore states)
    {
        cast.MarkStates(states);
        falseStarts.MarkStates();
        inHand?.MarkStates(states);
    }

    public ImmutableArray<ThinkingCut> ThinkingCuts => thinking.Cuts;

    /// <summary>The free character most drawn to something begins it; false when nobody does.</summary>
    public bool BeginOne(Agenda agenda, IReadOnlyList<Target> targets)
    {
        Weighing? best = null;
        for (int character = 0; character < stage.Engine.Story.Characters; character++)
        {
            if (character == player || !cast.IsFree(character, stage.Now) || Rests(character))
                continue;
            if (Decided(character, targets) is Weighing weighing && (best is null || weighing.Wish!.Draw.Own > best.Wish!.Draw.Own))
                best = weighing;
            inHand = best;
            stage.CollectStates();
        }

        inHand = null;
        if (best is null)
            return false;
        if (stage.Watch?.BeforeBegin(agenda.Order) == true)
            return BeginOne(agenda, targets);
        Begin(agenda, best);
        return true;
    }

    public Act? Chance(Chapter chapter) => director.Chance(chapter, stage.State, after =>
    {
        for (int character = 0; character < stage.Engine.Story.Characters; character++)
        {
            if (stage.Engine.States.Mind(after, character) != stage.Engine.States.Mind(stage.State, character)
                && deliberation.Candidates(character, after, stage.Now.Minutes, null).Exists(candidate => !candidate.Waits))
            {
                return true;
            }
        }

        return false;
    });

    public ImmutableArray<Option> OptionsFor(int character) => menu.For(character);

    /// <param name="offered">What the character can choose from now.</param>
    public void BeginForPlayer(Agenda agenda, int character, GroundAct chosen, ImmutableArray<Option> offered)
    {
        Option option = offered.FirstOrDefault(option => option.Act.Action == chosen.Action && option.Act.Arguments.SequenceEqual(chosen.Arguments))
            ?? throw new InvalidOperationException($"{Wording.Action(stage.Story, chosen.Action, chosen.Arguments.AsSpan())} is not possible now.");
        Act act = stage.Engine.Story.Find(option.Act)!;
        stage.Watch?.BeforeBegin(agenda.Order);
        ImmutableArray<Reason> because = option.Reason is null ? [] :
        [
            option.Reason with
            {
                Limits = deliberation.LimitsReached(character, stage.State),
                Choice = menu.ChoiceOf(character, act, offered),
            },
        ];
        ImmutableArray<int> causes = option.Reason is null ? [] : CausesFor(character, act);
        agenda.Begin(Undertake(act, [.. because, .. ConsentReasons(act, character)], causes, option.Reason is null));
    }

    /// <summary>What a character expects to gain by an act that they have a reason for now, or null.</summary>
    public int? GainOf(int character, Act act) =>
        character >= 0 && act.Consenting.Contains(character) && stage.Engine.CanHappen(stage.State, act)
            ? deliberation.Explain(character, stage.State, act)?.Gain
            : null;

    /// <summary>An act that a scene asks for, with the reasons its doers have for it; a player's may have none.</summary>
    public Undertaking UndertakeInScene(Act act)
    {
        ImmutableArray<Reason> because = [.. ConsentReasons(act, -1)];
        ImmutableArray<int> causes = act.Consenting.Length == 0 ? [] : CausesFor(act.Consenting[0], act);
        bool outOfCharacter = act.Consenting.Contains(player) && deliberation.Explain(player, stage.State, act) is null;
        OccurrenceKind kind = act.AuthorOnly ? OccurrenceKind.Chance : OccurrenceKind.Act;
        return new Undertaking(act, kind, stage.Now, stage.Now, 0, because, causes, outOfCharacter);
    }

    public Setback SetbackOf(int character, Act act) =>
        new(new GroundAct(act.Definition.Id, act.Arguments), reasons.InTheWayOf(character, stage.Engine.States.Mind(stage.State, character), act));

    /// <summary>Everybody is free to try again what has come to nothing.</summary>
    public void BeginChapter()
    {
        falseStarts.Forget();
        patience.Forget();
        for (int character = 0; character < stage.Engine.Story.Characters; character++)
            cast.Wake(character);
    }

    /// <summary>Who has lost something by the last event, and by whose doing, as far as they saw it.</summary>
    public void NoteLosses()
    {
        Occurrence last = stage.Chronicle[^1];
        bool byPeople = last.Kind == OccurrenceKind.Act && !last.OutOfCharacter && !last.By.Any(who => stage.Story[who].CharacterIndex == player);
        foreach (int character in stage.WorseOff)
        {
            EntityId who = stage.Story.Characters[character];
            LostBy seen = last.By.Contains(who) ? LostBy.Themselves : LostBy.Others;
            falseStarts.NoteLoss(character, stage.Now, byPeople && last.Seen.Contains(who) ? seen : LostBy.Circumstance);
        }
    }

    /// <summary>Whoever saw the act come about, and had it next in their plan, is a step further.</summary>
    public void Note(Act act)
    {
        falseStarts.Fulfil(stage.State, act, stage.Now);
        patience.Note(act, stage.Chronicle[^1]);
        foreach (EntityId who in stage.Chronicle[^1].Seen)
        {
            int character = stage.Story[who].CharacterIndex;
            cast.Intending[character] = cast.Intending[character]?.After(act, stage.Engine);
        }
    }

    /// <summary>What the character would begin at once; null when there is nothing, when they wait for others, and when they hesitate, and they rest then.</summary>
    private Weighing? Decided(int character, IReadOnlyList<Target> targets)
    {
        thinking.Note(stage.Story.Characters[character], deliberation.LimitsReached(character, stage.State), stage.Now, stage.Chronicle.Count);
        Weighing weighing = pipeline.Weigh(character, targets);
        StoryTime ready = pipeline.ReadyFor(weighing);
        if (weighing.Wish is { Waits: false } && ready <= stage.Now)
            return weighing;
        if (weighing.Wish is { Waits: true } awaited)
            patience.Wait(character, awaited.Plan);
        if (ready > stage.Now)
            cast.HesitatesUntil[character] = ready;
        cast.RestingIn[character] = stage.Engine.States.Mind(stage.State, character);
        cast.RestsUntil[character] = ready > stage.Now ? ready : stage.Now.Plus(RestMinutes);
        return null;
    }

    private bool Rests(int character) =>
        cast.RestingIn[character] == stage.Engine.States.Mind(stage.State, character) && stage.Now < cast.RestsUntil[character];

    private void Begin(Agenda agenda, Weighing weighing)
    {
        Candidate candidate = weighing.Wish!;
        Act act = stage.Engine.Story.Acts[candidate.Plan.First];
        Reason reason = reasons.Write(candidate.Character, candidate.Plan) with
        {
            Limits = deliberation.LimitsReached(candidate.Character, stage.State),
            Choice = weighing.Record(),
        };
        falseStarts.Note(candidate.Character, stage.State, candidate.Plan, stage.Now);
        cast.Intending[candidate.Character] = Intention.Of(candidate.Character, candidate.Plan, cast.Intending[candidate.Character]);
        stage.HopesAndFears.Hope(candidate.Character, candidate.Plan);
        ImmutableArray<int> causes = [.. reasons.CausesOf(candidate.Character, candidate.Plan)];
        agenda.Begin(Undertake(act, [reason, .. ConsentReasons(act, candidate.Character)], causes, false));
    }

    private IEnumerable<Reason> ConsentReasons(Act act, int initiator)
    {
        foreach (int other in act.Consenting)
        {
            if (other != initiator && deliberation.Explain(other, stage.State, act) is MotivePlan plan)
                yield return reasons.Write(other, plan);
        }
    }

    private ImmutableArray<int> CausesFor(int character, Act act) =>
        deliberation.Explain(character, stage.State, act) is MotivePlan plan ? [.. reasons.CausesOf(character, plan)] : [];

    private Undertaking Undertake(Act act, ImmutableArray<Reason> because, ImmutableArray<int> causes, bool outOfCharacter)
    {
        bool possible = stage.Engine.CanHappen(stage.State, act);
        StoryTime ends = possible ? pace.EndOf(act) : stage.Now.Plus(Undertaking.AttemptMinutes);
        return new Undertaking(act, possible ? OccurrenceKind.Act : OccurrenceKind.Attempt, stage.Now, ends, 0, because, causes, outOfCharacter);
    }
}
