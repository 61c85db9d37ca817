using System.Globalization;
using System.Text;

namespace Motive.Checking.Tests;

/// <summary>Small stories made by chance, in which one player decides: facts of each kind, acts that ask for some and change some, triggers, scenes, beats, endings and two chapters.</summary>
internal sealed class RandomScripts(int seed)
{
    private readonly Random random = new(seed);

    public string Write()
    {
        StringBuilder text = new();
        text.AppendLine("story \"By chance\"\ntype place\ntype thing\nplace P0, P1, P2\nthing T0, T1\nfact at(who: character): place\nfact has(what: thing)\nfact a\nfact b\nfact c\nfact n: 0..3\nfact m: -1..2\ncharacter Ann she\n    at P0\ncharacter Ben he");
        for (int act = 0; act < 5; act++)
            text.AppendLine(CultureInfo.InvariantCulture, $"action act{act}(who: character{(act < 2 ? ", what: thing" : "")})\n    requires who = Ann and {Condition(act < 2)}\n    effects\n        {Effect(act < 2)}\n        {Effect(act < 2)}\n    consenting who");
        text.AppendLine(CultureInfo.InvariantCulture, $"action answer(who: character)\n    requires who = Ben and {Condition()}\n    effects {Effect()}\n    consenting who");
        text.AppendLine(CultureInfo.InvariantCulture, $"trigger first\n    when a and {Condition()}\n    effects\n        not a\n        {Effect(raises: true)}");
        text.AppendLine(CultureInfo.InvariantCulture, $"trigger second\n    when n = 3\n    effects\n        n := 1\n        c");
        text.AppendLine(CultureInfo.InvariantCulture, $"scene talk for act2(Ann)\n    Ben: Yes?\n    * \"One.\"\n        do answer(Ben)\n    + \"Two.\" if {Condition()}\n        * \"Three.\"\n            do act3(Ann)\n        + \"Four.\"\n    * \"Five.\"");
        text.AppendLine(CultureInfo.InvariantCulture, $"chapter 1 \"One\"\n    beat A1 \"A1\" when {Condition()}\n    beat A2 \"A2\" after A1 when {Condition()}\n    beat A3 \"A3\" after A2 when {Condition()} and {Condition()}\n    ending E1 \"E1\" when {Condition()} and {Condition()} and {Condition()}\n    ending E2 \"E2\" when n = 2 and b and {Condition()}");
        text.AppendLine(CultureInfo.InvariantCulture, $"chapter 2 \"Two\"\n    {(random.Next(2) == 0 ? "follows E1\n    " : "")}beat B1 \"B1\" after A1 when {Condition()}\n    beat B2 \"B2\" when {Condition()} and {Condition()}\n    until B2");
        text.AppendLine(CultureInfo.InvariantCulture, $"test \"never\"\n    expect never {Condition()} and {Condition()} and {Condition()}\n    expect always {Condition()} or {Condition()}");
        return text.ToString();
    }

    /// <summary>The same without its scene.</summary>
    public string WriteWithoutScene()
    {
        string[] lines = Write().Split('\n');
        int scene = Array.FindIndex(lines, line => line.StartsWith("scene ", StringComparison.Ordinal));
        int chapter = Array.FindIndex(lines, line => line.StartsWith("chapter 1", StringComparison.Ordinal));
        return string.Join('\n', [.. lines[..scene], .. lines[chapter..]]);
    }

    private string Condition(bool ofThing = false) => random.Next(ofThing ? 8 : 7) switch
    {
        0 => "a",
        1 => "not b",
        2 => $"n >= {random.Next(4)}",
        3 => $"at(Ann) = P{random.Next(3)}",
        4 => $"has(T{random.Next(2)})",
        5 => $"(c or m < {random.Next(3)})",
        6 => $"((count (t: thing) has(t)) != {random.Next(3)})",
        _ => "not has(what)",
    };

    /// <param name="raises">Never takes anything back, so that triggers come to rest.</param>
    private string Effect(bool ofThing = false, bool raises = false) => raises ? random.Next(2) == 0 ? "b" : "has(T0)" : random.Next(ofThing ? 8 : 7) switch
    {
        0 => "a",
        1 => random.Next(2) == 0 ? "b" : "not b",
        2 => "n += 1",
        3 => $"at(Ann) := P{random.Next(3)}",
        4 => $"has(T{random.Next(2)})",
        5 => $"m := n - {random.Next(3)}",
        6 => "not c",
        _ => "has(what)",
    };
}
