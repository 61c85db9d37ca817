using System.Collections.Immutable;
using System.Text;
using Motive.World;

namespace Motive.Telling;

/// <summary>Writes a walked scene out, from a given step on.</summary>
internal sealed class ScriptWriter(Story story, DialogueStyle style, ProseWriter prose)
{
    private readonly DialogueWriter dialogue = new(story, style);

    /// <summary>What has been said and narrated in scenes since somebody last took it, line by line.</summary>
    public List<ToldLine> Lines { get; } = [];

    public void Transfer(Archive archive) => dialogue.Transfer(archive);

    public string Write(Script script, int fromStep, IState state, Chance told)
    {
        if (fromStep == 0)
            dialogue.BeginScene();
        StringBuilder text = new();
        for (int i = fromStep; i < script.Walk.Steps.Length; i++)
        {
            string paragraph = Paragraph(script, script.Walk.Steps[i], i, state, told);
            if (paragraph.Length > 0)
                text.Append(text.Length > 0 ? "\n\n" : "").Append(paragraph);
        }

        return text.ToString();
    }

    private string Paragraph(Script script, SceneStep step, int index, IState state, Chance told)
    {
        switch (step)
        {
            case SceneStep.Line line:
                return dialogue.Line(line.Speaker, Say(script, new EntityId(line.Speaker), line.Said.Text, index, state, line.Said.Id, line.Said.Tags), told.With(script.Staged.Scene.Name).With(index));
            case SceneStep.Narration narration:
                dialogue.Interrupt();
                return Say(script, null, narration.Told.Text, index, state, narration.Told.Id, []);
            case SceneStep.Chosen chosen when Script.Spoken(step):
                return dialogue.Line(chosen.Chooser, Say(script, new EntityId(chosen.Chooser), chosen.Choice.Text, index, state, null, []), told.With(script.Staged.Scene.Name).With(index));
            default:
                return "";
        }
    }

    private string Say(Script script, EntityId? speaker, Prose text, int index, IState state, string? id, ImmutableArray<string> tags)
    {
        string said = Text(script, text, index, state);
        Lines.Add(new ToldLine(speaker, said, id, tags));
        return said;
    }

    private string Text(Script script, Prose text, int index, IState state) =>
        prose.Write(text, state, script.Staged.Frame.AsSpan(), new TextPlace(TextKind.Scene, index, script.Staged.Scene.Name));
}
