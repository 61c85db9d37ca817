using System.Collections.Immutable;
using Motive.Minds.Tests.Oracle;

namespace Motive.Minds.Tests.Properties;

/// <summary>What the oracle finds that somebody considers, for each number of acts, worked out when it is asked for.</summary>
internal sealed class Considered(Comparison both, Ways ways, Catalogue catalogue, Thinking thinking, int who, OracleState believed)
{
    private readonly Dictionary<int, Answer> _answers = [];

    public Thinking Thinking => thinking;

    public int Who => who;

    public Answer Within(int acts)
    {
        if (!_answers.TryGetValue(acts, out Answer? answer))
            _answers.Add(acts, answer = new Answer(both, new Considering(ways, both.Oracle, catalogue, thinking), who, believed, acts));
        return answer;
    }

    /// <summary>All plans of at most so many acts.</summary>
    internal sealed class Answer
    {
        private readonly OwnParts _parts;

        public Answer(Comparison both, Considering considering, int who, OracleState believed, int length)
        {
            Proposed = considering.Proposed(who, believed, length);
            Looked = considering.Looked.Count;
            OnTheWay = Proposed.SelectMany(plan => plan.Asked).Distinct().Count();
            _parts = new OwnParts(considering, who, length);
            Own = _parts.Of(Proposed);
            Text = string.Join(" | ", Own.Select(both.Written));
        }

        public ImmutableArray<OraclePlan> Proposed { get; }

        /// <summary>The plans that are left when all that comes without their first acts is taken out, the best first.</summary>
        public ImmutableArray<OraclePlan> Own { get; }

        public string Text { get; }

        /// <summary>How many states there are to look further from, if none is known beforehand to be in vain.</summary>
        public int Looked { get; }

        /// <summary>How many of them nobody can do without who finds these plans.</summary>
        public int OnTheWay { get; }

        public OracleState Without(OraclePlan plan) => _parts.Without(plan);
    }
}
