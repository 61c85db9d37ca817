namespace Motive.Tests;

/// <summary>The lines of a scene one by one, with the id and the tags by which a program knows them.</summary>
public sealed class SpokenLineTests
{
    private const string Ferry =
        """
        story "Ferry"
        fact across
        fact gold: 0..9 = 3
        character Ann "Ann" she
        character Bo "Bo" he
        action hail(who: character, whom: character)
            consenting who
        action pay
            effects across
        scene crossing for hail(Ann, whom)
            > A lamp came down.
            whom (softly, line:fare): Two in silver. You have {gold}.
            whom: And mind the step.
            * "I will not."
                whom (line:swim): Then swim.
                do pay
        chapter 1 "Steps"
            starts day 1 21:00
            beat over "across" when across
            until over
        """;

    [Fact]
    public void Each_line_of_a_scene_has_its_speaker_its_id_and_its_tags()
    {
        StoryRun run = Hailed(Ferry);
        SpokenLine[] lines = [.. ToTurn(run)];
        Assert.Equal([null, "Bo", "Bo"], lines.Select(line => line.Speaker));
        Assert.Equal("Two in silver. You have three.", lines[1].Text);
        Assert.Equal("fare", lines[1].Id);
        Assert.Equal(["softly", "line:fare"], lines[1].Tags);
        Assert.Empty(lines[2].Tags);
        Assert.StartsWith("crossing_", lines[2].Id, StringComparison.Ordinal);

        run.Decide(run.Options[0]);
        SpokenLine[] answers = [.. ToTurn(run)];
        Assert.Equal(["I will not.", "Then swim."], answers.Select(line => line.Text));
        Assert.Equal(["Ann", "Bo"], answers.Select(line => line.Speaker));
        Assert.Equal([null, "swim"], answers.Select(line => line.Id));
    }

    [Fact]
    public void An_id_that_is_made_of_the_words_stays_when_lines_change_places_and_not_when_they_are_rewritten()
    {
        string id = ToTurn(Hailed(Ferry)).Last().Id!;
        string moved = Ferry.Replace("    whom: And mind the step.\n", "", StringComparison.Ordinal).Replace("    > A lamp", "    whom: And mind the step.\n    > A lamp", StringComparison.Ordinal);
        Assert.Equal(id, ToTurn(Hailed(moved)).First().Id);
        Assert.NotEqual(id, ToTurn(Hailed(Ferry.Replace("mind the step", "mind the steps", StringComparison.Ordinal))).Last().Id);
    }

    [Fact]
    public void Tags_are_not_told()
    {
        StoryRun run = Hailed(Ferry);
        string told = "";
        while (!run.IsPlayersTurn)
            told += string.Concat(run.Next().Passages.Select(passage => passage.Text));
        Assert.Contains("Two in silver", told, StringComparison.Ordinal);
        Assert.DoesNotContain("softly", told, StringComparison.Ordinal);
        Assert.DoesNotContain("fare", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("whom (): Yes.")]
    [InlineData("whom (softly,): Yes.")]
    [InlineData("whom (line:): Yes.")]
    [InlineData("whom (3): Yes.")]
    [InlineData("whom (softly) Yes.")]
    [InlineData("whom (softly")]
    public void Tags_that_are_none_are_mistakes(string line) =>
        Assert.NotEqual(0, StoryLoader.Load(Ferry.Replace("whom: And mind the step.", line, StringComparison.Ordinal)).Errors);

    private static StoryRun Hailed(string text)
    {
        StoryRun run = Fixtures.Load(text).Begin(new RunRequest { Player = "Ann" });
        run.Next();
        run.Make("hail(Ann, Bo)");
        return run;
    }

    private static IEnumerable<SpokenLine> ToTurn(StoryRun run)
    {
        while (true)
        {
            StoryStep step = run.Next();
            foreach (SpokenLine line in step.Lines)
                yield return line;
            if (step.Kind is StepKind.PlayerToDecide or StepKind.Over)
                yield break;
        }
    }
}
