namespace Motive.Minds.Grounding;

/// <summary>What it is to try an act that cannot be done: an event without effects, seen by those who try and by whoever would have seen the act (D9a).</summary>
internal sealed class AttemptEvents
{
    private readonly Dictionary<int, GroundEvent> made = [];

    public GroundEvent Get(Act act)
    {
        if (!made.TryGetValue(act.Index, out GroundEvent? attempt))
            made.Add(act.Index, attempt = Make(act));
        return attempt;
    }

    private static GroundEvent Make(Act act) => new()
    {
        Name = act.Event.Name,
        Requires = new Condition.Not(act.Event.Requires),
        Plain = [],
        Believed = [],
        Observing = [.. act.Event.Observing.Select((sees, character) => act.Consenting.Contains(character) ? Condition.Constant.True : sees)],
        IsAttempt = true,
    };
}
