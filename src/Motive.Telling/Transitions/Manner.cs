using Motive.World;

namespace Motive.Telling;

/// <summary>
/// One way to say when and where. Words in braces: time, Time (with its part of the day), when (with it where it is needed), hour, next (hour), part, span, Span, days,
/// Days, place, Place, who. Every manner is a sentence, or sentences, that can stand after anything and claims nothing but the
/// clock, the map and who is where.
/// </summary>
internal sealed record Manner(Lapse Lapses, string Template, Func<Moment, bool>? When = null)
{
    public bool NeedsPlace { get; } = Template.Contains("{place}", StringComparison.Ordinal) || Template.Contains("{Place}", StringComparison.Ordinal);

    public bool Fits(Moment moment) =>
        Lapses.HasFlag(moment.Lapse)
        && (!NeedsPlace || moment.Place is not null)
        && (When is null || When(moment));

    public string Write(Moment moment)
    {
        string place = moment.Place ?? "";
        string span = ClockWords.Span(Math.Abs(moment.Gap));
        string days = NumberWords.Write(moment.Last is { } last ? moment.Now.Day - last.Day : 0);
        string text = Template
            .Replace("{time}", ClockWords.Time(moment.Now), StringComparison.Ordinal)
            .Replace("{Time}", ClockWords.TimeOfDay(moment.Now), StringComparison.Ordinal)
            .Replace("{when}", moment.PartIsClear ? ClockWords.Time(moment.Now) : ClockWords.TimeOfDay(moment.Now), StringComparison.Ordinal)
            .Replace("{hour}", ClockWords.HourBefore(moment.Now), StringComparison.Ordinal)
            .Replace("{next}", ClockWords.HourAfter(moment.Now), StringComparison.Ordinal)
            .Replace("{part}", ClockWords.Part(moment.Now), StringComparison.Ordinal)
            .Replace("{span}", span, StringComparison.Ordinal)
            .Replace("{Span}", Naming.Capitalised(span), StringComparison.Ordinal)
            .Replace("{days}", days, StringComparison.Ordinal)
            .Replace("{Days}", Naming.Capitalised(days), StringComparison.Ordinal)
            .Replace("{place}", place, StringComparison.Ordinal)
            .Replace("{Place}", Naming.Capitalised(place), StringComparison.Ordinal)
            .Replace("{who}", moment.Who, StringComparison.Ordinal);
        return Typography.Polish(Naming.Capitalised(text));
    }
}
