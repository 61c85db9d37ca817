using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.FindingOut;

/// <summary>
/// The worlds that a character considers who does not know a fact (D13b): the world as they picture it, with one value for the fact, their own mind unchanged, and others who may know
/// it. Each is made once.
/// </summary>
internal sealed class Suppositions(MindEngine engine, CharacterId character, RuledOutValues ruledOut)
{
    private readonly StateStore states = engine.States;
    private readonly Dictionary<(StateId Mind, GroundFactId Fact, int Value), StateId> made = [];

    /// <summary>Of the first so many values of the fact, in story order, those that are asked for and that the character in whose mind this is has not ruled out.</summary>
    /// <param name="counts">Which of these are looked at.</param>
    public IEnumerable<int> ValuesOf(StateId mind, GroundFactId fact, int most, Func<int, bool> counts) => DomainOf(fact).Take(most).Where(counts).Where(value => !IsOutOfTheQuestion(mind, fact, value));

    /// <summary>How many values of the fact are not ruled out; all values beyond the first so many count as not ruled out.</summary>
    public long CountOf(StateId mind, GroundFactId fact, int most) => ValuesOf(mind, fact, most, _ => true).Count() + Math.Max(0, SizeOf(fact) - most);

    /// <summary>How many values of the fact are asked about at most.</summary>
    public int CountAsked(GroundFactId fact, int most) => (int)Math.Min(SizeOf(fact), most);

    /// <summary>The world with nothing supposed.</summary>
    public StateId WithoutSupposition(StateId mind) => MakeWorld(mind, GroundFactId.None, Value.Unknown);

    /// <summary>The world in which the fact has the value, and others may know.</summary>
    public StateId Suppose(StateId mind, GroundFactId fact, int value) => MakeWorld(mind, fact, value);

    private bool IsOutOfTheQuestion(StateId mind, GroundFactId fact, int value) =>
        ruledOut.HasValue(fact, value) || states.Mind(Suppose(mind, fact, value), character) != states.Mind(WithoutSupposition(mind), character);

    private IEnumerable<int> DomainOf(GroundFactId fact) => engine.Story.Story[engine.Story.Facts[fact].Family].Domain switch
    {
        Domain.Entities entities => engine.Story.Story[entities.Type].Members.Select(member => member.Value),
        Domain.Integer range => Enumerable.Range(range.Minimum, (int)Math.Min(SizeOf(fact), int.MaxValue)),
        _ => [Value.True, Value.False],
    };

    private long SizeOf(GroundFactId fact) => engine.Story.Story[engine.Story.Facts[fact].Family].Domain switch
    {
        Domain.Entities entities => engine.Story.Story[entities.Type].Members.Length,
        Domain.Integer range => (long)range.Maximum - range.Minimum + 1,
        _ => 2,
    };

    private StateId MakeWorld(StateId mind, GroundFactId fact, int value)
    {
        if (!made.TryGetValue((mind, fact, value), out StateId world))
            made.Add((mind, fact, value), world = engine.Suppose(mind, character, fact, value, other => !ruledOut.HasUnknowing(fact, other)));
        return world;
    }
}
