using System.Collections.Immutable;
using Motive.Recording;
using Motive.World;

namespace Motive.Reading;

/// <summary>What is so in the world.</summary>
internal static class StandingFacts
{
    /// <param name="after">The number of an event that has come about, 0 for the beginning; null for now.</param>
    public static ImmutableArray<StandingFact> Find(StoryRun run, int? after)
    {
        SessionView session = run.Session;
        Story story = run.Story;
        IState world = after switch
        {
            null => session.Present,
            0 => session.Chronicle.Count == 0 ? session.Present : session.Before(1),
            int number => session.After(number),
        };
        return
        [
            .. Stated(session, after ?? session.Chronicle.Count)
                .Where(stated => !story[stated.Fact].Hidden)
                .DistinctBy(stated => Wording.Fact(story, stated.Fact, stated.Arguments.AsSpan()))
                .Select(stated => (stated.Fact, stated.Arguments, Value: world.Read(stated.Fact, stated.Arguments.AsSpan())))
                .Where(so => so.Value != story[so.Fact].Default)
                .Select(so => new StandingFact(
                    Wording.Fact(story, so.Fact, so.Arguments.AsSpan()),
                    story[so.Fact].Name,
                    [.. so.Arguments.Select(argument => story.Entities[argument].Name)],
                    Values.Convert(story, so.Fact, so.Value))),
        ];
    }

    /// <summary>What never changes stands at the beginning; what can change is what people have pictures of, or has changed.</summary>
    private static IEnumerable<(FactId Fact, ImmutableArray<int> Arguments)> Stated(SessionView session, int events) =>
    [
        .. session.Story.Initial.Concat(session.Setup.Changes).Where(initial => initial.Minds.IsEmpty).Select(initial => (initial.Fact, initial.Arguments)),
        .. session.Story.Characters.Take(1).SelectMany(who => session.Session.BeliefsAfter(null, who)).Select(belief => (belief.Fact, belief.Arguments)),
        .. Enumerable.Range(0, events).SelectMany(place => session.Chronicle[place].Changes).Select(changed => (changed.Fact, changed.Arguments)),
    ];
}
