using Motive.World;

namespace Motive.Telling;

/// <summary>A passage that fits an event from a point of view, with its rule's variables bound and the state its text reads.</summary>
internal sealed record Candidate(TellRule Rule, Passage Passage, int[] Frame, IState State);
