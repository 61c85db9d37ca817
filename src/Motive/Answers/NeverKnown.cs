using System.Collections.Immutable;
using Motive.Reading;
using Motive.Reasons;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>What others did that concerned somebody, and that they never learnt.</summary>
internal sealed class NeverKnown(StoryRun run, EntityId who)
{
    private readonly SessionView session = run.Session;
    private readonly HashSet<int> told = [.. run.ToldSoFar.Select(passage => passage.Event)];

    private Story Story => session.Story;

    /// <summary>Those by which others came to believe something about them first, then the latest; in the order in which they came about.</summary>
    public ImmutableArray<StoryNote> Find(int most)
    {
        List<(Occurrence Event, int Clauses, string Sentence)> found = [];
        foreach (Occurrence occurrence in session.Chronicle.Where(IsElsewhere))
        {
            string[] clauses = [.. ClausesOf(occurrence)];
            if (clauses.Length > 0)
                found.Add((occurrence, clauses.Length, Sentence(occurrence, clauses[0])));
        }

        return
        [
            .. found.DistinctBy(one => one.Sentence)
                .OrderByDescending(one => one.Clauses).ThenByDescending(one => one.Event.Number).Take(most).OrderBy(one => one.Event.Number)
                .Select(one => new StoryNote(one.Event.Number, StoryMoment.FromTime(one.Event.Ends), Typography.Polish(At(one.Event) + one.Sentence, Story.Language))),
        ];
    }

    private bool IsElsewhere(Occurrence occurrence) => occurrence.Kind == OccurrenceKind.Act && !occurrence.By.IsEmpty && !occurrence.By.Contains(who) && !occurrence.Seen.Contains(who)
        && !told.Contains(occurrence.Number);

    /// <summary>What the event changed that concerns them and that they do not know of now.</summary>
    private IEnumerable<string> ClausesOf(Occurrence occurrence)
    {
        IState mind = session.Present.MindOf(who.Value);
        FactClauses clauses = new(Story, who, session.After(occurrence.Number), who);
        foreach (Learnt learnt in occurrence.Learnt.Where(learnt => learnt.Who != who && !occurrence.By.Contains(learnt.Who) && Concerns(learnt.Fact, learnt.Arguments, learnt.After)))
        {
            if (clauses.HasPhrase(learnt.Fact, learnt.After) && mind.MindOf(learnt.Who.Value).Read(learnt.Fact, learnt.Arguments.AsSpan()) != learnt.After)
                yield return $"from then on {Story[learnt.Who].Display} {Held(learnt, occurrence)} that {clauses.Write(learnt.Fact, learnt.Arguments, learnt.After)}";
        }

        foreach (Changed changed in occurrence.Changes.Where(changed => Concerns(changed.Fact, changed.Arguments, changed.After)))
        {
            if (clauses.HasPhrase(changed.Fact, changed.After) && mind.Read(changed.Fact, changed.Arguments.AsSpan()) != changed.After)
                yield return $"from then on {clauses.Write(changed.Fact, changed.Arguments, changed.After)}";
        }
    }

    private string Held(Learnt learnt, Occurrence occurrence) =>
        session.After(occurrence.Number).Read(learnt.Fact, learnt.Arguments.AsSpan()) == learnt.After ? "knew" : "believed, wrongly,";

    /// <summary>Where they are everybody who looks may see; that is nothing they would have to know.</summary>
    private bool Concerns(FactId fact, ImmutableArray<int> arguments, int value) =>
        fact != Story.Location && !Story[fact].Hidden && (arguments.Contains(who.Value) || (Story[fact].Domain is Domain.Entities && value == who.Value));

    private string At(Occurrence occurrence)
    {
        string where = occurrence.Place == Value.Unknown ? "" : $"{Story.Entities[occurrence.Place].Whereabouts}, ";
        return Naming.Capitalised($"{where}at {ClockWords.WithPart(ClockWords.About(occurrence.Ends), occurrence.Ends)}, ");
    }

    /// <summary>What was done, and the first of what came of it.</summary>
    private string Sentence(Occurrence occurrence, string clause) => $"{PlainSentence.Write(Story, occurrence, session.Before(occurrence.Number), who)}; {clause}.";
}
