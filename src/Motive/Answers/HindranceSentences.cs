using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Planning;
using Motive.Play.Sessions.Inquiries;
using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>What kept an act from being done, in a sentence or two. Conditions stand in it as the story writes them, with the facts that decide them in words behind.</summary>
internal sealed class HindranceSentences
{
    /// <summary>Of more alternatives one is told, and the others are counted.</summary>
    private const int MostWays = 2;

    private readonly SessionView session;
    private readonly Inquiry inquiry;
    private readonly Deeds deeds;
    private readonly BeliefSentences beliefs;
    private readonly ChoiceSentences choices;
    private readonly ConditionWords conditions;
    private readonly InsteadWords instead;
    private readonly LoadedProblem written;

    /// <param name="all">For a reader, who may know everything.</param>
    public HindranceSentences(SessionView session, Inquiry inquiry, bool all)
    {
        (this.session, this.inquiry) = (session, inquiry);
        deeds = new Deeds(session);
        beliefs = new BeliefSentences(session, all);
        choices = new ChoiceSentences(session, deeds, all);
        written = new LoadedProblem(inquiry.Engine.Story);
        GroundWords words = new(written);
        conditions = new ConditionWords(words);
        instead = new InsteadWords(words, inquiry.Engine.States);
    }

    private Story Story => session.Story;

    private IState World => inquiry.Engine.View(inquiry.State);

    public IEnumerable<string> Write(GroundAct act, Hindrance hindrance) => hindrance switch
    {
        Hindrance.None { ByPlayer: true, Who: EntityId who } => [$"{Name(who)} could: that is for the player to choose."],
        Hindrance.None { Who: EntityId who } => [$"{Name(who)} did: {Subject(who)} set out on it at that very moment."],
        Hindrance.Underway { Who: EntityId who } under => [$"{Name(who)} {Was(who)} at it already, until {Time(under.Until)}."],
        Hindrance.Underway under => [$"It was on its way already, until {Time(under.Until)}."],
        Hindrance.Never { IsForbidden: true } => ["It is forbidden in this run."],
        Hindrance.Never => [$"It can never be: {NeverOf(act) ?? "no state fulfils what it requires of these arguments"}."],
        Hindrance.OfNobody nobodys => ActOfNobody(nobodys),
        Hindrance.Busy { Who: EntityId who } busy => [$"{Name(who)} {Occupied(who, busy)}."],
        Hindrance.NotBelieved { Who: EntityId who } not => [$"As {NameInside(who)} saw it, that could not be{InTheWay(who, act)}: {DidNotHold(not.Missing, MindOf(who))}.", .. Deciding(who, not.Missing, not.InTheWay)],
        Hindrance.NotSo { Who: EntityId who } not =>
            [$"{Name(who)} held it possible, and it was not: {DidNotHold(not.Missing, inquiry.State)} in truth, and there was nothing to be found out by trying.", .. InTruth(not.Missing)],
        Hindrance.NoGain { Who: EntityId who } no => NoGain(who, no),
        Hindrance.NoConsent { Who: EntityId who } no => [$"{Name(who)} would have gained by it, but saw no reason for {NameInside(no.Other)} to agree."],
        Hindrance.NotPlanned { Who: EntityId who } => [$"{Name(who)} would have gained by it, but it was in none of the plans that {Subject(who)} kept in mind."],
        Hindrance.Disliked { Who: EntityId who } disliked =>
            [$"It promised to make things {Phrasing.Gain(disliked.Draw.Gain)} for {Object(who)}, but it went against {Story[who].Pronouns.Determiner} nature, and how {Subject(who)} felt then, by more than that."],
        Hindrance.Refused { Who: EntityId who } refused => [$"{Name(who)} had a plan for it, but {Against(who, refused.Refusal)}."],
        Hindrance.Outweighed { Who: EntityId who } outweighed => Outweighed(who, outweighed),
        _ => throw new InvalidOperationException($"No sentence for {hindrance}."),
    };

    /// <summary>What somebody had in hand, as the rest of a sentence about them.</summary>
    public string Occupied(EntityId who, Hindrance.Busy busy)
    {
        IState mind = World.MindOf(who.Value);
        return busy.By is EntityId by && by != who
            ? $"{Was(who)} taken up until {Time(busy.Until)}: {NameInside(by)} {Was(by)} about to {deeds.Part(by, busy.With, mind)}"
            : $"had something in hand until {Time(busy.Until)}: {deeds.Choice(who, [busy.With], mind)}";
    }

    /// <summary>What stands against a plan, as a clause.</summary>
    public string Against(EntityId who, Refusal refusal) => new RefusalClauses(session, deeds).Write(who, refusal, World.MindOf(who.Value));

    /// <summary>"`alone(Ann)` did not hold", or several.</summary>
    /// <param name="state">The state in which they do not.</param>
    public string DidNotHold(ImmutableArray<Condition> missing, StateId state)
    {
        Condition[] unsure = [.. missing.Where(condition => IsUnknown(condition, state))];
        string[] told = [.. missing.Except(unsure).SelectMany(condition => Parts(condition, state)).Distinct()];
        string[] open = [.. unsure.Select(condition => $"`{conditions.Write(condition)}`").Distinct()];
        string notKnown = open.Length == 0 ? "" : $"{Phrasing.Listed(open)} {(open.Length == 1 ? "was" : "were")} not known to hold";
        int ways = missing.OfType<Condition.Any>().Where(IsMany).Sum(any => any.Operands.Length - 1);
        return told.Length == 0
            ? open.Length == 0 ? "what it requires did not hold" : notKnown
            : $"{notKnown}{(open.Length == 0 ? "" : ", and ")}{Phrasing.Listed(told)} did not hold{(ways > 0 ? $", nor any of {ways} other ways" : "")}";
    }

    /// <summary>Whether a condition does not hold because a truth is unknown.</summary>
    public bool IsUnknown(Condition condition, StateId state) => condition is Condition.Is { Negates: true } or Condition.Read { Boolean: true }
        && FactReads.FactsReadBy(condition).All(fact => inquiry.Engine.States.Read(state, fact) == Value.Unknown);

    /// <summary>Of many alternatives only what the nearest of them lacks.</summary>
    private IEnumerable<string> Parts(Condition condition, StateId state) => condition is Condition.Any any && IsMany(any)
        ? any.Operands.Select(operand => operand.FalseParts(inquiry.Engine.States, state)).MinBy(parts => parts.Count)!.Select(part => $"`{conditions.Write(part)}`")
        : [$"`{conditions.Write(condition)}`"];

    private static bool IsMany(Condition.Any any) => any.Operands.Length > MostWays;

    /// <summary>What is in the way in the words of the story's rules: ", for she had company"; empty where it has none.</summary>
    private string InTheWay(EntityId who, GroundAct act)
    {
        IState mind = World.MindOf(who.Value);
        FactClauses clauses = new(Story, who, mind);
        string[] rules = [.. new DecidingRules(Story).InTheWayOf(act, mind).Select(clauses.Write).OfType<string>().Distinct()];
        return rules.Length == 0 ? "" : $", for {Phrasing.Listed(rules)}";
    }

    /// <summary>What they believed that decides it, and where they had it from; where that is not of the world, what was so instead.</summary>
    public IEnumerable<string> Deciding(EntityId who, ImmutableArray<Condition> missing, ImmutableArray<BeliefUsed> inTheWay)
    {
        string[] sentences = [.. beliefs.Write(who, inTheWay, World)];
        if (sentences.Length > 0)
            return sentences;
        return instead.Write(missing, MindOf(who)) is string so ? [$"What held was `{so}`."] : [];
    }

    private IEnumerable<string> InTruth(ImmutableArray<Condition> missing) => instead.Write(missing, inquiry.State) is string so ? [$"What held was `{so}`."] : [];

    private IEnumerable<string> ActOfNobody(Hindrance.OfNobody nobodys)
    {
        yield return $"It is nobody's act: it comes by chance, {(nobodys.IsAllowed ? "where the chapter lets it" : "and this chapter does not let it")}.";
        if (!nobodys.Missing.IsEmpty)
            yield return $"Besides, {DidNotHold(nobodys.Missing, inquiry.State)}.";
    }

    /// <summary>Of a happening: when it comes, and what it lacks.</summary>
    public IEnumerable<string> ByTheClock(HappeningDefinition happening)
    {
        StoryTime time = new(happening.MinuteOfDay);
        yield return $"It comes by the clock, {(happening.Day is int day ? $"on day {day}" : "every day")} at {time.Clock}, and by nobody's choice.";
        ImmutableArray<Condition> missing = inquiry.MissingForHappening(Story.Happenings.IndexOf(happening));
        if (!missing.IsEmpty)
            yield return $"Besides, {DidNotHold(missing, inquiry.State)}.";
    }

    private IEnumerable<string> NoGain(EntityId who, Hindrance.NoGain no)
    {
        yield return $"{Name(who)} saw nothing to gain by it: no plan of up to {no.MostActs} acts that {Subject(who)} could think of, and that begins with it, made things better for {Object(who)}.";
        if (!no.Serves.IsEmpty && !no.Costs.IsEmpty)
            yield return $"It would have served {Wants(no.Serves)}, but cost as much or more of {Wants(no.Costs)}.";
        else if (!no.Costs.IsEmpty)
            yield return $"It would have gone against {Wants(no.Costs)}.";
    }

    private IEnumerable<string> Outweighed(EntityId who, Hindrance.Outweighed outweighed)
    {
        (Draw passed, Draw chosen) = (outweighed.Draw, outweighed.Instead.Draw);
        string rather = choices.Wish(who, outweighed.Instead.Act, World.MindOf(who.Value));
        yield return $"{Name(who)} could have, and did not, {rather} instead.".Replace(", and did not, to ", ", and chose to ", StringComparison.Ordinal);
        yield return $"It {choices.Worse(chosen, passed, who)}: it would have made things {Phrasing.Gain(passed.Gain)} within {Phrasing.Minutes(passed.Minutes)}, the other {Phrasing.Gain(chosen.Gain)} within {Phrasing.Minutes(chosen.Minutes)}.";
        if (passed.Own > chosen.Own)
            yield return $"Left alone {Subject(who)} {Was(who)} readier for it; but the story leaned the other way{choices.Toward(chosen)}.";
    }

    public StateId MindOf(EntityId who) => inquiry.Engine.States.Mind(inquiry.State, Story[who].AsCharacter);

    private string? NeverOf(GroundAct act) =>
        new ImpossibleActs(written).Why(Story[act.Action].Name, [.. act.Arguments.Select(argument => Story.Entities[argument].Name)]);

    private static string Wants(ImmutableArray<string> wants) => Phrasing.Listed([.. wants.Select(want => Phrasing.IsWords(want) ? want : $"\"{want}\"")]);

    private string Name(EntityId who) => Naming.Capitalised(Story[who].Display);

    private string NameInside(EntityId who) => Story[who].Display;

    private string Subject(EntityId who) => Story[who].Pronouns.Subject;

    private string Object(EntityId who) => Story[who].Pronouns.Object;

    private string Was(EntityId who) => Story[who].Agree("was", "were");

    private static string Time(StoryTime time) => time.Day == 1 ? time.Clock : $"day {time.Day} at {time.Clock}";
}
