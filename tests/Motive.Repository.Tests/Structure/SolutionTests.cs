using System.Xml.Linq;

namespace Motive.Repository.Tests.Structure;

public sealed class SolutionTests
{
    [Fact]
    public void The_solution_has_every_project_and_nothing_else()
    {
        IEnumerable<string> listed = XDocument.Parse(RepositoryTree.Read("Motive.slnx")).Descendants("Project")
            .Select(project => (string)project.Attribute("Path")!);
        Assert.Equal(ProjectFile.All.Select(project => project.Path).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Projects_stand_in_a_folder_of_their_name()
    {
        Findings findings = new();
        foreach (ProjectFile project in ProjectFile.All)
        {
            string[] parts = project.Path.Split('/');
            if (parts is not ["src" or "tests" or "bench" or "samples", string folder, _] || folder != project.Name)
                findings.Add(project.Path);
        }

        findings.AssertNone("A project stands in a folder of its own name:");
    }

    [Fact]
    public void Every_test_project_is_named_after_what_it_tests()
    {
        HashSet<string> sources = [.. ProjectRow.All.Select(row => row.Name + ".Tests"), "Motive.Repository.Tests", "Motive.Stories.Tests"];
        Assert.All(ProjectFile.All.Where(project => project.IsTest), project => Assert.Contains(project.Name, sources));
    }

    [Fact]
    public void Versions_of_packages_stand_in_one_file()
    {
        Findings findings = new();
        HashSet<string> central = [.. XDocument.Parse(RepositoryTree.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .Select(package => (string)package.Attribute("Include")!)];
        foreach (ProjectFile project in ProjectFile.All)
        {
            foreach (XElement package in project.Content.Descendants("PackageReference"))
            {
                if (package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null || package.Element("Version") is not null)
                    findings.Add($"{project.Path} has a version of its own for {(string?)package.Attribute("Include")}");
            }

            foreach (string package in project.Includes("PackageReference").Where(package => !central.Contains(package)))
                findings.Add($"{project.Path} uses {package}, which Directory.Packages.props does not know");
        }

        findings.AssertNone("Package versions stand in Directory.Packages.props:");
    }
}
