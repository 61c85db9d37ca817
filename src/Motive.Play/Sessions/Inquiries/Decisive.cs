using System.Collections.Immutable;
using Motive.World;

namespace Motive.Play.Sessions.Inquiries;

/// <summary>What of a reason a deed hung on: each belief and want of it without which, everything else as it was, the deed would not have been done. Two wants either of which is enough are neither of them among these (D30h).</summary>
internal sealed record Decisive(ImmutableArray<BeliefUsed> Beliefs, ImmutableArray<string> Wants)
{
    /// <summary>Undoes each thing that a reason cites, alone; null where the deed was not chosen in the way that is asked about, by its doer and of their own accord.</summary>
    /// <param name="inquiry">Of the moment when the deed was decided.</param>
    public static Decisive? FindDecisive(Inquiry inquiry, Occurrence deed, Reason reason)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(deed);
        if (SupposeOfChoice(inquiry, deed, reason) is not (Supposing supposing, GroundAct done))
            return null;
        return new Decisive([.. reason.Believes.Where(belief => supposing.ValueAgainst(done, belief) is not null)], [.. reason.Wants.Where(want => !done.IsSame(supposing.ChoiceIfNotWanted(want)))]);
    }

    /// <summary>What can be asked of whoever decided a deed for themselves, and would decide it so again; null where they did not.</summary>
    public static (Supposing Supposing, GroundAct Done)? SupposeOfChoice(Inquiry inquiry, Occurrence deed, Reason reason)
    {
        if (reason.Choice is null or { ByPlayer: true } || deed.Action is not ActionId action)
            return null;
        Supposing supposing = inquiry.Suppose(reason.Who);
        GroundAct done = new(action, deed.Arguments);
        return supposing.IsChosen(done) ? (supposing, done) : null;
    }
}
