using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>Somebody has been addressed, and has the floor: their next move is an answer (D30m).</summary>
/// <param name="Event">The number of the event that is to be answered.</param>
/// <param name="Speaker">Who addressed them, by character index.</param>
/// <param name="Said">By act index: all that has been said in the exchange of which this is a part, what is to be answered among it.</param>
internal sealed record Expectation(int Event, CharacterId Speaker, Replies Replies, ImmutableArray<ActId> Said, StoryTime Since)
{
    /// <summary>Who has to answer.</summary>
    public CharacterId Addressee => Replies.Addressee;
}
