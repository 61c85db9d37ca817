using System.Text;

namespace Motive.World;

/// <summary>Ground things in the words of their story: <c>order(Ann, Ben, Tea)</c>, <c>facade(Ann)</c>, <c>Kitchen</c>.</summary>
internal static class Wording
{
    public static string Action(Story story, ActionId action, ReadOnlySpan<int> arguments) =>
        Call(story, story[action].Name, arguments);

    /// <summary>A fact; of one that keeps how somebody has another, that one and how: <c>keeper(Ring), by sight</c>, as it stands behind <c>believes(Ann, …)</c>.</summary>
    public static string Fact(Story story, FactId fact, ReadOnlySpan<int> arguments) => story.KeptSource(fact) is KeptSource source
        ? $"{Believed(story, source.Of, arguments)}, {source.Way.Word()}"
        : story.Plans.FirstOrDefault(plan => plan.Fact == fact) is KeptPlan plan ? $"about_to({Action(story, plan.Action, arguments)})"
        : Call(story, story[fact].Name, arguments);

    /// <summary>A fact as somebody believes it; of what has happened, as it is asked for: <c>remembers scold(Ann, _)</c>.</summary>
    public static string Believed(Story story, FactId fact, ReadOnlySpan<int> arguments)
    {
        if (story.Traces.FirstOrDefault(trace => trace.Fact == fact) is not EventTrace trace)
            return Fact(story, fact, arguments);
        StringBuilder text = new($"remembers {story[trace.Action].Name}(");
        for (int position = 0; position < story[trace.Action].Parameters.Length; position++)
            text.Append(position > 0 ? ", " : "").Append(trace.Positions.IndexOf(position) is int place and >= 0 ? story.Entities[arguments[place]].Name : "_");
        return text.Append(')').ToString();
    }

    /// <summary>An event: an act, the name of a happening, or what came from outside as a request would say it.</summary>
    public static string Event(Story story, Occurrence occurrence)
    {
        if (occurrence.Action is ActionId action)
            return Action(story, action, occurrence.Arguments.AsSpan());
        return occurrence.Outside switch
        {
            OutsideEvent.Stated stated => Stated(story, stated),
            OutsideEvent.Left left => $"leave {story[left.Who].Name}",
            OutsideEvent.Came { Place: EntityId place } came => $"enter {story[came.Who].Name} {story[place].Name}",
            OutsideEvent.Came came => $"enter {story[came.Who].Name}",
            _ => story.Happenings[occurrence.Happening].Name,
        };
    }

    /// <summary><c>gold(Ann) = 3</c>, <c>not lit(Hall)</c>, <c>lit(Hall) = unknown</c>, <c>Ben: Ann: gold(Ann) = 3</c>.</summary>
    public static string Stated(Story story, OutsideEvent.Stated stated)
    {
        string said = WithValue(story, Fact(story, stated.Fact, stated.Arguments.AsSpan()), story[stated.Fact].Domain, stated.Value);
        return string.Concat(stated.Minds.Select(mind => $"{story[mind].Name}: ")) + said;
    }

    /// <summary>A rule with its value: <c>close(Ann, Ben)</c>, <c>not close(Ann, Ben)</c>, <c>regard(Ann) = 3</c>, <c>believes(Ben, alone(Ann))</c>.</summary>
    public static string Rule(Story story, RuleUsed rule)
    {
        string valued = WithValue(story, Call(story, story[rule.Rule].Name, rule.Arguments.AsSpan()), story[rule.Rule].Domain, rule.Value);
        return rule.Minds.Reverse().Aggregate(valued, (inner, who) => $"believes({story[who].Name}, {inner})");
    }

    private static string WithValue(Story story, string call, Domain domain, int value) => (domain, value) switch
    {
        (Domain.Boolean, Value.True) => call,
        (Domain.Boolean, Value.False) => $"not {call}",
        _ => $"{call} = {ValueOf(story, domain, value)}",
    };

    public static string ValueOf(Story story, FactId fact, int value) => ValueOf(story, story[fact].Domain, value);

    private static string ValueOf(Story story, Domain domain, int value) => domain switch
    {
        _ when value == Value.Unknown => "unknown",
        Domain.Boolean => value == Value.True ? "true" : "false",
        Domain.Integer => new Amount(value, story.NumberParts).ToString(),
        _ => story.Entities[value].Name,
    };

    private static string Call(Story story, string name, ReadOnlySpan<int> arguments)
    {
        StringBuilder text = new(name);
        if (arguments.Length == 0)
            return text.ToString();
        text.Append('(');
        for (int i = 0; i < arguments.Length; i++)
        {
            if (i > 0)
                text.Append(", ");
            text.Append(arguments[i] == Value.Unknown ? "unknown" : story.Entities[arguments[i]].Name);
        }

        return text.Append(')').ToString();
    }
}
