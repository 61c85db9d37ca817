using System.Collections.Immutable;
using System.Globalization;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>The same question has the same answer whatever was asked before: what is remembered changes how long it takes and nothing else (I7).</summary>
public sealed class OrderOfQuestionsTests
{
    private const int MostStates = 6;
    private const int MostQuestions = 60;

    private readonly Tally _tally = new();

    [Fact]
    public void What_somebody_considers_and_consents_to_does_not_hang_on_what_was_asked_before()
    {
        Cases.Hold(seed => seed % 2 == 0 ? RandomErrands.From(seed) : RandomStory.From(seed), Shuffled);
        _tally.AtLeast(("questions", 4500), ("answered by a longer plan", 150));
    }

    private string? Shuffled(Story story)
    {
        SplitMix64 draws = new((ulong)story.Facts.Length);
        Asked first = new(story);
        Asked other = new(story);
        Question[] questions = [.. Questions(first, draws).Distinct()];
        Dictionary<Question, string> answers = questions.ToDictionary(question => question, first.Answer);
        foreach (Question question in draws.Shuffled(questions))
        {
            string answer = other.Answer(question);
            if (answer != answers[question])
                return $"{question}: {answers[question]}; asked in another order, {answer}";
            _tally.Add("questions");
            _tally.AddIf(answer.Contains(','), "answered by a longer plan");
            if (_tally.IsEvery(10, "questions") && new Asked(story).Answer(question) is string alone && alone != answer)
                return $"{question}: {answer}; asked alone, {alone}";
        }

        return null;
    }

    private static IEnumerable<Question> Questions(Asked asked, SplitMix64 draws)
    {
        int characters = asked.Engine.Story.Characters;
        IEnumerable<Question> all =
            from way in asked.Ways(MostStates)
            from who in Enumerable.Range(0, characters)
            from act in Enumerable.Range(-1, asked.Engine.Story.Acts.Length + 1)
            select new Question(way, new CharacterId(who), act, new IntentionLimits(draws.Between(1, 4), draws.Between(1, 3), draws.Between(1, 60), draws.Between(1, 6)), draws.Chance(50));
        return draws.Shuffled(all.Distinct()).OrderBy(question => question.Act >= 0 && draws.Chance(70)).Take(MostQuestions);
    }

    /// <param name="Way">The acts that lead to the state in which it is asked.</param>
    /// <param name="Act">The act that is asked about, or -1 for all that the character would do.</param>
    private sealed record Question(string Way, CharacterId Who, int Act, IntentionLimits Limits, bool Shortest);

    /// <summary>An engine and what it was asked.</summary>
    private sealed class Asked
    {
        private readonly Intentions _intentions;

        public Asked(Story story)
        {
            Engine = new MindEngine(GroundStory.Ground(story), depth: 3);
            _intentions = new Intentions(Engine);
        }

        public MindEngine Engine { get; }

        public string Answer(Question question)
        {
            StateId state = Engine.Initial;
            foreach (string act in question.Way.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                state = Engine.Apply(state, Engine.Story.Acts[int.Parse(act, CultureInfo.InvariantCulture)]);
            if (question.Act < 0)
            {
                Motives motives = _intentions.Consider(question.Who, state, question.Limits);
                return string.Create(CultureInfo.InvariantCulture, $"{motives.Length} {motives.Expansions} {string.Join(' ', motives.Reached)}: {string.Join(" | ", motives.Plans.Select(Written))}");
            }

            Act asked = Engine.Story.Acts[question.Act];
            return Written(question.Shortest
                ? _intentions.ExplainShortest(question.Who, state, asked, question.Limits)
                : _intentions.Explain(question.Who, state, asked, question.Limits));
        }

        /// <summary>Ways to the first states that can come about, the nearest first.</summary>
        public IEnumerable<string> Ways(int most)
        {
            List<(string Way, StateId State)> states = [("", Engine.Initial)];
            for (int position = 0; position < states.Count && states.Count < most; position++)
            {
                foreach (ActId act in Engine.PossibleActs(states[position].State))
                {
                    StateId next = Engine.Apply(states[position].State, Engine.Story[act]);
                    if (!states.Exists(known => known.State == next))
                        states.Add((string.Create(CultureInfo.InvariantCulture, $"{states[position].Way} {act}"), next));
                }
            }

            return states.Take(most).Select(state => state.Way);
        }

        private string Written(MotivePlan? plan) => plan is null
            ? "no plan"
            : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", plan.Acts.Select(act => Engine.Story[act]))} gains {plan.Gain} in {plan.Minutes}");
    }
}
