using System.Collections.Immutable;
using Motive.Play.Sessions.Inquiries;
using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>The beliefs under a reason: a sentence for each source they have, in the order in which they came.</summary>
/// <param name="all">A reader may know everything: which beliefs were wrong, and which were lies.</param>
internal sealed class BeliefSentences(SessionView session, bool all)
{
    private Story Story => session.Story;

    /// <summary>What the deed hung on, each thing for itself; then what else its plan rested on.</summary>
    /// <param name="decisive">Null where it is not known.</param>
    public IEnumerable<string> Write(Reason reason, Occurrence occurrence, Decisive? decisive)
    {
        IState before = session.Before(occurrence.Number);
        BeliefUsed[] said = [.. reason.Believes.Where(belief => !GoesWithoutSaying(belief))];
        BeliefUsed[] others = [.. said.Where(belief => decisive?.Beliefs.Contains(belief) == false)];
        string[] needed = [.. Write(reason.Who, said.Except(others), before)];
        string[] rest = [.. Write(reason.Who, others, before).Select(sentence => $"{char.ToLowerInvariant(sentence[0])}{sentence[1..^1]}")];
        return rest.Length == 0 ? needed : [.. needed, $"{(needed.Length == 0 ? "No one of these decided it" : "The rest did not decide it")}: {string.Join("; ", rest)}."];
    }

    /// <param name="before">The world when they believed that.</param>
    public IEnumerable<string> Write(EntityId who, IEnumerable<BeliefUsed> believed, IState before)
    {
        FactClauses clauses = new(Story, who, before.MindOf(who.Value));
        return believed
            .OrderBy(belief => belief.Source.Event)
            .ThenBy(belief => !IsAbout(belief, who))
            .GroupBy(belief => (Opening: Opening(who, belief, before), Closing: all ? Closing(who, belief, before, clauses) : ""))
            .Select(group => $"{Naming.Capitalised(group.Key.Opening)} {Content(who, clauses, group)}{group.Key.Closing}.");
    }

    private string Content(EntityId who, FactClauses clauses, IEnumerable<BeliefUsed> beliefs) => Phrasing.Listed(
        [.. beliefs.Select(belief => $"that {clauses.Write(belief.Fact, belief.Arguments, belief.Value, NamedTeller(who, belief.Source))}").Distinct()]);

    /// <summary>Whoever did not see who told them does not know it; a reader may.</summary>
    private EntityId? NamedTeller(EntityId who, BeliefSource source) =>
        source.Kind is SourceKind.WasTold or SourceKind.WasLiedTo or SourceKind.Read or SourceKind.Concluded && (all || session.Chronicle[source.Event - 1].Seen.Contains(who))
            ? source.Teller
            : null;

    /// <summary>What was never so of anything, unless somebody said otherwise, and of this nobody ever did.</summary>
    private bool GoesWithoutSaying(BeliefUsed belief)
    {
        FactDefinition fact = Story[belief.Fact];
        return fact.Domain is Domain.Boolean
            && belief.Value == Value.False
            && belief.Value == fact.Default
            && belief.Source.Kind == SourceKind.Beginning
            && !Story.Initial.Any(initial => initial.Fact == belief.Fact && initial.Arguments.SequenceEqual(belief.Arguments));
    }

    private static bool IsAbout(BeliefUsed belief, EntityId who) => belief.Arguments is [int about, ..] && about == who.Value;

    private string Opening(EntityId who, BeliefUsed belief, IState before)
    {
        Pronouns pronouns = Story[who].Pronouns;
        string subject = pronouns.Subject;
        BeliefSource source = belief.Source;
        string number = $"(#{source.Event})";
        EntityId? named = NamedTeller(who, source);
        string teller = named is EntityId by ? $"{Story[by].Display} had" : $"{subject} had been";
        string whom = named is null ? "" : $" {pronouns.Object}";
        return source.Kind switch
        {
            SourceKind.Beginning when KeptAccount.Read(Story, before.MindOf(who.Value), belief.Fact, belief.Arguments) is KeptAccount account => $"{subject} had believed all along, {account.ToWords(Story)},",
            SourceKind.Beginning when IsAbout(belief, who) => $"{subject} knew",
            SourceKind.Beginning => $"{subject} had believed all along",
            SourceKind.Did => $"{subject} knew from {pronouns.Determiner} own doing, {When(source.Event)} {number},",
            SourceKind.Tried => $"{subject} had found out by trying, {When(source.Event)} {number},",
            SourceKind.WasLiedTo when all => $"{teller} lied to{whom} {number}, so that {subject} believed",
            SourceKind.WasTold or SourceKind.WasLiedTo => $"{teller} told{whom} {number}",
            SourceKind.Guessed => $"{subject} had guessed, {When(source.Event)} {number},",
            SourceKind.Outside => $"it had come from outside the story, {When(source.Event)} {number}, that {subject} believed",
            SourceKind.Saw when session.Chronicle[source.Event - 1].Outside is not null => $"{subject} had seen, {When(source.Event)}, when it came from outside the story {number},",
            SourceKind.Read when named is EntityId writer => $"{subject} had it from {Story[writer].Display} in a letter, {When(source.Event)} {number},",
            SourceKind.Read => $"{subject} had read, {When(source.Event)} {number},",
            SourceKind.Concluded when named is EntityId from => $"{subject} had gathered from what {Story[from].Display} told {pronouns.Object}, {When(source.Event)} {number},",
            _ when IsAbout(belief, who) => $"{subject} had known since {Time(source.Event)} {number}",
            SourceKind.Saw => $"{subject} had seen, {When(source.Event)} {number},",
            _ => $"{subject} had gathered, {When(source.Event)} {number},",
        };
    }

    /// <summary>Only what would be said otherwise is mistaken: one point more or less that the words do not tell apart is not.</summary>
    private string Closing(EntityId who, BeliefUsed belief, IState world, FactClauses clauses)
    {
        if (Agrees(world))
            return "";
        bool wasSo = Agrees(belief.Source.Event == 0 ? session.Before(1) : session.After(belief.Source.Event));
        Pronouns pronouns = Story[who].Pronouns;
        return wasSo ? ", which was no longer so" : $", in which {pronouns.Subject} {pronouns.Agree("was", "were")} mistaken";

        bool Agrees(IState state) =>
            clauses.Write(belief.Fact, belief.Arguments, state.Read(belief.Fact, belief.Arguments.AsSpan()))
            == clauses.Write(belief.Fact, belief.Arguments, belief.Value);
    }

    private string When(int number) => IsOneDay(number) ? $"at {Time(number)}" : $"on {Time(number)}";

    private string Time(int number)
    {
        StoryTime time = session.Chronicle[number - 1].Ends;
        return IsOneDay(number) ? time.Clock : $"day {time.Day} at {time.Clock}";
    }

    private bool IsOneDay(int number) => session.Chronicle[number - 1].Ends.Day == 1 && session.Chronicle[^1].Ends.Day == 1;
}
