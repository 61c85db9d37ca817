using Motive.Reading;
using Motive.World;

namespace Motive.Stories.Tests;

/// <summary>How a debt is settled, what is left of a quarrel when one of the two comes out from behind their face, and what keeps people from blows.</summary>
public sealed class SettledTests
{
    /// <summary>A guest has both ways before them.</summary>
    [Fact]
    public void A_host_can_be_thanked()
    {
        StoryRun run = new(Flagship.Loaded, new RunRequest { Player = "Spike", Set = ["at(Spike) = SugarcubeCorner", "beholden(Spike, to Pinkie)"] });
        while (!run.IsPlayersTurn)
            run.Next();
        string[] offered = [.. run.Options.Where(option => option.Foremost).Select(option => option.Phrase)];
        Assert.Contains("thank(Spike, Pinkie)", offered);
        Assert.Contains("promise_visit(Spike, Pinkie)", offered);
    }

    /// <summary>She has wronged him, and he her; the more she carries, and the smaller she has been made, the more it would hurt him to look on.</summary>
    [Theory]
    [InlineData(5, 0, 3, false)]
    [InlineData(1, 6, 3, false)]
    [InlineData(1, 6, 6, true)]
    public void Nobody_is_angry_with_whoever_relents(int dignity, int burden, int grievance, bool sore)
    {
        StoryRun run = new(Flagship.Loaded, new RunRequest
        {
            Set =
            [
                "at(Spike) = Workroom", "doubt(Rarity) = 6", $"dignity(Rarity) = {dignity}", $"burden(Rarity) = {burden}", "grievance(Rarity, against Spike) = 3",
                $"grievance(Spike, against Rarity) = {grievance}", $"sore(Spike, toward Rarity) = {(sore ? "true" : "false")}",
            ],
            Forced = [new ForcedAct(1, "relent(Rarity, Spike)")],
        });
        while (run.Events.Count < 1)
            run.Next();
        Assert.Equal("relent(Rarity, Spike)", Flagship.NameOf(run.Story, run.Session.Chronicle[0]));
        Assert.DoesNotContain(run.Events[0].Feelings, felt => felt is { Who: "Spike", What: "anger" });
    }

    /// <summary>Without the vow: whoever is angry enough strikes somebody they do not care for, with nobody by; fondness holds them back, and so do those who would see it.</summary>
    [Theory]
    [InlineData(1, false, true)]
    [InlineData(7, false, false)]
    [InlineData(1, true, false)]
    public void Fondness_and_company_keep_people_from_blows(int fond, bool seen, bool strikes)
    {
        LoadedStory unvowed = Flagship.Rewritten("    -20 * count (x: character where fond(x, by who) >= 6) struck", "    0 * count (x: character where fond(x, by who) >= 6) struck");
        StoryRun run = new(unvowed, new RunRequest
        {
            Player = "Rarity",
            Set = ["at(Twilight) = Workroom", "sore(Twilight, toward Rarity)", "grievance(Spike, against Rarity) = 3", $"fond(Twilight, by Rarity) = {fond}", .. seen ? (string[])["at(Pinkie) = Workroom"] : []],
            Forced = [new ForcedAct(1, "slap(Twilight, Rarity, Spike)")],
        });
        while (run.Events.Count < 1 || !run.IsPlayersTurn)
        {
            if (run.IsPlayersTurn)
                run.Decide(run.Options[^1]);
            else
                run.Next();
        }

        Assert.Contains(run.Events[0].Feelings, felt => felt is { Who: "Rarity", What: "anger", Level: >= 7 });
        Assert.Equal(strikes, run.Options.Single(option => option.Phrase == "strike(Rarity, Twilight)").Reason is not null);
    }
}
