using System.Globalization;
using System.Text;

namespace Motive.Minds.Beliefs;

/// <summary>Values to be written into one mind and, below it, into the minds it pictures. Later writes stand.</summary>
internal sealed class MindWrites
{
    private readonly SortedDictionary<int, int> facts = [];
    private readonly SortedDictionary<int, MindWrites> minds = [];

    public IReadOnlyDictionary<int, int> Facts => facts;

    public MindWrites? Of(int character) => minds.GetValueOrDefault(character);

    public void Add(ReadOnlySpan<int> path, int fact, int value)
    {
        if (path.IsEmpty)
        {
            facts[fact] = value;
            return;
        }

        if (!minds.TryGetValue(path[0], out MindWrites? next))
            minds.Add(path[0], next = new MindWrites());
        next.Add(path[1..], fact, value);
    }

    /// <summary>These writes followed by others.</summary>
    public static MindWrites? Combine(MindWrites? first, MindWrites? then)
    {
        if (first is null || then is null)
            return first ?? then;
        MindWrites both = new();
        both.Take(first);
        both.Take(then);
        return both;
    }

    /// <summary>Equal for equal writes.</summary>
    public string Key()
    {
        StringBuilder text = new();
        AppendKey(text);
        return text.ToString();
    }

    private void Take(MindWrites other)
    {
        foreach ((int fact, int value) in other.facts)
            facts[fact] = value;
        foreach ((int character, MindWrites inner) in other.minds)
            minds[character] = Combine(minds.GetValueOrDefault(character), inner)!;
    }

    private void AppendKey(StringBuilder text)
    {
        foreach ((int fact, int value) in facts)
            text.Append(CultureInfo.InvariantCulture, $"{fact}={value},");
        foreach ((int character, MindWrites inner) in minds)
        {
            text.Append(CultureInfo.InvariantCulture, $"{character}{{");
            inner.AppendKey(text);
            text.Append('}');
        }
    }
}
