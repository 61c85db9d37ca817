using System.Collections.Immutable;
using System.Numerics;
using Motive;

namespace Village;

/// <summary>
/// The village as the game runs it, without anything of Godot: where everybody stands, what was just said, what one sees over people's heads, and what one can do. The game owns movement and time;
/// the story owns what people think.
/// </summary>
internal sealed class VillageGame
{
    public const float WalkingSpeed = 60;
    private const string Me = "You";
    private const double SecondsPerMinute = 1;

    private static readonly ImmutableDictionary<string, Vector2> Places = ImmutableDictionary.CreateRange(
        [KeyValuePair.Create("Square", new Vector2(320, 240)), KeyValuePair.Create("Bakery", new Vector2(140, 120)), KeyValuePair.Create("Smithy", new Vector2(500, 120))]);

    private readonly StoryRun run;
    private readonly Dictionary<string, Walk> walks = [];
    private double seconds;

    public VillageGame(string storyText)
    {
        LoadResult loaded = StoryLoader.Load(storyText);
        run = (loaded.Story ?? throw new InvalidOperationException(loaded.Messages[0].Text)).Begin(new RunRequest { Unending = true, Held = ["walk(_, _)"] });
        run.Next();
        foreach (string name in Names)
            Positions[name] = Places[run.Value($"at({name})").Name!];
    }

    public static ImmutableArray<string> Names { get; } = ["Mira", "Tobin", "Anselm"];

    /// <summary>Where everybody stands, you too.</summary>
    public Dictionary<string, Vector2> Positions { get; } = new() { [Me] = Places["Square"] };

    /// <summary>What was told last, newest last: only what you saw.</summary>
    public List<string> Told { get; } = [];

    public StoryMoment Clock => run.Now;

    /// <summary>A frame: the legs go on, those who have arrived have arrived in the story as well, and people think.</summary>
    public void Process(double delta)
    {
        seconds += delta;
        foreach ((string who, Walk walk) in walks.ToArray())
        {
            Positions[who] = Toward(Positions[who], walk.To, WalkingSpeed * (float)delta);
            if (Positions[who] != walk.To)
                continue;
            walks.Remove(who);
            run.Complete(walk.Number);
        }

        if (seconds < SecondsPerMinute && run.Underway.Length > 0)
            return;
        Show(run.Advance(new AdvanceLimits { Minutes = seconds >= SecondsPerMinute ? 1 : 0, States = 400 }));
        seconds %= SecondsPerMinute;
    }

    /// <summary>You walk, as the player steers; the story learns of it when you are at another place.</summary>
    public void MoveMe(Vector2 by)
    {
        Positions[Me] += by;
        foreach ((string place, Vector2 at) in Places)
        {
            if (Vector2.Distance(Positions[Me], at) < 60 && run.Value($"at({Me})").Name != place)
                run.Set($"at({Me}) = {place}", [Me, .. Names.Where(name => run.Value($"at({name})").Name is string there && (there == place || there == run.Value($"at({Me})").Name))]);
        }
    }

    /// <summary>What you can do, to whom you have walked up: each is an act of the story, and possible now.</summary>
    public ImmutableArray<string> Deeds => [.. Names.SelectMany(name => new[] { $"deny({Me}, {name})", $"own_up({Me}, {name})" }).Where(IsMeant).Prepend($"steal({Me})").Where(CanBe)];

    public void Do(string deed)
    {
        run.Make(deed);
        Show(run.Advance(new AdvanceLimits { Minutes = 0, States = 400 }));
    }

    /// <summary>What they know of the loaf, as far as you know: you may be wrong.</summary>
    public string OverHead(string name)
    {
        FactValue thief = run.Value($"believes({Me}, believes({name}, thief))");
        return thief.Name == Me ? "knows it was you" : thief.Name is string other ? $"thinks it was {other}" : run.Value($"believes({Me}, believes({name}, gone))").IsTrue ? "knows that it is gone" : "knows nothing";
    }

    /// <summary>What they think of you, from 0 to 10, and what has made them, in as far as you saw it.</summary>
    public (int Points, ImmutableArray<string> Reasons) Opinion(string name)
    {
        string fact = $"opinion({Me}, {name})";
        ImmutableArray<string> reasons =
            [.. run.Events.Where(happened => happened.Seen.Contains(Me)).SelectMany(happened => happened.Changed.Where(change => change.Fact == fact && change.Value.Number != change.Was.Number)
                .Select(change => $"{change.Value.Number - change.Was.Number:+0;-0} {happened.Ended.Time}: {string.Join(", ", happened.By)}, to {happened.Words}"))];
        return (run.Value($"believes({Me}, opinion({Me}, by {name}))").Number ?? 5, reasons);
    }

    /// <summary>Why somebody did the last thing that they did.</summary>
    public string Why(string name) => run.Events.LastOrDefault(happened => happened.By.Contains(name)) is StoryEvent last ? string.Join('\n', run.Why(last.Number).Paragraphs) : "";

    public bool IsNear(string name, string place) => Vector2.Distance(Positions[name], Places[place]) < 60;

    /// <summary>What the people of the village think in truth; for tests.</summary>
    public FactValue Truth(string fact) => run.Value(fact);

    private static Vector2 Toward(Vector2 from, Vector2 to, float by) => Vector2.Distance(from, to) <= by ? to : from + (Vector2.Normalize(to - from) * by);

    private bool CanBe(string deed) => deed.StartsWith("steal", StringComparison.Ordinal) ? run.Value($"at({Me}) = Bakery and not gone").IsTrue : run.Value($"at({Me}) = at({Whom(deed)})").IsTrue;

    private bool IsMeant(string deed) => run.Value($"asked({Me}, by {Whom(deed)})").IsTrue && !run.Value($"denied({Me}, {Whom(deed)}) or owned({Me}, {Whom(deed)})").IsTrue
        && (deed.StartsWith("deny", StringComparison.Ordinal) || run.Value($"thief = {Me}").IsTrue);

    private static string Whom(string deed) => deed.Split(", ")[1].TrimEnd(')');

    private void Show(Advanced advanced)
    {
        foreach (StoryStep step in advanced.Steps)
        {
            if (step is { Kind: StepKind.Began, Act: { IsHeld: true } begun })
                walks[begun.By[0]] = new Walk(begun.Number, Places[begun.Args[1]] + new Vector2(24 * Names.IndexOf(begun.By[0]), 30));
            else if (step is { Kind: StepKind.Stopped, Act: BegunAct stopped })
                walks.Remove(stopped.By[0]);
            else if (step.Event is { Text.Length: > 0 } happened && happened.Seen.Contains(Me))
                Told.Add(happened.Text);
        }
    }

    private readonly record struct Walk(int Number, Vector2 To);
}
