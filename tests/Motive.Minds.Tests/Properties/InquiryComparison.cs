using System.Collections.Immutable;
using System.Globalization;
using Motive.Minds.Causality;
using Motive.Minds.FindingOut;
using Motive.Minds.Intentions;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.World;

namespace Motive.Minds.Tests.Properties;

/// <summary>What engine and oracle answer about all that each character of a story might do to find something out, at its beginning and further on.</summary>
internal sealed class InquiryComparison
{
    private readonly Story _story;
    private readonly Tally _tally;
    private readonly Comparison _both;
    private readonly Catalogue _catalogue;
    private readonly Ways _ways;
    private readonly Intentions.Intentions _engine;
    private readonly Inquiring _oracle;
    private readonly SplitMix64 _draws;

    public InquiryComparison(Story story, Tally tally)
    {
        (_story, _tally) = (story, tally);
        _both = new Comparison(story, 1 + (story.Initial.Length % 3));
        _catalogue = new Catalogue(story, _both.Oracle, _both.Depth);
        _ways = new Ways(story, _both.Oracle, _catalogue);
        _engine = new Intentions.Intentions(_both.Engine);
        _oracle = new Inquiring(_story, _ways, _both.Oracle, _catalogue, new Considering(_ways, _both.Oracle, _catalogue, new Thinking(1)));
        _draws = new SplitMix64((ulong)story.Initial.Length);
    }

    /// <summary>The first difference at the beginning and after each of two acts, or null.</summary>
    public string? Difference()
    {
        (int state, OracleState expected) = (_both.Engine.Initial, _catalogue.Find(_both.Oracle.Initial));
        _tally.Add("stories");
        string walk = "";
        for (int step = 0; ; step++)
        {
            foreach (EntityId who in _story.Characters.Where(_ => step != 1))
            {
                if (Difference(who, state, expected, RuledOut.Nothing) is string difference)
                    return $"{walk}{_story[who].Name}, {difference}";
                if (Difference(who, state, expected, SomeRuledOut(_both.Index(who.Value))) is string other)
                    return $"{walk}{_story[who].Name}, with something ruled out, {other}";
            }

            ImmutableArray<(Act Act, OracleState Next)> possible = _catalogue.Steps(expected);
            if (step == 2 || possible.IsEmpty)
                return null;
            (Act act, expected) = _draws.Pick(possible);
            walk += $"after {_both.Name(act)}, ";
            state = _both.Engine.Apply(state, _both.EngineAct(act)!);
        }
    }

    private string? Difference(EntityId who, int state, OracleState expected, RuledOut ruledOut)
    {
        int index = _both.Index(who.Value);
        OracleState believed = _catalogue.Mind(expected, who.Value);
        int length = _both.Oracle.Acts.Length <= 16 ? 3 : 2;
        Motives found = _engine.Inquire(index, state, ruledOut, IntentionLimits.Exact(length, 1));
        Question[] questions = [.. _both.Engine.Story.Causes.Informants(false).QuestionsFor(index).Where(question => _both.Engine.States.Read(_both.Engine.States.Mind(state, index), question.Fact) == Value.Unknown)];
        bool MayLead(Act act) => _both.EngineAct(act) is Grounding.Act known && questions.Any(question => question.MayLead(known.Index));
        ImmutableArray<OracleInquiry> right = _oracle.Find(
            who.Value, believed, length, MayLead, (fact, value) => ruledOut.HasValue(Number(fact), value), (fact, other) => !ruledOut.HasUnknowing(Number(fact), _both.Index(other)));
        string answer = string.Join(" | ", found.Plans.Select(Written));
        string expectedAnswer = string.Join(" | ", right.Select(Written));
        Count(right, ruledOut);
        return answer == expectedAnswer ? null : $"found {answer}; should be {expectedAnswer}";
    }

    private void Count(ImmutableArray<OracleInquiry> right, RuledOut ruledOut)
    {
        _tally.Add("answers");
        _tally.AddIf(!right.IsEmpty, "answers with inquiries");
        _tally.AddIf(!right.IsEmpty && ruledOut != RuledOut.Nothing, "answers with inquiries and something ruled out");
        _tally.Add("inquiries", right.Length);
        _tally.Add("inquiries of two acts or more", right.Count(inquiry => inquiry.Acts.Length > 1));
        _tally.Add("inquiries with an answer of two acts or more", right.Count(inquiry => inquiry.Then.Length > 1));
        _tally.Add("inquiries that show all", right.Count(inquiry => inquiry.Shown == inquiry.Values));
        _tally.Add("inquiries that show some", right.Count(inquiry => inquiry.Shown < inquiry.Values));
        _tally.Add("inquiries by another's act", right.Count(inquiry => !inquiry.Acts[^1].Definition.Consenting.Contains(new Expression.Variable(0)) || inquiry.Acts[^1].Definition.Name == "tell"));
    }

    private RuledOut SomeRuledOut(int index)
    {
        Question[] questions = _both.Engine.Story.Causes.Informants(false).QuestionsFor(index);
        List<(int, int)> values = [];
        List<(int, int)> unknowing = [];
        foreach (Question question in questions)
        {
            if (_draws.Chance(60) && _story[_both.Engine.Story.Facts.Facts[question.Fact].Family].Domain is Domain.Entities domain)
                values.Add((question.Fact, _draws.Pick(_story[domain.Type].Members).Value));
            if (_draws.Chance(30))
                unknowing.Add((question.Fact, _draws.Below(_story.Characters.Length)));
        }

        return new RuledOut(values, unknowing);
    }

    private int Number(GroundFact fact) =>
        _both.Engine.Story.Facts.Find(new FactId(fact.Family), [.. new[] { fact.First, fact.Second, fact.Third }.TakeWhile(argument => argument != GroundFact.None)]);

    private string Written(MotivePlan plan) => Written(
        plan.Acts.Select(Name), plan.Sought!.Fact, plan.Sought.Value, plan.Sought.Acts.Select(Name), plan.Sought.Thousandths, plan.Minutes, plan.Length, plan.Sought.Shown, plan.Sought.Values);

    private string Written(OracleInquiry inquiry) => Written(
        inquiry.Acts.Select(_both.Name), Number(inquiry.About), inquiry.Value, inquiry.Then.Select(_both.Name), inquiry.Thousandths, inquiry.Minutes, inquiry.Count, inquiry.Shown, inquiry.Values);

    private string Written(IEnumerable<string> acts, int fact, int value, IEnumerable<string> then, int thousandths, int minutes, int count, int shown, long values)
    {
        Grounding.GroundFact about = _both.Engine.Story.Facts.Facts[fact];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(", ", acts)} about {Wording.Fact(_story, about.Family, about.Arguments.AsSpan())}, then if {Wording.ValueOf(_story, about.Family, value)}: {string.Join(", ", then)} ({thousandths} in {minutes}, {count} acts, {shown} of {values})");
    }

    private string Name(int act) => _both.Engine.Story.Acts[act].ToString();
}
