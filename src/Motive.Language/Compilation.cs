using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Text to story. Never throws for any text; every mistake is a diagnostic.</summary>
internal static class Compilation
{
    public static CompilationResult Compile(SourceFile main, ISourceLibrary library)
    {
        DiagnosticBag diagnostics = new();

        // 1. Text to declarations, file by file.
        SourceLoader loader = new(library, diagnostics);
        ImmutableArray<DeclarationSyntax> declarations = loader.Load(main);

        // 2. Names, and what they stand for.
        Program program = new(loader.Files, declarations, diagnostics) { Sources = loader.Sources, NamedChapters = loader.NamedChapters };
        program.Declare();

        // 3. Bodies, bound and lowered to the world's words.
        Story story = new StoryAssembler(program).Assemble() with { Answers = loader.Answers };

        // 4. What is correct and still looks like a slip.
        diagnostics.Release();
        if (!diagnostics.HasErrors)
        {
            UnreachableWants.Report(story, diagnostics);
            FirstScreen.Report(story, diagnostics);
            IdleActions.Report(story, diagnostics);
            ImpossiblePatterns.Report(story, diagnostics);
            UnknownInTheWorld.Report(story, diagnostics);
        }

        return new CompilationResult(program, diagnostics.HasErrors ? null : story, diagnostics.InOrder());
    }
}
