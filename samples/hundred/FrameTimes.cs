using System.Globalization;

namespace Hundred;

/// <summary>What the frames took. Those of the first minute, in which the program is still being compiled, are told apart.</summary>
internal sealed class FrameTimes(TimeSpan budget, TimeSpan loading)
{
    private readonly List<double> first = [];
    private readonly List<double> others = [];

    /// <summary>How many frames went by while the minds were still thinking.</summary>
    public int Late { get; set; }

    public void Add(int minute, TimeSpan took) => (minute == 1 ? first : others).Add(took.TotalMilliseconds);

    public void Print(TextWriter writer, Town town)
    {
        writer.WriteLine(Text($"\n{town.People} people: minds for {town.MostOnStage} at a time at the most; {town.Routines} decisions by routine, {town.Events} events"));
        writer.WriteLine(Text($"loading              {loading.TotalMilliseconds,8:0} ms, and the first minute {first.Sum():0} ms"));
        if (others.Count == 0)
            return;
        double[] sorted = [.. others.Order()];
        int over = sorted.Count(frame => frame > budget.TotalMilliseconds);
        writer.WriteLine(Text($"frames since         {sorted.Length,8}"));
        writer.WriteLine(Text($"a frame, mean        {sorted.Average(),8:0.000} ms"));
        writer.WriteLine(Text($"99 of 100 within     {sorted[sorted.Length * 99 / 100],8:0.000} ms"));
        writer.WriteLine(Text($"slowest              {sorted[^1],8:0.000} ms"));
        writer.WriteLine(Text($"over {budget.TotalMilliseconds} ms            {over,8} frames, {100.0 * over / sorted.Length:0.00} %"));
        writer.WriteLine(Text($"minds still thinking {Late,8} frames"));
        writer.WriteLine(Text($"memory               {GC.GetTotalMemory(forceFullCollection: true) / 1e6,8:0} MB"));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
