using System.Collections.Immutable;
using Motive.World;

namespace Motive.Play.Sessions.Inquiries;

/// <summary>What of a reason a deed hung on: each belief and want of it without which, everything else as it was, the deed would not have been done. Two wants either of which is enough are neither of them among these (D30h).</summary>
internal sealed record Decisive(ImmutableArray<BeliefUsed> Beliefs, ImmutableArray<string> Wants)
{
    /// <summary>A belief is undone by as many other values as this, one after the other, until one makes a difference.</summary>
    private const int MostValues = 8;

    /// <summary>Undoes each thing that a reason cites, alone; null where the deed was not chosen in the way that is asked about, by its doer and of their own accord.</summary>
    /// <param name="inquiry">Of the moment when the deed was decided.</param>
    public static Decisive? FindDecisive(Inquiry inquiry, Occurrence deed, Reason reason)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(reason);
        if (reason.Choice is null or { ByPlayer: true } || deed?.Action is not ActionId action)
            return null;
        Supposing supposing = inquiry.Suppose(reason.Who);
        GroundAct done = new(action, deed.Arguments);
        return supposing.IsChosen(done)
            ? new Decisive([.. reason.Believes.Where(belief => Decides(supposing, belief, done))], [.. reason.Wants.Where(want => !done.IsSame(supposing.ChoiceIfNotWanted(want)))])
            : null;
    }

    private static bool Decides(Supposing supposing, BeliefUsed belief, GroundAct done)
    {
        foreach (int value in supposing.OtherValues(belief.Fact, belief.Arguments, MostValues))
        {
            if (!done.IsSame(supposing.ChoiceIfBelieved(belief.Fact, belief.Arguments, value)))
                return true;
        }

        return false;
    }
}
