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
    private readonly Dictionary<(Step Step, int State, int Earlier, int Owner, int Depth, string Writes), int> nodes = [];
    private readonly Queue<(int Node, Place At)> open = new();

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

    public int Apply(int state, int owner, GroundEvent happening) => Run(new Place(Step.Event, state, state, owner, 0, null), happening);

    /// <summary>One synchronous round of triggers in the state and its minds down to a depth.</summary>
    public int Round(int state, int owner, int depth) => Run(new Place(Step.Round, state, state, owner, depth, null), null);

    /// <summary>What people make of their new feelings: <paramref name="earlier"/> is the state before appraisal.</summary>
    public int React(int earlier, int state, int owner) => Run(new Place(Step.Reaction, state, earlier, owner, 0, null), null);

    private int Run(Place root, GroundEvent? happening)
    {
        graph.Clear();
        nodes.Clear();
        open.Clear();
        int node = NodeFor(root);
        while (open.TryDequeue(out (int Node, Place At) next))
            Fill(next.Node, next.At, happening);
        return graph.Intern(node);
    }

    private int NodeFor(Place at)
    {
        (Step, int, int, int, int, string) key = (at.Step, at.State, at.Earlier, at.Owner, at.Depth, at.Writes?.Key() ?? "");
        if (!nodes.TryGetValue(key, out int node))
        {
            node = graph.Add();
            nodes.Add(key, node);
            open.Enqueue((node, at));
        }

        return node;
    }

    private void Fill(int node, Place at, GroundEvent? happening)
    {
        ReadOnlySpan<GroundEvent> here = EventsAt(at, happening);
        WriteFacts(node, at.State, here, at.Writes);
        MindWrites? told = null;
        bool quiet = true;
        foreach (GroundEvent happened in here)
        {
            if (happened.Believed.Length == 0)
                continue;
            MindWrites? more = BeliefEffects(happened, at, ref quiet);
            told = MindWrites.Combine(told, more);
        }

        Span<int> children = graph.Children(node);
        for (int character = 0; character < states.Characters; character++)
        {
            children[character] = character == at.Owner
                ? node
                : ChildOf(node, at, character, happening, quiet, MindWrites.Combine(told?.Of(character), at.Writes?.Of(character)));
        }
    }

    private ReadOnlySpan<GroundEvent> EventsAt(Place at, GroundEvent? happening)
    {
        switch (at.Step)
        {
            case Step.Event:
                return new[] { happening! };
            case Step.Round:
                return triggers.First(at.State, at.Owner) is GroundEvent first ? new[] { first } : [];
            case Step.Reaction:
                return reactions.Where(reaction =>
                    reaction.Requires.Holds(states, at.State) && !reaction.Requires.Holds(states, at.Earlier)).ToArray();
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
                return NodeFor(new Place(Step.Event, repaired, repaired, character, 0, inner));
            case Step.Round when at.Depth > 0 && !triggers.Settled(mind, character, at.Depth - 1):
                return NodeFor(new Place(Step.Round, mind, mind, character, at.Depth - 1, inner));
            case Step.Reaction when states.Mind(at.Earlier, character) is int earlier && earlier != mind:
                return alike && earlier == at.Earlier ? node : NodeFor(new Place(Step.Reaction, mind, earlier, character, 0, inner));
            default:
                return inner is null ? ~mind : NodeFor(new Place(Step.Write, mind, mind, character, 0, inner));
        }
    }

    private bool Sees(GroundEvent happening, int character, int state) => happening.Observing[character].Holds(states, state);

    private void WriteFacts(int node, int state, ReadOnlySpan<GroundEvent> here, MindWrites? writes)
    {
        Span<ulong> facts = graph.Facts(node);
        states.Facts(state).CopyTo(facts);
        foreach (GroundEvent happened in here)
        {
            foreach (GroundEffect effect in happened.Plain)
            {
                if (effect.When.Holds(states, state) && Targets.Resolve(states, effect.Target, state) is int fact and >= 0)
                    states.Write(facts, fact, effect.Value.Evaluate(states, state));
            }
        }

        if (writes is null)
            return;
        foreach ((int fact, int value) in writes.Facts)
            states.Write(facts, fact, value);
    }

    /// <summary>
    /// What the event writes into minds of this state. A value that the mind holds already, and that the event leaves alone, is no write;
    /// after triggers and reactions it is, for the mind may fire one of its own at the same time.
    /// <paramref name="quiet"/> becomes false if there is any write, those that the owner ignores included.
    /// </summary>
    private MindWrites? BeliefEffects(GroundEvent here, Place at, ref bool quiet)
    {
        MindWrites? told = null;
        foreach (GroundEffect effect in here.Believed)
        {
            if (!effect.When.Holds(states, at.State))
                continue;
            int mind = Targets.MindAt(states, at.State, effect.Path);
            int reader = Targets.ReaderOf(states, at.State, effect);
            int fact = Targets.Resolve(states, effect.Target, reader);
            if (fact < 0)
                continue;
            int value = Stored(fact, effect.Value.Evaluate(states, reader));
            if (quiet && at.Step == Step.Event && states.Read(mind, fact) == value && !here.MayRewrite(effect, fact))
                continue;
            quiet = false;
            if (effect.Path[0] != at.Owner)
                (told ??= new MindWrites()).Add(effect.Path.AsSpan(), fact, value);
        }

        return told;
    }

    /// <summary>The value as the field will hold it, so that equal writes have equal keys.</summary>
    private int Stored(int fact, int value)
    {
        ref readonly FactField field = ref states.Field(fact);
        return field.Boolean || value == Value.Unknown ? value : Math.Clamp(value, field.Minimum, field.Maximum);
    }

    /// <summary>What is done where: <see cref="Depth"/> is how many minds deep triggers still fire.</summary>
    private readonly record struct Place(Step Step, int State, int Earlier, int Owner, int Depth, MindWrites? Writes);
}
