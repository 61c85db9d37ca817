using Motive.Testing;

namespace Motive.Cli.Testing;

/// <summary>Shows tests as they are done, in the order of the story.</summary>
internal interface ITestPage
{
    void Begin();

    void Show(TestResult result);

    void End(int hold, int fail, int undecided);
}
