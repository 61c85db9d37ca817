using System.Diagnostics.CodeAnalysis;
using Motive.Minds.Model.States;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>Memoises answers about minds from one question to the next. A collection of states forgets those about minds that are freed, and of the rest all but the last.</summary>
/// <param name="mindOf">The mind that a question is about.</param>
/// <param name="markStates">Marks the states that an answer speaks of, so that they stay as long as the answer.</param>
internal sealed class AnswerMemo<TQuestion, TAnswer>(StateStore states, Func<TQuestion, StateId> mindOf, Action<TAnswer> markStates)
    where TQuestion : notnull
{
    /// <summary>Answers that are kept after a collection.</summary>
    private const int MostRemembered = 2000;

    private readonly Dictionary<TQuestion, TAnswer> answers = [];

    /// <summary>The answer to a question; false where it has not been asked, or has been forgotten.</summary>
    public bool TryGet(TQuestion question, [MaybeNullWhen(false)] out TAnswer answer) => answers.TryGetValue(question, out answer);

    /// <summary>Memoises the answer to a question that has none yet.</summary>
    public void Add(TQuestion question, TAnswer answer) => answers.Add(question, answer);

    /// <summary>Forgets answers about minds that are not marked, and all but the last <see cref="MostRemembered"/>; marks the states of those that are kept.</summary>
    public void ForgetUnmarked()
    {
        KeyValuePair<TQuestion, TAnswer>[] live = [.. answers.Where(found => states.IsMarked(mindOf(found.Key))).TakeLast(MostRemembered)];
        answers.Clear();
        foreach ((TQuestion question, TAnswer answer) in live)
            answers.Add(question, answer);
        foreach (TAnswer answer in answers.Values)
            markStates(answer);
    }
}
