using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>What came of a story's text. <see cref="Files"/> are in the order in which <see cref="Origin.File"/> counts them.</summary>
internal sealed class CompilationResult
{
    internal CompilationResult(Program program, Story? story, ImmutableArray<Diagnostic> diagnostics) =>
        (Program, Story, Diagnostics) = (program, story, diagnostics);

    /// <summary>Null if there is any error.</summary>
    public Story? Story { get; }

    /// <summary>In the order of files and places.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public IReadOnlyList<SourceFile> Files => Program.Files;

    public bool Succeeded => Story is not null;

    internal Program Program { get; }
}
