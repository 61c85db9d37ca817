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
    private readonly Dictionary<string, int> paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?> modules = new(StringComparer.Ordinal);
    private readonly SourceChapters chapters = new();
    private readonly ImmutableArray<DeclarationSyntax>.Builder declarations = ImmutableArray.CreateBuilder<DeclarationSyntax>();
    private readonly ImmutableArray<StorySource>.Builder sources = ImmutableArray.CreateBuilder<StorySource>();
    private readonly ImmutableArray<FindingAnswer>.Builder answers = ImmutableArray.CreateBuilder<FindingAnswer>();
    private int characters;

    public IReadOnlyList<SourceFile> Files => files;

    /// <summary>Where each of <see cref="Files"/> came from.</summary>
    public ImmutableArray<StorySource> Sources { get; private set; } = [];

    /// <summary>Every chapter that a file is said to come with.</summary>
    public IReadOnlyList<FromChapterSyntax> NamedChapters => chapters.Named;

    /// <summary>What authors answer to findings of a check.</summary>
    public ImmutableArray<FindingAnswer> Answers => answers.ToImmutable();

    public ImmutableArray<DeclarationSyntax> Load(SourceFile main)
    {
        Read(main, Origin.None, Place.Create(main.Path, depth: 0, ofModule: false));
        int?[] comes = chapters.Find(files.Count);
        Sources = [.. sources.Select((source, file) => source with { Chapter = comes[file] })];
        return declarations.ToImmutable();
    }

    /// <param name="asked">Where the file is asked for.</param>
    /// <returns>Its place among the files.</returns>
    private int Read(SourceFile given, Origin asked, Place place)
    {
        string path = SourcePath.Normalised(given.Path);
        int index = files.Count;
        if (!paths.TryAdd(path, index))
            return paths[path];
        files.Add(Bounded(given, index, asked.File < 0 ? new Origin(0, 0, 0) : asked));
        sources.Add(new StorySource(place.OfModule, asked));
        ImmutableArray<DeclarationSyntax> parsed = Parser.ParseFile(files[index].Text, index, diagnostics, out ImmutableArray<FindingAnswer> answered);
        answers.AddRange(answered);
        foreach (DeclarationSyntax declaration in parsed)
        {
            if (declaration is IncludeSyntax include)
                ReadIncluded(include, index, place);
            else if (declaration is UseSyntax use)
                ReadModules(use, index, place);
            else
                declarations.Add(declaration);
        }

        return index;
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

    /// <param name="file">The asking file, by its place among the files.</param>
    private void ReadIncluded(IncludeSyntax include, int file, Place asking)
    {
        chapters.AddNamed(include.From);
        if (include.Path.Length == 0)
            return;
        string path = SourcePath.From(asking.Path, include.Path);
        if (!SourcePath.IsWithin(path, asking.Root))
        {
            diagnostics.ReportMissingFile(Mistakes.IncludeOutside, include.Origin, null, include.Path);
            return;
        }

        if (Ask(include, files[file].Path) is SourceFile found && ReadNext(found, include.Origin, asking with { Path = path, Depth = asking.Depth + 1 }) is int read)
            chapters.Add(file, read, include.From);
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

    private void ReadModules(UseSyntax use, int file, Place asking)
    {
        chapters.AddNamed(use.From);
        foreach (NameSyntax name in use.Modules)
        {
            if (name.IsMissing)
                continue;
            if (!modules.TryGetValue(name.Text, out int? read))
                modules.Add(name.Text, read = ReadModule(name, asking));
            if (read is int there)
                chapters.Add(file, there, use.From);
        }
    }

    private int? ReadModule(NameSyntax name, Place asking)
    {
        if (library.Module(name.Text) is SourceFile found)
            return ReadNext(found, name.Origin, Place.Create(found.Path, asking.Depth + 1, ofModule: true));
        diagnostics.ReportMissingFile(Mistakes.ModuleNotFound, name.Origin, ModuleHint(name.Text), name.Text);
        return null;
    }

    private string? ModuleHint(string name)
    {
        string[] known = [.. library.ModuleNames.Order(StringComparer.Ordinal)];
        return NearNames.DidYouMean(name, known) ?? (known.Length == 0 ? null : $"There are {string.Join(", ", known)}.");
    }

    /// <returns>Its place among the files; null where there would be too many.</returns>
    private int? ReadNext(SourceFile file, Origin asked, Place place)
    {
        if (place.Depth <= MostNesting && files.Count < MostFiles)
            return Read(file, asked, place);
        diagnostics.Report(Mistakes.TooManyFiles, asked, $"{MostFiles}", $"{MostNesting}");
        return null;
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
