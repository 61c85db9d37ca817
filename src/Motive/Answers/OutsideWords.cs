using System.Collections.Immutable;
using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>What came from outside the story, as a clause: "from outside the story it came to be that the hall was lit".</summary>
internal sealed class OutsideWords(SessionView session)
{
    private Story Story => session.Story;

    /// <returns>Null for an event that did not.</returns>
    public string? Write(Occurrence occurrence) => occurrence.Outside switch
    {
        OutsideEvent.Stated { Minds: [] } stated => $"from outside the story it came to be that {Fact(occurrence, stated)}",
        OutsideEvent.Stated { Minds: [EntityId who, ..] } stated => $"from outside the story {Story[who].Display} came to believe that {Fact(occurrence, stated with { Minds = stated.Minds.RemoveAt(0) })}",
        OutsideEvent.Left left => $"{Story[left.Who].Display} went out of the story",
        OutsideEvent.Came came => $"{Story[came.Who].Display} came into the story{(came.Place is EntityId place ? $", {Story[place].Whereabouts}" : "")}",
        _ => null,
    };

    /// <summary>In the words of the story, as nobody in particular says them, where there is anybody whom it is not about.</summary>
    private string Fact(Occurrence occurrence, OutsideEvent.Stated stated)
    {
        ImmutableArray<EntityId> others = [.. Story.Characters.Where(who => !stated.Arguments.Contains(who.Value) && stated.Value != who.Value)];
        return stated.Minds.IsEmpty && !others.IsEmpty
            ? new FactClauses(Story, others[0], session.After(occurrence.Number)).Write(stated.Fact, stated.Arguments, stated.Value)
            : Wording.Stated(Story, stated);
    }
}
