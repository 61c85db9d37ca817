using System.Collections.Immutable;

namespace Hundred;

/// <summary>Somebody as the game knows them, on-stage and off.</summary>
internal sealed record Person(string Name, string FullName, string Workplace)
{
    public string At { get; set; } = Workplace;

    public bool Fed { get; set; }

    public int Paid { get; set; }

    public HashSet<string> Heard { get; } = [];

    public bool OnStage { get; set; }

    public int StaysUntil { get; set; } = -1;
}

/// <summary>What people do whom nobody sees: a table, and no thoughts. It costs some nanoseconds a person.</summary>
internal static class Routine
{
    /// <summary>Where somebody is in a minute of the day: at work, and once an hour a quarter of an hour at the inn or on the market.</summary>
    public static void Decide(Person person, int number, int minute, ImmutableArray<string> places)
    {
        int hour = (minute + number * 7) % 60;
        person.At = hour < 12 ? "Inn" : hour < 20 ? places[(number * 5 + minute / 60) % places.Length] : person.Workplace;
        if (person.At == "Inn" && hour == 5)
            person.Fed = true;
        if (hour == 19)
            person.Fed = false;
        if (hour == 59)
            person.Paid = Math.Min(6, person.Paid + 1);
    }
}
