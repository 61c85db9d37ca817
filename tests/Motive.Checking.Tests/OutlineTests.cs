using Motive.Testing;

namespace Motive.Checking.Tests;

/// <summary>What an outline claims and cannot be so is found, with the arithmetic, and nothing that can be so.</summary>
public sealed class OutlineTests
{
    private const string Town = """
        people Ann, Ben, Cal
        place Town, Village
        place Inn, Mill in Town
        way Town to Village: 3 hours on foot, 1 hour on horseback
        moves Ann: on foot

        """;

    [Theory]
    [InlineData("3 hours there are 4", "day 1, 08:00 | Ann | Inn\nday 1, 12:00 | Ann | Village")]
    [InlineData("the times are not known so well", "day 1, morning | Ann | Inn\nday 1, 10:00 | Ann | Village")]
    [InlineData("whoever may ride rides", "day 1, 08:00 | Ben | Inn\nday 1, 09:00 | Ben | Village")]
    [InlineData("a part of a place is that place", "day 1, 08:00 | Ann | Inn\nday 1, 08:00 | Ann | Town")]
    [InlineData("no way is said", "day 1, 08:00 | Ann | Inn\nday 1, 08:05 | Ann | Mill")]
    [InlineData("one learns what one is shown", "day 1, 08:00 | Ann, Ben | Inn || shows: the fire\nday 1, 09:00 | Ben | Inn || knows: the fire")]
    [InlineData("or knew from the beginning", "knows Ben: the fire\nday 1, 09:00 | Ben | Inn || knows: the fire")]
    [InlineData("a death that is asked about", "day 1, 09:00 | Ben, Ann | Inn || dies: Ben\nday 2, 09:00 | Ann, Cal | Inn || about: Ben")]
    [InlineData("a death that nobody saw", "day 1, 09:00 | Ben | Inn || dies: Ben")]
    [InlineData("a promise that is broken", "day 1, 09:00 | Ben, Ann | Inn || promises: a dance\nday 2, 09:00 | Ann | Inn || breaks: a dance")]
    [InlineData("two nights", "[a] day 1, 09:00 | Ben | Inn\n[b] day 3, dawn | Ann | Inn\nclaim [a] to [b]: 2 nights\nclaim [a] before [b]")]
    [InlineData("about as long", "[a] day 1, 09:00 | Ben | Inn\n[b] day 1, 10:10 | Ann | Inn\nclaim [a] to [b]: about 1 hour")]
    public void What_can_be_so_is_not_found(string why, string lines) => Assert.True(Found(lines).Length == 0, $"{why}: {string.Join("\n", Found(lines))}");

    [Theory]
    [InlineData(
        "day 1, 08:00 | Ann | Inn\nday 1, 10:00 | Ann | Village",
        "too-fast at 7: Ann is at Inn on day 1, 08:00 (line 6), and at Village on day 1, 10:00: 2 hours at the most. The way takes 3 hours, on foot: 1 hour more than there is.")]
    [InlineData(
        "day 1, 08:00 to 09:00 | Ann | Inn\nday 1, 10:00 | Ann | Village",
        "too-fast at 7: Ann is at Inn on day 1, 09:00 (line 6), and at Village on day 1, 10:00: 1 hour at the most. The way takes 3 hours, on foot: 2 hours more than there is.")]
    [InlineData(
        "day 1, 08:00 | Ann | Inn\nbetween day 1, 08:00 and day 1, 14:00 | Ann | Village\nday 1, 12:00 | Ann | Inn",
        "too-fast at 8: Ann is not away from Village before day 1, 11:00 (line 7), and at Inn on day 1, 12:00: 1 hour at the most. The way takes 3 hours, on foot: 2 hours more than there is.")]
    [InlineData(
        "day 1, 08:00 to 12:00 | Ann | Inn\nday 1, 10:00 | Ann | Village",
        "two-places at 7: Ann is at Village on day 1, 10:00, and until day 1, 12:00 at Inn (line 6).")]
    [InlineData(
        "day 1, 08:00 | Ann, Ben | Inn || knows: the fire\nday 1, 09:30 | Cal, Ann | Inn || shows: the fire",
        "knows-before-source at 6: Ann acts on `the fire` on day 1, 08:00; Ann learns it on day 1, 09:30 (line 7), 1 hour 30 minutes later at the least.",
        "knows-before-source at 6: Ben acts on `the fire` on day 1, 08:00; nothing in the outline shows it to Ben or tells them.")]
    [InlineData(
        "day 1, 08:00 | Ann, Ben | Inn || tells: the fire",
        "knows-before-source at 6: Ann acts on `the fire` on day 1, 08:00; nothing in the outline shows it to Ann or tells them.")]
    [InlineData(
        "day 1, 09:00 | Ben, Ann | Inn || dies: Ben; about: Ben\nday 2, 09:00 | Ben | Inn",
        "dead-acts at 7: Ben takes part in this on day 2, 09:00, and died on day 1, 09:00.",
        "death-without-consequence at 6: Ann saw Ben die (1 witness), and of the 1 line after it none is about that: nobody asks, and nothing comes of it.")]
    [InlineData("day 1, 09:00 | Ben, Ann | Inn || promises: a dance", "promise-forgotten at 6: It is promised: a dance. No line after it keeps that, and none breaks it.")]
    [InlineData(
        "[a] day 1, noon | Ben | Inn\n[b] day 2, before dawn | Ann | Inn\nclaim [a] to [b]: 2 to 3 hours \"a couple of hours\"",
        "does-not-add-up at 8: From day 1 between 11:30 and 12:30 (line 6) to day 2 between 03:00 and 05:00 (line 7): 14 hours 30 minutes to 17 hours 30 minutes. It is said to be \"a couple of hours\": 2 hours to 3 hours.")]
    [InlineData(
        "[a] day 1, 09:00 | Ben | Inn\n[b] day 4, 09:00 | Ann | Inn\nclaim [a] to [b]: 2 nights",
        "does-not-add-up at 8: From day 1, 09:00 (line 6) to day 4, 09:00 (line 7): 3 nights. It is said to be 2 nights: 2 nights.")]
    [InlineData(
        "[a] day 1, 09:00 | Ben | Inn\n[b] day 4, 09:00 | Ann | Inn\nclaim [b] before [a]",
        "does-not-add-up at 8: Line 6, on day 1, 09:00, comes before line 7, on day 4, 09:00. It is said to come after it: [b] before [a].")]
    public void What_cannot_be_so_is_found_with_the_arithmetic(string lines, params string[] findings) => Assert.Equal(findings.Order(StringComparer.Ordinal), Found(lines).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("day 1, 08:00 | Anne | Inn", "`Anne`: nobody is called that. Did you mean `Ann`?")]
    [InlineData("day 1, 08:00 | Ann | Barn", "`Barn`: no place is called that. Write `place Barn` above.")]
    [InlineData("day one | Ann | Inn", "`day one` is no time: write `day 2, 12:00`, `day 2, 10:00 to 12:00`, `between day 3 and day 5`, or a day with one of before dawn, dawn, morning, noon, midday, afternoon, dusk, evening, night, midnight.")]
    [InlineData("day 2, 25:00 | Ann | Inn", "`day 2, 25:00` is no time: write `day 2, 12:00`, `day 2, 10:00 to 12:00`, `between day 3 and day 5`, or a day with one of before dawn, dawn, morning, noon, midday, afternoon, dusk, evening, night, midnight.")]
    [InlineData("day 2, 12:00 to 10:00 | Ann | Inn", "`day 2, 12:00 to 10:00` ends before it begins.")]
    [InlineData("day 1, 08:00 | Ann | Inn || shews: a", "`shews` says nothing of a line. Did you mean `shows`?")]
    [InlineData("day 1, 08:00 | Ann | Inn || shows a", "`shows a` is not understood: write `shows: WHAT, …`.")]
    [InlineData("way Inn to Mill: an hour", "`an hour` is no length of time: write `7 days`, `2 hours 30 minutes`, `2 to 3 hours`, `2 nights`, with `about`, `nearly`, `at least`, `at most`, `more than` or `less than` before it where it is a claim.")]
    [InlineData("way Inn to Mill: 1 hour", "`1 hour` does not say how one goes: write `3 hours on foot`.")]
    [InlineData("claim [a] to [b]: 1 hour", "`a`: no line is called that. A line is given a name by `[a]` in front of it.")]
    [InlineData("claim soon", "`soon` is no claim: write `claim [a] to [b]: 2 to 3 hours \"in the words of the tale\"` or `claim [a] before [b]`.")]
    [InlineData("what is this", "`what is this` is no line of a tale: write `day 2, 12:00 | Ann, Ben | Inn | what comes about | shows: a, b`. Declarations begin with people, place, way, moves, knows or claim.")]
    [InlineData("claim [a] to [b]: 99999999999 years", "No tale takes so long: ten thousand years are the most.")]
    public void What_is_not_understood_is_said_with_what_would_work(string line, string words)
    {
        OutlineCheck check = OutlineCheck.Read("tale.outline", Town + line);
        OutlineFinding mistake = Assert.Single(check.Mistakes);
        Assert.Equal(("tale.outline:6", words), (mistake.Place, mistake.Words));
        Assert.Empty(check.Findings);
    }

    /// <summary>Every outline is answered, whatever is in it.</summary>
    [Fact]
    public void No_text_makes_it_fail()
    {
        string[] parts = ["day", " 1", "-3", ", ", "08:00", " to ", "between ", " and ", "|", "Ann", "Inn", "[a]", "]", "[", "claim ", ":", "\"", "2 nights", "about ", "shows: ", ";", "\n", "way ", "place ", " in ", "Town", "moves ", "99999999999", "dies: Ann", "\u202e", "#"];
        Random random = new(7);
        for (int text = 0; text < 3000; text++)
            OutlineCheck.Read("tale.outline", Town + string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => parts[random.Next(parts.Length)])));
    }

    [Fact]
    public void The_contradictions_of_the_tale_are_found()
    {
        string file = Path.Combine(Repository.Root, "stories", "diamond-heart", "manuscript.outline");
        OutlineCheck check = OutlineCheck.Read("manuscript.outline", File.ReadAllText(file));
        Assert.Empty(check.Mistakes);
        Assert.Equal(
            ["death-without-consequence", "does-not-add-up", "does-not-add-up", "does-not-add-up", "does-not-add-up", "too-fast"],
            check.Findings.Select(finding => finding.Kind).Order(StringComparer.Ordinal));
        string all = string.Join('\n', check.Findings.Select(finding => finding.Words));
        Assert.Contains("4 days 10 hours 30 minutes at the most. The way takes 7 days, on foot: 2 days 13 hours 30 minutes more than there is.", all, StringComparison.Ordinal);
        Assert.Contains("14 hours 30 minutes to 17 hours 30 minutes. It is said to be \"a head start of a few hours\"", all, StringComparison.Ordinal);
        Assert.Contains("3 days 13 hours to 3 days 18 hours. It is said to be nearly 3 days", all, StringComparison.Ordinal);
        Assert.Contains("3 nights. It is said to be \"he stops twice\": 2 nights.", all, StringComparison.Ordinal);
        Assert.Contains("\"as if she had only just become a princess\": 90 days at the most.", all, StringComparison.Ordinal);
        Assert.Contains("saw ScarredOne die (4 witnesses)", all, StringComparison.Ordinal);
    }

    private static string[] Found(string lines)
    {
        OutlineCheck check = OutlineCheck.Read("tale.outline", Town + lines);
        Assert.Empty(check.Mistakes);
        return [.. check.Findings.Select(finding => $"{finding.Kind} at {finding.Place.Split(':')[1]}: {finding.Words}")];
    }
}
