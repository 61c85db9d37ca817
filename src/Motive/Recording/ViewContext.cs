using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Motive.Characters;
using Motive.Outlines;
using Motive.Planning;
using Motive.Reasons;
using Motive.Testing;

namespace Motive.Recording;

/// <summary>Everything that is handed out, and every line of JSON that the engine writes, without looking into types at run time, so that a program can be compiled to machine code.</summary>
[JsonSerializable(typeof(StoryEvent))]
[JsonSerializable(typeof(StoryStep))]
[JsonSerializable(typeof(Advanced))]
[JsonSerializable(typeof(ImmutableArray<BegunAct>))]
[JsonSerializable(typeof(StoryOutline))]
[JsonSerializable(typeof(ImmutableArray<StoryMessage>))]
[JsonSerializable(typeof(ImmutableArray<PlayerOption>))]
[JsonSerializable(typeof(ChoicePage))]
[JsonSerializable(typeof(Proposal))]
[JsonSerializable(typeof(ImmutableArray<CastMember>))]
[JsonSerializable(typeof(ImmutableArray<MapPlace>))]
[JsonSerializable(typeof(ImmutableArray<StoryEnd>))]
[JsonSerializable(typeof(ImmutableArray<StoryNote>))]
[JsonSerializable(typeof(TurningPoint))]
[JsonSerializable(typeof(Supposition))]
[JsonSerializable(typeof(LineDifference))]
[JsonSerializable(typeof(LineEvent))]
[JsonSerializable(typeof(Explanation))]
[JsonSerializable(typeof(MindView))]
[JsonSerializable(typeof(ImmutableArray<StandingFact>))]
[JsonSerializable(typeof(PlanAnswer))]
[JsonSerializable(typeof(WhyNotAnswer))]
[JsonSerializable(typeof(CheckAnswer))]
[JsonSerializable(typeof(CheckHeader))]
[JsonSerializable(typeof(OutlineHeader))]
[JsonSerializable(typeof(OutlineFinding))]
[JsonSerializable(typeof(OutlineEnd))]
[JsonSerializable(typeof(StoryFinding))]
[JsonSerializable(typeof(CheckEnd))]
[JsonSerializable(typeof(UntoldEvent))]
[JsonSerializable(typeof(PlayableReport))]
[JsonSerializable(typeof(PlayableRun))]
[JsonSerializable(typeof(TakeBackReport))]
[JsonSerializable(typeof(ExploreHeader))]
[JsonSerializable(typeof(ExploredGoal))]
[JsonSerializable(typeof(PinOutcome))]
[JsonSerializable(typeof(ExploreEnd))]
[JsonSerializable(typeof(TestHeader))]
[JsonSerializable(typeof(TestResult))]
[JsonSerializable(typeof(TestEnd))]
[JsonSerializable(typeof(ChronicleHeader))]
[JsonSerializable(typeof(ChronicleEnd))]
internal sealed partial class ViewContext : JsonSerializerContext;
