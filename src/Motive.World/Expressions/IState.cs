namespace Motive.World;

/// <summary>One state, real or believed, as expressions read it.</summary>
internal interface IState
{
    int Read(FactId fact, ReadOnlySpan<int> arguments);

    /// <summary>0..10; <paramref name="toward"/> null asks for the strongest. A feeling that no rule of the story reads or changes may be 0 here.</summary>
    int ReadFeeling(int who, Emotion emotion, int? toward);

    /// <summary>The one state that a character, known by the value of their entity, believes in if this one is real.</summary>
    IState MindOf(int entity);
}
