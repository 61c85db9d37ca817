using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>How it is said that a deed was done: in the words of <c>told as</c>, or else as the action's label has it, with <c>had</c> and the verb's participle: <c>strike {whom}</c> becomes <c>{who} had struck {whom}</c>.</summary>
/// <param name="actions">By action.</param>
internal sealed class DeedPhrases
{
    private readonly ImmutableArray<ActionDefinition> actions;
    private readonly Dictionary<int, (ImmutableArray<FactPhrase> Phrases, FactPhrase? Question)> written = [];

    public DeedPhrases(Program program, ImmutableArray<ActionDefinition> actions)
    {
        this.actions = actions;
        FactPhraseBinder binder = new(program);
        foreach (ActionSymbol action in program.Symbols.Actions.Where(action => !action.Syntax.Body.Told.IsEmpty))
            written.Add(action.Id.Value, (binder.Bind(action), binder.BindQuestion(action)));
    }

    public FactPhrase? Ask(ActionSymbol action) => written.GetValueOrDefault(action.Id.Value).Question;

    public ImmutableArray<FactPhrase> Write(ActionSymbol action)
    {
        ImmutableArray<FactPhrase> own = written.TryGetValue(action.Id.Value, out (ImmutableArray<FactPhrase> Phrases, FactPhrase? Question) words) ? words.Phrases : [];
        return own.Any(phrase => phrase.Minimum == Value.True) ? own : [.. own, .. FromLabel(actions[action.Id.Value], own.IsEmpty)];
    }

    /// <summary>How it is said that it is about to be done: as the label has it, which is an infinitive.</summary>
    public ImmutableArray<FactPhrase> WritePlan(ActionSymbol action)
    {
        ActionDefinition plan = actions[action.Id.Value];
        int slots = Math.Max(plan.Slots, plan.Parameters.Length + 1);
        return [new FactPhrase(Value.True, Value.True, slots, About(plan, "")), new FactPhrase(Value.False, Value.False, slots, About(plan, " not"))];
    }

    private static Prose About(ActionDefinition action, string not) => action.Consenting is [Expression first, ..]
        ? new Prose([new ProseSegment.Hole(first, NameForm.Name, true, false), new ProseSegment.Literal(" "), new ProseSegment.Agreement(first, "was", "were"), new ProseSegment.Literal($"{not} about to "), .. action.Label.Segments])
        : new Prose([new ProseSegment.Literal($"it was{not} about to "), .. action.Label.Segments]);

    private static IEnumerable<FactPhrase> FromLabel(ActionDefinition action, bool alsoDenied)
    {
        int slots = Math.Max(action.Slots, action.Parameters.Length + 1);
        yield return new FactPhrase(Value.True, Value.True, slots, Clause(action, "had"));
        if (alsoDenied)
            yield return new FactPhrase(Value.False, Value.False, slots, Clause(action, "had not"));
    }

    private static Prose Clause(ActionDefinition action, string had)
    {
        ProseSegment[] doer = action.Consenting is [Expression first, ..] ? [new ProseSegment.Hole(first, NameForm.Name, true, false)] : [new ProseSegment.Literal("it")];
        if (action.Label.Segments is not [ProseSegment.Literal { Text: var start }, .. var rest])
            return new Prose([.. doer, new ProseSegment.Literal($" {had} come to "), .. action.Label.Segments]);
        int end = start.IndexOf(' ', StringComparison.Ordinal) is int space and > 0 ? space : start.Length;
        return new Prose([.. doer, new ProseSegment.Literal($" {had} {EnglishVerb.Participle(start[..end])}{start[end..]}"), .. rest]);
    }
}
