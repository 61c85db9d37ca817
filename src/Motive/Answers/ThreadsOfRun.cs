using System.Collections.Immutable;
using Motive.Reading;
using Motive.Reasons;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>Where everybody was all the time, and what came about where, read from the states around each event.</summary>
internal sealed class ThreadsOfRun(StoryRun run)
{
    /// <summary>What is not done for this long at a place with nobody coming or going is begun anew.</summary>
    private const int MinutesApart = 20;

    private readonly SessionView session = run.Session;
    private readonly HashSet<int> told = [.. run.ToldSoFar.Select(passage => passage.Event)];

    private Story Story => session.Story;

    public StoryThreads Find() => new()
    {
        People = [.. Story.Characters.Select(who => new StoryThread(Story[who].Name, Story[who].Display, Stays(who)))],
        Knots = [.. Knots()],
    };

    private ImmutableArray<ThreadStay> Stays(EntityId who)
    {
        if (Story.Location is not FactId location || session.Chronicle.Count == 0)
            return [];
        ImmutableArray<ThreadStay>.Builder stays = ImmutableArray.CreateBuilder<ThreadStay>();
        StoryTime since = session.Chronicle.Min(occurrence => occurrence.Starts);
        int place = session.Before(1).Read(location, [who.Value]);
        foreach (Occurrence occurrence in session.Chronicle)
        {
            int now = session.After(occurrence.Number).Read(location, [who.Value]);
            if (now == place)
                continue;
            stays.Add(Stay(place, since, occurrence.Ends));
            (place, since) = (now, occurrence.Ends);
        }

        stays.Add(Stay(place, since, session.Now));
        return stays.ToImmutable();
    }

    private ThreadStay Stay(int place, StoryTime from, StoryTime to) => new(Name(place), StoryMoment.FromTime(from), StoryMoment.FromTime(to));

    private IEnumerable<ThreadKnot> Knots()
    {
        List<List<Occurrence>> knots = [];
        Dictionary<int, (List<Occurrence> Events, ImmutableArray<EntityId> Company)> latest = [];
        foreach (Occurrence occurrence in session.Chronicle.Where(occurrence => occurrence.Kind is OccurrenceKind.Act or OccurrenceKind.Attempt && !occurrence.By.IsEmpty && !IsWay(occurrence)))
        {
            ImmutableArray<EntityId> company = Company(occurrence);
            if (!latest.TryGetValue(occurrence.Place, out (List<Occurrence> Events, ImmutableArray<EntityId> Company) knot) || !knot.Company.SequenceEqual(company)
                || occurrence.Starts.Minutes - knot.Events[^1].Ends.Minutes > MinutesApart)
            {
                latest[occurrence.Place] = knot = ([], company);
                knots.Add(knot.Events);
            }

            knot.Events.Add(occurrence);
        }

        return knots.Select(events => new ThreadKnot
        {
            Place = Name(events[0].Place),
            From = StoryMoment.FromTime(events[0].Ends),
            To = StoryMoment.FromTime(events[^1].Ends),
            People = [.. Company(events[0]).Select(who => Story[who].Name)],
            Events = [.. events.Select(occurrence => occurrence.Number)],
            Title = Typography.Polish($"{events.OrderByDescending(Weight).Select(Sentence).First()}.", Story.Language),
            WasTold = events.Exists(occurrence => told.Contains(occurrence.Number)),
        });
    }

    /// <summary>Whoever only went somewhere has tied nothing: that is how the threads run.</summary>
    private bool IsWay(Occurrence occurrence) => Story.Location is FactId location && occurrence.Beats.IsEmpty
        && occurrence.Changes.Any(changed => changed.Fact == location) && occurrence.Changes.All(changed => changed.Fact == location || Story[changed.Fact].Hidden);

    /// <summary>Those who did it, and those who were there before it; where the story has no places, those who saw it.</summary>
    private ImmutableArray<EntityId> Company(Occurrence occurrence)
    {
        IState before = session.Before(occurrence.Number);
        return [.. Story.Characters.Where(who => occurrence.By.Contains(who)
            || (Story.Location is FactId location && occurrence.Place != Value.Unknown ? before.Read(location, [who.Value]) == occurrence.Place : occurrence.Seen.Contains(who)))];
    }

    /// <summary>What a chapter waited for weighs most, then what somebody felt at it, then what was done to somebody.</summary>
    private int Weight(Occurrence occurrence) => (occurrence.Beats.Length * 100) + (occurrence.Feelings.Length * 3) + occurrence.Changes.Length
        + (occurrence.Arguments.Any(argument => argument != Value.Unknown && !Story.Entities[argument].AsCharacter.IsNone && argument != occurrence.By[0].Value) ? 10 : 0);

    private string? Sentence(Occurrence occurrence) => PlainSentence.Write(Story, occurrence, session.Before(occurrence.Number), run.PlayerId);

    private string? Name(int place) => place == Value.Unknown ? null : Story.Entities[place].Display;
}
