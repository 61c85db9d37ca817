using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Motive.World;

namespace Motive.Minds.Tests.Stories;

/// <summary>A story in something close to the language, for the message of a failed property. Slots are written <c>$0</c>, <c>$1</c>, …</summary>
internal sealed class StoryText(Story story)
{
    public static string Of(Story story) => new StoryText(story).Write();

    private string Write()
    {
        StringBuilder text = new();
        foreach (StoryType type in story.Types)
            text.AppendLine(CultureInfo.InvariantCulture, $"type {type.Name}: {string.Join(' ', type.Members.Select(Name))}");
        foreach (FactDefinition fact in story.Facts)
            text.AppendLine(CultureInfo.InvariantCulture, $"fact {fact.Name}({Types(fact.Parameters)}): {Domain(fact.Domain)} = {Wording.ValueOf(story, fact.Id, fact.Default)}");
        foreach (InitialFact fact in story.Initial)
            text.AppendLine(CultureInfo.InvariantCulture, $"initially [{string.Join(' ', fact.Minds.Select(Name))}] {Wording.Fact(story, fact.Fact, fact.Arguments.AsSpan())} = {Wording.ValueOf(story, fact.Fact, fact.Value)}");
        foreach (ActionDefinition action in story.Actions)
            text.Append(Action(action));
        foreach (TriggerDefinition trigger in story.Triggers)
            text.AppendLine(CultureInfo.InvariantCulture, $"trigger {trigger.Name}({Types(trigger.Parameters)}) when {Text(trigger.When)}: {Text(trigger.Effects)}");
        foreach (ReactionDefinition reaction in story.Reactions)
            text.AppendLine(CultureInfo.InvariantCulture, $"reaction {reaction.Name}({Types(reaction.Parameters)}) when {Text(reaction.When)}: {Text(reaction.Effects)}");
        if (story.Liking is not null)
            text.AppendLine(CultureInfo.InvariantCulture, $"liking = {Text(story.Liking)}");
        foreach (Entity entity in story.Entities.Where(entity => !entity.Temperament.Emotions.IsEmpty))
            text.AppendLine(CultureInfo.InvariantCulture, $"temperament of {entity.Name}: {string.Join(", ", entity.Temperament.Emotions.Select(emotion => $"{emotion.Key} {emotion.Value}"))}");
        foreach (Want want in story.Wants)
            text.AppendLine(CultureInfo.InvariantCulture, $"wants of {(want.Only is EntityId only ? Name(only) : "everyone")}: {Text(want.Weight)} if {(want.Condition is null ? "true" : Text(want.Condition))}");
        return text.ToString();
    }

    private string Action(ActionDefinition action)
    {
        StringBuilder text = new();
        text.AppendLine(CultureInfo.InvariantCulture, $"action {action.Name}({Types(action.Parameters)}) requires {Text(action.Requires)}");
        text.AppendLine(CultureInfo.InvariantCulture, $"    {Text(action.Effects)}");
        text.AppendLine(CultureInfo.InvariantCulture, $"    consenting {Texts(action.Consenting)}; observing ${action.Observing.Slot}: {Text(action.Observing.Condition)}");
        foreach (EventTrace trace in story.Traces.Where(trace => trace.Action == action.Id))
            text.AppendLine(CultureInfo.InvariantCulture, $"    traced by {story[trace.Fact].Name} at {string.Join(' ', trace.Positions)}");
        return text.ToString();
    }

    private string Text(ImmutableArray<Effect> effects) => "{ " + string.Join("; ", effects.Select(Text)) + " }";

    private string Text(Effect effect) => effect switch
    {
        Effect.Assign assign => $"{story[assign.Fact].Name}({Texts(assign.Arguments)}) := {Text(assign.Value)}",
        Effect.Feel feel => $"feels({Text(feel.Who)}, {feel.Emotion}, {Text(feel.Toward)}) := {Text(feel.Value)}",
        Effect.When choice => $"if {Text(choice.Condition)} {Text(choice.Then)} else {Text(choice.Otherwise)}",
        Effect.ForEvery every => $"for every ${every.Slot}: {story[every.Type].Name} where {Text(every.Where)} {Text(every.Body)}",
        Effect.Believe believe => $"{(believe.ReadInMind ? "concludes" : "told")}({Text(believe.Who)}, {Text(believe.Inner)})",
        _ => "?",
    };

    private string Texts(ImmutableArray<Expression> expressions) => string.Join(", ", expressions.Select(Text));

    private string Text(Expression? expression) => expression switch
    {
        null => "-",
        Expression.Literal literal => literal.Value == Value.Unknown ? "unknown" : literal.Value.ToString(CultureInfo.InvariantCulture),
        Expression.Variable variable => "$" + variable.Slot.ToString(CultureInfo.InvariantCulture),
        Expression.Fact fact => $"{story[fact.Id].Name}({Texts(fact.Arguments)})",
        Expression.Feels feels => $"feels({Text(feels.Who)}, {feels.Emotion}, {Text(feels.Toward)})",
        Expression.TemperamentOf of => $"temperament({Text(of.Who)}, {of.Word})",
        Expression.Believes believes => $"believes({Text(believes.Who)}, {Text(believes.Body)})",
        Expression.Not not => $"not {Text(not.Operand)}",
        Expression.And and => "(" + string.Join(" and ", and.Operands.Select(Text)) + ")",
        Expression.Or or => "(" + string.Join(" or ", or.Operands.Select(Text)) + ")",
        Expression.Compare compare => $"({Text(compare.Left)} {compare.Operator} {Text(compare.Right)})",
        Expression.Calculate calculate => $"({Text(calculate.Left)} {calculate.Operator} {Text(calculate.Right)})",
        Expression.Quantified many => $"({many.Quantifier} ${many.Slot}: {story[many.Type].Name} {Text(many.Body)})",
        Expression.Conditional choice => $"(if {Text(choice.Condition)} then {Text(choice.Then)} else {Text(choice.Else)})",
        Expression.IsOfType test => $"({Text(test.Operand)} is {story[test.Type].Name})",
        _ => "?",
    };

    private string Domain(Domain domain) => domain switch
    {
        Motive.World.Domain.Integer integer => $"{integer.Minimum}..{integer.Maximum}{(integer.MayBeUnknown ? " or unknown" : "")}",
        Motive.World.Domain.Entities entities => story[entities.Type].Name,
        _ => "boolean",
    };

    private string Types(ImmutableArray<Parameter> parameters) => string.Join(", ", parameters.Select(parameter => story[parameter.Type].Name));

    private string Name(EntityId entity) => $"{story[entity].Name}#{entity.Value}";
}
