using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Chapters, which name each other's beats.</summary>
internal sealed class ChapterBinder(Program program, TellingBinder telling)
{
    private readonly NameLookup names = new(program);

    private readonly List<string> ids = [];
    private readonly List<string> ends = [];
    private readonly HashSet<int> numbers = [];
    private readonly ComingAndGoing comings = new(program);

    /// <summary>Ids of all beats and endings, in story order.</summary>
    public IReadOnlyList<string> Ids => ids;

    public IReadOnlySet<int> Numbers => numbers;

    public ImmutableArray<Chapter> BindAll(IReadOnlyList<ChapterSyntax> chapters)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (ChapterSyntax chapter in chapters)
        {
            foreach (NameSyntax id in chapter.Beats.Select(beat => beat.Id).Concat(chapter.Endings.Select(ending => ending.Id)))
            {
                if (!id.IsMissing && !seen.Add(id.Text))
                    program.Diagnostics.Report(Mistakes.DuplicateBeat, id.Origin, id.Text);
                ids.Add(id.Text);
            }

            ends.AddRange(chapter.Endings.Select(ending => ending.Id).Append(chapter.Until).OfType<NameSyntax>().Where(id => !id.IsMissing).Select(id => id.Text));
        }

        ImmutableArray<Chapter>.Builder bound = ImmutableArray.CreateBuilder<Chapter>();
        StoryTime starts = StoryTime.At(1, 8, 0);
        foreach (ChapterSyntax chapter in chapters.OrderBy(chapter => chapter.Number))
        {
            starts = chapter.Starts ?? starts;
            bound.Add(Bind(chapter, starts, isFirst: bound.Count == 0));
        }

        foreach (ChapterSyntax chapter in chapters)
            comings.CheckViews(chapter);
        CheckFiles(bound);
        return bound.ToImmutable();
    }

    /// <summary>A file comes with a chapter that there is, and that others come before.</summary>
    private void CheckFiles(IReadOnlyList<Chapter> bound)
    {
        foreach (FromChapterSyntax from in program.NamedChapters)
        {
            if (!numbers.Contains(from.Number))
                program.Diagnostics.Report(Mistakes.UnknownChapter, from.Origin, $"{from.Number}");
            else if (bound[0].Number == from.Number)
                program.Diagnostics.Report(Mistakes.FromFirstChapter, from.Origin, $"{from.Number}");
        }
    }

    private Chapter Bind(ChapterSyntax chapter, StoryTime starts, bool isFirst)
    {
        if (!numbers.Add(chapter.Number))
            program.Diagnostics.Report(Mistakes.DuplicateChapter, chapter.Origin, $"{chapter.Number}");
        ExpressionBinder expressions = new(program, new Scope());
        ProseBinder prose = new(program, expressions);
        Expression? goal = chapter.Goals.IsEmpty ? null : expressions.BindConditions(chapter.Goals);
        return new Chapter(
            chapter.Number, chapter.Title, starts, goal, [.. chapter.Beats.Select(beat => BindBeat(beat, expressions))],
            [.. chapter.Endings.Select(ending => BindEnding(ending, expressions))], BindUntil(chapter),
            [.. chapter.Allowed.Select(line => new Allowance([.. line.Events.Select(BindAllowed).OfType<EventPattern>()], line.Time))],
            [.. chapter.PointsOfView.Select(names.CharacterNamed).OfType<EntitySymbol>().Select(who => who.Id)],
            chapter.Opening is null ? null : prose.Bind(chapter.Opening), telling.Bind(chapter.Closings), chapter.Origin)
        {
            EndWait = chapter.EndWait ?? Chapter.OrdinaryEndWait,
            Follows = BindFollows(chapter),
            Brings = comings.BindBrings(chapter, isFirst),
            Leaves = comings.BindLeaves(chapter, isFirst),
            Threads = [.. chapter.Threads.Select(BindThread).OfType<PersonalThread>()],
        };
    }

    private PersonalThread? BindThread(ThreadSyntax thread)
    {
        TypeSymbol? type = names.CharacterType(thread.Whose.Type);
        Scope scope = new();
        scope.Push(thread.Whose.Name?.Text, type, thread.Origin);
        Expression condition = new ExpressionBinder(program, scope).BindCondition(thread.While);
        return type is null ? null : new PersonalThread(type.Id, scope.FrameSize, condition, thread.Origin);
    }

    private Beat BindBeat(BeatSyntax beat, ExpressionBinder expressions)
    {
        foreach (NameSyntax after in beat.After)
            RequireId(after, ids);
        return new Beat(
            beat.Id.Text, beat.Title, expressions.BindCondition(beat.When), [.. beat.After.Select(name => name.Text)], beat.Id.Origin);
    }

    private Ending BindEnding(EndingSyntax ending, ExpressionBinder expressions) =>
        new(ending.Id.Text, ending.Title, expressions.BindCondition(ending.When), telling.Bind(ending.Closings), ending.Id.Origin);

    private string? BindUntil(ChapterSyntax chapter)
    {
        if (chapter.Until is not { } until)
            return null;
        RequireId(until, [.. chapter.Beats.Select(beat => beat.Id.Text), .. chapter.Endings.Select(ending => ending.Id.Text)]);
        return until.Text;
    }

    private ImmutableArray<string> BindFollows(ChapterSyntax chapter)
    {
        foreach (NameSyntax end in chapter.Follows)
            RequireId(end, ends);
        return [.. chapter.Follows.Select(end => end.Text)];
    }

    private void RequireId(NameSyntax name, List<string> known)
    {
        if (!name.IsMissing && !known.Contains(name.Text))
            names.Unknown(Mistakes.UnknownBeat, name, known);
    }

    private EventPattern? BindAllowed(PatternSyntax pattern)
    {
        EventPattern? bound = new PatternBinder(program, new Scope(), bindsVariables: false).Bind(pattern);
        if (bound is not null && program.Symbols.Actions[bound.Action.Value] is { Syntax.Body.Consenting.IsEmpty: false } action)
            program.Diagnostics.Report(Mistakes.AllowedNeedsConsent, pattern.Action.Origin, action.Name);
        return bound;
    }
}
