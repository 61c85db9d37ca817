using System.Collections.Immutable;
using Motive.Minds.Grounding;
using Motive.Minds.States;
using Motive.World;

namespace Motive.Minds.Beliefs;

/// <summary>
/// What an event does to a state and to every mind in it, at every depth, before triggers.
/// Each node of the new graph is one (old state, owner, writes): its facts are the old ones with the event's effects, read
/// in the old state; then the writes that an outer belief effect addressed to it. A character who does not see the event
/// keeps the old mind; one who does has it repaired and put through the same event. Belief effects are written last, seen or not,
/// but never by a mind into itself: what one imagines doing does not change what one knows.
/// Minds that watch each other being told things form cycles, which is why nodes are interned as a graph.
/// </summary>
internal sealed class EventApplication
{
    private readonly StateStore states;
    private readonly StateGraph graph;
    private readonly SurpriseRepair surprise;
    private readonly TriggerIndex triggers;
    private readonly ImmutableArray<GroundEvent> reactions;
    private readonly Dictionary<(Step Step, int State, int Earlier, int Owner, string Writes), int> nodes = [];
    private readonly Queue<(int Node, Step Step, int State, int Earlier, int Owner, MindWrites? Writes)> open = new();

    public EventApplication(StateStore states, StateGraph graph, TriggerIndex triggers, ImmutableArray<GroundEvent> reactions)
    {
        this.reactions = reactions;
        this.states = states;
        this.graph = graph;
        this.triggers = triggers;
        surprise = new SurpriseRepair(states);
    }

    private enum Step
    {
        /// <summary>The event happens here.</summary>
        Event,

        /// <summary>One round of triggers: each mind fires its own first applicable one.</summary>
        Round,

        /// <summary>Every reaction fires whose condition is true here and was false in the earlier state.</summary>
        Reaction,

        /// <summary>Nothing happens here but writes from outside.</summary>
        Write,
    }

    public int Apply(int state, int owner, GroundEvent happening) => Run(Step.Event, state, state, owner, happening);

    /// <summary>One synchronous round of triggers in the state and all its minds.</summary>
    public int Round(int state, int owner) => Run(Step.Round, state, state, owner, null);

    /// <summary>What people make of their new feelings: <paramref name="earlier"/> is the state before appraisal.</summary>
    public int React(int earlier, int state, int owner) => Run(Step.Reaction, state, earlier, owner, null);

    private int Run(Step step, int state, int earlier, int owner, GroundEvent? happening)
    {
        graph.Clear();
        nodes.Clear();
        open.Clear();
        int root = NodeFor(step, state, earlier, owner, null);
        while (open.TryDequeue(out (int Node, Step Step, int State, int Earlier, int Owner, MindWrites? Writes) next))
            Fill(next.Node, new Place(next.Step, next.State, next.Earlier, next.Owner, next.Writes), happening);
        return graph.Intern(root);
    }

    private int NodeFor(Step step, int state, int earlier, int owner, MindWrites? writes)
    {
        (Step, int, int, int, string) key = (step, state, earlier, owner, writes?.Key() ?? "");
        if (!nodes.TryGetValue(key, out int node))
        {
            node = graph.Add();
            nodes.Add(key, node);
            open.Enqueue((node, step, state, earlier, owner, writes));
        }

        return node;
    }

    private void Fill(int node, Place at, GroundEvent? happening)
    {
        List<GroundEvent> here = EventsAt(at, happening);
        WriteFacts(node, at.State, here, at.Writes);
        MindWrites? told = null;
        bool quiet = true;
        foreach (GroundEvent happened in here)
        {
            if (happened.Believed.Length == 0)
                continue;
            quiet = false;
            told = MindWrites.Combine(told, BeliefEffects(happened, at.State, at.Owner));
        }

        Span<int> children = graph.Children(node);
        for (int character = 0; character < states.Characters; character++)
        {
            children[character] = character == at.Owner
                ? node
                : ChildOf(node, at, character, happening, quiet, MindWrites.Combine(told?.Of(character), at.Writes?.Of(character)));
        }
    }

    private List<GroundEvent> EventsAt(Place at, GroundEvent? happening)
    {
        switch (at.Step)
        {
            case Step.Event:
                return [happening!];
            case Step.Round:
                return triggers.First(at.State, at.Owner) is GroundEvent first ? [first] : [];
            case Step.Reaction:
                return [.. reactions.Where(reaction =>
                    reaction.Requires.Holds(states, at.State) && !reaction.Requires.Holds(states, at.Earlier))];
            default:
                return [];
        }
    }

    private int ChildOf(int node, Place at, int character, GroundEvent? happening, bool quiet, MindWrites? inner)
    {
        int mind = states.Mind(at.State, character);
        bool alike = quiet && at.Writes is null && mind == at.State;
        switch (at.Step)
        {
            case Step.Event when Sees(happening!, character, at.State):
                if (alike && (at.Owner < 0 || Sees(happening!, at.Owner, at.State)))
                    return node;
                int repaired = surprise.Repair(mind, character, happening!.Requires, at.State);
                return NodeFor(Step.Event, repaired, repaired, character, inner);
            case Step.Round when !triggers.Settled(mind, character):
                return NodeFor(Step.Round, mind, mind, character, inner);
            case Step.Reaction when states.Mind(at.Earlier, character) is int earlier && earlier != mind:
                return alike && earlier == at.Earlier ? node : NodeFor(Step.Reaction, mind, earlier, character, inner);
            default:
                return inner is null ? ~mind : NodeFor(Step.Write, mind, mind, character, inner);
        }
    }

    private bool Sees(GroundEvent happening, int character, int state) => happening.Observing[character].Holds(states, state);

    private void WriteFacts(int node, int state, List<GroundEvent> here, MindWrites? writes)
    {
        Span<ulong> facts = graph.Facts(node);
        states.Facts(state).CopyTo(facts);
        foreach (GroundEffect effect in here.SelectMany(happened => happened.Plain))
        {
            if (effect.When.Holds(states, state) && Targets.Resolve(states, effect.Target, state) is int fact and >= 0)
                states.Write(facts, fact, effect.Value.Evaluate(states, state));
        }

        if (writes is null)
            return;
        foreach ((int fact, int value) in writes.Facts)
            states.Write(facts, fact, value);
    }

    private MindWrites? BeliefEffects(GroundEvent here, int state, int owner)
    {
        MindWrites? told = null;
        foreach (GroundEffect effect in here.Believed)
        {
            if (effect.Path[0] == owner || !effect.When.Holds(states, state))
                continue;
            int reader = effect.ReadInMind ? Targets.MindAt(states, state, effect.Path) : state;
            if (Targets.Resolve(states, effect.Target, reader) is int fact and >= 0)
                (told ??= new MindWrites()).Add(effect.Path.AsSpan(), fact, Stored(fact, effect.Value.Evaluate(states, reader)));
        }

        return told;
    }

    /// <summary>The value as the field will hold it, so that equal writes have equal keys.</summary>
    private int Stored(int fact, int value)
    {
        ref readonly FactField field = ref states.Field(fact);
        return field.Boolean || value == Value.Unknown ? value : Math.Clamp(value, field.Minimum, field.Maximum);
    }

    private readonly record struct Place(Step Step, int State, int Earlier, int Owner, MindWrites? Writes);
}
