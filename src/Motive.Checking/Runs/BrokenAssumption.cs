namespace Motive.Checking.Runs;

/// <summary>A passage was told, and what it takes for granted was not so.</summary>
/// <param name="Rule">Its rule, by id.</param>
/// <param name="Event">The number of the event that it told.</param>
/// <param name="Condition">The part of what it assumes that was false, as it is written.</param>
internal sealed record BrokenAssumption(int Rule, int Event, string Condition);
