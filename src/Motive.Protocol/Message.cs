namespace Motive.Protocol;

/// <summary>What a page asks of the run that it shows. Which of the fields count is said by <see cref="Do"/>; the others are passed over.</summary>
public sealed record Message
{
    /// <summary>Comes back with the answer, so that a page knows to which message it belongs.</summary>
    public int Id { get; init; }

    /// <summary>One of <see cref="Asked"/>.</summary>
    public required string Do { get; init; }

    /// <summary>For <see cref="Asked.Open"/> and <see cref="Asked.Renew"/>: the files of the story; null for the story of the host.</summary>
    public SourceText[]? Files { get; init; }

    /// <summary>With <see cref="Files"/>: the path of the file that is compiled; it includes the others.</summary>
    public string? Main { get; init; }

    /// <summary>For <see cref="Asked.Begin"/>: seed, player and whatever else a run can be asked for with.</summary>
    public BeginRequest? Request { get; init; }

    /// <summary>For <see cref="Asked.Resume"/>: what <see cref="Asked.Save"/>, or the program's own saving, wrote.</summary>
    public string? Save { get; init; }

    /// <summary>For <see cref="Asked.Choose"/>, <see cref="Asked.Ahead"/> and <see cref="Asked.Plan"/>: the number of one of the options of the present turn.</summary>
    public int? Option { get; init; }

    /// <summary>For <see cref="Asked.WhatIf"/> and <see cref="Asked.Suppose"/>: what is otherwise, as <see cref="Asked.Suppositions"/> gives it, or in the story's words: <c>believe Ben: not lit(Hall)</c>.</summary>
    public string? Change { get; init; }

    /// <summary>For <see cref="Asked.Pin"/>: the place of the reading, from 0; null for none.</summary>
    public int? Reading { get; init; }

    /// <summary>For <see cref="Asked.Readings"/>, <see cref="Asked.Pin"/>, <see cref="Asked.Why"/>, <see cref="Asked.WhyNot"/>, <see cref="Asked.State"/>, <see cref="Asked.Suppositions"/>, <see cref="Asked.WhatIf"/> and <see cref="Asked.Suppose"/>: the number of an event. For <see cref="Asked.Back"/>: how many events have come about where the run is to stand. For <see cref="Asked.Next"/>: how many have where it stops at the latest, whatever has been told; null for no such number.</summary>
    public int? Event { get; init; }

    /// <summary>For <see cref="Asked.Why"/>, <see cref="Asked.State"/>, <see cref="Asked.About"/> and <see cref="Asked.ToldTo"/>: a character's name; null for all who took part, or for everybody.</summary>
    public string? Who { get; init; }

    /// <summary>For <see cref="Asked.WhyNot"/>: an act, in the story's words.</summary>
    public string? Act { get; init; }

    /// <summary>For <see cref="Asked.Check"/>: with how many seeds, from 1 up, runs are made; null for as many as the program takes of itself.</summary>
    public int? Seeds { get; init; }

    /// <summary>For <see cref="Asked.Test"/>: only tests with this text in their titles; null for all.</summary>
    public string? Titled { get; init; }

    /// <summary>For <see cref="Asked.Check"/>: whether programs play, to find how much there is to do; otherwise everybody decides for themselves.</summary>
    public bool? Playable { get; init; }

    /// <summary>For <see cref="Asked.Cover"/>: the page as it was built, without a story.</summary>
    public string? Page { get; init; }
}

/// <summary>A file of a story.</summary>
/// <param name="Path">As other files include it, with slashes.</param>
/// <param name="Text">All of it.</param>
public sealed record SourceText(string Path, string Text);
