using Motive.Checking.Outcomes;

namespace Motive.Cli.Testing;

/// <summary>Shows tests as they are done, in the order of the story.</summary>
internal interface ITestPage
{
    void Begin(int tests);

    void Show(TestOutcome outcome);

    void End(int hold, int fail, int undecided);
}
