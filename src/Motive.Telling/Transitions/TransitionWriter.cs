using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>
/// Writes the lines that open scenes and bridge gaps. An opening of the story that is still new comes first, most specific first;
/// then the teller's own manners that are new; when all were used, whatever was used least recently.
/// </summary>
internal sealed class TransitionWriter(Story story, Chance chance, ProseWriter prose)
{
    private readonly Evaluator evaluator = new(story);
    private readonly UseMemory memory = new();

    /// <summary>Within so many minutes the same words for the time of day mean the same time.</summary>
    private const int OneClock = 60;

    /// <summary>The last time that a line named.</summary>
    private StoryTime? lastNamed;

    /// <summary>The number of the chapter that is told. What comes with a later one opens no scene yet (D8e).</summary>
    public int Chapter { get; set; } = int.MinValue;

    public void Transfer(Archive archive)
    {
        memory.Transfer(archive);
        lastNamed = archive.Time(lastNamed);
    }

    /// <param name="scene">The scene the reader comes from.</param>
    /// <param name="told">The event's own words, which may name the time themselves.</param>
    public ToldPassage? Write(PendingEvent pending, EntityId pointOfView, SceneState scene, Join join, ImmutableArray<ToldPassage> told)
    {
        StoryTime now = scene.MomentOf(pending, pointOfView);
        return Write(scene.StateAt(pending, now), now, pending.Number, pointOfView, scene, join, told);
    }

    /// <summary>For what came about elsewhere while the reader was told of something else (T16).</summary>
    public ToldPassage WriteMeanwhile(PendingEvent pending, EntityId pointOfView, SceneState scene, ImmutableArray<ToldPassage> told)
    {
        StoryTime now = scene.MomentOf(pending, pointOfView);
        int place = scene.PlaceOf(scene.StateAt(pending, now), pointOfView);
        Moment moment = MomentOf(now, pointOfView, scene, place, Join.Break) with { ClockIsSaid = told.Any(passage => ClockWords.AreIn(passage.Text, now)), NewPlace = true };
        Manner[] fitting = [.. Manners.Meanwhile.Where(manner => manner.Fits(moment))];
        Manner chosen = fitting.OrderByDescending(manner => manner.NeedsPlace).ThenBy(manner => memory.LastUse(MeanwhileId(manner))).First();
        Use(new Line(MeanwhileId(chosen), 0, 0, null, chosen.NamesClock, () => chosen.Write(moment)), now);
        return new ToldPassage(PassageKind.Transition, chosen.Write(moment), pending.Number, pointOfView);
    }

    private static int MeanwhileId(Manner manner) => -1 - Manners.All.Length - Array.IndexOf(Manners.Meanwhile, manner);

    /// <param name="number">Of the event that is led in; 0 before any.</param>
    public ToldPassage? Write(IState state, StoryTime now, int number, EntityId pointOfView, SceneState scene, Join join, ImmutableArray<ToldPassage> told = default)
    {
        int place = scene.PlaceOf(state, pointOfView);
        Moment moment = MomentOf(now, pointOfView, scene, place, join) with { ClockIsSaid = IsSaid(now, told) };
        List<Line> lines = [];
        AddManners(lines, moment);
        if (join != Join.Line || scene.WalkedSilently)
            AddOpenings(lines, state, pointOfView, place);
        Chance led = chance.With("transition").With(story[pointOfView].Name).With(now.Minutes);
        if (Choose(lines, led) is not { } chosen)
            return null;
        Use(chosen, now);
        string text = chosen.Write();
        bool dayIsUnsaid = chosen.Source is not null && moment.Lapse is (Lapse.NextDay or Lapse.DaysLater);
        if (dayIsUnsaid && Choose(lines.FindAll(line => line.Source is null), led) is { } day)
        {
            Use(day, now);
            text = $"{day.Write()}\n\n{text}";
        }

        return new ToldPassage(PassageKind.Transition, text, number, pointOfView, chosen.Source);
    }

    private void Use(Line line, StoryTime now)
    {
        memory.Use(line.Id);
        if (line.NamesClock)
            lastNamed = now;
    }

    private bool IsSaid(StoryTime now, ImmutableArray<ToldPassage> told)
    {
        bool before = lastNamed is { } last && Math.Abs(now.Minutes - last.Minutes) < OneClock && ClockWords.About(now) == ClockWords.About(last);
        return before || (!told.IsDefault && told.Any(passage => ClockWords.AreIn(passage.Text, now)));
    }

    private Moment MomentOf(StoryTime now, EntityId pointOfView, SceneState scene, int place, Join join)
    {
        return new Moment(
            now,
            join == Join.First ? null : scene.Until,
            place == Value.Unknown ? null : story.Entities[place].Whereabouts,
            story[pointOfView],
            join == Join.First || scene.WalkedSilently || scene.PointOfView != pointOfView || scene.Place != place)
        {
            Language = story.Language,
            OtherPerson = scene.PointOfView is { } last && last != pointOfView,
            OtherPlace = scene.Place != Value.Unknown && scene.Place != place,
        };
    }

    private static void AddManners(List<Line> lines, Moment moment)
    {
        for (int i = 0; i < Manners.All.Length; i++)
        {
            Manner manner = Manners.All[i];
            if (manner.Fits(moment))
                lines.Add(new Line(-1 - i, (ulong)i, manner.NeedsPlace && moment.NewPlace ? 1 : 0, null, manner.NamesClock, () => manner.Write(moment)));
        }
    }

    private void AddOpenings(List<Line> lines, IState state, EntityId pointOfView, int place)
    {
        foreach (OpeningRule rule in story.Openings)
        {
            if (Bind(rule, state, pointOfView, place) is not { } frame)
                continue;
            foreach (Passage passage in rule.Passages)
            {
                TextPlace owner = new(TextKind.Opening, passage.Id);
                lines.Add(new Line(passage.Id, passage.Text.Written, rule.Specificity + 2, passage.Id, false, () => prose.Write(passage.Text, state, frame, owner)));
            }
        }
    }

    private int[]? Bind(OpeningRule rule, IState state, EntityId pointOfView, int place)
    {
        if (story.IsYetToCome(rule.Origin, Chapter) || (rule.Place is { } wanted && wanted.Value != place))
            return null;
        int[] frame = PatternMatch.EmptyFrame(rule.Slots);
        bool[] bound = new bool[rule.Slots];
        if (rule.From is { } from && !PatternMatch.TryBind(evaluator, state, from, pointOfView.Value, frame, bound))
            return null;
        return rule.When is null || evaluator.Holds(rule.When, state, frame) ? frame : null;
    }

    private Line? Choose(List<Line> lines, Chance led)
    {
        Line? best = null;
        foreach (Line line in lines)
        {
            if (best is null || Compare(line, best, led) < 0)
                best = line;
        }

        return best;
    }

    private int Compare(Line left, Line right, Chance led)
    {
        int order = memory.LastUse(left.Id).CompareTo(memory.LastUse(right.Id));
        if (order == 0)
            order = right.Specificity.CompareTo(left.Specificity);
        return order != 0 ? order : led.With(left.Written).Order.CompareTo(led.With(right.Written).Order);
    }

    /// <summary>A line that fits. Manners have negative ids, openings those of their passages.</summary>
    /// <param name="Written">What chance knows it by.</param>
    private sealed record Line(int Id, ulong Written, int Specificity, int? Source, bool NamesClock, Func<string> Write);
}
