using System.Diagnostics;
using System.Globalization;
using Hundred;

// `hundred [PEOPLE] [MINUTES] [--beside] [--quick]`: sixty frames a second, a minute of the story each second, four milliseconds a frame.
// 1 where nobody told any news, which among a hundred somebody does.
int[] numbers = [.. args.Where(word => !word.StartsWith('-')).Select(word => int.Parse(word, CultureInfo.InvariantCulture))];
(int people, int minutes, bool beside) = (numbers.ElementAtOrDefault(0) is > 0 and int some ? some : 100, numbers.ElementAtOrDefault(1) is > 0 and int wanted ? wanted : args.Contains("--quick") ? 25 : 60, args.Contains("--beside"));
const int FramesPerSecond = 60;
TimeSpan budget = TimeSpan.FromMilliseconds(4);

long loading = Stopwatch.GetTimestamp();
Town town = Town.Load(Path.Combine(AppContext.BaseDirectory, "town.story"), people);
FrameTimes frames = new(budget, Stopwatch.GetElapsedTime(loading));
Task minds = Task.CompletedTask;
for (int frame = 0; frame < minutes * FramesPerSecond; frame++)
{
    int minute = 1 + frame / FramesPerSecond;
    long begun = Stopwatch.GetTimestamp();
    if (!beside)
    {
        // In the frame: whoever thinks when the budget is spent thinks to the end, and the others in the next frames.
        using CancellationTokenSource spent = new(budget);
        town.Frame(minute, spent.Token);
    }
    else if (minds.IsCompleted)
    {
        // Beside it: the frame only hands the clock over, and the town is as it was till the minds are done.
        await minds;
        minds = Task.Run(() => town.Frame(minute, CancellationToken.None));
    }
    else
    {
        frames.Late++;
    }

    TimeSpan took = Stopwatch.GetElapsedTime(begun);
    frames.Add(minute, took);
    if (beside && took < TimeSpan.FromSeconds(1.0 / FramesPerSecond))
        Thread.Sleep(TimeSpan.FromSeconds(1.0 / FramesPerSecond) - took);
    if (!beside && (frame + 1) % (10 * FramesPerSecond) == 0)
        Console.WriteLine($"{town.Clock}  {town.Scene}");
}

await minds;
town.TellWhy(Console.Out);
frames.Print(Console.Out, town);
return town.HasTold ? 0 : 1;
