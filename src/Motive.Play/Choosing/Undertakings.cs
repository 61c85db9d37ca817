using Motive.Minds.Model.Grounding;
using Motive.Play.Choosing.Deciding;
using Motive.Play.Clock;
using Motive.Play.Clock.Recalling;
using Motive.World;

namespace Motive.Play.Choosing;

/// <summary>Makes an undertaking of an act and the reasons for it: from when to when, whether it is done or only tried, and what it answers. Nothing is begun by it: that is done by the <see cref="Agenda"/>.</summary>
internal sealed class Undertakings(Stage stage, Pace pace, Deliberation deliberation, Motivations motivations)
{
    /// <summary>An act that is begun now: tried where it cannot happen, and done otherwise.</summary>
    /// <param name="expectation">What it answers, which has led to it; null where it answers nothing.</param>
    public Undertaking Create(Act act, Conclusion.Motivation why, Expectation? expectation = null)
    {
        bool possible = stage.Engine.CanHappen(stage.State, act);
        StoryTime ends = possible ? pace.EndOf(act) : stage.Now.Plus(Undertaking.AttemptMinutes);
        Undertaking undertaking = new(act, possible ? OccurrenceKind.Act : OccurrenceKind.Attempt, stage.Now, ends, 0, why.Because, why.Causes, why.OutOfCharacter) { Sought = [.. why.Because.Select(Sought)] };
        return expectation is null ? undertaking : undertaking with { Answering = expectation, Causes = why.Causes.Contains(expectation.Event) ? why.Causes : why.Causes.Add(expectation.Event) };
    }

    /// <summary>An act that a scene asks for, with the reasons its doers have for it; a player's may have none.</summary>
    public Undertaking CreateInScene(Act act)
    {
        Conclusion.Motivation why = motivations.InScene(act);
        return new Undertaking(act, act.AuthorOnly ? OccurrenceKind.Chance : OccurrenceKind.Act, stage.Now, stage.Now, 0, why.Because, why.Causes, why.OutOfCharacter);
    }

    /// <summary>An act that its doers are made to begin, out of character.</summary>
    public Undertaking CreateFromOutside(Act act) => Create(act, new Conclusion.Motivation([], [], true)) with { FromOutside = true };

    private (CharacterId Doer, int Worth) Sought(Reason reason)
    {
        CharacterId doer = stage.Story[reason.Who].AsCharacter;
        return (doer, deliberation.WorthOf(doer, stage.State, reason.Wants.FirstOrDefault("")));
    }
}
