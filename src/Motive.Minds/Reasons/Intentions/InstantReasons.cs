using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Reasoning;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// Whether an act, or a journey that begins with it, pays somebody by itself: the reason that is asked for in the deepest minds (D15). It depends on what they believe, on what their plans are to better and on the act alone, and so
/// is remembered from one question to the next.
/// </summary>
internal sealed class InstantReasons
{
    private readonly Dictionary<(Worth Worth, StateId Believed, ActId Act), bool> known = [];

    /// <summary>States may have been freed.</summary>
    public void Forget()
    {
        known.Clear();
        known.TrimExcess();
    }

    /// <summary>The answer that was remembered, or null.</summary>
    public bool? Recall(Worth worth, StateId believed, ActId act) => known.TryGetValue((worth, believed, act), out bool answer) ? answer : null;

    /// <summary>Memoises an answer and returns it.</summary>
    public bool Remember(Worth worth, StateId believed, ActId act, bool answer)
    {
        known.Add((worth, believed, act), answer);
        return answer;
    }
}
