using System.Collections.Immutable;
using Motive.Characters;
using Motive.Reading;
using Motive.Reasons;
using Motive.Recording;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>Holds two lines of one story against each other, from where they part to where they stand.</summary>
internal sealed class LineComparison(StoryRun run, StoryRun other)
{
    public LineDifference Find()
    {
        Parting parting = run.PartingFrom(other);
        (ImmutableArray<Occurrence> mine, ImmutableArray<Occurrence> theirs) = (From(run, parting.Here), From(other, parting.There));
        string[] beats = [.. BeatsOf(run)];
        string[] otherBeats = [.. BeatsOf(other)];
        ILookup<bool, OutcomeOfFact> world = World();
        return new LineDifference
        {
            Was = mine.IsEmpty ? null : View(run, mine[0]),
            Instead = theirs.IsEmpty ? null : View(other, theirs[0]),
            Lost = [.. Without(mine, theirs).Select(occurrence => View(run, occurrence))],
            Gained = [.. Without(theirs, mine).Select(occurrence => View(other, occurrence))],
            BeatsLost = [.. beats.Except(otherBeats)],
            BeatsGained = [.. otherBeats.Except(beats)],
            Relations = [.. world[true]],
            Facts = [.. world[false]],
            Beliefs = [.. run.Story.Characters.SelectMany(Beliefs)],
            EndsWere = run.Ends,
            EndsInstead = other.Ends,
            AreOver = run.IsOver && other.IsOver,
        };
    }

    private static ImmutableArray<Occurrence> From(StoryRun line, int number) => [.. line.Session.Chronicle.Where(occurrence => occurrence.Number >= number && !occurrence.IsFromOutside)];

    private static IEnumerable<string> BeatsOf(StoryRun line) => line.Session.Chronicle.SelectMany(occurrence => occurrence.Ending is string ending ? occurrence.Beats.Add(ending) : occurrence.Beats);

    /// <summary>Those that have no counterpart of the same kind and words; of several that are alike as many as the other line has more.</summary>
    private IEnumerable<Occurrence> Without(ImmutableArray<Occurrence> occurrences, ImmutableArray<Occurrence> others)
    {
        Dictionary<(OccurrenceKind Kind, string Phrase), int> left = others.GroupBy(Key).ToDictionary(alike => alike.Key, alike => alike.Count());
        foreach (Occurrence occurrence in occurrences)
        {
            if (left.GetValueOrDefault(Key(occurrence)) is int more and > 0)
                left[Key(occurrence)] = more - 1;
            else
                yield return occurrence;
        }
    }

    private (OccurrenceKind Kind, string Phrase) Key(Occurrence occurrence) => (occurrence.Kind, Wording.Event(run.Story, occurrence));

    private static LineEvent View(StoryRun line, Occurrence occurrence)
    {
        string phrase = Wording.Event(line.Story, occurrence);
        string? sentence = PlainSentence.Write(line.Story, occurrence, line.Session.Before(occurrence.Number));
        string plain = occurrence.Number <= line.Events.Count ? line.Events[occurrence.Number - 1].Words : phrase;
        return new LineEvent(occurrence.Number, StoryMoment.FromTime(occurrence.Ends), phrase, Typography.Polish(sentence ?? Naming.Capitalised(plain), line.Story.Language));
    }

    /// <summary>By whether it is about just two people.</summary>
    private ILookup<bool, OutcomeOfFact> World()
    {
        HashSet<string> people = [.. run.Story.Characters.Select(who => run.Story[who].Name)];
        Dictionary<string, FactDefinition> definitions = run.Story.Facts.Where(fact => !fact.Hidden).ToDictionary(fact => fact.Name);
        (ImmutableArray<StandingFact> here, ImmutableArray<StandingFact> there) = (run.Facts(), other.Facts());
        Dictionary<string, FactValue> mine = here.ToDictionary(so => so.Fact, so => so.Value);
        Dictionary<string, FactValue> theirs = there.ToDictionary(so => so.Fact, so => so.Value);
        return here.Concat(there).DistinctBy(so => so.Fact).OrderBy(so => so.Fact, StringComparer.Ordinal)
            .Select(so =>
            {
                FactDefinition fact = definitions[so.Name];
                FactValue plain = Values.Convert(run.Story, fact.Id, fact.Default);
                return (So: so, Outcome: new OutcomeOfFact(null, so.Fact, mine.GetValueOrDefault(so.Fact, plain), theirs.GetValueOrDefault(so.Fact, plain)));
            })
            .Where(found => found.Outcome.Was != found.Outcome.Instead)
            .ToLookup(found => found.So.Args.Length == 2 && found.So.Args.All(people.Contains), found => found.Outcome);
    }

    private IEnumerable<OutcomeOfFact> Beliefs(EntityId who)
    {
        string name = run.Story[who].Name;
        Dictionary<string, HeldBelief> theirs = other.Mind(name).Believes.ToDictionary(belief => belief.Fact);
        return run.Mind(name).Believes
            .Where(belief => theirs.TryGetValue(belief.Fact, out HeldBelief? instead) && belief.Value != instead.Value && (belief.Instead is not null || instead.Instead is not null))
            .OrderBy(belief => belief.Fact, StringComparer.Ordinal)
            .Select(belief => new OutcomeOfFact(name, belief.Fact, belief.Value, theirs[belief.Fact].Value));
    }
}
