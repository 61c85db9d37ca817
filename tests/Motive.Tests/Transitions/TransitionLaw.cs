using System.Text.RegularExpressions;
using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Tests;

/// <summary>
/// What must be so of every line of time and place of a run. The teller's own lines are read again here, from their words alone: the time in them lies in what the
/// passage tells, as its point of view comes into it, and the place is where that one is then.
/// </summary>
/// <param name="told">What was told of the run.</param>
internal sealed partial class TransitionLaw(StoryRun run, IReadOnlyList<ToldPassage> told)
{
    private static readonly string[] Hours = ["twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];

    public int Lines { get; private set; }

    /// <summary>What is wrong; empty when nothing is.</summary>
    public List<string> Broken { get; } = [];

    public TransitionLaw Check()
    {
        for (int i = 0; i < told.Count; i++)
        {
            if (told[i] is not { Kind: PassageKind.Transition, Event: > 0 } line)
                continue;
            Lines++;
            Occurrence occurrence = run.Session.Chronicle[line.Event - 1];
            CheckTime(line, occurrence);
            CheckPlace(line, occurrence);
            CheckWords(line, i > 0 ? told[i - 1] : null, told.Take(i).LastOrDefault(passage => passage.Kind is PassageKind.Prose), told[i + 1]);
        }

        return this;
    }

    private static bool Does(ToldPassage line, Occurrence occurrence) => occurrence.By.Contains(line.PointOfView!.Value);

    private void CheckTime(ToldPassage line, Occurrence occurrence)
    {
        if (line.Source is not null)
            return;
        int from = Does(line, occurrence) ? occurrence.Starts.Minutes : occurrence.Ends.Minutes;
        string[] possible = [.. Enumerable.Range(from, occurrence.Ends.Minutes - from + 1).SelectMany(Names)];
        foreach (Match match in Clock().Matches(line.Text))
        {
            if (!possible.Contains(match.Value))
                Broken.Add($"\"{line.Text}\" before #{line.Event}, {occurrence.Starts} to {occurrence.Ends}: not {match.Value}");
        }
    }

    private void CheckPlace(ToldPassage line, Occurrence occurrence)
    {
        int[] args = [line.PointOfView!.Value.Value];
        int last = occurrence.Number - 1;
        while (Does(line, occurrence) && last > 0 && run.Session.Chronicle[last - 1].Ends > occurrence.Starts)
            last--;
        int here = (last == 0 ? run.Session.Before(1) : run.Session.After(last)).Read(run.Story.Location!.Value, args);
        int there = run.Session.Before(occurrence.Number).Read(run.Story.Location!.Value, args);
        foreach (Entity place in run.Story.Entities)
        {
            bool isNamed = place.AsCharacter.IsNone && line.Text.Contains(place.Whereabouts, StringComparison.OrdinalIgnoreCase);
            if (isNamed && line.Source is null && place.Id.Value != here && place.Id.Value != there)
                Broken.Add($"\"{line.Text}\" before #{line.Event}: they are not {place.Whereabouts}");
        }
    }

    private void CheckWords(ToldPassage line, ToldPassage? before, ToldPassage? lastTold, ToldPassage next)
    {
        bool meanwhile = line.Text.Contains("meanwhile", StringComparison.Ordinal) || line.Text.Contains(", too,", StringComparison.Ordinal);
        if (meanwhile && (run.PlayerId == line.PointOfView || lastTold?.PointOfView == line.PointOfView))
            Broken.Add($"\"{line.Text}\" before #{line.Event}: of whom the reader comes from");
        foreach (string clock in Clock().Matches(line.Text).Select(match => match.Value).Where(clock => clock.Contains(' ', StringComparison.Ordinal)))
        {
            if (next.Text.Contains(clock, StringComparison.OrdinalIgnoreCase) || before is { Kind: PassageKind.Transition } && before.Text.Contains(clock, StringComparison.Ordinal))
                Broken.Add($"\"{line.Text}\" before #{line.Event}: the clock twice");
        }
    }

    /// <summary>What one may call a minute of the day, to five minutes; the hours before and after are for "gone nine" and "getting on for ten".</summary>
    private static IEnumerable<string> Names(int time)
    {
        int minute = time % 1440;
        yield return Hour(minute / 60);
        yield return Hour((minute / 60) + 1);
        int five = (minute + 2) / 5 * 5 % 1440;
        int past = five % 60;
        string[] parts = ["", "five", "ten", "a quarter", "twenty", "twenty-five", "half"];
        if (past == 0)
            yield return Hour(five / 60);
        else if (past <= 30)
            yield return $"{parts[past / 5]} past {Plain(five / 60)}";
        else
            yield return $"{parts[(60 - past) / 5]} to {Plain((five / 60) + 1)}";
    }

    private static string Hour(int hour) => (hour % 24) switch
    {
        0 => "midnight",
        12 => "noon",
        _ => Plain(hour),
    };

    private static string Plain(int hour) => Hours[hour % 12];

    [GeneratedRegex(@"\b(?:(?<!not quite )midnight(?! had)|(?<!piece of |after)noon(?! was)|(?:(?:a quarter|half|five|ten|twenty|twenty-five) (?:past|to) )(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(?<=(?:[Aa]t|about|was|only|nearly|just after|gone|for|yet|and) )(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?! (?:minutes|hours|days|quarters))(?=[ ,.]))\b")]
    private static partial Regex Clock();
}
