using System.Runtime.CompilerServices;

namespace Motive.Protocol.Tests;

/// <summary>The page and the engine speak of the same fields.</summary>
public sealed class TypeScriptTests
{
    [Fact]
    public void The_types_of_the_page_are_those_of_the_records()
    {
        string file = Path.Combine(Path.GetDirectoryName(Here())!, "../../reader/src/protocol.ts");
        string types = TypeScript.Write();
        if (Environment.GetEnvironmentVariable("MOTIVE_ACCEPT") == "1")
            File.WriteAllText(file, types);
        Assert.Equal(types, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
