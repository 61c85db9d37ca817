using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>
/// One fact with its arguments, or one feeling: then <see cref="Family"/> is negative and the arguments are who feels and toward whom.
/// Missing arguments are <see cref="None"/>, so that stories of this project may use up to three.
/// </summary>
internal readonly record struct GroundFact(int Family, int First, int Second, int Third) : IComparable<GroundFact>
{
    public const int None = -1;

    public bool IsFeeling => Family < 0;

    public Emotion Emotion => (Emotion)(-1 - Family);

    public static GroundFact Of(FactId fact, ReadOnlySpan<int> arguments)
    {
        if (arguments.Length > 3)
            throw new NotSupportedException("The oracle keeps facts of at most three arguments.");
        return new(fact.Value, At(arguments, 0), At(arguments, 1), At(arguments, 2));
    }

    public static GroundFact Feeling(int who, Emotion emotion, int? toward) => new(-1 - (int)emotion, who, toward ?? None, None);

    public int CompareTo(GroundFact other) =>
        (Family, First, Second, Third).CompareTo((other.Family, other.First, other.Second, other.Third));

    private static int At(ReadOnlySpan<int> arguments, int index) => index < arguments.Length ? arguments[index] : None;
}
