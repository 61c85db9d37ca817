using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Who and what comes into the story with a chapter, and goes out of it with one (D8e). Chapters are asked in the order of their numbers.</summary>
internal sealed class ComingAndGoing(Program program)
{
    private readonly NameLookup names = new(program);
    private readonly ILookup<int?, EntityId> withFiles = FindWithFiles(program);

    /// <summary>By what comes or goes: with which chapters, in their order, and whether it comes.</summary>
    private readonly Dictionary<EntityId, List<(int Chapter, bool Comes)>> moves = [];

    /// <summary>What a chapter brings by name, and what is declared in files that come with it.</summary>
    public ImmutableArray<EntityId> BindBrings(ChapterSyntax chapter, bool isFirst)
    {
        List<EntityId> brought = [];
        foreach (NameSyntax name in chapter.Brings)
        {
            if (names.Entity(name) is not { } entity)
                continue;
            if (isFirst)
                program.Diagnostics.Report(Mistakes.BroughtByFirst, name.Origin, name.Text);
            else if (LastOf(entity.Id) is (int before, true))
                program.Diagnostics.Report(Mistakes.BroughtTwice, name.Origin, name.Text, $"{before}");
            else
                brought.Add(entity.Id);
        }

        brought.AddRange(withFiles[chapter.Number].Where(entity => LastOf(entity) is null && !brought.Contains(entity)));
        Record(brought, chapter, comes: true);
        return [.. brought];
    }

    /// <summary>What goes with a chapter; to be asked after what it brings.</summary>
    public ImmutableArray<EntityId> BindLeaves(ChapterSyntax chapter, bool isFirst)
    {
        List<EntityId> left = [];
        foreach (NameSyntax name in chapter.Leaves)
        {
            if (names.Entity(name) is not { } entity)
                continue;
            if (isFirst || !IsThereBefore(entity, chapter))
                program.Diagnostics.Report(Mistakes.LeavesBeforeThere, name.Origin, name.Text, $"{chapter.Number}");
            else
                left.Add(entity.Id);
        }

        Record(left, chapter, comes: false);
        return [.. left];
    }

    /// <summary>Nobody sees anything of a chapter who is not in the story in it. To be asked when all chapters have been.</summary>
    public void CheckViews(ChapterSyntax chapter)
    {
        foreach (NameSyntax name in chapter.PointsOfView)
        {
            if (program.Symbols.FindEntityNamed(name.Text) is not { } entity || !moves.TryGetValue(entity.Id, out List<(int Chapter, bool Comes)>? all))
                continue;
            int last = all.FindLastIndex(move => move.Chapter <= chapter.Number);
            if (last < 0 ? all[0].Comes : !all[last].Comes)
                program.Diagnostics.Report(last < 0 ? Mistakes.ViewBeforeBrought : Mistakes.ViewAfterLeft, name.Origin, name.Text, $"{all[Math.Max(last, 0)].Chapter}");
        }
    }

    /// <summary>By the number of a chapter: what is declared in files that come with it.</summary>
    private static ILookup<int?, EntityId> FindWithFiles(Program program)
    {
        HashSet<EntityId> news = [.. program.Symbols.AllNews.Select(item => item.Id)];
        return program.Symbols.Entities.Where(entity => !news.Contains(entity.Id)).ToLookup(entity => ChapterOf(program, entity), entity => entity.Id);
    }

    private static int? ChapterOf(Program program, EntitySymbol entity) => StorySource.Of(program.Sources, entity.Origin)?.Chapter;

    /// <summary>Whether it is in the story when the chapter begins.</summary>
    private bool IsThereBefore(EntitySymbol entity, ChapterSyntax chapter) =>
        LastOf(entity.Id) is (int since, bool comes) ? comes && since < chapter.Number : !(ChapterOf(program, entity) >= chapter.Number);

    private (int Chapter, bool Comes)? LastOf(EntityId entity) => moves.TryGetValue(entity, out List<(int Chapter, bool Comes)>? all) ? all[^1] : null;

    private void Record(List<EntityId> entities, ChapterSyntax chapter, bool comes)
    {
        foreach (EntityId entity in entities)
        {
            if (!moves.TryGetValue(entity, out List<(int Chapter, bool Comes)>? all))
                moves.Add(entity, all = []);
            all.Add((chapter.Number, comes));
        }
    }
}
