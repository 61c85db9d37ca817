using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Reads the main file and everything it includes or uses, each file once, so that a circle of includes ends by itself. The
/// declarations of a file stand where it was first asked for.
/// </summary>
internal sealed class SourceLoader(ISourceLibrary library, DiagnosticBag diagnostics)
{
    /// <summary>How many files a story may have, and how deep they may include each other.</summary>
    private const int MostFiles = 1000;
    private const int MostNesting = 50;

    private readonly List<SourceFile> files = [];
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> modules = new(StringComparer.Ordinal);
    private readonly ImmutableArray<DeclarationSyntax>.Builder declarations = ImmutableArray.CreateBuilder<DeclarationSyntax>();

    private readonly HashSet<int> ofModules = [];

    public IReadOnlyList<SourceFile> Files => files;

    /// <summary>Files that came by <c>use</c>, or were included by such a file.</summary>
    public IReadOnlySet<int> OfModules => ofModules;

    public ImmutableArray<DeclarationSyntax> Load(SourceFile main)
    {
        Read(main, 0, ofModule: false);
        return declarations.ToImmutable();
    }

    private void Read(SourceFile file, int depth, bool ofModule)
    {
        if (!paths.Add(file.Path))
            return;
        file = file with { Text = CanonicalText.Compose(file.Text) };
        int index = files.Count;
        files.Add(file);
        if (ofModule)
            ofModules.Add(index);
        foreach (DeclarationSyntax declaration in Parser.ParseFile(file.Text, index, diagnostics))
        {
            if (declaration is IncludeSyntax include)
                ReadIncluded(include, file, depth, ofModule);
            else if (declaration is UseSyntax use)
                ReadModules(use, depth);
            else
                declarations.Add(declaration);
        }
    }

    private void ReadIncluded(IncludeSyntax include, SourceFile from, int depth, bool ofModule)
    {
        if (include.Path.Length == 0)
            return;
        SourceFile? found = library.Include(include.Path, from.Path);
        if (found is null)
            diagnostics.ReportMissingFile(Mistakes.FileNotFound, include.Origin, null, include.Path, from.Path);
        else
            ReadNext(found, include.Origin, depth, ofModule);
    }

    private void ReadModules(UseSyntax use, int depth)
    {
        foreach (NameSyntax name in use.Modules)
        {
            if (name.IsMissing || !modules.Add(name.Text))
                continue;
            SourceFile? found = library.Module(name.Text);
            if (found is null)
                diagnostics.ReportMissingFile(Mistakes.ModuleNotFound, name.Origin, ModuleHint(name.Text), name.Text);
            else
                ReadNext(found, name.Origin, depth, ofModule: true);
        }
    }

    private string? ModuleHint(string name)
    {
        string[] known = [.. library.ModuleNames.Order(StringComparer.Ordinal)];
        return NearNames.DidYouMean(name, known) ?? (known.Length == 0 ? null : $"There are {string.Join(", ", known)}.");
    }

    private void ReadNext(SourceFile file, Origin origin, int depth, bool ofModule)
    {
        if (depth >= MostNesting || files.Count >= MostFiles)
            diagnostics.Report(Mistakes.TooManyFiles, origin, $"{MostFiles}", $"{MostNesting}");
        else
            Read(file, depth + 1, ofModule);
    }
}
