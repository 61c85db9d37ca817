namespace Motive.Telling;

/// <summary>The teller's own lines of time and place. Their order fixes their identity, so new ones go to the end of a group's list.</summary>
internal static class Manners
{
    private const Lapse Today = Lapse.First | Lapse.Later | Lapse.Same;

    /// <summary>By the part of the day.</summary>
    private static readonly Manner[] ByHour =
    [
        new(Today, "It was the small hours, {time}.", m => m.Hour is >= 1 and < 4),
        new(Today, "It was past midnight, {time} by the clock.", m => m.Hour is >= 1 and < 4),
        new(Today, "It was {time}, and nowhere near a decent hour.", m => m.Hour is >= 2 and < 5),
        new(Today, "It was early yet, {time}.", m => m.Hour is 5 or 6),
        new(Today, "It was not yet {next} in the morning.", m => m.Hour is >= 4 and <= 8 && m.Minute >= 30),
        new(Today, "The day had got no further than {time}.", m => m.Hour is >= 5 and <= 9),
        new(Today, "The morning had got as far as {time}.", m => m.Hour is >= 8 and <= 11),
        new(Today, "It was {time}, with a piece of the morning left.", m => m.Hour is 10),
        new(Today, "Noon was not far off. It was {time}.", m => m.Hour is 11 && m.Minute >= 20),
        new(Today, "It was the middle of the day, {time}.", m => m.Hour is 12 && m.Minute >= 3),
        new(Today, "The afternoon was still young, {time}.", m => m.Hour is 13),
        new(Today, "The afternoon had reached {time}.", m => m.Hour is >= 14 and <= 16),
        new(Today, "It was {time}, late for an afternoon.", m => m.Hour is 16 && m.Minute >= 20),
        new(Today, "It was evening, {time}.", m => m.Hour is >= 18 and <= 20),
        new(Today, "The evening had come round to {time}.", m => m.Hour is 18 or 19),
        new(Today, "It was {time}, and most of the evening was gone.", m => m.Hour is 20 && m.Minute >= 20),
        new(Today, "It was late, {time}.", m => m.Hour is 22 or 23),
        new(Today, "It was night, and {time}.", m => m.Hour is >= 21),
        new(Today, "It was not quite midnight.", m => m.Hour is 23 && m.Minute >= 45),
        new(Today, "It was gone {hour}.", m => m.PartIsClear && m.Minute is >= 3 and <= 25),
        new(Today, "It was getting on for {next}.", m => m.PartIsClear && m.Minute is >= 40 and <= 56),
        new(Today, "It was {Time}."),
    ];

    /// <summary>By who is where.</summary>
    private static readonly Manner[] ByPlace =
    [
        new(Today, "At {at} {who} {was} {where}."),
        new(Today, "It was {when}, and {who} {was} {where}."),
        new(Today, "It was gone {hour}, and {who} {was} {where}.", m => m.PartIsClear && m.Minute is >= 3 and <= 25),
        new(Today, "{at} found {who} {where}."),
        new(Lapse.Later, "{Span} later {who} {was} {where}.", m => m.NewPlace),
        new(Lapse.Any, "{Where}, about {at}."),
        new(Lapse.Same, "{who}, meanwhile, {was} {where}.", m => m.OtherPerson),
        new(Lapse.Same, "{Where}, too, it was {when}.", m => m.OtherPerson && m.OtherPlace),
    ];

    /// <summary>By the time that went by.</summary>
    private static readonly Manner[] ByGap =
    [
        new(Lapse.Later, "{Span} went by.", m => m.Gap >= 15),
        new(Lapse.Later, "{Span} had gone by, and it was {when}.", m => m.Gap >= 15),
        new(Lapse.Later, "It was {span} later.", m => m.Gap >= 25),
        new(Lapse.Later, "The clock had moved on {span}.", m => m.Gap >= 25),
        new(Lapse.NextDay, "It was {Time}, the next day."),
        new(Lapse.NextDay, "The next day, at {at}, {who} {was} {where}.", m => m.Hour >= 5),
        new(Lapse.NextDay, "The night went by. It was {Time}.", m => m.Hour is >= 5 and < 12 && m.Gap >= 300),
        new(Lapse.NextDay, "It was another day, and {time}.", m => m.Hour >= 5),
        new(Lapse.NextDay, "Morning came, and it was {time}.", m => m.Hour is >= 5 and < 12 && m.Gap >= 300),
        new(Lapse.NextDay, "Midnight had come and gone. It was {time}.", m => m.Hour is < 5),
        new(Lapse.DaysLater, "{Days} days went by."),
        new(Lapse.DaysLater, "{Days} days later, at {at}, {who} {was} {where}."),
        new(Lapse.DaysLater, "It was {days} days later, {Time}."),
        new(Lapse.Back, "{Span} earlier, at {at}, {who} {was} {where}.", m => m.Gap <= -15),
        new(Lapse.Back, "Before that, at {at}, {who} {was} {where}."),
        new(Lapse.Back, "{Where} it was only {at}."),
        new(Lapse.Back, "It was only {at} {where}."),
        new(Lapse.Back, "It was {span} earlier.", m => m.Gap <= -15),
        new(Lapse.Back, "It was only {at}."),
    ];

    /// <summary>For where the time of day would be named twice.</summary>
    private static readonly Manner[] WithoutClock =
    [
        new(Today, "{Where}.", m => m.ClockIsSaid),
        new(Today, "{who} {was} {where}.", m => m.ClockIsSaid),
        new(Lapse.NextDay, "It was the next day.", m => m.ClockIsSaid),
        new(Lapse.NextDay, "The next day {who} {was} {where}.", m => m.ClockIsSaid),
        new(Lapse.Back, "Before that {who} {was} {where}.", m => m.ClockIsSaid),
    ];

    /// <summary>For what came about elsewhere, and is told last of all.</summary>
    public static readonly Manner[] Meanwhile =
    [
        new(Lapse.Any, "Meanwhile, at {at}, {who} {was} {where}."),
        new(Lapse.Any, "{who}, meanwhile, {was} {where}. It was {when}."),
        new(Lapse.Any, "Meanwhile {who} {was} {where}.", m => m.ClockIsSaid),
        new(Lapse.Any, "Meanwhile, elsewhere, it was {when}."),
        new(Lapse.Any, "Meanwhile, elsewhere:", m => m.ClockIsSaid),
    ];

    public static readonly Manner[] All = [.. ByHour, .. ByPlace, .. ByGap, .. WithoutClock];
}
