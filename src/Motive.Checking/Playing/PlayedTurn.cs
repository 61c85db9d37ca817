using System.Collections.Immutable;
using Motive.World;

namespace Motive.Checking.Playing;

/// <summary>One time at which somebody who is played was to decide.</summary>
/// <param name="At">When.</param>
/// <param name="Marks">As what it was counted: some of the <see cref="TurnMarks"/>.</param>
/// <param name="FirstPage">What was on offer on the first page besides waiting, in words.</param>
/// <param name="More">How much there was behind it.</param>
/// <param name="Decided">What was decided, in words; null to wait.</param>
internal sealed record PlayedTurn(StoryTime At, ImmutableArray<string> Marks, ImmutableArray<string> FirstPage, int More, string? Decided);
