using System.Collections.Immutable;
using Motive.Language;
using Motive.Minds.Model.Grounding;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>Sessions of one story share its ground form, and each goes as if it were the only one.</summary>
public sealed class SharedSessionTests
{
    private const int Threads = 2;
    private const int SessionsEach = 6;

    internal const string Fair = """
        type place
        place Green, Stall, Mill
        fact at(who: character): place = Green
        fact way(from: place, to: place)
        fact bread(who: character)
        fact fed(who: character)
        fact informed(who: character)
        fact thanked(who: character, other: character)
        fact fond(of: character, by: character): 0..10 = 6
        rule liking(of: character, by: character) = fond(of, by by)
        character Ann, Ben, Cid
        initially
            for every a: place
                for every b: place where a != b
                    way(a, b)
            informed(Ann)
            at(Cid) = Mill
        wants of who: character
            6 if fed(who) as "to have eaten"
            2 * (count (x: character where x != who) thanked(x, who)) as "to be thanked"
            1 * (count (x: character) informed(x)) as "that all know"
        action go(who: character, from: place, to: place)
            requires at(who) = from and way(from, to)
            effects at(who) := to
            consenting who
            observing x: at(x) = from or at(x) = to
            takes 5 minutes
        action buy(who: character)
            requires at(who) = Stall and informed(who) and not bread(who)
            effects bread(who)
            consenting who
            observing x: at(x) = Stall
        action eat(who: character)
            requires bread(who)
            effects
                not bread(who)
                fed(who)
            consenting who
            observing x: at(x) = at(who)
            takes 10 minutes
        action tell(who: character, other: character)
            requires who != other and at(who) = at(other) and informed(who) and not informed(other)
            effects
                informed(other)
                thanked(other, who)
            consenting who
            observing x: at(x) = at(who)
        reaction grateful(who: character, to: character)
            when who != to and feels(who, gratitude, to) > 3 and not thanked(who, to)
            effects thanked(who, to)
        chapter 1 "Fair"
            starts day 1 08:00
        """;

    [Fact]
    public void Sessions_on_several_threads_go_as_they_go_alone()
    {
        CompilationResult result = Compilation.Compile(new SourceFile("main.story", Fair), new NoFiles());
        Assert.True(result.Succeeded, string.Join("\n", result.Diagnostics.Select(diagnostic => DiagnosticRenderer.Render(diagnostic, result.Files))));
        Story story = result.Story!;
        StoryPhrases phrases = new(result);
        SessionSetup[] setups = [.. Enumerable.Range(0, Threads * SessionsEach).Select(number => Setup(phrases, number))];
        string[] alone = [.. setups.Select(setup => Chronicle(new Session(story, setup)))];
        string[] shared = new string[setups.Length];
        SharedGrounding grounding = new(story);
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            for (int number = thread; number < setups.Length; number += Threads)
                shared[number] = Chronicle(new Session(grounding, setups[number]));
        }))];
        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();
        Assert.Equal(alone, shared);
        Assert.True(alone.Distinct().Count() > SessionsEach / 2, string.Join("\n\n", alone));
    }

    /// <summary>Seeds, beginnings and what is forbidden differ.</summary>
    private static SessionSetup Setup(StoryPhrases phrases, int number) => new()
    {
        Seed = (ulong)(number / 4),
        Changes = (number % 4) switch
        {
            1 => [phrases.ParseFact("at(Ben) = Stall").Value!],
            2 => [phrases.ParseBelief("Ann: at(Cid) = Stall").Value!],
            _ => [],
        },
        Forbidden = number % 4 == 3 ? [phrases.ParsePattern("tell(Ann, Ben)").Value!] : [],
    };

    private static string Chronicle(Session session)
    {
        for (int i = 0; i < 60 && session.Step() is not StepResult.Over; i++)
        {
        }

        return string.Join("\n", session.Chronicle.Select(record =>
            $"{record.Starts} {record.Ends} {record.Kind} {record.Action} {string.Join(',', record.Arguments)} {record.Happening} {string.Join(',', record.Seen)} "
            + string.Join(' ', record.Because.Select(reason => $"{reason.Who}: {reason.Gain}, {string.Join('+', reason.Plan.Select(act => session.Story[act.Action].Name))}"))));
    }

    private sealed class NoFiles : ISourceLibrary
    {
        public IEnumerable<string> ModuleNames => [];

        public SourceFile? Include(string path, string fromPath) => null;

        public SourceFile? Module(string name) => null;
    }
}
