using Motive.Cli.Pages;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.Recording;

namespace Motive.Cli.Watching;

internal sealed class LineWatcher(Terminal terminal, StoryRun run) : IWatcher
{
    private readonly List<string> beats = [];
    private readonly EventTexts texts = new(run);

    public void Begin() => Write(ChronicleLines.Header(run.Story, run.Request.Seed));

    public void Show(Told told)
    {
        if (told.Result is not StepResult.Happened happened)
            return;
        beats.AddRange(happened.Occurrence.Beats);
        Write(ChronicleLines.Event(run.Story, happened.Occurrence, texts.Of(happened.Occurrence)));
    }

    public void End(string how) => Write(ChronicleLines.End(how, run.Session.Chronicle.Count, beats, run.Session));

    private void Write(string line)
    {
        terminal.Output.WriteLine(line);
        terminal.Output.Flush();
    }
}
