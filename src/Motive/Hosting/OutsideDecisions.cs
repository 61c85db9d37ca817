using System.Collections.Immutable;
using System.Globalization;
using Motive.Decisions;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Hosting;

/// <summary>Writes down what was put into a run, in the words that <see cref="InterventionReader"/> reads.</summary>
internal static class OutsideDecisions
{
    public static MadeDecision Record(Story story, Intervention what, Position at) => new(Phrase(story, what))
    {
        At = at,
        IsFromOutside = true,
        Seen = what is Intervention.State state ? [.. state.Seen.Select(who => story[who].Name)] : [],
    };

    private static string Phrase(Story story, Intervention what) => what switch
    {
        Intervention.State { Fact.Minds.IsEmpty: true } state => $"{(state.IsAnswer ? InterventionReader.Answer : InterventionReader.Set)} {Stated(story, state.Fact)}",
        Intervention.State state => $"{InterventionReader.Believe} {Stated(story, state.Fact)}",
        Intervention.Do act => $"{InterventionReader.Make} {Act(story, act.Act)}",
        Intervention.Begin begin => $"{InterventionReader.Begin} {(begin.IsHeld ? InterventionReader.Held : "")}{Act(story, begin.Act)}",
        Intervention.Hold hold => $"{InterventionReader.Hold} {Number(hold.Number)}",
        Intervention.Complete complete => $"{InterventionReader.Complete} {Number(complete.Number)}",
        Intervention.Fail fail => $"{InterventionReader.Fail} {Number(fail.Number)}",
        Intervention.Play play => $"{InterventionReader.Play} {story[play.Who].Name}",
        Intervention.Release release => $"{InterventionReader.Release} {story[release.Who].Name}",
        Intervention.Leave leave => $"{InterventionReader.Leave} {story[leave.Who].Name}",
        Intervention.Enter enter => $"{InterventionReader.Enter} {story[enter.Who].Name}{(enter.Place is EntityId place ? $" {story[place].Name}" : "")}",
        Intervention.End end => $"{InterventionReader.End} {(end.Story ? "story" : "chapter")}",
        _ => throw new InvalidOperationException("Nobody can put that in."),
    };

    private static string Stated(Story story, InitialFact fact) => Wording.Stated(story, new OutsideEvent.Stated(fact.Minds, fact.Fact, fact.Arguments, fact.Value));

    private static string Act(Story story, GroundAct act) => Wording.Action(story, act.Action, act.Arguments.AsSpan());

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
