namespace Motive.Minds.Reasons.Reasoning;

/// <summary>How a search stands: states expanded by the author and in all, and states kept.</summary>
internal readonly record struct SearchProgress(long Expanded, long ByAuthor, long States);
