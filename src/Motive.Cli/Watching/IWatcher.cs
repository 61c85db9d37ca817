namespace Motive.Cli.Watching;

/// <summary>Shows a run that nobody plays.</summary>
internal interface IWatcher
{
    void Begin();

    void Show(StoryStep told);

    /// <param name="how">Id of the beat or ending that closed the run, or <c>rest</c> or <c>limit</c>.</param>
    void End(string how);
}
