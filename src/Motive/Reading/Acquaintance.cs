using System.Collections.Immutable;
using System.Globalization;
using Motive.Answers;
using Motive.Telling;
using Motive.World;

namespace Motive.Reading;

/// <summary>What a character knows of another, and what of it is new since the two last met, in sentences to them and never in numbers.</summary>
internal sealed class Acquaintance
{
    private const int MostDeeds = 2;
    private const int MostFacts = 5;

    private readonly SessionView session;
    private readonly EntityId viewer;
    private readonly EntityId who;

    /// <summary>What they believe, in which the other is called by name; and where they have just been named, by pronoun.</summary>
    private readonly FactClauses clauses;
    private readonly FactClauses again;

    public Acquaintance(SessionView session, EntityId viewer, EntityId who)
    {
        (this.session, this.viewer, this.who) = (session, viewer, who);
        clauses = new FactClauses(session.Story, null, Mind, viewer);
        again = new FactClauses(session.Story, who, Mind, viewer);
        Since = LastMet();
    }

    /// <summary>The number of the event after which they were together last, before now; 0 where that was at the beginning, or never.</summary>
    public int Since { get; }

    private Story Story => session.Story;

    private IState Mind => session.Present.MindOf(viewer.Value);

    /// <summary>What they have seen and learnt of the other since, and how it has changed how the two stand; empty where nothing is new.</summary>
    public ImmutableArray<string> News()
    {
        IState before = At(Since).MindOf(viewer.Value);
        string[] seen = [.. Seen()];
        return
        [
            .. seen,
            .. LearntOf(before).Select((learnt, number) => Told(learnt, isNamed: seen.Length + number > 0)).OfType<string>(),
            .. Standing.Known(Story).SelectMany(standing => new[] { standing.Change(Story, before, Mind, who, viewer, viewer), standing.Change(Story, before, Mind, viewer, who, viewer) }).OfType<string>(),
        ];
    }

    /// <summary>
    /// What they believe of the other that the story has words for and that is not so of everybody: "As far as you know, Ben was tired, he had hurt his foot and Ann was fond of him."
    /// What says of them what they were comes first, so that the pronoun behind it is theirs.
    /// </summary>
    public string? Known()
    {
        FactId[] standings = [.. Standing.Known(Story).Select(standing => standing.Fact)];
        Clause[] known =
        [
            .. session.Session.BeliefsAfter(null, viewer)
                .Where(belief => belief.Arguments is [int about, ..] && about == who.Value && belief.Fact != Story.Location && !standings.Contains(belief.Fact) && belief.Value != Value.Unknown && belief.Value != Story[belief.Fact].Default)
                .Select(belief => Write(belief.Fact, belief.Arguments, belief.Value)).OfType<Clause>().Distinct().Take(MostFacts)
                .OrderBy(clause => clause.Named.StartsWith(Story[who].Display, StringComparison.Ordinal) ? 0 : 1),
        ];
        return known.Length == 0 ? null : $"As far as you know, {Phrasing.Listed([.. known.Select((clause, number) => number == 0 ? clause.Named : clause.Again)])}.";
    }

    private IEnumerable<string> Seen() => session.EventsAfter(Since)
        .Where(occurrence => occurrence.Action is not null && occurrence.By.Contains(who) && occurrence.Seen.Contains(viewer) && !occurrence.By.Contains(viewer) && !IsMove(occurrence))
        .TakeLast(MostDeeds)
        .Select((occurrence, number) => $"You saw {(number == 0 ? Story[who].Display : Story[who].Pronouns.Object)} {(occurrence.Kind == OccurrenceKind.Attempt ? "try to " : "")}{new Deeds(session, viewer).Part(who, Act(occurrence), session.Before(occurrence.Number).MindOf(viewer.Value))}.");

    private bool IsMove(Occurrence occurrence) => PlannedMove.TryRead(Story, Act(occurrence), session.Before(occurrence.Number)) is not null;

    private static GroundAct Act(Occurrence occurrence) => new(occurrence.Action!.Value, occurrence.Arguments);

    private IEnumerable<Learnt> LearntOf(IState before) => session.EventsAfter(Since)
        .SelectMany(occurrence => occurrence.Learnt)
        .Where(learnt => learnt.Who == viewer && (learnt.Arguments.Contains(who.Value) || learnt.After == who.Value) && learnt.Fact != Story.Location && LearntFacts.IsSaid(Story, learnt))
        .GroupBy(learnt => (learnt.Fact, string.Join(',', learnt.Arguments)))
        .Select(same => same.Last())
        .Where(learnt => Mind.Read(learnt.Fact, learnt.Arguments.AsSpan()) is int now && now != Value.Unknown && now != before.Read(learnt.Fact, learnt.Arguments.AsSpan()))
        .Select(learnt => (Learnt: learnt, Words: Told(learnt, isNamed: false)))
        .Where(told => told.Words is not null).DistinctBy(told => told.Words).TakeLast(MostFacts).Select(told => told.Learnt);

    private string? Told(Learnt learnt, bool isNamed)
    {
        if (Write(learnt.Fact, learnt.Arguments, Mind.Read(learnt.Fact, learnt.Arguments.AsSpan())) is not Clause words)
            return null;
        EntityId? source = learnt.Source.Teller is EntityId told && told != viewer ? told : null;
        string? teller = source is EntityId by ? Story[by].Display : null;
        string clause = isNamed && (source is not EntityId other || Story[other].Pronouns != Story[who].Pronouns) ? words.Again : words.Named;
        return (learnt.Source.Kind, teller) switch
        {
            (SourceKind.WasTold or SourceKind.WasLiedTo, string name) => $"{Naming.Capitalised(name)} told you that {clause}.",
            (SourceKind.WasTold or SourceKind.WasLiedTo, _) => $"You have heard that {clause}.",
            (SourceKind.Saw, _) => $"You have seen that {clause}.",
            (SourceKind.Read, _) => $"You have read that {clause}.",
            (SourceKind.Tried, _) => $"You have found out that {clause}.",
            (SourceKind.Did, _) => null,
            _ => $"You have come to believe that {clause}.",
        };
    }

    /// <summary>Null where the story has no words for it, or these would be a number.</summary>
    private Clause? Write(FactId fact, ImmutableArray<int> arguments, int value)
    {
        if (!clauses.HasPhrase(fact, value))
            return null;
        string named = clauses.Write(fact, arguments, value);
        return Story[fact].Domain is Domain.Integer && named.Contains(value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) ? null : new Clause(named, again.Write(fact, arguments, value));
    }

    /// <summary>What is believed of the other, who is called by name, or by pronoun.</summary>
    private sealed record Clause(string Named, string Again);

    /// <summary>If they are together, when they were before they parted; if not, when they parted.</summary>
    private int LastMet()
    {
        int number = session.Chronicle.Count;
        while (number > 0 && AreTogether(number))
            number--;
        if (AreTogether(number))
            return 0;
        while (number > 0 && !AreTogether(number))
            number--;
        return number;
    }

    private bool AreTogether(int number)
    {
        if (Story.Location is not FactId location)
            return true;
        IState mind = At(number).MindOf(viewer.Value);
        int here = mind.Read(location, [viewer.Value]);
        return here != Value.Unknown && mind.Read(location, [who.Value]) == here;
    }

    /// <summary>When so many events had come about.</summary>
    private IState At(int events) => events == session.Chronicle.Count ? session.Present : session.Before(events + 1);
}
