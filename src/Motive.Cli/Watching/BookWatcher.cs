using System.Collections.Immutable;
using Motive.Cli.Pages;
using Motive.Reasons;

namespace Motive.Cli.Watching;

/// <param name="book">Its title is set already.</param>
/// <param name="run">What is watched, where it is said at the end what was not told; else null.</param>
internal sealed class BookWatcher(Terminal terminal, Book book, StoryRun? run = null) : IWatcher
{
    public void Begin()
    {
    }

    public void Show(StoryStep told) => book.Show(told.Passages);

    public void End(string how)
    {
        if (run is not null)
            WriteUntold(run);
        terminal.Output.Flush();
    }

    private void WriteUntold(StoryRun run)
    {
        ImmutableArray<UntoldEvent> all = run.Untold;
        terminal.Output.WriteLine();
        terminal.Output.WriteLine(all.IsEmpty ? "Everything was told." : $"Not told, {all.Length} of {run.Events.Count} events:");
        foreach (UntoldEvent untold in all)
            terminal.Output.WriteLine($"  #{untold.Event} {untold.At}: {untold.What}: {untold.Why}{(untold.Place.Length == 0 ? "" : $" ({untold.Place})")}");
    }
}
