namespace Motive.Stories.Tests;

/// <summary>Ends of the chapter that a player can reach. Each script is played from a new load after each decision, in two classes, which are run side by side; some are played in one go as well.</summary>
public sealed class ScriptTests
{
    /// <summary>Of so many scripts one is played in one go: what is expected of it is the same, and each takes some seconds.</summary>
    private const int OneOf = 4;

    public static TheoryData<string> FirstHalf => Every(2, 0);

    public static TheoryData<string> SecondHalf => Every(2, 1);

    public static TheoryData<string> PlayedInOneGo => Every(OneOf, 0);

    [Theory]
    [MemberData(nameof(PlayedInOneGo))]
    public void Played(string script) => Script.Read(Flagship.Loaded, script, reloads: false).Play();

    [Theory]
    [MemberData(nameof(FirstHalf))]
    public void Played_with_a_reload_after_each_decision(string script) => Script.Read(Flagship.Loaded, script, reloads: true).Play();

    private static TheoryData<string> Every(int count, int from) =>
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Scripts"), "*.script").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
            .Where((_, place) => place % count == from),
    ];
}
