using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Play.Clock;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>An act that a player has chosen, and to which others who are played have still to agree before it begins (D30d). People by character index.</summary>
/// <param name="Agreed">Who has agreed so far, beside whoever proposed it.</param>
/// <param name="Answering">What the act would answer; null for nothing.</param>
internal sealed record PlayersProposal(Act Act, CharacterId Proposer, ImmutableArray<CharacterId> Agreed, Expectation? Answering)
{
    /// <summary>Writes it or reads it.</summary>
    public static PlayersProposal Transfer(SessionArchive archive, PlayersProposal? one) => new(
        archive.Act(one?.Act), archive.Character(one?.Proposer ?? default), archive.Each(one?.Agreed ?? [], archive.Character), archive.Maybe(one?.Answering, archive.Expectation));
}
