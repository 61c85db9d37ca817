using System.Collections.Immutable;
using System.Globalization;
using Motive.World;

namespace Motive.Checking.Exploring;

/// <summary>
/// Writes down that something is out of reach in a way that another program can check without knowing how it was found: how the story goes, as tables, and all states, of which it is to see for itself that they hold the beginning and all
/// that follows them.
/// </summary>
internal static class CertificateWriter
{
    /// <summary>Whether what the story does can be written as tables: a written scene cannot.</summary>
    public static bool CanWrite(ScriptStory script) => !script.Moves.Any(move => move.HasScene);

    /// <param name="exploration">That has looked at everything.</param>
    /// <param name="fingerprint">Of the text of the story.</param>
    public static void Write(TextWriter writer, ScriptExploration exploration, string fingerprint)
    {
        ScriptStory script = exploration.Script;
        foreach (string line in Head(script, fingerprint).Concat(Places(exploration)).Concat(Rules(script)).Concat(Chapters(script)))
            writer.Write($"{line}\n");
        for (int goal = 0; goal < script.Goals.Length; goal++)
        {
            if (!exploration.Reached.ContainsKey(goal))
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"never {goal}\n"));
        }

        for (int state = 0; state < exploration.States.Count; state++)
            writer.Write($"state {Convert.ToHexStringLower(exploration.States[state])}\n");
    }

    private static IEnumerable<string> Head(ScriptStory script, string fingerprint) => ["motive certificate 1", $"story {OneLine(script.Story.Title)}", $"who {script.Story[script.Player].Name}", $"text {fingerprint}"];

    private static IEnumerable<string> Places(ScriptExploration exploration)
    {
        ImmutableArray<ScriptFact> facts = exploration.Script.Facts;
        for (int place = 0; place < facts.Length; place++)
        {
            (int bit, int bits) = exploration.Rows.BitsOf(place);
            (int least, int most) = facts[place].Bounds ?? (Value.Unknown, Value.Unknown);
            yield return $"place {bit} {bits} {TermWriter.Number(least)} {TermWriter.Number(most)} {Numbers(facts[place].Values)}\t{OneLine(facts[place].Name)}";
        }

        yield return $"start {Numbers(exploration.Script.Start)}";
    }

    private static IEnumerable<string> Rules(ScriptStory script) =>
        [.. script.Triggers.Select(trigger => Rule("trigger", trigger)), .. script.Moves.Take(script.PlayersMoves).Select(move => Rule("move", move.Rule))];

    private static string Rule(string word, ScriptRule rule) =>
        $"{word} {OneLine(rule.Name)}\t{TermWriter.Write(rule.Requires)}{string.Concat(rule.Effects.Select(effect => $" {TermWriter.Write(effect.When)} {TermWriter.Write(effect.Target)} {TermWriter.Write(effect.Written)}"))}";

    private static IEnumerable<string> Chapters(ScriptStory script)
    {
        foreach (ScriptGoal goal in script.Goals)
        {
            int chapter = goal.Term is null || goal.Chapter is not int number ? -1 : script.Story.PlaceOfChapter(number);
            yield return $"goal {chapter} {goal.Kind.ToString().ToLowerInvariant()} {OneLine(goal.Id)}{(goal.Term is Term term ? $"\t{TermWriter.Write(term)}" : "")}";
        }

        for (int index = 0; index < script.Chapters.Length; index++)
        {
            ScriptChapter chapter = script.Chapters[index];
            yield return $"chapter {chapter.RestGoal} {script.NextChapter(index, null)} {Numbers(Enumerable.Range(0, chapter.Kept.Length).Where(place => !chapter.Kept[place]))}".TrimEnd();
            foreach ((int place, ScriptBeat beat) in chapter.Beats.Index())
                yield return $"{$"beat {beat.Goal} {beat.Place} {(place == chapter.Until ? TermWriter.Number(script.NextChapter(index, beat.Id)) : "-")} {Numbers(beat.After)}".TrimEnd()}\t{TermWriter.Write(beat.When)}";
            foreach (ScriptEnding ending in chapter.Endings)
                yield return $"ending {ending.Goal} {ending.Place} {script.NextChapter(index, ending.Id)}\t{TermWriter.Write(ending.When)}";
        }
    }

    private static string Numbers(IEnumerable<int> values) => string.Join(' ', values.Select(TermWriter.Number));

    private static string OneLine(string text) => PrintableText.OnOneLine(text).Replace('\t', ' ');
}
