using System.Collections.Immutable;
using System.Globalization;
using Motive.Minds.Model.Causality;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.FindingOut;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.World;
using ActId = Motive.Minds.Model.Grounding.ActId;
using GroundFactId = Motive.Minds.Model.Grounding.GroundFactId;

namespace Motive.Minds.Tests.Properties;

/// <summary>What engine and oracle answer about all that each character of a story might do to find something out, at its beginning and further on.</summary>
internal sealed class InquiryComparison(Story story, Tally tally) : MotiveComparison(story, tally, 1 + (story.Initial.Length % 3), (ulong)story.Initial.Length)
{
    private Inquiring Oracle => field ??= new Inquiring(Story, Ways, Both.Oracle, Catalogue, new Considering(Ways, Both.Oracle, Catalogue, new Thinking(1)));

    private protected override bool AsksAfter(int acts) => acts != 1;

    private protected override string? Difference(EntityId who, StateId state, OracleState expected) => Difference(who, state, expected, RuledOutValues.Nothing)
        ?? (Difference(who, state, expected, SomeRuledOut(Both.Index(who.Value))) is string other ? $"with something ruled out, {other}" : null);

    private string? Difference(EntityId who, StateId state, OracleState expected, RuledOutValues ruledOut)
    {
        CharacterId index = Both.Index(who.Value);
        OracleState believed = Catalogue.Mind(expected, who.Value);
        int length = Both.Oracle.Acts.Length <= 16 ? 3 : 2;
        Motives found = Engine.Inquire(index, state, ruledOut, IntentionLimits.Exact(length, 1));
        Question[] questions = [.. Both.Engine.Story.Causes.InformingActs(false).QuestionsFor(index).Where(question => Both.Engine.States.Read(Both.Engine.States.Mind(state, index), question.Fact) == Value.Unknown)];
        bool MayLead(Act act) => Both.EngineAct(act) is Model.Grounding.Act known && questions.Any(question => question.MayLeadToInformants(known.Index));
        ImmutableArray<OracleInquiry> right = Oracle.Find(
            who.Value, believed, length, MayLead, (fact, value) => ruledOut.HasValue(Number(fact), value), (fact, other) => !ruledOut.HasUnknowing(Number(fact), Both.Index(other)));
        string answer = string.Join(" | ", found.Plans.Select(Written));
        string expectedAnswer = string.Join(" | ", right.Select(Written));
        Count(right, ruledOut);
        return answer == expectedAnswer ? null : $"found {answer}; should be {expectedAnswer}";
    }

    private void Count(ImmutableArray<OracleInquiry> right, RuledOutValues ruledOut)
    {
        Tally.Add("answers");
        Tally.AddIf(!right.IsEmpty, "answers with inquiries");
        Tally.AddIf(!right.IsEmpty && ruledOut != RuledOutValues.Nothing, "answers with inquiries and something ruled out");
        Tally.AddIf(right.Any(inquiry => Both.Oracle.Table.IsBoolean(inquiry.About)), "answers with inquiries about truths");
        Tally.Add("inquiries by trying", right.Count(inquiry => inquiry.Tries));
        Tally.Add("inquiries", right.Length);
        Tally.Add("inquiries of two acts or more", right.Count(inquiry => inquiry.Acts.Length > 1));
        Tally.Add("inquiries with an answer of two acts or more", right.Count(inquiry => inquiry.Then.Length > 1));
        Tally.Add("inquiries that show all", right.Count(inquiry => inquiry.Shown == inquiry.Values));
        Tally.Add("inquiries that show some", right.Count(inquiry => inquiry.Shown < inquiry.Values));
        Tally.Add("inquiries by another's act", right.Count(inquiry => !inquiry.Acts[^1].Definition.Consenting.Contains(new Expression.Variable(0)) || inquiry.Acts[^1].Definition.Name == "tell"));
    }

    private RuledOutValues SomeRuledOut(CharacterId index)
    {
        Question[] questions = Both.Engine.Story.Causes.InformingActs(false).QuestionsFor(index);
        List<(GroundFactId, int)> values = [];
        List<(GroundFactId, CharacterId)> unknowing = [];
        foreach (Question question in questions)
        {
            if (Draws.Chance(60) && Story[Both.Engine.Story.Facts[question.Fact].Family].Domain is Domain.Entities domain)
                values.Add((question.Fact, Draws.Pick(Story[domain.Type].Members).Value));
            if (Draws.Chance(30))
                unknowing.Add((question.Fact, new CharacterId(Draws.Below(Story.Characters.Length))));
        }

        return new RuledOutValues(values, unknowing);
    }

    private GroundFactId Number(GroundFact fact) =>
        Both.Engine.Story.Facts.FindFact(new FactId(fact.Family), [.. new[] { fact.First, fact.Second, fact.Third }.TakeWhile(argument => argument != GroundFact.None)]);

    private string Written(MotivePlan plan) => Written(
        plan.Acts.Select(Name), plan.Sought!.Fact, plan.Sought.Value, plan.Sought.Acts.Select(Name), plan.Sought.Thousandths, plan.Minutes, plan.Length, plan.Sought.Shown, plan.Sought.Values);

    private string Written(OracleInquiry inquiry) => Written(
        inquiry.Acts.Select(Both.Name), Number(inquiry.About), inquiry.Value, inquiry.Then.Select(Both.Name), inquiry.Thousandths, inquiry.Minutes, inquiry.Count, inquiry.Shown, inquiry.Values);

    private string Written(IEnumerable<string> acts, GroundFactId fact, int value, IEnumerable<string> then, int thousandths, int minutes, int count, int shown, long values)
    {
        Model.Grounding.GroundFact about = Both.Engine.Story.Facts[fact];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(", ", acts)} about {Wording.Fact(Story, about.Family, about.Arguments.AsSpan())}, then if {Wording.ValueOf(Story, about.Family, value)}: {string.Join(", ", then)} ({thousandths} in {minutes}, {count} acts, {shown} of {values})");
    }

    private string Name(ActId act) => Both.Engine.Story[act].ToString();
}
