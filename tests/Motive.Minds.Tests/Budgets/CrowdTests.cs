using Motive.Language;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Budgets;

/// <summary>What a crowd sees is imagined in each of its minds, and so is not imagined where it is not needed.</summary>
public sealed class CrowdTests
{
    private const int Things = 60;
    private const int MostStates = 30;

    /// <summary>None of the first acts pays, so that nothing is made for plans of one act. Plans of two would take more states than there may be, as the facts tell: in no mind is any of these acts imagined.</summary>
    [Fact]
    public void A_length_that_is_too_long_is_told_by_facts_alone()
    {
        string things = string.Join(", ", Enumerable.Range(0, Things).Select(number => $"T{number}"));
        string wrong = string.Concat(Enumerable.Range(0, 20).Select(number => $"character C{number} they\n    believes found(T{number})\n"));
        string text = $"""
            type item
            item {things}
            fact found(what: item)
            fact held(what: item)
            character Ann she
                wants
                    1 * (count (x: item) held(x)) as "to have things"
            {wrong}
            action find(who: character, what: item)
                requires who = Ann and not found(what)
                effects found(what)
                consenting who
                observing other: other = other
            action lift(who: character, what: item)
                requires who = Ann and found(what) and not held(what)
                effects held(what)
                consenting who
                observing other: other = other
            """;
        CompilationResult result = Compilation.Compile(new SourceFile("test.story", text.ReplaceLineEndings("\n")), new NoFiles());
        Assert.True(result.Succeeded, string.Join("\n", result.Diagnostics.Select(diagnostic => DiagnosticRenderer.Render(diagnostic, result.Files))));
        MindEngine engine = new(GroundStory.Ground(result.Story!));
        long before = engine.States.Made;
        Motives motives = new Intentions(engine).Consider(new CharacterId(0), engine.Initial, new IntentionLimits(2, 1, MostStates, 6));
        Assert.Equal(1, motives.Length);
        Assert.InRange(engine.States.Made - before, 1, Things);
    }
}
