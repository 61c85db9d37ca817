using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>What an act can be answered with by one of those it is addressed to (D30m): ground acts, in story order.</summary>
/// <param name="All">All replies, the last resort among them.</param>
/// <param name="Otherwise">What is left to whoever is drawn to none of them; empty where the story names nothing.</param>
internal sealed record Replies(CharacterId Addressee, ImmutableArray<Act> All, ImmutableArray<Act> Otherwise)
{
    /// <summary>One for each addressee, in the order in which the story names them; nobody answers themselves, nor an act that they do.</summary>
    public static IEnumerable<Replies> Enumerate(Act act, GroundStory story)
    {
        foreach (Answering answering in act.Definition.AnsweredBy)
        {
            CharacterId addressee = act.Arguments[answering.Addressee] is int who && who != Value.Unknown ? story.Story.Entities[who].AsCharacter : CharacterId.None;
            if (addressee.IsNone || act.Consenting is [CharacterId speaker, ..] && speaker == addressee)
                continue;
            ImmutableArray<Act> all = [.. story.Acts.Where(reply => reply.Consenting.Contains(addressee) && answering.Replies.Any(pattern => Fits(pattern, reply, act, story.Story)))];
            yield return new Replies(addressee, all, answering.Otherwise is EventPattern otherwise ? [.. all.Where(reply => Fits(otherwise, reply, act, story.Story))] : []);
        }
    }

    private static bool Fits(EventPattern pattern, Act reply, Act act, Story story)
    {
        if (pattern.Action != reply.Definition.Id)
            return false;
        for (int i = 0; i < pattern.Arguments.Length; i++)
        {
            int? asked = pattern.Arguments[i] switch
            {
                Expression.Literal literal => literal.Value,
                Expression.Variable variable => act.Arguments[variable.Slot],
                _ => null,
            };
            if (asked is int value && value != reply.Arguments[i])
                return false;

            // A claim is free but for the news that it is about.
            if (pattern.Arguments[i] is Expression.NewsOfClaim { Claim: Expression.Variable about } && story.NewsOfClaim(reply.Arguments[i]) != act.Arguments[about.Slot])
                return false;
        }

        return true;
    }
}
