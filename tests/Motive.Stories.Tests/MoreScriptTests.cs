namespace Motive.Stories.Tests;

/// <summary>The other half of the scripts of <see cref="ScriptTests"/>.</summary>
public sealed class MoreScriptTests
{
    [Theory]
    [MemberData(nameof(ScriptTests.SecondHalf), MemberType = typeof(ScriptTests))]
    public void Played_with_a_reload_after_each_decision(string script) => Script.Read(Flagship.Loaded, script, reloads: true).Play();
}
