using Motive.World;

namespace Motive.Language;

/// <summary>
/// Actions that nobody consents to and that nothing else brings about: no chapter allows them and no scene does them. A story without chapters
/// is not played but planned, and there they are the author's. Actions of modules are left out: a story need not use all of a module.
/// </summary>
internal static class IdleActions
{
    public static void Report(Story story, DiagnosticBag diagnostics)
    {
        if (story.Chapters.IsEmpty)
            return;
        HashSet<ActionId> brought = [.. story.Chapters.SelectMany(chapter => chapter.Allowed).SelectMany(allowance => allowance.Events).Select(pattern => pattern.Action)];
        brought.UnionWith(story.Scenes.SelectMany(scene => SceneNodeWalk.All(scene.Body)).OfType<SceneNode.Do>().Select(act => act.Action));
        foreach (ActionDefinition action in story.Actions)
        {
            if (action.Consenting.IsEmpty && !brought.Contains(action.Id) && !story.IsOfModule(action.Origin))
                diagnostics.Report(Mistakes.NobodyCanDo, action.Origin, action.Name);
        }
    }
}
