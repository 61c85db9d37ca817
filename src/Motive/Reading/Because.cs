using System.Collections.Immutable;
using Motive.Answers;
using Motive.Telling;
using Motive.World;

namespace Motive.Reading;

/// <summary>
/// Why a player's character would do something, in the words of a person to them: "because you want to see Ann". It is what the recorded motive says of its nearest end; the plan behind it is for whoever asks for it.
/// </summary>
internal sealed class Because(SessionView session, EntityId player, IState mind)
{
    private readonly Deeds deeds = new(session, player);

    /// <summary>Of an act.</summary>
    public string Write(Reason reason) => Polished(Sought(reason) ?? Averted(reason) ?? Wanted(reason) ?? Ahead(reason, 1) ?? "because it would do you good");

    /// <summary>Of a journey: what they want to do there; else whom they want to see there; else what it is for.</summary>
    /// <param name="legs">How many acts of the plan are the journey.</param>
    public string WriteOfJourney(Reason reason, int legs, EntityId place) =>
        Polished(Sought(reason) ?? Averted(reason) ?? Ahead(reason, legs) ?? Met(reason, place) ?? Wanted(reason) ?? "because it would do you good");

    private string Polished(string text) => Telling.Typography.Polish(text, session.Story.Language);

    private string? Sought(Reason reason) =>
        reason.Sought is SoughtFact sought ? $"because you want to find out {new FactClauses(session.Story, player, mind, player).NotKnownNow(sought.Fact, sought.Arguments)}" : null;

    /// <summary>What somebody else might do, and what they want that it would cost them: the deed alone may seem harmless.</summary>
    private string? Averted(Reason reason)
    {
        if (reason.Averts.FirstOrDefault(harm => harm.Act is not null && harm.Who != player) is not { Act: GroundAct act, Who: EntityId who })
            return null;
        (EntityId doer, string deed) = deeds.Expected(who, act, mind);
        string minds = Want(reason) is string want ? $", and you {want}" : "";
        return $"because otherwise {session.Story[doer].Display} might {deed}{minds}";
    }

    /// <summary>What they mean to do next, if it is theirs to do.</summary>
    private string? Ahead(Reason reason, int done)
    {
        if (reason.Plan.Length <= done || reason.Fulfilling < done)
            return null;
        string deed = deeds.Part(player, reason.Plan[done], mind);
        return deed.StartsWith("for ", StringComparison.Ordinal) || deed.StartsWith("let ", StringComparison.Ordinal) ? null : $"because you want to {deed}";
    }

    /// <summary>Those whom they believe to be at the place, where the motive rests on that.</summary>
    private string? Met(Reason reason, EntityId place)
    {
        string[] met =
        [
            .. reason.Believes.Where(belief => belief.Fact == session.Story.Location && belief.Value == place.Value && belief.Arguments[0] != player.Value)
                .Select(belief => session.Story.Entities[belief.Arguments[0]]).Where(who => !who.AsCharacter.IsNone).Select(who => who.Display),
        ];
        return met.Length == 0 ? null : $"because you want to see {Phrasing.Listed(met)}";
    }

    private static string? Wanted(Reason reason) => Want(reason) is string want ? $"because you {want}" : null;

    private static string? Want(Reason reason) => reason.Wants.Skip(reason.Named).Concat(reason.Wants).FirstOrDefault(Phrasing.IsWords) is string want ? WantWords.Addressed(want) : null;
}
