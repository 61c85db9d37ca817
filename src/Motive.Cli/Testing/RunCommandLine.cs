using Motive.Cli.Playing;

namespace Motive.Cli.Testing;

/// <summary>The command that makes a run, as one types it into a shell.</summary>
internal static class RunCommandLine
{
    public static string Write(RunRequest request, string? place)
    {
        List<string> words = ["motive", PlayedCast.NamesIn(request).Length == 0 ? "watch" : "play"];
        if (place is not null)
            words.Add(Quoted(place));
        foreach (string player in PlayedCast.NamesIn(request))
            words.AddRange(["--as", Quoted(player)]);
        words.AddRange(["--seed", $"{request.Seed}"]);
        if (request.Free)
            words.Add("--free");
        words.AddRange(request.Set.SelectMany(phrase => Option("--set", phrase)));
        words.AddRange(request.Believe.SelectMany(phrase => Option("--believe", phrase)));
        words.AddRange(request.Forbid.SelectMany(phrase => Option("--forbid", phrase)));
        words.AddRange(request.Thinking.SelectMany(phrase => Option("--think", phrase)));
        return string.Join(' ', words);
    }

    private static string[] Option(string name, string phrase) => [name, $"\"{phrase}\""];

    private static string Quoted(string word) => word.Any(letter => !char.IsLetterOrDigit(letter) && letter is not ('/' or '.' or '-' or '_' or '\\' or ':')) ? $"\"{word}\"" : word;
}
