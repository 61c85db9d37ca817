using Motive.Cli.Pages;

namespace Motive.Cli.Watching;

internal sealed class LineWatcher(Terminal terminal, StoryRun run) : IWatcher
{
    public void Begin() => Write(ChronicleLines.Header(run));

    public void Show(StoryStep told)
    {
        if (told.Event is StoryEvent happened)
            Write(ChronicleLines.Event(happened));
    }

    public void End(string how) => Write(ChronicleLines.End(run, how));

    private void Write(string line)
    {
        terminal.Output.WriteLine(line);
        terminal.Output.Flush();
    }
}
