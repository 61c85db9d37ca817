using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>The scene played at an event, walked with the choices that the event records.</summary>
internal sealed record Script(StagedScene Staged, SceneWalk Walk)
{
    public bool HasWords => Walk.Steps.Any(step => step is SceneStep.Line or SceneStep.Narration || Spoken(step));

    public static bool Spoken(SceneStep step) => step is SceneStep.Chosen { Choice.Spoken: true };
}

/// <summary>Finds and walks scenes. Sees every event in order, told or not, since once-only choices are used up in all of them.</summary>
internal sealed class ScriptReader(Story story)
{
    private readonly HashSet<int> usedChoices = [];

    public void Transfer(Archive archive) => archive.Fill(usedChoices, archive.Number);

    public Script? Read(ToldEvent told)
    {
        Script? script = Peek(told);
        usedChoices.UnionWith(told.Occurrence.SceneChoices);
        return script;
    }

    public Script? Peek(ToldEvent told) => Walk(told, usedChoices);

    /// <summary>That of an event long past.</summary>
    /// <param name="takenSince">The choices taken in it and in all that came after it.</param>
    public Script? Recall(ToldEvent told, IEnumerable<int> takenSince) => story.Scenes.IsEmpty ? null : Walk(told, usedChoices.Except(takenSince).ToHashSet());

    private Script? Walk(ToldEvent told, IReadOnlySet<int> used)
    {
        if (story.Scenes.IsEmpty || told.Occurrence.Action is not { } action)
            return null;
        ImmutableArray<int> arguments = told.Occurrence.Arguments;
        return StagedScene.Find(story, action, arguments, told.Before) is { } staged
            ? new Script(staged, SceneWalk.Through(story, staged, told.After, told.Occurrence.SceneChoices, used))
            : null;
    }
}
