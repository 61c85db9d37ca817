using System.Collections.Immutable;
using System.Globalization;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>
/// Findings that are read together: untold passages of one action in one file, and what is found in one file of a module. All others stand alone.
/// </summary>
/// <param name="About">What they are about.</param>
/// <param name="Findings">At least one, in the order in which they were given.</param>
internal sealed record FindingGroup(string Kind, string About, ImmutableArray<Finding> Findings)
{
    private const int MostNeeds = 3;

    /// <summary>In a sentence: that of the finding, or of several how many there are and what they would have needed.</summary>
    public string Evidence { get; private init; } = "";

    public int Words => Findings.Sum(finding => finding.Words);

    /// <summary>Groups stand in the order in which the gravest finding of each does; of one kind those first that cost most words.</summary>
    public static ImmutableArray<FindingGroup> Make(Story story, IEnumerable<Finding> findings) =>
    [
        .. findings.Select((finding, place) => (finding, place))
            .GroupBy(one => KeyOf(story, one.finding, one.place), one => one.finding)
            .Select(group => Together(story, [.. group]))
            .OrderBy(group => FindingKinds.All.IndexOf(group.Kind)).ThenByDescending(group => group.Words),
    ];

    private static (string Kind, string About, int File, int Alone) KeyOf(Story story, Finding finding, int place) =>
        story.IsOfModule(finding.Origin) ? (finding.Kind, "", finding.Origin.File, -1)
        : finding.Kind == FindingKinds.NeverTold ? (finding.Kind, finding.About, finding.Origin.File, -1)
        : (finding.Kind, finding.About, finding.Origin.File, place);

    private static FindingGroup Together(Story story, ImmutableArray<Finding> findings)
    {
        Finding first = findings[0];
        string about = string.Join(", ", findings.Select(finding => finding.About).Distinct());
        FindingGroup group = new(first.Kind, about, findings);
        if (findings.Length == 1)
            return group with { Evidence = first.Evidence };
        string needs = Needs(findings);
        if (first.Kind != FindingKinds.NeverTold || story.IsOfModule(first.Origin))
            return group with { Evidence = $"{findings.Length} in this module{needs}." };
        int written = story.Tells.Count(tell => story[tell.Action].Name == first.About && tell.Clause.File == first.Origin.File);
        return group with { Evidence = string.Create(CultureInfo.InvariantCulture, $"{findings.Length} of {written} passages of `{first.About}` in this file were never told, {group.Words} words{needs}.") };
    }

    /// <summary>How many could have been told and were not, and what most of the others would have needed.</summary>
    private static string Needs(ImmutableArray<Finding> findings)
    {
        int passed = findings.Count(finding => finding.Need == UntoldWords.PassedOver);
        string[] needs = [.. findings.Where(finding => finding.Need.Length > 0 && finding.Need != UntoldWords.PassedOver).GroupBy(finding => finding.Need).OrderByDescending(group => group.Count()).Take(MostNeeds).Select(group => $"{group.Key} ({group.Count()})")];
        return (passed == 0 ? "" : $"; {passed} fitted and were passed over") + (needs.Length == 0 ? "" : $"; most {(passed == 0 ? "" : "others ")}needed {string.Join(", ", needs)}");
    }
}
