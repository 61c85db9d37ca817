using Motive.Cli.Pages;
using Motive.Reasons;

namespace Motive.Cli.Watching;

/// <param name="withUntold">Before the last line stands one for each event that was not told.</param>
internal sealed class LineWatcher(Terminal terminal, StoryRun run, bool withUntold) : IWatcher
{
    public void Begin() => Write(ChronicleLines.Header(run));

    public void Show(StoryStep told)
    {
        if (told.Event is StoryEvent happened)
            Write(ChronicleLines.Event(happened));
    }

    public void End(string how)
    {
        if (withUntold)
        {
            foreach (UntoldEvent untold in run.Untold)
                Write(StoryJson.Write(untold));
        }

        Write(ChronicleLines.End(run, how));
    }

    private void Write(string line)
    {
        terminal.Output.WriteLine(line);
        terminal.Output.Flush();
    }
}
