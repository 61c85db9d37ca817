using Motive.Cli.Pages;

namespace Motive.Cli.Watching;

/// <param name="book">Its title is set already.</param>
internal sealed class BookWatcher(Terminal terminal, Book book) : IWatcher
{
    public void Begin()
    {
    }

    public void Show(StoryStep told) => book.Show(told.Passages);

    public void End(string how) => terminal.Output.Flush();
}
