using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Reads the main file and everything it includes or uses, each file once, so that a circle of includes ends by itself. The
/// declarations of a file stand where it was first asked for. Nothing outside the main file's folder is asked for.
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
    private readonly ImmutableArray<StorySource>.Builder sources = ImmutableArray.CreateBuilder<StorySource>();
    private readonly ImmutableArray<FindingAnswer>.Builder answers = ImmutableArray.CreateBuilder<FindingAnswer>();
    private int characters;

    public IReadOnlyList<SourceFile> Files => files;

    /// <summary>Where each of <see cref="Files"/> came from.</summary>
    public ImmutableArray<StorySource> Sources => sources.ToImmutable();

    /// <summary>What authors answer to findings of a check.</summary>
    public ImmutableArray<FindingAnswer> Answers => answers.ToImmutable();

    public ImmutableArray<DeclarationSyntax> Load(SourceFile main)
    {
        Read(main, Origin.None, Place.Create(main.Path, depth: 0, ofModule: false));
        return declarations.ToImmutable();
    }

    /// <param name="asked">Where the file is asked for.</param>
    private void Read(SourceFile given, Origin asked, Place place)
    {
        if (!paths.Add(SourcePath.Normalised(given.Path)))
            return;
        int index = files.Count;
        files.Add(Bounded(given, index, asked.File < 0 ? new Origin(0, 0, 0) : asked));
        sources.Add(new StorySource(place.OfModule, asked));
        ImmutableArray<DeclarationSyntax> parsed = Parser.ParseFile(files[index].Text, index, diagnostics, out ImmutableArray<FindingAnswer> answered);
        answers.AddRange(answered);
        foreach (DeclarationSyntax declaration in parsed)
        {
            if (declaration is IncludeSyntax include)
                ReadIncluded(include, given.Path, place);
            else if (declaration is UseSyntax use)
                ReadModules(use, place);
            else
                declarations.Add(declaration);
        }
    }

    private SourceFile Bounded(SourceFile given, int index, Origin asked)
    {
        if (given.Text.Length <= PlainSource.MostCharacters - characters)
        {
            characters += given.Text.Length;
            return PlainSource.Read(given with { Text = CanonicalText.Compose(given.Text) }, index, diagnostics);
        }

        PlainSource.ReportTooMuch(diagnostics, asked, given.Path);
        return given with { Text = "" };
    }

    private void ReadIncluded(IncludeSyntax include, string fromPath, Place asking)
    {
        if (include.Path.Length == 0)
            return;
        string path = SourcePath.From(asking.Path, include.Path);
        if (!SourcePath.IsWithin(path, asking.Root))
        {
            diagnostics.ReportMissingFile(Mistakes.IncludeOutside, include.Origin, null, include.Path);
            return;
        }

        if (Ask(include, fromPath) is SourceFile found)
            ReadNext(found, include.Origin, asking with { Path = path, Depth = asking.Depth + 1 });
    }

    /// <summary>Null, and reported, when there is none or it cannot be read.</summary>
    private SourceFile? Ask(IncludeSyntax include, string fromPath)
    {
        try
        {
            SourceFile? found = library.Include(include.Path, fromPath);
            if (found is null)
                diagnostics.ReportMissingFile(Mistakes.FileNotFound, include.Origin, null, include.Path, fromPath);
            return found;
        }
        catch (UnreadableSourceException problem)
        {
            diagnostics.ReportMissingFile(Mistakes.UnreadableFile, include.Origin, null, include.Path, problem.Message);
            return null;
        }
    }

    private void ReadModules(UseSyntax use, Place asking)
    {
        foreach (NameSyntax name in use.Modules)
        {
            if (name.IsMissing || !modules.Add(name.Text))
                continue;
            SourceFile? found = library.Module(name.Text);
            if (found is null)
                diagnostics.ReportMissingFile(Mistakes.ModuleNotFound, name.Origin, ModuleHint(name.Text), name.Text);
            else
                ReadNext(found, name.Origin, Place.Create(found.Path, asking.Depth + 1, ofModule: true));
        }
    }

    private string? ModuleHint(string name)
    {
        string[] known = [.. library.ModuleNames.Order(StringComparer.Ordinal)];
        return NearNames.DidYouMean(name, known) ?? (known.Length == 0 ? null : $"There are {string.Join(", ", known)}.");
    }

    private void ReadNext(SourceFile file, Origin asked, Place place)
    {
        if (place.Depth > MostNesting || files.Count >= MostFiles)
            diagnostics.Report(Mistakes.TooManyFiles, asked, $"{MostFiles}", $"{MostNesting}");
        else
            Read(file, asked, place);
    }

    /// <summary>
    /// Where a file is: its path by the paths that led to it, the folder that its includes must not leave, how deep it was included, and whether it
    /// came by <c>use</c>.
    /// </summary>
    private sealed record Place(string Path, string Root, int Depth, bool OfModule)
    {
        public static Place Create(string path, int depth, bool ofModule)
        {
            string normalised = SourcePath.Normalised(path);
            return new Place(normalised, SourcePath.FolderOf(normalised), depth, ofModule);
        }
    }
}
