using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>Turns effects into changes by reading everything in the state before them. The order of the result is the order of the effects.</summary>
internal sealed class Effects(Story story, Reading reading)
{
    public IReadOnlyList<Change> Of(IEnumerable<Effect> effects, OracleState before, int[] frame) =>
        [.. effects.SelectMany(effect => Of(effect, new Place(before, before, before, []), frame))];

    private IEnumerable<Change> Of(Effect effect, Place place, int[] frame) => effect switch
    {
        Effect.Assign assign => Assigned(assign, place, frame),
        Effect.StateSource source => StatedSource(source, place, frame),
        Effect.Feel feel => Felt(feel, place, frame),
        Effect.When choice => (reading.Truth(choice.Condition, place.Here, frame) is int so && so == Value.Unknown ? [] : so == 1 ? choice.Then : choice.Otherwise)
            .SelectMany(inner => Of(inner, place, frame)),
        Effect.ForEvery every => ForEvery(every, place, frame),
        Effect.Believe believe => Believed(believe, place, frame),
        _ => throw new InvalidOperationException($"The oracle cannot do {effect.GetType().Name}."),
    };

    private IEnumerable<Change> Assigned(Effect.Assign assign, Place place, int[] frame)
    {
        if (reading.Ground(assign.Fact, assign.Arguments, place.Read, frame) is GroundFact fact)
            yield return Changed(place, fact, assign.Value, frame, isTruth: place.Minds.IsEmpty && story[assign.Fact].Domain is Domain.Boolean);
    }

    /// <summary>All that is kept of how somebody has a fact.</summary>
    private IEnumerable<Change> StatedSource(Effect.StateSource stated, Place place, int[] frame)
    {
        Expression.Fact of = (Expression.Fact)stated.Of;
        foreach (KeptSource kept in story.KeptSources.Where(kept => kept.Of == of.Id))
        {
            int value = kept.Way switch
            {
                SourceWay.From => stated.From is null ? Value.Unknown : reading.Of(stated.From, place.Read, frame),
                SourceWay.Word => stated.Way is SourceWay.From or SourceWay.Word ? 1 : 0,
                _ => stated.Way == kept.Way ? 1 : 0,
            };
            if (reading.Ground(kept.Fact, of.Arguments, place.Read, frame) is GroundFact fact)
                yield return new Change(place.Minds, fact, value);
        }
    }

    /// <param name="isTruth">Whether a fact is given a truth, and what somebody believes is then so or not.</param>
    private Change Changed(Place place, GroundFact fact, Expression value, int[] frame, bool isTruth = false) => new(place.Minds, fact, isTruth ? reading.Truth(value, place.Read, frame) : reading.Of(value, place.Read, frame))
    {
        Amount = Amounts.Of(value, fact, place.Read, frame, reading),
    };

    private IEnumerable<Change> Felt(Effect.Feel feel, Place place, int[] frame)
    {
        int who = reading.Of(feel.Who, place.Read, frame);
        int? toward = feel.Toward is null ? null : reading.Of(feel.Toward, place.Read, frame);
        if (who != Value.Unknown && toward != Value.Unknown)
            yield return Changed(place, GroundFact.Feeling(who, feel.Emotion, toward), feel.Value, frame);
    }

    private IEnumerable<Change> ForEvery(Effect.ForEvery every, Place place, int[] frame)
    {
        foreach (EntityId member in story[every.Type].Members)
        {
            int[] bound = Reading.With(frame, every.Slot, member.Value);
            if (!reading.Holds(every.Where, place.Here, bound))
                continue;
            foreach (Change change in every.Body.SelectMany(inner => Of(inner, place, bound)))
                yield return change;
        }
    }

    private IEnumerable<Change> Believed(Effect.Believe believe, Place place, int[] frame)
    {
        int who = reading.Of(believe.Who, place.Here, frame);
        return who == Value.Unknown ? [] : Of(believe.Inner, place.Into(who, believe.ReadInMind), frame);
    }

    /// <summary>
    /// Where the event happens, which conditions are about; where values and arguments are read; and the mind that is written to: all as
    /// they are before the event. To make somebody believe that they themselves believe something is to make them believe it.
    /// </summary>
    private sealed record Place(OracleState Here, OracleState Read, OracleState Written, ImmutableList<int> Minds)
    {
        public Place Into(int who, bool readInMind)
        {
            OracleState mind = Written.MindOf(who);
            return new Place(Here, readInMind ? mind : Read, mind, !Minds.IsEmpty && Minds[^1] == who ? Minds : Minds.Add(who));
        }
    }
}
