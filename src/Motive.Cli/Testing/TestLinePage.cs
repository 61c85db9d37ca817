using Motive.Cli.Pages;
using Motive.Testing;

namespace Motive.Cli.Testing;

internal sealed class TestLinePage(Terminal terminal, StoryTests tests) : ITestPage
{
    public void Begin() => Write(TestLines.Header(tests));

    public void Show(TestResult result) => Write(TestLines.Test(result));

    public void End(int hold, int fail, int undecided) => Write(TestLines.End(hold, fail, undecided));

    private void Write(string line)
    {
        terminal.Output.WriteLine(line);
        terminal.Output.Flush();
    }
}
