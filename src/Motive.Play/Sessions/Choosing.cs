using System.Collections.Immutable;
using Motive.Minds.Grounding;
using Motive.Minds.Intentions;
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
    private readonly Foresight foresight;
    private readonly Director director;
    private readonly Deliberation deliberation;
    private readonly FalseStarts falseStarts;
    private readonly Patience patience;
    private readonly ReasonWriter reasons;
    private readonly Consent consent;
    private readonly Pace pace;
    private readonly Menu menu;
    private readonly ThinkingLog thinking = new();
    private readonly int player;

    public Choosing(Stage stage, SessionSetup setup, Cast cast, Foresight foresight, Director director, Pace pace)
    {
        this.foresight = foresight;
        this.stage = stage;
        this.cast = cast;
        this.director = director;
        this.pace = pace;
        player = setup.Player is EntityId who ? stage.Story[who].CharacterIndex : -1;
        deliberation = new Deliberation(stage.Engine, new Intentions(stage.Engine), new Dice(setup.Seed), setup.Thinking ?? SessionSetup.DefaultThinking);
        falseStarts = new FalseStarts(stage.Engine, stage.Feelings, new Dice(setup.Seed));
        patience = new Patience(stage, cast);
        reasons = new ReasonWriter(stage.Engine, stage.Ledger);
        consent = new Consent(stage, cast, foresight, deliberation, player);
        menu = new Menu(stage, consent, foresight, deliberation, reasons);
    }

    public ImmutableArray<ThinkingCut> ThinkingCuts => thinking.Cuts;

    /// <summary>The free character most drawn to something begins it; false when nobody does.</summary>
    public bool BeginOne(Agenda agenda, IReadOnlyList<Expression> targets)
    {
        Candidate? best = null;
        List<MotivePlan> considered = [];
        for (int character = 0; character < stage.Engine.Story.Characters; character++)
        {
            if (character == player || !cast.IsFree(character, stage.Now) || Rests(character))
                continue;
            (Candidate? wish, List<MotivePlan> all) = WishOf(character, targets);
            if (wish is not null && (best is null || wish.Draw > best.Draw))
                (best, considered) = (wish, all);
        }

        if (best is null)
            return false;
        Begin(agenda, best, considered);
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
        ImmutableArray<Reason> because = option.Reason is null ? [] : [option.Reason with { Limits = deliberation.LimitsReached(character, stage.State) }];
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

    private (Candidate? Wish, List<MotivePlan> Considered) WishOf(int character, IReadOnlyList<Expression> targets)
    {
        List<Candidate> candidates = deliberation.Candidates(character, stage.State, stage.Now.Minutes, cast.Intending[character]);
        thinking.Note(stage.Story.Characters[character], deliberation.LimitsReached(character, stage.State), stage.Now, stage.Chronicle.Count);
        bool patient = patience.Lasts(character);
        candidates.RemoveAll(candidate => !patience.CountsOn(character, candidate.Plan));
        Candidate? wish = MostDrawing(candidates.ConvertAll(AwaitingConsent), character, patient, targets);
        StoryTime ready = wish is { Waits: false } ? falseStarts.ReadyFor(character, stage.State, wish.Plan, stage.Now) : stage.Now;
        if (wish is { Waits: true })
            patience.Wait(character, wish.Plan);
        if (ready > stage.Now)
            cast.HesitatesUntil[character] = ready;
        if (wish is null || wish.Waits || ready > stage.Now)
        {
            cast.RestingIn[character] = stage.Engine.States.Mind(stage.State, character);
            cast.RestsUntil[character] = ready > stage.Now ? ready : stage.Now.Plus(RestMinutes);
            wish = null;
        }

        return (wish, candidates.ConvertAll(candidate => candidate.Plan));
    }

    /// <summary>
    /// While they can go on with what they have set out to do, nothing that only gives back what they have put into it turns them round,
    /// not even where they have to see first what comes of what others are about.
    /// Nobody sets out on a detour to what they could as well go straight to.
    /// The director has a say in what they choose, not in how much it draws them: who is quicker is theirs.
    /// </summary>
    private Candidate? MostDrawing(List<Candidate> candidates, int character, bool patient, IReadOnlyList<Expression> targets)
    {
        Candidate? wish = null;
        long most = 0;
        List<Candidate> able = [.. candidates.GroupBy(candidate => candidate.Plan.First).Where(alike => IsAble(alike.First(), character, patient)).SelectMany(alike => alike)];
        bool resuming = able.Exists(candidate => candidate.Resumes);
        able.RemoveAll(candidate => !candidate.Waits && !foresight.Holds(character, candidate.Plan));
        Detours detours = new(stage.Engine, reasons, character, [.. able.Where(candidate => !candidate.Waits).Select(candidate => candidate.Plan)]);
        foreach (Candidate candidate in able)
        {
            long favoured = resuming && candidate.Retreats ? 0 : director.Favour(candidate, stage.Told, targets);
            if (favoured > most && (candidate.Waits || candidate.Resumes || !detours.Include(candidate.Plan)))
                (wish, most) = (candidate, favoured);
        }

        return wish;
    }

    /// <summary>A player is not asked to join in, nor whoever is busy; who needs them to waits for them as for anybody else's act.</summary>
    private Candidate AwaitingConsent(Candidate candidate) =>
        candidate with { Waits = candidate.Waits || consent.IsAwaited(candidate.Character, stage.Engine.Story.Acts[candidate.Plan.First]) };

    private bool IsAble(Candidate candidate, int character, bool patient)
    {
        Act act = stage.Engine.Story.Acts[candidate.Plan.First];
        return candidate.Waits
            ? patient && Concerns(act, character)
            : consent.IsPossible(character, act) && !falseStarts.GivenUp(character, stage.State, candidate.Plan, stage.Now);
    }

    private bool Rests(int character) =>
        cast.RestingIn[character] == stage.Engine.States.Mind(stage.State, character) && stage.Now < cast.RestsUntil[character];

    /// <summary>Only what is to be done to them or with them is worth standing still for.</summary>
    private bool Concerns(Act act, int character) => act.Arguments.Contains(stage.Story.Characters[character].Value);

    private void Begin(Agenda agenda, Candidate candidate, List<MotivePlan> considered)
    {
        Act act = stage.Engine.Story.Acts[candidate.Plan.First];
        falseStarts.Note(candidate.Character, stage.State, candidate.Plan, stage.Now);
        cast.Intending[candidate.Character] = Intention.Of(candidate.Character, candidate.Plan, cast.Intending[candidate.Character]);
        stage.HopesAndFears.Hope(candidate.Character, candidate.Plan);
        Reason reason = reasons.Write(candidate.Character, candidate.Plan, considered) with { Limits = deliberation.LimitsReached(candidate.Character, stage.State) };
        ImmutableArray<int> causes = [.. reasons.CausesOf(candidate.Character, candidate.Plan)];
        agenda.Begin(Undertake(act, [reason, .. ConsentReasons(act, candidate.Character)], causes, false));
    }

    private IEnumerable<Reason> ConsentReasons(Act act, int initiator)
    {
        foreach (int other in act.Consenting)
        {
            if (other != initiator && deliberation.Explain(other, stage.State, act) is MotivePlan plan)
                yield return reasons.Write(other, plan, []);
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
