using System.Text;
using Motive.World;

namespace Motive.Telling;

/// <summary>Writes a walked scene out, from a given step on.</summary>
internal sealed class ScriptWriter(Story story, ulong seed, DialogueStyle style, ProseWriter prose)
{
    private readonly DialogueWriter dialogue = new(story, seed, style);

    public string Write(Script script, int fromStep, IState state, int number)
    {
        if (fromStep == 0)
            dialogue.BeginScene();
        StringBuilder text = new();
        for (int i = fromStep; i < script.Walk.Steps.Length; i++)
        {
            string paragraph = Paragraph(script, script.Walk.Steps[i], i, state, number);
            if (paragraph.Length > 0)
                text.Append(text.Length > 0 ? "\n\n" : "").Append(paragraph);
        }

        return text.ToString();
    }

    private string Paragraph(Script script, SceneStep step, int index, IState state, int number)
    {
        switch (step)
        {
            case SceneStep.Line line:
                return dialogue.Line(line.Speaker, Text(script, line.Text, index, state), Unique(number, index));
            case SceneStep.Narration narration:
                dialogue.Interrupt();
                return Text(script, narration.Text, index, state);
            case SceneStep.Chosen chosen when Script.Spoken(step):
                return dialogue.Line(chosen.Chooser, Text(script, chosen.Choice.Text, index, state), Unique(number, index));
            default:
                return "";
        }
    }

    private string Text(Script script, Prose text, int index, IState state)
    {
        ulong owner = Mixing.Mix(TextPlaces.Scene, script.Staged.Scene.Salt, index);
        return prose.Write(text, state, script.Staged.Frame.AsSpan(), owner);
    }

    private static int Unique(int number, int step) => unchecked((number * 1009) + step);
}
