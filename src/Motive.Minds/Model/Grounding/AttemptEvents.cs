using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>What it is to try an act that cannot be done: an event without effects, seen by those who try and by whoever would have seen the act (D9a).</summary>
internal sealed class AttemptEvents(GroundStory story)
{
    private readonly Dictionary<ActId, GroundEvent> made = [];
    private ConditionBuilder? conditions;

    /// <summary>The event of trying the act, made once.</summary>
    public GroundEvent AttemptAt(Act act)
    {
        if (!made.TryGetValue(act.Index, out GroundEvent? attempt))
            made.Add(act.Index, attempt = Make(act));
        return attempt;
    }

    /// <summary>Truths on which it may hang whether an act is possible, and that somebody may not know.</summary>
    public static IEnumerable<GroundFactId> DoubtsOf(GroundStory story, Act act) =>
        FactReads.Collect(act.Event.Requires).Where(read => read.Path.Length == 0 && story.Facts.IsUnknownTruth(read.Fact)).Select(read => read.Fact).Distinct();

    private GroundEvent Make(Act act) => Make(act, story.Sources?.HasTold == true ? Make(act, null, true) : null, false);

    private GroundEvent Make(Act act, GroundEvent? told, bool isKept) => new()
    {
        Name = act.Event.Name,
        Requires = Refused(act.Event.Requires),
        StateEffects = [],
        MindEffects = [],
        Observing = [.. act.Event.Observing.Select((sees, character) => act.Consenting.Contains(new CharacterId(character)) ? SensesOf(new CharacterId(character)) : sees)],
        IsAttempt = true,
        Told = told,
        IsKept = isKept,
        Sources = story.Sources,
    };

    /// <summary>That the condition is not so; where a truth may be unknown that is more than that it does not hold (D4).</summary>
    private Condition Refused(Condition requires) => story.Facts.UnknownTruths.IsEmpty ? new Condition.Not(requires) : (conditions ??= new ConditionBuilder(story.Story, story.Facts)).Not(requires);

    /// <summary>Whoever tries something finds out what comes of it, unless they are out of the story (D8b).</summary>
    private Condition SensesOf(CharacterId character)
    {
        Condition[] outs = story.Waking.RulesOf(character);
        return outs.Length == 0 ? Condition.Constant.True : new Condition.Not(new Condition.Any(outs));
    }
}
