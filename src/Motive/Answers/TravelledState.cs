using Motive.World;

namespace Motive.Answers;

/// <summary>A state as it is when somebody has gone somewhere, and nothing else has changed.</summary>
internal sealed class TravelledState(IState before, FactId location, PlannedMove move) : IState
{
    public int Read(FactId fact, ReadOnlySpan<int> arguments) => fact == location && arguments[0] == move.Traveller ? move.To : before.Read(fact, arguments);

    public int ReadFeeling(int who, Emotion emotion, int? toward) => before.ReadFeeling(who, emotion, toward);

    public IState MindOf(int entity) => before.MindOf(entity);
}
