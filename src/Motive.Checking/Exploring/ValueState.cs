using System.Collections.Immutable;
using Motive.World;

namespace Motive.Checking.Exploring;

/// <summary>A row as scenes read it.</summary>
internal sealed class ValueState(ScriptStory story) : IState
{
    /// <summary>By family.</summary>
    private readonly Dictionary<ImmutableArray<int>, (int? Place, int Value)>?[] found = new Dictionary<ImmutableArray<int>, (int? Place, int Value)>?[story.Story.Facts.Length];

    public int[] Facts { get; set; } = [];

    public int Read(FactId fact, ReadOnlySpan<int> arguments)
    {
        Dictionary<ImmutableArray<int>, (int? Place, int Value)> family = found[fact.Value] ??= new(ValueListComparer<int>.Instance);
        if (!family.TryGetSpan(arguments, out (int? Place, int Value) known))
        {
            ImmutableArray<int> key = [.. arguments];
            family.Add(key, known = story.Find(fact, key));
        }

        return known.Place is int place ? Facts[place] : known.Value;
    }

    public int ReadFeeling(int who, Emotion emotion, int? toward) => 0;

    public IState MindOf(int entity) => this;
}
