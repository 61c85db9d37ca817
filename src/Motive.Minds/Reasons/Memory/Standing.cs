namespace Motive.Minds.Reasons.Memory;

/// <summary>
/// How good somebody's source of a belief is (D29a). <see cref="Sighting"/> is the number of the event in which the first who told of it saw it, 0 for none. What was believed from the beginning, guessed or concluded ranks lowest.
/// </summary>
internal readonly record struct Standing(int Rank, int Sighting)
{
    private const int Told = 1;
    private const int ToldByWitness = 2;
    private const int Own = 3;

    /// <summary>They saw, did or tried it themselves.</summary>
    public static Standing FromOwnSenses(int number) => new(Own, number);

    /// <summary>They read it, and nobody told them.</summary>
    public static Standing FromReading(int number) => new(ToldByWitness, number);

    /// <summary>What a word is worth to whoever hears it from somebody of this standing.</summary>
    public Standing AfterRetelling() => this with { Rank = Rank == Own ? ToldByWitness : Told };

    /// <summary>What somebody says of themselves, now.</summary>
    public static Standing OfThemselves(int number) => new(ToldByWitness, number);

    /// <summary>Whether what is told with this standing is taken in where something else is held with another: it is as good, or comes of a later sighting.</summary>
    public bool Outweighs(Standing held) => Rank >= held.Rank || Sighting > held.Sighting;

    /// <summary>Whether it is of a higher rank, or of the same rank and of a later sighting.</summary>
    public bool IsBetterThan(Standing other) => Rank > other.Rank || (Rank == other.Rank && Sighting > other.Sighting);
}
