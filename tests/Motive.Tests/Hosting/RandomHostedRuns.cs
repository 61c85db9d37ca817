using System.Text;
using Motive.Reading;

namespace Motive.Tests.Hosting;

/// <summary>Small stories, and what a host does with them, from a seed: people who move, work, take, tell and owe each other, under a clock that brings things; facts, beliefs and acts that are put in at any minute.</summary>
internal sealed class RandomHostedRuns
{
    private static readonly string[] Names = ["Ann", "Ben", "Cid", "Dot"];
    private static readonly string[] Places = ["Hall", "Yard", "Mill"];

    private readonly Random random;
    private readonly string[] people;

    private RandomHostedRuns(int seed)
    {
        random = new Random(seed);
        people = Names[..random.Next(2, 5)];
        Text = Write();
        Story = Fixtures.Load(Text);
        Request = new RunRequest
        {
            Seed = (ulong)seed,
            Player = random.Next(3) == 0 ? people[0] : null,
            Players = random.Next(4) == 0 ? [people[^1]] : [],
            Away = random.Next(4) == 0 ? [people[1]] : [],
            Unending = random.Next(2) == 0,
            HostFacts = ["dark"],
            Held = random.Next(3) == 0 ? ["walk(_, _)"] : [],
        };
        Deeds = [.. Enumerable.Range(0, random.Next(4, 10)).Select(_ => Deed())];
    }

    public string Text { get; }

    public LoadedStory Story { get; }

    public RunRequest Request { get; }

    /// <summary>Minutes that pass, and what is put in then, in the words of saves; nothing where it is refused.</summary>
    public (int Minutes, string Phrase, string[] Seen)[] Deeds { get; }

    public static RandomHostedRuns From(int seed) => new(seed);

    /// <summary>A run of it in which nothing has been put in, at its first chapter.</summary>
    public StoryRun Begin()
    {
        StoryRun run = Story.Begin(Request);
        run.Next();
        Own(run);
        return run;
    }

    /// <summary>It is dark for a quarter of an hour in each.</summary>
    public static void Own(StoryRun run) => run.HostFact("dark", _ => IsDark(run), _ => ["Ann"]);

    public static bool IsDark(StoryRun run) => run.Now.Minutes / 15 % 2 == 1;

    /// <summary>Lets time pass, however it is sliced, and puts in what is meant; whoever is asked takes the options in turn.</summary>
    /// <param name="pass">Lets it pass till a moment, and decides for whoever is asked.</param>
    public static void Do((int Minutes, string Phrase, string[] Seen) deed, StoryRun run, Action<StoryRun, StoryMoment> pass)
    {
        if (!run.IsOver)
            pass(run, StoryMoment.FromTime(run.Session.Now.Plus(deed.Minutes)));
        try
        {
            run.PutIn(deed.Phrase, [.. deed.Seen]);
        }
        catch (RequestException)
        {
        }
    }

    /// <summary>Goes on till the time, in calls that may each go so far.</summary>
    public static void Pass(StoryRun run, StoryMoment until, Func<AdvanceLimits> limits)
    {
        while (true)
        {
            switch (run.Advance(limits() with { Until = until }).End)
            {
                case AdvanceEnd.PlayerToDecide:
                    run.Decide(run.Options[run.DecisionPhrases.Count % run.Options.Length]);
                    break;
                case AdvanceEnd.TimeReached or AdvanceEnd.Over:
                    return;
            }
        }
    }

    private (int, string, string[]) Deed()
    {
        string who = Any(people);
        string other = Any(people);
        string[] seen = [.. people.Where(_ => random.Next(3) == 0)];
        string phrase = random.Next(14) switch
        {
            0 => $"set bread = {random.Next(4)}",
            1 => $"set {(random.Next(2) == 0 ? "not " : "")}told({who})",
            2 => $"set at({who}) = {Any(Places)}",
            3 => $"believe {who}: bread = {random.Next(4)}",
            4 => $"believe {who}: at({other}) = {Any(Places)}",
            5 => $"make walk({who}, {Any(Places)})",
            6 => $"make eat({who})",
            7 => $"begin {(random.Next(2) == 0 ? "held " : "")}walk({who}, {Any(Places)})",
            8 => $"complete {random.Next(12)}",
            9 => $"fail {random.Next(12)}",
            10 => $"hold {random.Next(12)}",
            11 => random.Next(2) == 0 ? $"play {who}" : $"release {who}",
            12 => random.Next(8) == 0 ? "end chapter" : $"leave {who}",
            _ => $"enter {who} {Any(Places)}",
        };
        return (random.Next(26), phrase, phrase.StartsWith("set ", StringComparison.Ordinal) ? seen : []);
    }

    private string Any(string[] names) => names[random.Next(names.Length)];

    private string Write()
    {
        StringBuilder text = new($"""
            story "Random"

            type place
            place {string.Join(", ", Places)}
            fact at(who: character): place = Hall
            fact bread: 0..9 = {random.Next(1, 3)}
            fact fed(who: character)
            fact told(who: character)
            fact thanked(who: character, other: character)
            fact worked(who: character): 0..3
            fact dark

            """);
        text.AppendLine();
        foreach (string who in people)
        {
            text.AppendLine($"character {who}").AppendLine($"    at {Any(Places)}").AppendLine("    wants");
            text.AppendLine($"        {random.Next(2, 8)} if fed({who})");
            text.AppendLine($"        {random.Next(1, 3)} * worked({who})");
            text.AppendLine($"        {random.Next(1, 4)} if thanked({Any(people)}, {who})");
            if (random.Next(2) == 0)
                text.AppendLine($"        {random.Next(1, 3)} if (count (x: character) told(x)) > 1");
            if (random.Next(2) == 0)
                text.AppendLine($"        -3 if dark and at({who}) = Yard");
        }

        text.AppendLine("initially").AppendLine($"    told({people[0]})");
        if (random.Next(2) == 0)
            text.AppendLine($"    believes({people[1]}, bread) = 0");
        text.AppendLine(Rules());
        if (random.Next(2) == 0)
            text.AppendLine(Warnings());
        return text.ToString();
    }

    /// <summary>What people are about, and have set out to do, is told to others, who reckon with it.</summary>
    private string Warnings() => $"""
        plans eat, work
        action warn(who: character, other: character, what: news)
            requires who != other and at(who) = at(other) and believes(who, value(what)) and not believes(other, value(what))
            effects believes(other, value(what)) := believes(who, value(what))
            consenting who
            observing x: at(x) = at(who)
            by word
        wants of who: character
            {random.Next(1, 3)} * count (x: character) believes(x, about_to(eat({Any(people)})))
            {random.Next(1, 3)} if who = {Any(people)} and (some (x: character where x != who) believes(who, about_to(work(x)))) and at(who) = Mill
        """;

    private string Rules() => $"""
        action walk(who: character, to: place)
            requires at(who) != to
            effects at(who) := to
            consenting who
            observing x: at(x) = at(who) or at(x) = to
            takes {(random.Next(2) == 0 ? "about " : "")}{random.Next(3, 12)} minutes
        action eat(who: character)
            requires at(who) = Hall and bread > 0 and not fed(who)
            effects
                bread := bread - 1
                fed(who)
            consenting who
            observing x: at(x) = at(who)
            takes {random.Next(5, 25)} minutes
        action work(who: character)
            requires at(who) = Mill and worked(who) < 3 and not dark
            effects worked(who) := worked(who) + 1
            consenting who
            observing x: x = who
            takes {random.Next(10, 40)} minutes
        action tell(who: character, other: character)
            requires who != other and at(who) = at(other) and told(who) and not told(other)
            effects
                told(other)
                thanked(other, who)
            consenting who
            observing x: at(x) = at(who)
        action dance(who: character, other: character)
            requires who != other and at(who) = Yard and at(other) = Yard and not thanked(who, other)
            effects
                thanked(who, other)
                thanked(other, who)
            consenting who, other
            observing x: at(x) = Yard
            takes 6 minutes
        happening dusk at 09:10
            requires bread < 9
            effects bread := bread + 1
            observing x: at(x) = Hall
        chapter 1 "Random"
            starts day 1 08:00
        """;
}
