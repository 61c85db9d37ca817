using Motive.World;

namespace Motive.Language;

/// <summary>
/// Reads planning problems as the field writes them (<c>docs/problem-files.md</c>) into the same stories that <see cref="Compilation"/>
/// makes. Never throws for any text; every mistake is a diagnostic.
/// </summary>
internal static class ProblemFile
{
    public static CompilationResult Read(string path, string text)
    {
        DiagnosticBag diagnostics = new();
        text = CanonicalText.Compose(text);

        // 1. Text to definitions.
        SourceFile file = PlainSource.ReadAlone(new SourceFile(path, text), diagnostics);
        ProblemTokens tokens = new ProblemLexer(file.Text, diagnostics).Read();
        ProblemSyntax syntax = new ProblemParser(tokens, diagnostics).Parse();

        // 2. Names, and what they stand for, wherever in the file they are defined.
        Program program = new([file], [], diagnostics);
        ProblemTypes types = new(syntax, program);
        ProblemSignatures signatures = new(syntax, types, program);

        // 3. How finely its numbers are counted.
        ProblemContext context = new(program, tokens, types, signatures);
        NumberParts numbers = NumberParts.Find(syntax, context);

        // 4. Bodies in the world's words, and the beginning.
        Story story = new ProblemAssembler(syntax, context with { Parts = numbers.Parts }, numbers).Assemble(TitleOf(path));
        return new CompilationResult(new Program([file], [], diagnostics), diagnostics.HasErrors ? null : story, diagnostics.InOrder());
    }

    /// <summary>The file's name without its folders and ending.</summary>
    private static string TitleOf(string path)
    {
        path = PrintableText.OnOneLine(path);
        string name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        int ending = name.LastIndexOf('.');
        return ending > 0 ? name[..ending] : name;
    }
}
