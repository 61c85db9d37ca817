using Motive.World;

namespace Motive.Checking;

/// <summary>One test with one seed. Jobs share nothing that changes, so that any number may be done side by side.</summary>
internal sealed record TestJob(StoryTest Test, ulong Seed);
