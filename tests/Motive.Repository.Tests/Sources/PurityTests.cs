using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Motive.Repository.Tests.Structure;

namespace Motive.Repository.Tests.Sources;

/// <summary>Core projects compute: the same arguments give the same answer on every machine and at every hour (I12).</summary>
public sealed class PurityTests
{
    /// <summary>Types that read a clock, draw by chance, wait, or touch the world outside.</summary>
    private static readonly ImmutableHashSet<string> Outside =
    [
        "Console", "DateTime", "DateTimeOffset", "Directory", "DirectoryInfo", "Environment", "File", "FileInfo", "FileStream", "HttpClient",
        "Parallel", "Process", "Random", "RandomNumberGenerator", "Stopwatch", "Task", "Thread", "ThreadPool", "TimeProvider", "Timer",
    ];

    /// <summary>Seeded anew by each process, so that whatever follows from them differs from run to run.</summary>
    private static readonly ImmutableHashSet<string> Unrepeatable = ["GetHashCode", "HashCode", "NewGuid"];

    private static readonly ImmutableHashSet<string> Changing =
        ["ConcurrentDictionary", "Dictionary", "HashSet", "List", "Queue", "SortedDictionary", "SortedSet", "Stack", "StringBuilder"];

    [Fact]
    public void Core_projects_read_no_clock_draw_no_chance_and_do_no_io()
    {
        Findings findings = new();
        foreach (Source source in CoreSources())
        {
            foreach (SimpleNameSyntax name in source.Root.DescendantNodes().OfType<SimpleNameSyntax>())
            {
                bool outside = Outside.Contains(name.Identifier.Text) && IsUsedAsType(name);
                if (outside || Unrepeatable.Contains(name.Identifier.Text))
                    findings.Add($"{source.Path}:{Source.LineOf(name)}: {name.Identifier.Text}");
            }
        }

        findings.AssertNone("Core projects (the last column of the table in ARCHITECTURE.md) leave these to the shells:");
    }

    [Fact]
    public void Core_projects_keep_nothing_changeable_in_statics()
    {
        Findings findings = new();
        foreach (Source source in CoreSources())
        {
            foreach (MemberDeclarationSyntax member in source.Root.DescendantNodes().OfType<MemberDeclarationSyntax>().Where(IsChangeableStatic))
                findings.Add($"{source.Path}:{Source.LineOf(member)}: {member.ToString().Split('\n')[0].Trim()}");
        }

        findings.AssertNone("What is static never changes:");
    }

    [Fact]
    public void Only_commands_write_to_the_console()
    {
        Findings findings = new();
        foreach (string path in RepositoryTree.SourcesOf("src").Where(path => !path.StartsWith("src/Motive.Cli/", StringComparison.Ordinal) && path != "src/Motive.Certifier/Program.cs"))
        {
            Source source = Source.Of(path);
            foreach (SimpleNameSyntax name in source.Root.DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (name.Identifier.Text == "Console" && IsUsedAsType(name))
                    findings.Add($"{path}:{Source.LineOf(name)}");
            }
        }

        findings.AssertNone("Console belongs to Motive.Cli, and to the one file of Motive.Certifier that is its command:");
    }

    private static IEnumerable<Source> CoreSources() =>
        ProjectRow.All.Where(row => row.Core).SelectMany(row => RepositoryTree.SourcesOf(row.Folder)).Select(Source.Of);

    /// <summary>A type's name, or what a member is taken from; not a member of the same name.</summary>
    private static bool IsUsedAsType(SimpleNameSyntax name) =>
        (name.Parent is MemberAccessExpressionSyntax access && access.Expression == name)
        || (name.Parent is MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax or IdentifierNameSyntax } qualified
            && qualified.Expression.ToString().StartsWith("System", StringComparison.Ordinal))
        || SyntaxFacts.IsInTypeOnlyContext(name);

    private static bool IsChangeableStatic(MemberDeclarationSyntax member)
    {
        if (!member.Modifiers.Any(SyntaxKind.StaticKeyword))
            return false;
        return member switch
        {
            FieldDeclarationSyntax field => !field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) || HasChangingType(field.Declaration.Type),
            PropertyDeclarationSyntax property => property.AccessorList?.Accessors.Any(accessor => accessor.IsKind(SyntaxKind.SetAccessorDeclaration)) == true
                || (property.Initializer is not null && HasChangingType(property.Type)),
            EventFieldDeclarationSyntax => true,
            _ => false,
        };
    }

    private static bool HasChangingType(TypeSyntax type) => type is SimpleNameSyntax name && Changing.Contains(name.Identifier.Text);
}
