using System.Text;

namespace Motive.World;

/// <summary>Ground things in the words of their story: <c>order(Rarity, Spike, Tea)</c>, <c>facade(Rarity)</c>, <c>Boutique</c>.</summary>
public static class Wording
{
    public static string Action(Story story, ActionId action, ReadOnlySpan<int> arguments) =>
        Call(story, story[action].Name, arguments);

    public static string Fact(Story story, FactId fact, ReadOnlySpan<int> arguments) =>
        Call(story, story[fact].Name, arguments);

    public static string ValueOf(Story story, FactId fact, int value) => story[fact].Domain switch
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
