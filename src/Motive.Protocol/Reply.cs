using System.Collections.Immutable;
using System.Text.Json;
using Motive.Characters;
using Motive.Outlines;
using Motive.Reasons;
using Motive.Testing;

namespace Motive.Protocol;

/// <summary>
/// The answer to a message: what it asked for, or <see cref="Error"/>. What is null is left out of the text. One that answers none, with <see cref="Id"/> 0 and <see cref="Problems"/>, says that the story of
/// the host has been edited: without an error among them, <see cref="Asked.Renew"/> goes on in it.
/// </summary>
public sealed record Reply
{
    /// <summary>That of the message; 0 where it had none.</summary>
    public int Id { get; init; }

    /// <summary>What is wrong with the message, in a sentence for a person. Nothing has changed by it.</summary>
    public string? Error { get; init; }

    /// <summary>Where the error is a fault of the program: what to report.</summary>
    public string? Fault { get; init; }

    /// <summary>The story that was opened.</summary>
    public StoryView? Story { get; init; }

    /// <summary>What is wrong or doubtful in the text of a story that was to be opened. With an error among them there is no story, or it is as it was when it last had none.</summary>
    public ImmutableArray<StoryMessage>? Problems { get; init; }

    /// <summary>Where the run stands now.</summary>
    public RunView? Run { get; init; }

    /// <summary>What could be made of what somebody did.</summary>
    public GestureReadings? Readings { get; init; }

    /// <summary>All that is pinned.</summary>
    public ImmutableArray<Pin>? Pins { get; init; }

    /// <summary>What was asked, in paragraphs.</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>The others.</summary>
    public ImmutableArray<CastMember>? Cast { get; init; }

    /// <summary>The places.</summary>
    public ImmutableArray<MapPlace>? Map { get; init; }

    /// <summary>Who knows of what.</summary>
    public ImmutableArray<NewsCard>? Cards { get; init; }

    /// <summary>What was never known.</summary>
    public ImmutableArray<StoryNote>? Notes { get; init; }

    /// <summary>A choice that was tried; null where none is left.</summary>
    public TurningPoint? Turning { get; init; }

    /// <summary>Where everybody was, and what came about where.</summary>
    public StoryThreads? Threads { get; init; }

    /// <summary>All of it as somebody else lived it.</summary>
    public ImmutableArray<StoryPassage>? Passages { get; init; }

    /// <summary>What is worth supposing of the event, as far as it has been found; asked again, one thing more is tried.</summary>
    public ImmutableArray<Supposition>? Suppositions { get; init; }

    /// <summary>Whether there may be more to find.</summary>
    public bool? Searching { get; init; }

    /// <summary>What would have come.</summary>
    public WhatIfView? WhatIf { get; init; }

    /// <summary>Whether the option has been thought through.</summary>
    public bool? Ahead { get; init; }

    /// <summary>What a test came to; null where none is left.</summary>
    public TestResult? Test { get; init; }

    /// <summary>What was not told, in the order in which it came about.</summary>
    public ImmutableArray<UntoldEvent>? Untold { get; init; }

    /// <summary>How far a check has come, or what it found.</summary>
    public CheckView? Check { get; init; }

    /// <summary>The first page.</summary>
    public string? Page { get; init; }

    /// <summary>The run as text.</summary>
    public string? Save { get; init; }

    /// <summary>As JSON, on one line.</summary>
    public string Write() => JsonSerializer.Serialize(this, ProtocolContext.Default.Reply);
}

/// <summary>A story that runs can be begun of.</summary>
/// <param name="Outline">What it declares, its title page included.</param>
/// <param name="Fingerprint">Of its meaning: equal for two texts from which the same comes about and is told.</param>
public sealed record StoryView(StoryOutline Outline, string Fingerprint);
