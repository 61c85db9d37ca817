using Motive.Language;
using Motive.Minds.Grounding;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Sanity;

/// <summary>To ask in prose what has happened changes nobody's mind, and nothing that anybody imagines.</summary>
public sealed class ToldTraps
{
    private const string Text = """
        story "Bells"
        fact rung
        character Ann she
            wants
                1 if rung as "to have it ring"
        character Ben he
        action pull(who: character)
            effects rung
            consenting who
        action hum(who: character)
            consenting who
        """;

    [Theory]
    [InlineData("tell pull(Ben)\n    when happened hum(Ann)\n        \"Ben pulled.\"")]
    [InlineData("chapter 1 \"One\"\n    beat B1 \"A tune\" when happened hum(Ann)")]
    public void What_only_prose_and_chapters_ask_is_kept_of_the_world_alone(string asking)
    {
        MindEngine engine = Engine(asking);
        Act hum = engine.Story.Acts.Single(act => act.ToString() == "hum(Ann)");

        Assert.Equal(engine.Initial, engine.Apply(engine.Initial, hum));
        int after = engine.Happen(engine.Initial, hum);
        FactId trace = Assert.Single(engine.Story.Story.Traces).Fact;
        Assert.Equal(Value.True, engine.View(after).Read(trace, [0]));
        Assert.All(engine.States.Minds(after).ToArray(), mind => Assert.Equal(Value.False, engine.View(mind).Read(trace, [0])));
    }

    [Fact]
    public void What_somebody_may_go_by_is_seen_and_imagined()
    {
        MindEngine engine = Engine("action sing(who: character)\n    requires remembers(who, hum(Ann))\n    consenting who");
        Act hum = engine.Story.Acts.Single(act => act.ToString() == "hum(Ann)");

        int after = engine.Apply(engine.Initial, hum);
        FactId trace = Assert.Single(engine.Story.Story.Traces).Fact;
        Assert.All(engine.States.Minds(after).ToArray(), mind => Assert.Equal(Value.True, engine.View(mind).Read(trace, [0])));
        Assert.Equal(after, engine.Happen(engine.Initial, hum));
    }

    private static MindEngine Engine(string more)
    {
        CompilationResult result = Compilation.Compile(new SourceFile("test.story", Text + "\n" + more + "\n"), new NoFiles());
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics.Select(item => DiagnosticRenderer.Render(item, result.Files))));
        return new MindEngine(GroundStory.Ground(result.Story!));
    }

    private sealed class NoFiles : ISourceLibrary
    {
        public IEnumerable<string> ModuleNames => [];

        public SourceFile? Include(string path, string fromPath) => null;

        public SourceFile? Module(string name) => null;
    }
}
