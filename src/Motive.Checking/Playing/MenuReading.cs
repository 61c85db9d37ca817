using System.Collections.Immutable;
using Motive.Checking.Runs;
using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Reasons.Intentions;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Checking.Playing;

/// <summary>What kind of things somebody is offered on the first page of a turn.</summary>
internal sealed class MenuReading(Session session, EntityId player)
{
    /// <summary>So many replies leave whoever is addressed a choice.</summary>
    private const int EnoughReplies = 3;

    /// <summary>The turn, marked as what it counts.</summary>
    /// <param name="offers">What is on offer besides waiting.</param>
    /// <param name="cameFrom">Where the player was before they came here with their last decision, or unknown.</param>
    public PlayedTurn Read(ImmutableArray<Offer> offers, int cameFrom)
    {
        Offer[] first = [.. offers.Where(offer => offer.IsForemost)];
        int journeys = first.Count(IsJourney);
        int[] company = [.. session.Story.Characters.Where(IsHere).Select(who => who.Value)];
        bool inCompany = session.Scene is not null || company.Length > 0;
        bool isQuestion = session.IsAnswering && session.Scene is null;
        (bool Counts, string Mark)[] marks =
        [
            (first.Length == 0, TurnMarks.WaitingAlone),
            (first.Length > 0 && journeys == first.Length, TurnMarks.WaysOnly),
            (first.Length - journeys >= 2, TurnMarks.Choices),
            (inCompany, TurnMarks.Company),
            (inCompany && Array.Exists(first, offer => IsBetween(offer, company)), TurnMarks.Talk),
            (first.Length > 0 && cameFrom != Value.Unknown && LeadsTo(first[0], cameFrom), TurnMarks.WayBack),
            (isQuestion, TurnMarks.Question),
            (isQuestion && first.Length < EnoughReplies, TurnMarks.FewReplies),
        ];
        return new PlayedTurn(session.Now, [.. marks.Where(mark => mark.Counts).Select(mark => mark.Mark)], [.. first.Select(offer => offer.Label)], offers.Length - first.Length, null);
    }

    /// <summary>Where the player is, or unknown.</summary>
    public int Place => PlaceOf(player);

    private int PlaceOf(EntityId who) => session.Story.Location is FactId location ? session.Present.Read(location, [who.Value]) : Value.Unknown;

    /// <summary>In a story without places everybody is together.</summary>
    private bool IsHere(EntityId who) => who != player && (session.Story.Location is null || (Place != Value.Unknown && PlaceOf(who) == Place));

    private bool IsJourney(Offer offer) => offer.Decision is Decision.Do chosen && session.Ground.FindAct(chosen.Act) is Act act && !Moves.MoverOf(session.Ground, act).IsNone;

    private bool LeadsTo(Offer offer, int place) => IsJourney(offer) && session.Ground.FindAct(((Decision.Do)offer.Decision).Act)!.Event.Profile.Effects
        .Any(effect => effect.KnownValue == place && effect.Facts.Any(fact => session.Ground.Facts[fact] is { Emotion: null } written && written.Family == session.Story.Location));

    private bool IsBetween(Offer offer, int[] company) =>
        offer.Decision is Decision.SceneChoice || (offer.Decision is Decision.Do chosen && !IsJourney(offer) && chosen.Act.Arguments.Any(argument => company.Contains(argument)));
}
