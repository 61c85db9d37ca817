using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>What all binders of one compilation share.</summary>
internal sealed class Program(IReadOnlyList<SourceFile> files, ImmutableArray<DeclarationSyntax> declarations, DiagnosticBag diagnostics)
{
    public IReadOnlyList<SourceFile> Files { get; } = files;

    /// <summary>Of all files, in story order: a file stands where it is first included or used.</summary>
    public ImmutableArray<DeclarationSyntax> Declarations { get; } = declarations;

    /// <summary>Where each of <see cref="Files"/> came from; empty where there is but one.</summary>
    public ImmutableArray<StorySource> Sources { get; init; } = [];

    /// <summary>Every chapter that a file is said to come with.</summary>
    public IReadOnlyList<FromChapterSyntax> NamedChapters { get; init; } = [];

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public SymbolTable Symbols { get; } = new();

    public HiddenFacts Hidden { get; } = new();

    public InliningBudget Inlining { get; } = new();

    public WorkBudget Work { get; } = new(diagnostics);

    public GroundSizes Sizes { get; } = new(diagnostics);

    /// <summary>Adds every declaration's name, then what the names stand for.</summary>
    public void Declare()
    {
        new Declarer(this).Declare();
        new TypeHierarchy(this).Build();
        new Signatures(this).Build();
        new NewsBuilder(this).Build();
        new RuleBinder(this).BindAll();
        new ChangeBinder(this).BindAll();
    }

    /// <summary>What was written there, in one line.</summary>
    public string TextAt(Origin origin) =>
        string.Join(' ', Files[origin.File].Text.Substring(origin.Start, origin.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A program that binds phrases against the same names, reporting elsewhere.</summary>
    public Program ForPhrase(SourceFile phrase, DiagnosticBag diagnostics) =>
        new(this, [.. Files, phrase], diagnostics);

    private Program(Program original, IReadOnlyList<SourceFile> files, DiagnosticBag diagnostics)
        : this(files, original.Declarations, diagnostics) =>
        (Symbols, Hidden, Inlining) = (original.Symbols, original.Hidden.Frozen(), new InliningBudget());
}
