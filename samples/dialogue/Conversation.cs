using System.Collections.Immutable;
using Motive;

namespace Dialogue;

/// <summary>A conversation as those are used to who come from ink or Yarn: lines one by one, then choices, and so on. All of it is the package's own door.</summary>
internal sealed class Conversation
{
    private readonly StoryRun run;
    private readonly Queue<SpokenLine> lines = [];

    /// <param name="external">What the game answers when the story asks, by the name of the fact.</param>
    public Conversation(LoadedStory story, string player, IReadOnlyDictionary<string, Func<HostValue>> external)
    {
        run = story.Begin(new RunRequest { Player = player, HostFacts = [.. external.Keys] });
        foreach ((string fact, Func<HostValue> answer) in external)
            run.HostFact(fact, _ => answer(), _ => [player]);
        Read();
    }

    public bool CanContinue => lines.Count > 0;

    /// <summary>What can be chosen, once all lines have been read; empty at the end.</summary>
    public ImmutableArray<PlayerOption> Choices => CanContinue || run.IsOver ? [] : [.. run.Options.Where(option => option.Kind == OptionKind.Say)];

    /// <summary>The next line, with its speaker, its id and its tags.</summary>
    public SpokenLine Continue() => lines.Dequeue();

    /// <summary>Goes to a conversation, as to a knot or a node: the act to which it belongs comes about.</summary>
    public void GoTo(string act)
    {
        run.Make(act);
        Read();
    }

    public void Choose(int index)
    {
        run.Decide(Choices[index]);
        Read();
    }

    /// <summary>A variable of the story, read and written by name.</summary>
    public FactValue this[string fact] => run.Value(fact);

    public void SetVariable(string fact, HostValue value) => run.Set($"{fact} = {value.Text}", run.Player!);

    /// <summary>From now on <see cref="Changed"/> is told of it.</summary>
    public void Observe(string fact) => run.Follow(fact);

    public event Action<FactChange>? Changed;

    public string Save() => run.Save();

    private void Read()
    {
        StoryStep step;
        do
        {
            step = run.Next();
            foreach (SpokenLine line in step.Lines)
                lines.Enqueue(line);
            foreach (FactChange change in step.Followed)
                Changed?.Invoke(change);
        }
        while (step.Kind is not (StepKind.PlayerToDecide or StepKind.Over or StepKind.AtRest));
    }
}
