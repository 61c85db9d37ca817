using System.Globalization;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Stories;

/// <summary>How many random stories a property is tried on: 100, or what the environment variable <c>MOTIVE_CASES</c> says.
/// <c>MOTIVE_SEED</c> starts at another seed, to try one story again; <c>MOTIVE_TALLY</c> names a file to which is added how much was compared (<see cref="Tally"/>).</summary>
internal static class Cases
{
    public static int Count => Setting("MOTIVE_CASES", 100);

    public static IEnumerable<ulong> Seeds => Enumerable.Range(Setting("MOTIVE_SEED", 1), Count).Select(seed => (ulong)seed);

    /// <summary>
    /// Tries a property, which answers null or what is wrong, on every story. The first failure is made as small as it goes and reported
    /// with its seed.
    /// </summary>
    public static void Hold(Func<ulong, Story> from, Func<Story, string?> wrong)
    {
        foreach (ulong seed in Seeds)
        {
            Story story = from(seed);
            if (Tried(wrong, story) is not string first)
                continue;
            Story smallest = Shrinking.Smallest(story, smaller => Tried(wrong, smaller) is not null);
            string small = Tried(wrong, smallest) ?? first;
            Assert.Fail(string.Create(
                CultureInfo.InvariantCulture, $"MOTIVE_SEED={seed} MOTIVE_CASES=1\n{first}\nIn a smaller story:\n{small}\n{StoryText.Of(smallest)}"));
        }
    }

    private static string? Tried(Func<Story, string?> wrong, Story story)
    {
#pragma warning disable CA1031 // Whatever the engine throws is a failure of the property.
        try
        {
            return wrong(story);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
#pragma warning restore CA1031
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
