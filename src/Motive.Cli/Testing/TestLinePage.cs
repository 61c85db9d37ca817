using Motive.Checking.Outcomes;
using Motive.Cli.Pages;
using Motive.Loading;
using Motive.Testing;

namespace Motive.Cli.Testing;

internal sealed class TestLinePage(Terminal terminal, LoadedStory loaded) : ITestPage
{
    public void Begin(int tests) => Write(TestLines.Header(loaded.Story, tests));

    public void Show(TestOutcome outcome) => Write(TestLines.Test(loaded, outcome));

    public void End(int hold, int fail, int undecided) => Write(TestLines.End(hold, fail, undecided));

    private void Write(string line)
    {
        terminal.Output.WriteLine(line);
        terminal.Output.Flush();
    }
}
