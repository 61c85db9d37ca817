using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Motive.Characters;
using Motive.Outlines;
using Motive.Reasons;

namespace Motive.Cli.Exporting;

/// <summary>A row of a table, by the order of its columns.</summary>
internal sealed record TableRow(string Table, params object?[] Values);

/// <summary>A run as rows of the tables of <c>schema.sql</c>: the same rows in the same order for the same run.</summary>
internal sealed class RunTables
{
    private readonly StoryRun run;
    private readonly ImmutableArray<MindView> minds;
    private readonly RunHistory history;

    public RunTables(StoryRun run)
    {
        this.run = run;
        minds = [.. run.Loaded.Outline.People.Select(person => run.Mind(person.Name))];
        history = new RunHistory(run, minds);
    }

    public IEnumerable<TableRow> Rows =>
    [
        Run, .. Asked, .. Entities, .. Facts, .. run.Events.SelectMany(Event), .. World, .. Beliefs, .. minds.SelectMany(Left), .. Ends, .. Passages,
    ];

    private TableRow Run => new(
        "run", run.Loaded.Title, run.Loaded.Fingerprint, run.Loaded.Outline.Language, run.Request.Seed.ToString(CultureInfo.InvariantCulture), run.Player, run.Request.Free, run.Events.Count, run.IsOver);

    private IEnumerable<TableRow> Asked =>
    [
        .. run.Request.Set.Select(words => new TableRow("asked", "set", words)),
        .. run.Request.Believe.Select(words => new TableRow("asked", "believe", words)),
        .. run.Request.Forbid.Select(words => new TableRow("asked", "forbid", words)),
        .. run.Request.Forced.Select(forced => new TableRow("asked", "do", FormattableString.Invariant($"{forced.Act} as event {forced.At}"))),
        .. run.Request.Thinking.Select(words => new TableRow("asked", "think", words)),
    ];

    private IEnumerable<TableRow> Entities =>
    [
        .. run.Loaded.Outline.People.Select(entity => Entity("person", entity)),
        .. run.Loaded.Outline.Places.Select(entity => Entity("place", entity)),
        .. run.Loaded.Outline.Things.Select(entity => Entity("thing", entity)),
    ];

    private IEnumerable<TableRow> Facts
    {
        get
        {
            Dictionary<string, string> kinds = run.Loaded.Outline.Facts.DistinctBy(fact => fact.Name).ToDictionary(fact => fact.Name, fact => fact.Values);
            foreach (string fact in history.World.Select(so => so.Fact).Distinct())
            {
                FactForm form = FactForm.Read(fact);
                yield return new TableRow("facts", fact, form.Name, form.Args.ElementAtOrDefault(0), form.Args.ElementAtOrDefault(1), Json(form.Args), kinds.GetValueOrDefault(form.Name, "truth"));
            }
        }
    }

    private IEnumerable<TableRow> World => history.World.Select(so => new TableRow("world", so.Fact, Value(so.Spell.Value), so.Spell.Since, so.Spell.Until));

    private IEnumerable<TableRow> Beliefs => history.Beliefs.Select(belief => new TableRow(
        "beliefs", belief.Who, belief.Fact, Value(belief.Spell.Value), belief.Spell.Since, belief.Spell.Until, belief.Source.How, belief.Source.Who, belief.Source.Event, belief.WasTrue, belief.IsTrue));

    private IEnumerable<TableRow> Ends => run.Ends.Select(end => new TableRow("ends", end.Chapter, end.End, end.Title, end.DecidedBy, end.Closed.Minutes));

    private IEnumerable<TableRow> Passages =>
        run.Transcript.Select((passage, place) => new TableRow("passages", place + 1, passage.Event == 0 ? null : passage.Event, passage.Kind, passage.PointOfView, passage.Text));

    private static TableRow Entity(string kind, StoryEntity entity) => new("entities", entity.Name, kind, entity.Display, entity.Type, entity.Pronoun);

    private static IEnumerable<TableRow> Event(StoryEvent happened) =>
    [
        new TableRow(
            "events", happened.Number, happened.Chapter, happened.Day, happened.Time, happened.Began.Minutes, happened.Ended.Minutes, Kind(happened), happened.Phrase, happened.Action, Json(happened.Args),
            happened.Words, happened.Place, happened.Answers, happened.OutOfCharacter, happened.IsLastResort, happened.Text),
        .. happened.By.Select(who => new TableRow("doers", happened.Number, who)),
        .. happened.Seen.Select(who => new TableRow("witnesses", happened.Number, who)),
        .. happened.Causes.Select(cause => new TableRow("causes", happened.Number, cause)),
        .. happened.Beats.Select(beat => new TableRow("beats", happened.Number, beat)),
        .. happened.Feelings.Select(felt => new TableRow("feelings", happened.Number, felt.Who, felt.What, felt.Toward, felt.Level)),
        .. happened.Because.SelectMany(reason => ReasonRows.Write(happened.Number, reason.Key, reason.Value)),
    ];

    private static string Kind(StoryEvent happened) => happened switch
    {
        { IsFromOutside: true } => "outside",
        { IsAttempt: true } => "attempt",
        { IsChance: true } => "chance",
        { IsHappening: true } => "happening",
        _ => "act",
    };

    private static IEnumerable<TableRow> Left(MindView mind) =>
    [
        .. mind.Feels.Select(felt => new TableRow("feelings_left", mind.Who, felt.What, felt.Toward, felt.Level, felt.Since)),
        .. mind.Wants.Select(want => new TableRow("wants_left", mind.Who, want.Want, want.Points)),
    ];

    /// <summary>A truth as 1 or 0, a number as itself, an entity by its name, the unknown as null.</summary>
    public static object? Value(FactValue value) => value switch
    {
        { Truth: bool truth } => truth,
        { Number: int number } => number,
        _ => value.Name,
    };

    private static string Json(IEnumerable<string> words) => $"[{string.Join(",", words.Select(word => $"\"{JsonEncodedText.Encode(word)}\""))}]";
}
