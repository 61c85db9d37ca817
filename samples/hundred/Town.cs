using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Motive;

namespace Hundred;

/// <summary>
/// A town of which the visitor sees one place at a time. Those who are there, up to <see cref="MostMinds"/>, have minds; for all others the routine decides. Whoever comes before the visitor's
/// eyes enters the story as the routine left them, and whoever goes out of sight leaves it.
/// </summary>
internal sealed class Town
{
    private const int MostMinds = 6;
    private const int MinutesAtAPlace = 10;
    private static readonly ImmutableArray<string> Rumours = ["Fire", "Bride", "Well"];

    private readonly ImmutableArray<Person> people;
    private readonly ImmutableArray<string> places;
    private readonly Dictionary<string, Person> byName;
    private readonly StoryRun run;
    private readonly Dictionary<int, BegunAct> walking = [];
    private readonly Queue<Action> handOver = [];
    private StoryMoment until;
    private int minute;

    private Town(LoadedStory story, ImmutableArray<Person> people)
    {
        this.people = people;
        places = [.. story.Outline.Places.Select(place => place.Name)];
        byName = people.ToDictionary(person => person.Name);
        run = story.Begin(new RunRequest { Unending = true, Away = [.. people.Select(person => person.Name)], Held = ["go(_, _)"] });
        run.Next();
        until = run.Now;
    }

    public int People => people.Length;

    public int MostOnStage { get; private set; }

    public long Routines { get; private set; }

    public int Events => run.Events.Count;

    public bool HasTold => run.Events.Any(happened => happened.Action == "spread");

    public StoryMoment Clock => run.Now;

    public string Visited => places[minute / MinutesAtAPlace % places.Length];

    public string Scene => $"{Visited}: {string.Join(", ", people.Where(person => person.OnStage).Select(person => person.FullName))}";

    public static Town Load(string path, int count)
    {
        StringBuilder text = new(File.ReadAllText(path));
        ImmutableArray<string> workplaces = ["Market", "Mill", "Forge", "Quay", "Church", "School", "Farm", "Dyer", "Tannery", "Bakery"];
        ImmutableArray<Person> people = [.. Enumerable.Range(0, count).Select(number => new Person($"P{number}", Names.Of(number), workplaces[number % workplaces.Length]))];
        foreach (Person person in people)
            text.Append(Declaration(person));
        text.Append("\nchapter 1 \"A day\"\n    starts day 1 08:00\n");
        for (int rumour = 0; rumour < Rumours.Length; rumour++)
            people[(rumour * 17 + 3) % count].Heard.Add(Rumours[rumour]);
        LoadResult loaded = StoryLoader.Load(path, text.ToString(), _ => null);
        return new Town(loaded.Story ?? throw new InvalidOperationException(loaded.Messages[0].Text), people);
    }

    /// <summary>Nobody is anywhere until they come on-stage, so that nobody reckons with them.</summary>
    private static string Declaration(Person person) => string.Create(CultureInfo.InvariantCulture,
        $"""

        person {person.Name} "{person.FullName}" they
            at nowhere
            workplace {person.Workplace}
            wants
                4 if fed({person.Name}) as "to have eaten"
                1 * paid({person.Name}) as "to earn"
        {string.Concat(Rumours.Select(rumour => $"        5 if told({person.Name}, {rumour}) as \"to be the one who told it\"\n"))}
        """);

    /// <summary>A second of the game: the routine decides for those whom nobody sees, and the stage is set for those who are seen.</summary>
    private void BeginMinute()
    {
        for (int number = 0; number < people.Length; number++)
        {
            if (people[number].OnStage)
                continue;
            if (people[number].StaysUntil < minute)
                Routine.Decide(people[number], number, minute, places);
            Routines++;
        }

        foreach (Person person in people.Where(person => person.OnStage && person.At != Visited))
            handOver.Enqueue(() => Leave(person));
        int free = MostMinds - people.Count(person => person.OnStage && person.At == Visited);
        foreach (Person person in people.Where(person => !person.OnStage && person.At == Visited).Take(free))
            handOver.Enqueue(() => Enter(person));
        until = StoryMoment.At(1, 8 + minute / 60, minute % 60);
    }

    /// <summary>A frame: one person is brought in or out, or those who are there think, until the budget is spent.</summary>
    public void Frame(int now, CancellationToken budget)
    {
        if (now != minute)
        {
            minute = now;
            BeginMinute();
        }

        if (handOver.TryDequeue(out Action? first))
        {
            first();
            return;
        }

        foreach (StoryStep step in run.Advance(new AdvanceLimits { Until = until, Cancellation = budget }).Steps)
        {
            if (step is { Kind: StepKind.Began, Act: { IsHeld: true } begun })
                walking[begun.Number] = begun;
            else if (step.Kind == StepKind.Stopped)
                walking.Remove(step.ActNumber!.Value);
            else if (step.Event is StoryEvent happened)
                Note(happened);
        }

        foreach (BegunAct walk in walking.Values.Where(walk => run.Now.Minutes - walk.Began.Minutes >= 2).ToArray())
        {
            walking.Remove(walk.Number);
            run.Complete(walk.Number);
        }
    }

    public void TellWhy(TextWriter writer)
    {
        if (run.Events.LastOrDefault(happened => happened.Action == "spread") is StoryEvent told)
            writer.WriteLine(string.Join('\n', run.Why(told.Number).Paragraphs));
        foreach (string rumour in Rumours)
            writer.WriteLine($"{people.Count(person => person.Heard.Contains(rumour))} of {people.Length} have heard of {rumour}.");
    }

    /// <summary>They enter as the routine left them. What is put in is seen by nobody who is away, so they come first.</summary>
    private void Enter(Person person)
    {
        person.OnStage = true;
        MostOnStage = Math.Max(MostOnStage, people.Count(other => other.OnStage));
        run.Enter(person.Name, person.At);
        PutIn(person, $"fed({person.Name})", person.Fed ? "true" : "false");
        PutIn(person, $"paid({person.Name})", person.Paid.ToString(CultureInfo.InvariantCulture));
        foreach (string rumour in person.Heard)
            PutIn(person, $"heard({person.Name}, {rumour})", "true");
    }

    private void PutIn(Person person, string fact, string value)
    {
        if (run.Value(fact).ToString() != value)
            run.Set($"{fact} = {value}", person.Name);
    }

    /// <summary>Where they went they stay for a while, before the routine has them again.</summary>
    private void Leave(Person person)
    {
        person.OnStage = false;
        person.StaysUntil = minute + MinutesAtAPlace;
        run.Leave(person.Name);
    }

    private void Note(StoryEvent happened)
    {
        foreach (FactChange change in happened.Changed)
        {
            string name = change.Fact[(change.Fact.IndexOf('(', StringComparison.Ordinal) + 1)..].Split(',', ')')[0];
            if (!byName.TryGetValue(name, out Person? person))
                continue;
            if (change.Fact.StartsWith("at(", StringComparison.Ordinal) && change.Value.Name is string place)
                person.At = place;
            else if (change.Fact.StartsWith("fed(", StringComparison.Ordinal))
                person.Fed = change.Value.IsTrue;
            else if (change.Fact.StartsWith("paid(", StringComparison.Ordinal))
                person.Paid = change.Value.Number!.Value;
            else if (change.Fact.StartsWith("heard(", StringComparison.Ordinal))
                person.Heard.Add(change.Fact.Split(", ")[1].TrimEnd(')'));
        }
    }
}
