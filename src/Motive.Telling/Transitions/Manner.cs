using Motive.World;

namespace Motive.Telling;

/// <summary>
/// One way to say when and where. Words in braces: time, Time (with its part of the day), when (with it where it is needed), at (the same, rounded), hour, next (hour), part, span, Span, days,
/// Days, where, Where (as the place has it: "on the main street"), who, was (were, for a name that is plural). Every manner is a sentence, or sentences, that can stand after anything and claims nothing but the
/// clock, the map and who is where.
/// </summary>
internal sealed record Manner(Lapse Lapses, string Template, Func<Moment, bool>? When = null)
{
    private static readonly string[] ClockHoles = ["{time}", "{Time}", "{when}", "{at}", "{hour}", "{next}"];

    public bool NeedsPlace { get; } = Template.Contains("{where}", StringComparison.Ordinal) || Template.Contains("{Where}", StringComparison.Ordinal);

    /// <summary>Whether it tells the time of day.</summary>
    public bool NamesClock { get; } = Array.Exists(ClockHoles, hole => Template.Contains(hole, StringComparison.Ordinal));

    public bool Fits(Moment moment) =>
        Lapses.HasFlag(moment.Lapse)
        && (!NeedsPlace || moment.Where is not null)
        && !(NamesClock && moment.ClockIsSaid)
        && (When is null || When(moment));

    public string Write(Moment moment)
    {
        string time = ClockWords.Time(moment.Now);
        string full = ClockWords.WithPart(time, moment.Now);
        string about = ClockWords.About(moment.Now);
        string where = moment.Where ?? "";
        string span = ClockWords.Span(Math.Abs(moment.Gap));
        string days = NumberWords.Write(moment.Last is { } last ? moment.Now.Day - last.Day : 0);
        string text = Template
            .Replace("{time}", time, StringComparison.Ordinal)
            .Replace("{Time}", full, StringComparison.Ordinal)
            .Replace("{when}", moment.PartIsClear ? time : full, StringComparison.Ordinal)
            .Replace("{at}", moment.PartIsClear ? about : ClockWords.WithPart(about, moment.Now), StringComparison.Ordinal)
            .Replace("{hour}", ClockWords.HourBefore(moment.Now), StringComparison.Ordinal)
            .Replace("{next}", ClockWords.HourAfter(moment.Now), StringComparison.Ordinal)
            .Replace("{part}", ClockWords.Part(moment.Now), StringComparison.Ordinal)
            .Replace("{span}", span, StringComparison.Ordinal)
            .Replace("{Span}", Naming.Capitalised(span), StringComparison.Ordinal)
            .Replace("{days}", days, StringComparison.Ordinal)
            .Replace("{Days}", Naming.Capitalised(days), StringComparison.Ordinal)
            .Replace("{where}", where, StringComparison.Ordinal)
            .Replace("{Where}", Naming.Capitalised(where), StringComparison.Ordinal)
            .Replace("{was}", moment.Who.Agree("was", "were"), StringComparison.Ordinal)
            .Replace("{who}", moment.Who.Display, StringComparison.Ordinal);
        return Typography.Polish(Naming.Capitalised(text), moment.Language);
    }
}
