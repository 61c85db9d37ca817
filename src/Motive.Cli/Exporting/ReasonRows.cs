using Motive.Characters;
using Motive.Reasons;

namespace Motive.Cli.Exporting;

/// <summary>A reason as rows: what was wanted, by which plan, on what it rested, and what was passed over for it and why.</summary>
internal static class ReasonRows
{
    public static IEnumerable<TableRow> Write(int number, string who, EventReason reason)
    {
        ChoiceDraw? draw = reason.Choice?.Draw;
        return
        [
            new TableRow(
                "reasons", number, who, reason.Want, reason.Gain, reason.FindsOut?.Fact, reason.Choice?.ByPlayer, draw?.Minutes, Sum(draw), draw?.Hastened, draw?.Temperament, draw?.Keeping, draw?.Chance,
                draw?.Favour, draw?.Beat, reason.Choice?.Waits, reason.Choice?.MorePassed, reason.Choice?.MoreRefused),
            .. reason.Plan.Select((act, place) => new TableRow("plans", number, who, place + 1, act)),
            .. reason.Believes.Select(belief => Ground(number, who, belief)),
            .. (reason.Averts ?? []).Select(what => new TableRow("averted", number, who, what)),
            .. (reason.Choice?.Passed ?? []).Select(other => new TableRow("passed_over", number, who, other.Act, null, other.Draw.Gain, other.Draw.Minutes, Sum(other.Draw), null, null, null)),
            .. (reason.Choice?.Refused ?? []).Select(other => new TableRow("passed_over", number, who, other.Act, other.Rule, other.Gain, null, null, other.Who, other.By, other.Until)),
        ];
    }

    private static TableRow Ground(int number, string who, HeldBelief belief) => new("grounds", number, who, belief.Fact, RunTables.Value(belief.Value), belief.From);

    /// <summary>How much it drew altogether: all that <see cref="ChoiceDraw"/> has in thousandths of a point.</summary>
    private static long? Sum(ChoiceDraw? draw) => draw is null ? null : draw.Hastened + draw.Temperament + draw.Keeping + draw.Chance + draw.Favour;
}
