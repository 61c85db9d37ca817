using System.Net;
using Motive.Protocol;

namespace Motive.Server;

/// <summary>Where a page is served, to whom, and how much of it at a time.</summary>
public sealed record ServerSetup
{
    /// <summary>The built page: a folder with an <c>index.html</c>.</summary>
    public required string Page { get; init; }

    /// <summary>What stands on the first page of a story, made of the page as it was built: without another, its title and opening words.</summary>
    public Func<string, LoadedStory, string> FirstPage { get; init; } = (page, story) => CoverPage.WriteServed(page, story.Outline);

    /// <summary>Where it listens; null for this machine alone.</summary>
    public IPAddress? Address { get; init; }

    /// <summary>0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>What a browser must show; null to ask for nothing.</summary>
    public AccessToken? Token { get; init; }

    /// <summary>Names by which browsers may ask for it, besides localhost, this machine's own, and numbers.</summary>
    public IReadOnlyCollection<string> Names { get; init; } = [];

    /// <summary>How many pages are read at a time, at least 1. When one more comes, that which has asked for nothing for longest has to go.</summary>
    public int MostSessions { get; init; } = 32;

    /// <summary>How many messages of one page may wait for their answers. A page has hardly ever more than two.</summary>
    public int MostWaiting { get; init; } = 16;

    /// <summary>How long a message may be, in bytes. The longest are saves.</summary>
    public int MostBytes { get; init; } = 10_000_000;
}
