using System.Collections.Immutable;

namespace Motive.Cluster;

/// <summary>What is kept of a session besides its latest turns: how it was asked for, and the run as it stood after so many of them.</summary>
[GenerateSerializer, Alias("motive.kept.session")]
public sealed class KeptSession
{
    [Id(0)]
    public required SessionRequest Request { get; set; }

    /// <summary>Of the text that it was begun with, or has moved to.</summary>
    [Id(1)]
    public required string Fingerprint { get; set; }

    /// <summary>Of the tokens, in the order of the seats.</summary>
    [Id(2)]
    public required ImmutableArray<string> TokenHashes { get; set; }

    /// <summary>The run as <see cref="StoryRun.Save"/> writes it, after the first <see cref="Turns"/> turns; null before the first time.</summary>
    [Id(3)]
    public string? Save { get; set; }

    [Id(4)]
    public int Turns { get; set; }

    /// <summary>The last turn in <see cref="Save"/>, so that it is known when it is sent again.</summary>
    [Id(5)]
    public KeptTurn? Last { get; set; }

    /// <summary>What its readers are to know of it.</summary>
    [Id(6)]
    public ImmutableArray<string> Notices { get; set; } = [];

    /// <summary>The seats that nobody sits at after those turns.</summary>
    [Id(7)]
    public ImmutableArray<int> Away { get; set; } = [];
}

/// <summary>The turns since the run was last written as it stood. This is written at each turn, and is small.</summary>
[GenerateSerializer, Alias("motive.kept.turns")]
public sealed class KeptTurns
{
    [Id(0)]
    public ImmutableArray<KeptTurn> Turns { get; set; } = [];
}

/// <summary>One turn of a session.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Kind">What it was.</param>
/// <param name="Seat">Whose, as a place among the seats.</param>
/// <param name="Phrase">What was decided; empty where the kind says all.</param>
[GenerateSerializer, Immutable, Alias("motive.kept.turn")]
public sealed record KeptTurn([property: Id(0)] int Number, [property: Id(1)] TurnKind Kind, [property: Id(2)] int Seat, [property: Id(3)] string Phrase);

/// <summary>What a turn was.</summary>
[GenerateSerializer, Alias("motive.kept.turn.kind")]
public enum TurnKind
{
    /// <summary>Something was decided.</summary>
    Decided,

    /// <summary>The last decision was taken back.</summary>
    TakenBack,

    /// <summary>Somebody went away: their character decides from now on.</summary>
    Left,

    /// <summary>Somebody came back, and decides again.</summary>
    Returned,
}
