namespace Motive.Stories.Tests;

/// <summary>Ends of the chapter that a player can reach; each script is also played from a new load after each decision.</summary>
public sealed class ScriptTests
{
    public static TheoryData<string> Scripts =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Scripts"), "*.script").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Played(string script) => Script.Read(Flagship.Loaded, script, reloads: false).Play();

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Played_with_a_reload_after_each_decision(string script) => Script.Read(Flagship.Loaded, script, reloads: true).Play();
}
