namespace Motive.Stories.Tests;

/// <summary>Ends of the chapter that a player can reach. Every other script is played from a new load after each decision, which takes twice as long; what a run is after a load is the subject of other tests.</summary>
public sealed class ScriptTests
{
    public static TheoryData<string, bool> Scripts =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Scripts"), "*.script").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).Select((script, place) => (script, place % 2 == 1))];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Played(string script, bool reloads) => Script.Read(Flagship.Loaded, script, reloads).Play();
}
