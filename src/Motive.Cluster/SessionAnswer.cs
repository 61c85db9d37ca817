using System.Collections.Immutable;

namespace Motive.Cluster;

/// <summary>What a session answers: what somebody has before them, or why not.</summary>
/// <param name="View">Null where it is refused.</param>
/// <param name="Refusal">Null where it is not.</param>
[GenerateSerializer, Immutable, Alias("motive.session.answer")]
public sealed record SessionAnswer([property: Id(0)] SeatView? View, [property: Id(1)] Refusal? Refusal = null);

/// <summary>A session that has begun, or why it has not.</summary>
/// <param name="Tokens">One for each seat, in the order of the request. Only their hashes are kept.</param>
/// <param name="Refusal">Null where it has begun.</param>
[GenerateSerializer, Immutable, Alias("motive.session.begun")]
public sealed record BegunSession([property: Id(0)] ImmutableArray<string> Tokens, [property: Id(1)] Refusal? Refusal = null);

/// <summary>Why something is not done. Nothing has changed then.</summary>
/// <param name="Kind">For programs.</param>
/// <param name="Words">For people: what would work.</param>
[GenerateSerializer, Immutable, Alias("motive.session.refusal")]
public sealed record Refusal([property: Id(0)] RefusalKind Kind, [property: Id(1)] string Words);

/// <summary>Of what kind a refusal is.</summary>
[GenerateSerializer, Alias("motive.session.refusal.kind")]
public enum RefusalKind
{
    /// <summary>There is no such session, or no such story.</summary>
    NotFound,

    /// <summary>The token is of no seat of it.</summary>
    NotYours,

    /// <summary>It has begun already, the number has been used for something else, or is not the next one.</summary>
    Conflict,

    /// <summary>That cannot be decided now.</summary>
    NotOnOffer,

    /// <summary>What was asked for means nothing in the story.</summary>
    Meaningless,

    /// <summary>A limit of the session or the tenant.</summary>
    TooMuch,

    /// <summary>Too many are thinking; try again in a moment.</summary>
    Busy,
}
