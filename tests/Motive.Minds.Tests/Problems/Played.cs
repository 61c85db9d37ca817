using Motive.Language;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Problems;

/// <summary>A problem file that is acted out; facts, acts and people by the names the file gives them.</summary>
internal sealed class Played
{
    private readonly Story story;

    public Played(string problem)
    {
        CompilationResult result = ProblemFile.Read("test.txt", problem);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics.Select(item => DiagnosticRenderer.Render(item, result.Files))));
        story = result.Story!;
        Engine = new MindEngine(GroundStory.Ground(story));
        State = Engine.Initial;
    }

    public MindEngine Engine { get; }

    public StateId State { get; private set; }

    public IEnumerable<string> Acts => Engine.Story.Acts.Select(act => act.ToString());

    public bool IsPossible(string act, string? inMindOf = null) =>
        Engine.CanHappen(inMindOf is null ? State : Engine.States.Mind(State, story[Named(inMindOf)].AsCharacter), Act(act));

    public Played Do(string act)
    {
        Assert.True(IsPossible(act), act);
        State = Engine.Apply(State, Act(act));
        return this;
    }

    /// <summary>What a fact is in the world or, row by row, in somebody's mind.</summary>
    public string Value(string fact, params ReadOnlySpan<string> minds)
    {
        IState state = Engine.View(State);
        foreach (string mind in minds)
            state = state.MindOf(Named(mind).Value);
        string[] words = fact.Split('(', ')', ',', ' ').Where(word => word.Length > 0).ToArray();
        int[] arguments = [.. words.Skip(1).Select(word => Named(word).Value)];
        FactDefinition family = story.Facts.Single(item => item.Name == words[0] && item.Parameters.Length == arguments.Length
            && item.Parameters.Zip(arguments).All(pair => story.IsOfType(pair.Second, pair.First.Type)));
        return Wording.ValueOf(story, family.Id, state.Read(family.Id, arguments));
    }

    private Act Act(string name) => Engine.Story.Acts.Single(act => act.ToString() == name);

    private EntityId Named(string name) => story.Entities.Single(entity => entity.Name == name).Id;
}
