using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>What is put into a run from outside. It comes about at the moment at which the run stands, before anybody thinks there; whoever was thinking already thinks once more.</summary>
internal sealed partial class Scheduler
{
    /// <summary>The moment at which the run stands is gone through once more, because something comes between; its events stay.</summary>
    public void Rewind(StoryTime now)
    {
        if (stage.Now < now)
            MoveClock(now);
        choosing.Rewind();
        lostReasons.Rewind();
        agenda.Rewind();
        foresight.NoticeActsUnderWay();
        if (scenes.Open is null)
            EndTurn();
        everybodyRests = false;
        stage.AllowSteps();
    }

    /// <summary>What stands against it at a time up to which all has come about; null when nothing does.</summary>
    public Obstacle? ObstacleTo(Intervention what, StoryTime now) => what switch
    {
        Intervention.Do act => AgainstAct(act.Act, now, begins: false),
        Intervention.Begin act => AgainstAct(act.Act, now, begins: true),
        Intervention.Hold hold => AgainstNumber(hold.Number),
        Intervention.Complete complete => AgainstNumber(complete.Number),
        Intervention.Fail fail => AgainstNumber(fail.Number),
        Intervention.State state => AgainstStating(state.Fact),
        Intervention.Play play when players.Includes(Index(play.Who)) => new Obstacle(ObstacleKind.Played, play.Who),
        Intervention.Release release when !players.Includes(Index(release.Who)) => new Obstacle(ObstacleKind.NotPlayed, release.Who),
        Intervention.Leave leave when stage.IsAway(Index(leave.Who)) => new Obstacle(ObstacleKind.Away, leave.Who),
        Intervention.Enter enter => AgainstEntering(enter),
        _ => null,
    };

    /// <summary>Carries it out; the run must have been rewound to where it stands, and nothing may stand against it.</summary>
    /// <returns>What came of it that is to be reported.</returns>
    public IEnumerable<Outcome> Intervene(Intervention what, Chapter chapter)
    {
        switch (what)
        {
            case Intervention.State { Fact: InitialFact fact } state:
                CharacterId[] path = [.. fact.Minds.Select(Index)];
                return Happened(
                    OutsideEvents.CreateStatement(Ground, Ground.Facts.FindFact(fact.Fact, fact.Arguments.AsSpan()), path, fact.Value, state.Seen.Select(Index).ToHashSet()),
                    new OutsideEvent.Stated(fact.Minds, fact.Fact, fact.Arguments, fact.Value), chapter);
            case Intervention.Do act:
                return [Enact(agenda.CreateImmediate(FindAct(act.Act), OccurrenceKind.Act) with { OutOfCharacter = true, FromOutside = true }, chapter)];
            case Intervention.Begin begin:
                return [new Outcome(OutcomeKind.Began, agenda.Begin(choosing.Undertakings.CreateFromOutside(FindAct(begin.Act)) with { IsHeld = begin.IsHeld }))];
            case Intervention.Hold hold:
                agenda.Hold(FindUnderway(hold.Number));
                return [];
            case Intervention.Complete complete:
                return [End(FindUnderway(complete.Number), chapter)];
            case Intervention.Fail fail:
                return [Fail(FindUnderway(fail.Number), chapter)];
            case Intervention.Play play:
                players.SetPlayed(Index(play.Who), true);
                cast.Wake(Index(play.Who));
                return [];
            case Intervention.Release release:
                players.SetPlayed(Index(release.Who), false);
                cast.Wake(Index(release.Who));
                return [];
            case Intervention.Leave leave:
                return Leave(leave.Who, chapter);
            case Intervention.Enter enter:
                return Enter(enter, chapter);
            default:
                return [];
        }
    }

    private GroundStory Ground => stage.Engine.Story;

    private Outcome End(Undertaking due, Chapter chapter)
    {
        agenda.Stop(due);
        return begunActs.EndOf(due) is Undertaking ended ? Enact(ended with { FromOutside = due.FromOutside }, chapter) : begunActs.GiveUp(due);
    }

    /// <summary>Whoever would find out by trying that it cannot be done does; where it could, nobody learns anything, and who began it thinks again.</summary>
    private Outcome Fail(Undertaking due, Chapter chapter)
    {
        agenda.Stop(due);
        bool isTried = !stage.Engine.CanHappen(stage.State, due.Act) && begunActs.EndOf(due) is not null;
        return isTried ? Enact(due with { Kind = OccurrenceKind.Attempt }, chapter) : begunActs.ComeToNothing(due, due.Act.Consenting[0], StopCause.Outside);
    }

    /// <summary>Who leaves is out of the story till they enter (D30i).</summary>
    private IEnumerable<Outcome> Leave(EntityId who, Chapter chapter)
    {
        HashSet<CharacterId> observers = [.. WithThem(Index(who))];
        List<Outcome> outcomes = [];
        foreach (Undertaking own in agenda.Underway.Where(undertaking => undertaking.Act.Consenting.Contains(Index(who))).ToArray())
        {
            agenda.Stop(own);
            outcomes.Add(begunActs.ComeToNothing(own, Index(who), StopCause.Away));
        }

        agenda.Release(Index(who));
        stage.SetAway(Index(who), true);
        GroundEvent leaving = OutsideEvents.CreateMove(Ground, Whereabouts(who) is GroundFactId at ? [(at, Value.Unknown)] : [], [], observers);
        return [.. outcomes, .. Happened(leaving, new OutsideEvent.Left(who), chapter)];
    }

    private IEnumerable<Outcome> Enter(Intervention.Enter enter, Chapter chapter)
    {
        CharacterId who = Index(enter.Who);
        stage.SetAway(who, false);
        cast.Wake(who);
        if (Whereabouts(enter.Who) is not GroundFactId at || enter.Place is not EntityId place)
            return Happened(OutsideEvents.CreateMove(Ground, [], [], new HashSet<CharacterId> { who }), new OutsideEvent.Came(enter.Who, null), chapter);
        CharacterId[] there = [.. InPlace(place.Value).Where(other => other != who)];
        (GroundFactId, int)[] are = [.. there.Select(other => (Whereabouts(stage.Story.EntityOf(other))!.Value, place.Value))];
        return Happened(OutsideEvents.CreateMove(Ground, [(at, place.Value)], are, new HashSet<CharacterId>(there) { who }), new OutsideEvent.Came(enter.Who, place), chapter);
    }

    private Outcome[] Happened(GroundEvent what, OutsideEvent said, Chapter chapter)
    {
        StateId before = stage.State;
        RecordHappening(stage.EnactOutside(what, said, chapter.Number), before);
        return [AfterEvent];
    }

    private Obstacle? AgainstAct(GroundAct ground, StoryTime now, bool begins)
    {
        if (Ground.FindAct(ground) is not Act act)
            return new Obstacle(ObstacleKind.Never, By: ground);
        if (Array.Find(act.Consenting, stage.IsAway) is CharacterId away && act.Consenting.Any(stage.IsAway))
            return new Obstacle(ObstacleKind.Away, stage.Story.EntityOf(away));
        StateId state = stage.StateAt(now);
        if (!begins)
            return stage.Engine.CanHappen(state, act) ? null : new Obstacle(ObstacleKind.NotPossible, By: ground);
        if (act.AuthorOnly)
            return new Obstacle(ObstacleKind.WithoutDoer, By: ground);
        if (agenda.Underway.FirstOrDefault(other => act.Consenting.Any(doer => other.Occupied.Contains(doer) && !cast.IsFree(doer, now))) is Undertaking busy)
        {
            CharacterId doer = act.Consenting.First(busy.Occupied.Contains);
            return new Obstacle(ObstacleKind.Busy, stage.Story.EntityOf(doer), busy.Act.ToGroundAct(), busy.IsHeld ? null : busy.Ends);
        }

        return stage.Engine.CanHappen(state, act) || act.Consenting.Any(doer => stage.Engine.WouldFindOut(doer, state, act)) ? null : new Obstacle(ObstacleKind.NotPossible, By: ground);
    }

    private Obstacle? AgainstNumber(int number) => agenda.Underway.Any(undertaking => undertaking.Begun == number) ? null : new Obstacle(ObstacleKind.NotUnderWay);

    private Obstacle? AgainstStating(InitialFact fact)
    {
        if (!Ground.CanChange(fact.Fact))
            return new Obstacle(ObstacleKind.NeverChanges);
        if (Ground.Facts.FindFact(fact.Fact, fact.Arguments.AsSpan()) is not { IsNone: false } number || (Ground.Facts[number].ForTelling && !fact.Minds.IsEmpty))
            return new Obstacle(ObstacleKind.NeverRead);
        StateId state = stage.State;
        foreach (CharacterId mind in fact.Minds.Select(Index))
        {
            if (stage.Engine.States.IsInnermost(state))
                return new Obstacle(ObstacleKind.TooDeep);
            state = stage.Engine.States.Mind(state, mind);
        }

        return null;
    }

    private Obstacle? AgainstEntering(Intervention.Enter enter)
    {
        if (!stage.IsAway(Index(enter.Who)))
            return new Obstacle(ObstacleKind.Here, enter.Who);
        bool hasPlaces = Whereabouts(enter.Who) is not null;
        if (hasPlaces && enter.Place is null)
            return new Obstacle(ObstacleKind.Nowhere, enter.Who);
        return !hasPlaces && enter.Place is not null ? new Obstacle(ObstacleKind.NoPlaces, enter.Who) : null;
    }

    /// <summary>The number of the fact that says where somebody is; null in a story where none does.</summary>
    private GroundFactId? Whereabouts(EntityId who) =>
        stage.Story.Location is FactId location && Ground.Facts.CanChange(location) && Ground.Facts.FindFact(location, [who.Value]) is { IsNone: false } at ? at : null;

    /// <summary>Who is where somebody is, themselves apart.</summary>
    private IEnumerable<CharacterId> WithThem(CharacterId who) => stage.PlaceOf(who) is int place && place != Value.Unknown ? InPlace(place).Where(other => other != who) : [];

    private IEnumerable<CharacterId> InPlace(int place) => CharacterId.Below(Ground.Characters).Where(other => !stage.IsAway(other) && stage.PlaceOf(other) == place);

    private Undertaking FindUnderway(int number) => agenda.Underway.First(undertaking => undertaking.Begun == number);

    private Act FindAct(GroundAct act) => Ground.FindAct(act)!;

    private CharacterId Index(EntityId who) => stage.Story[who].AsCharacter;
}
