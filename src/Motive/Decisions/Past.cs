namespace Motive.Decisions;

/// <summary>
/// All that had come about in a run by some moment: how many events, and a hash of them and of the time. Of each event there count what it was, when, who did and
/// saw it, what was said, felt and learnt, and what it brought about; not the reasons, in which wants are called by their labels.
/// </summary>
internal sealed record Past(int Events, string Hash);
