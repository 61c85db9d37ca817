using Motive.World;

namespace Motive.Language;

/// <summary>Warnings that need the whole story.</summary>
internal static class StoryChecks
{
    public static void Run(Story story, DiagnosticBag diagnostics) => UnreachableWants.Report(story, diagnostics);
}
