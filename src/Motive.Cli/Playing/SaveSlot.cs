namespace Motive.Cli.Playing;

/// <summary>Where a run is saved to, if anywhere, and where its story was found.</summary>
internal sealed record SaveSlot(string? File, string Source);
