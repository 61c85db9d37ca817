using Motive.Certifier;
using Motive.Testing;

namespace Motive.Checking.Tests;

/// <summary>What is out of reach is shown to another program, and what is not cannot be.</summary>
public sealed class CertificateTests
{
    private const int FewStates = 10;

    private static readonly string[] Made = [.. Enumerable.Range(1, 30).Select(seed => new RandomScripts(seed).WriteWithoutScene()).Where(text => Explored(Load(text)) is { CanCertify: true, States: > FewStates and < 500 }).Take(6)];

    private static readonly string Written = Certified(Load(Made[0]));

    public static TheoryData<string> Stories => [.. Made];

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_certificate_is_accepted(string story) => Assert.Null(Verified(Certified(Load(story))));

    [Fact]
    public void One_that_leaves_out_any_state_is_refused()
    {
        string[] lines = Written.Split('\n');
        int[] states = [.. lines.Index().Where(line => line.Item.StartsWith("state ", StringComparison.Ordinal)).Select(line => line.Index)];
        foreach (int left in states)
            Assert.Contains("not listed", Verified(string.Join('\n', lines.Where((_, index) => index != left))), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_claims_what_comes_about_is_refused()
    {
        int goals = Written.Split('\n').Count(line => line.StartsWith("goal ", StringComparison.Ordinal));
        int[] claimed = [.. Written.Split('\n').Where(line => line.StartsWith("never ", StringComparison.Ordinal)).Select(line => int.Parse(line.AsSpan(6), null))];
        Assert.NotEmpty(claimed);
        foreach (int goal in Enumerable.Range(0, goals).Except(claimed))
            Assert.Contains("It is not so", Verified($"{Written}never {goal}\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("motive certificate 1", "motive certificate 2")]
    [InlineData("\nchapter", "\nchapters")]
    [InlineData("(and", "(und")]
    [InlineData("\nnever", "\nstory never")]
    public void What_is_no_certificate_is_refused(string was, string now) =>
        Assert.Throws<FormatException>(() => Verified(Written.Replace(was, now, StringComparison.Ordinal)));

    private static LoadedStory Load(string text) => Repository.Load("chance.story", text);

    private static string? Verified(string certificate) => new Verifier(Certificate.Read(new StringReader(certificate))).FindWrong();

    private static string Certified(LoadedStory story)
    {
        using StringWriter writer = new();
        Explored(story).WriteCertificate(writer);
        return writer.ToString();
    }

    private static StoryExploration Explored(LoadedStory story)
    {
        StoryExploration exploration = new(story, "Ann");
        exploration.GoOn(new ExploreLimits());
        return exploration;
    }
}
