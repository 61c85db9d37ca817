using Motive.Language;
using Motive.World;

namespace Motive.Loading;

/// <summary>A diagnostic as it is handed out.</summary>
internal static class MessageView
{
    public static StoryMessage Create(Diagnostic diagnostic, IReadOnlyList<SourceFile> files)
    {
        Origin origin = diagnostic.Origin;
        SourceFile? file = origin.File >= 0 && origin.File < files.Count ? files[origin.File] : null;
        LinePosition place = file?.Lines.PositionOf(origin.Start) ?? default;
        return new StoryMessage
        {
            Code = diagnostic.Code,
            IsError = diagnostic.IsError,
            File = file is null ? "" : PrintableText.OnOneLine(file.Path),
            Line = place.Line,
            Column = place.Column,
            Words = file is null ? "" : PrintableText.OnOneLine(file.Text.Substring(Math.Min(origin.Start, file.Text.Length), Math.Clamp(file.Text.Length - origin.Start, 0, origin.Length))),
            Message = diagnostic.Message,
            Cure = diagnostic.Hint,
            Text = DiagnosticRenderer.Render(diagnostic, files),
        };
    }
}
