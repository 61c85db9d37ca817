using System.Collections.Immutable;
using Motive.Checking.Runs;
using Motive.Play.Sessions;
using Motive.Telling;
using Motive.World;

namespace Motive.Reading;

/// <summary>What a run told, laid beside what the story's passages ask for and take for granted.</summary>
/// <param name="reader">Who is played; null where the run is watched.</param>
internal sealed class TellingReview(Session session, IReadOnlyList<ToldPassage> told, EntityId? reader)
{
    private readonly PassageFitting fitting = new(session.Story);
    private readonly Dictionary<int, ToldEvent> events = [];

    /// <summary>Of each rule none of whose passages was told, by id: how near it came to it.</summary>
    public ImmutableDictionary<int, PassageMiss> Misses()
    {
        HashSet<int> sources = [.. told.Select(passage => passage.Source).OfType<int>()];
        ILookup<ActionId?, Occurrence> occurrences = session.Chronicle.ToLookup(occurrence => occurrence.Action);
        return session.Story.Tells.Where(rule => !rule.Passages.Any(passage => sources.Contains(passage.Id)))
            .ToImmutableDictionary(rule => rule.Id, rule => occurrences[rule.Action].Where(one => (one.Kind == OccurrenceKind.Attempt) == rule.IsAttempt).Aggregate(PassageMiss.None, (sum, one) => sum.Plus(MissOf(rule, EventOf(one)))));
    }

    /// <summary>Of which event, and of which part of what a passage assumes, it was told and false.</summary>
    public ImmutableArray<BrokenAssumption> BrokenAssumptions()
    {
        Dictionary<int, TellRule> rules = session.Story.Tells.Where(rule => !rule.Assumes.IsEmpty).SelectMany(rule => rule.Passages.Select(passage => (passage.Id, rule))).ToDictionary(one => one.Id, one => one.rule);
        return
        [
            .. from passage in told
               where passage.Source is int source && rules.ContainsKey(source) && passage.Event > 0
               let rule = rules[passage.Source!.Value]
               let happened = EventOf(session.Chronicle[passage.Event - 1])
               let frame = fitting.Find(rule, happened, passage.PointOfView ?? happened.Occurrence.By.FirstOrDefault(), passage.PointOfView == reader).Frame
               from failing in fitting.Failing(rule.Assumes, rule, happened, frame)
               select new BrokenAssumption(rule.Id, passage.Event, failing.Text),
        ];
    }

    /// <summary>Of the rules for what happened, the one that came nearest to telling it, with what stood in the way from the side where it did; null where there is none for it.</summary>
    public (TellRule Rule, Misfit Misfit, ImmutableArray<WrittenCondition> Failing)? Nearest(Occurrence occurrence)
    {
        ToldEvent happened = EventOf(occurrence);
        (TellRule, Misfit, ImmutableArray<WrittenCondition>)? nearest = null;
        Misfit best = Misfit.OtherEvent;
        foreach (TellRule rule in session.Story.Tells.Where(rule => rule.Action == occurrence.Action))
        {
            (Misfit misfit, ImmutableArray<WrittenCondition> failing) = Best(rule, happened);
            if (misfit <= best && nearest is not null)
                continue;
            (best, nearest) = (misfit, (rule, misfit, failing));
        }

        return nearest;
    }

    private PassageMiss MissOf(TellRule rule, ToldEvent happened)
    {
        (Misfit misfit, ImmutableArray<WrittenCondition> failing) = Best(rule, happened);
        return new PassageMiss(
            1, misfit >= Misfit.OtherSide ? 1 : 0, misfit >= Misfit.ConditionFails ? 1 : 0, misfit == Misfit.None ? 1 : 0,
            failing.Select(condition => condition.Text).Distinct().ToImmutableSortedDictionary(text => text, _ => 1, StringComparer.Ordinal));
    }

    /// <summary>From the witness from whose side it came nearest.</summary>
    private (Misfit Misfit, ImmutableArray<WrittenCondition> Failing) Best(TellRule rule, ToldEvent happened)
    {
        (Misfit misfit, ImmutableArray<WrittenCondition> failing) = (Misfit.OtherEvent, []);
        foreach (EntityId who in Witnesses(happened.Occurrence))
        {
            Fitting fits = fitting.Find(rule, happened, who, who == reader);
            if (fits.Misfit <= misfit)
                continue;
            misfit = fits.Misfit;
            failing = misfit == Misfit.ConditionFails ? fitting.Failing(rule.Conditions, rule, happened, fits.Frame) : [];
        }

        return (misfit, failing);
    }

    private IEnumerable<EntityId> Witnesses(Occurrence occurrence) =>
        occurrence.By.Concat(occurrence.Seen).Where(who => !session.Story[who].AsCharacter.IsNone && (reader is null || reader == who)).Distinct();

    private ToldEvent EventOf(Occurrence occurrence)
    {
        if (!events.TryGetValue(occurrence.Number, out ToldEvent? happened))
            events.Add(occurrence.Number, happened = new ToldEvent(occurrence, session.StateBefore(occurrence.Number), session.StateAfter(occurrence.Number)));
        return happened;
    }
}
