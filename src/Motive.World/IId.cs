namespace Motive.World;

/// <summary>A number with a type of its own: the place of something among its like, so that no other number is taken for it.</summary>
internal interface IId<TId>
    where TId : struct, IId<TId>
{
    /// <summary>Counts from 0.</summary>
    int Value { get; }

    /// <summary>The id with a number.</summary>
    static abstract TId At(int value);
}
