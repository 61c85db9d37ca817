using Motive.Cli.Pages;
using Motive.Outlines;

namespace Motive.Cli.Playing;

/// <summary>What a player sees first: the title, who, where and what is at stake, and the seed. The notes on what some would rather know beforehand are for whoever asks for them.</summary>
internal sealed class Cover(Book book, StoryOutline story)
{
    public void Show(ulong seed)
    {
        book.Heading(story);
        foreach (string paragraph in story.TitlePage.Opening)
            book.ShowNotice(paragraph);
        book.Blank();
        if (!story.Notes.IsEmpty)
            book.Remark(story.Rating is string rating ? $"Rated for: {rating}. Type notes to know what is in it." : "Type notes to know what is in it.", Lettering.Italic);
        else if (story.Rating is string rating)
            book.Remark($"Rated for: {rating}.", Lettering.Italic);
        book.Remark($"Seed {SeedNumber.Write(seed)}: with --seed {SeedNumber.Write(seed)} it can be had again.", Lettering.Italic);
    }

    /// <summary>What kind of work it is, where the first screen does not say so, and what is in it.</summary>
    public void ShowNotes()
    {
        if (story.TitlePage.Further is string further)
            book.ShowNotice(further);
        if (story.Notes.IsEmpty)
            book.Remark("The author has no notes on it.");
        else
            book.ShowNotice($"In this story: {string.Join("; ", story.Notes)}.");
    }
}
