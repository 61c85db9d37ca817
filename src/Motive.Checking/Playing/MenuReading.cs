using System.Collections.Immutable;
using Motive.Checking.Runs;
using Motive.Minds.Grounding;
using Motive.Minds.Intentions;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Checking.Playing;

/// <summary>What kind of things somebody is offered on the first page of a turn.</summary>
internal sealed class MenuReading(Session session, EntityId player)
{
    public PlayedRun Count(PlayedRun run, ImmutableArray<Offer> offers, int cameFrom)
    {
        Offer[] first = [.. offers.Where(offer => offer.IsForemost)];
        int journeys = first.Count(IsJourney);
        bool isTalk = session.Scene is not null;
        int[] company = [.. session.Story.Characters.Where(IsHere).Select(who => who.Value)];
        bool inCompany = isTalk || company.Length > 0;
        return run with
        {
            Turns = run.Turns + 1,
            WaitingAlone = run.WaitingAlone + One(first.Length == 0),
            WaysOnly = run.WaysOnly + One(first.Length > 0 && journeys == first.Length),
            Choices = run.Choices + One(first.Length - journeys >= 2),
            InCompany = run.InCompany + One(inCompany),
            SomethingToSay = run.SomethingToSay + One(inCompany && Array.Exists(first, offer => IsBetween(offer, company))),
            WaysBack = run.WaysBack + One(first.Length > 0 && cameFrom != Value.Unknown && LeadsTo(first[0], cameFrom)),
        };
    }

    /// <summary>Where the player is, or unknown.</summary>
    public int Place => PlaceOf(player);

    private int PlaceOf(EntityId who) => session.Story.Location is FactId location ? session.Present.Read(location, [who.Value]) : Value.Unknown;

    /// <summary>In a story without places everybody is together.</summary>
    private bool IsHere(EntityId who) => who != player && (session.Story.Location is null || (Place != Value.Unknown && PlaceOf(who) == Place));

    private bool IsJourney(Offer offer) => offer.Decision is Decision.Do chosen && session.Ground.Find(chosen.Act) is Act act && Journeys.MoverOf(session.Ground, act) >= 0;

    private bool LeadsTo(Offer offer, int place) => IsJourney(offer) && session.Ground.Find(((Decision.Do)offer.Decision).Act)!.Event.Profile.Effects
        .Any(effect => effect.Known == place && effect.Facts.Any(fact => session.Ground.Facts.Facts[fact] is { Emotion: null } written && written.Family == session.Story.Location));

    private bool IsBetween(Offer offer, int[] company) =>
        offer.Decision is Decision.Say || (offer.Decision is Decision.Do chosen && !IsJourney(offer) && chosen.Act.Arguments.Any(argument => company.Contains(argument)));

    private static int One(bool counts) => counts ? 1 : 0;
}
