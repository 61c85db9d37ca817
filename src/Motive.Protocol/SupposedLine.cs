using Motive.Reasons;

namespace Motive.Protocol;

/// <summary>A line of the story in which one thing was otherwise; it is thought out a little at a time.</summary>
internal sealed class SupposedLine(StoryRun run, int number, string change)
{
    /// <summary>The supposed line may have so many times the events of the other, and so many more; then it is left as it is.</summary>
    private const int MostTimesTheEvents = 2;
    private const int MostEventsBesides = 40;

    private readonly StoryRun fork = run.ForkSupposing(number, change, byThemselves: true);
    private bool isOver;

    public bool IsOf(int otherNumber, string otherChange) => number == otherNumber && change == otherChange;

    /// <summary>Goes on by about one person's thinking.</summary>
    public WhatIfView GoOn()
    {
        isOver = isOver || fork.IsOver || fork.Events.Count > (run.Events.Count * MostTimesTheEvents) + MostEventsBesides || !fork.NextThought();
        Parting parting = run.PartingFrom(fork);
        bool haveParted = parting.There <= fork.Events.Count || (isOver && parting.Here <= run.Events.Count);
        return new WhatIfView
        {
            IsOver = isOver,
            HaveParted = haveParted,
            AsItWas = haveParted ? [.. run.Transcript.Where(passage => passage.Event >= parting.Here)] : [],
            Instead = haveParted ? [.. fork.Transcript.Where(passage => passage.Event >= parting.There)] : [],
            Ends = fork.Ends,
        };
    }
}
