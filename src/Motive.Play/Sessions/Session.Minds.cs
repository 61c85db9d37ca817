using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>What people hold and want at the moments of the run, for whoever tells of it.</summary>
internal sealed partial class Session
{
    /// <summary>How many minutes an act would have taken just before an event.</summary>
    internal int MinutesOf(Act act, int number) => act.MinutesIn(stage.Engine.States, stage.StatesAround(number).Before);

    /// <summary>Which conjuncts of an act's precondition did not hold just before an event; none where it was possible.</summary>
    internal IReadOnlyList<Condition> LackedBy(Act act, int number) => act.Event.Requires.FalseParts(stage.Engine.States, stage.StatesAround(number).Before);

    /// <summary>Where a character has a belief from; beginning when it has never changed.</summary>
    public BeliefSource SourceOf(EntityId who, FactId fact, ImmutableArray<int> arguments)
    {
        GroundFactId number = stage.Engine.Story.Facts.CanChange(fact) ? stage.Engine.Story.Facts.FindFact(fact, arguments.AsSpan()) : GroundFactId.None;
        return number.IsNone ? BeliefSource.Beginning : stage.Ledger.SourceOf(Story[who].AsCharacter, number);
    }

    /// <summary>What somebody's wants are worth to them after an event, or now.</summary>
    public ImmutableArray<WantWorth> WantsAfter(int? number, EntityId who) => new MindReading(stage).Wants(number, Story[who].AsCharacter);

    /// <summary>By how much an event changed what somebody's wants are worth, as a viewer sees them; themselves for their own.</summary>
    public ImmutableArray<WantWorth> WantChanges(int number, EntityId viewer, EntityId who) =>
        new MindReading(stage).WantChanges(number, Story[viewer].AsCharacter, Story[who].AsCharacter);

    /// <summary>All that somebody holds after an event, or now, of what can change, with where they had it from.</summary>
    public IEnumerable<BeliefUsed> BeliefsAfter(int? number, EntityId who) => new MindReading(stage).Beliefs(number, Story[who].AsCharacter);
}
