using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;

namespace Motive.Saves;

/// <summary>The keys that an object of a save may have.</summary>
internal sealed class SaveKeys
{
    private static readonly SaveKeys None = new([]);
    private static readonly SaveKeys Choice = new(NamesIn(SaveFormat.Context.ChoiceDocument));
    private static readonly SaveKeys Decision = new(NamesIn(SaveFormat.Context.DecisionDocument));
    private static readonly SaveKeys Forced = new(NamesIn(SaveFormat.Context.ForcedAct));

    private static readonly SaveKeys Place = new(NamesIn(SaveFormat.Context.PlaceDocument));

    private static readonly SaveKeys Concluded = new(NamesIn(SaveFormat.Context.ConcludedDocument));

    private static readonly SaveKeys Pin = new(NamesIn(SaveFormat.Context.PinDocument));

    private SaveKeys(ImmutableArray<string> names) => Names = names;

    public static SaveKeys Save { get; } = new(NamesIn(SaveFormat.Context.SaveDocument));

    public ImmutableArray<string> Names { get; }

    public static SaveKeys Below(string key) => key switch
    {
        "decisions" => Decision,
        "choice" or "others" => Choice,
        "forced" => Forced,
        "left" or "at" => Place,
        "concluded" => Concluded,
        "pins" => Pin,
        _ => None,
    };

    /// <summary>The key that was probably meant: one of the same letters in another order, or with one more, one less or another one.</summary>
    public string NearTo(string name) => Names.FirstOrDefault(known => IsNear(known, name)) is string near ? $" Is it meant to be \"{near}\"?" : "";

    private static bool IsNear(string known, string name)
    {
        if (known.Order().SequenceEqual(name.Order()) || known.Equals(name, StringComparison.OrdinalIgnoreCase))
            return true;
        int start = 0;
        while (start < Math.Min(known.Length, name.Length) && known[start] == name[start])
            start++;
        int end = 0;
        while (end < Math.Min(known.Length, name.Length) - start && known[^(end + 1)] == name[^(end + 1)])
            end++;
        return known.Length - start - end <= 1 && name.Length - start - end <= 1;
    }

    private static ImmutableArray<string> NamesIn(JsonTypeInfo type) => [.. type.Properties.Select(property => property.Name)];
}
