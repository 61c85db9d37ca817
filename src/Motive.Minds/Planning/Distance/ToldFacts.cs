using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Planning.Distance;

/// <summary>
/// The facts of a picture; then, for each mind in it, those that acts speak of to somebody, where beliefs part from what is so (all else is taken to be known);
/// then, for each character, whether they have something to hope for.
/// </summary>
internal sealed class ToldFacts : FactSource
{
    private const int HalfWord = 16;

    private static readonly FactField Truth = FactField.Shape(new Domain.Boolean(), 0).Field;

    private readonly StateStore states;
    private readonly Func<StateId, CharacterId, bool> hopes;
    private readonly GroundFactId[] told;
    private readonly int[] place;
    private readonly int firstHope;
    private readonly Dictionary<string, int> beginnings = [];

    /// <param name="hopes">Of a state and a character.</param>
    public ToldFacts(GroundStory story, StateStore states, Func<StateId, CharacterId, bool> hopes)
        : base(states)
    {
        (this.states, this.hopes) = (states, hopes);
        told = [.. story.Acts.SelectMany(act => act.Event.Profile.Tells).SelectMany(effect => effect.Facts).Distinct().Order()];
        place = new int[states.FactCount];
        Array.Fill(place, -1);
        for (int i = 0; i < told.Length; i++)
            place[told[i].Value] = i;
        firstHope = states.FactCount + (told.Length * states.Characters);
    }

    public override int Count => firstHope + states.Characters;

    /// <summary>Whether some act may tell somebody the fact.</summary>
    public bool IsTold(GroundFactId fact) => place[fact.Value] >= 0;

    /// <summary>The number of the truth that a character has something to hope for.</summary>
    public GroundFactId HopeOf(CharacterId character) => new GroundFactId(firstHope + character.Value);

    /// <summary>The number of a fact in somebody's mind.</summary>
    public GroundFactId FactInMind(CharacterId character, GroundFactId fact) => IsTold(fact) ? new GroundFactId(states.FactCount + (character.Value * told.Length) + place[fact.Value]) : fact;

    /// <summary>The same number for states in which minds hold the same of what is told and the same people have something to hope for: with equal bare facts, their relaxed problems are equal.</summary>
    public int BeginningNumberOf(StateId state)
    {
        char[] parts = new char[((2 * told.Length) + 1) * states.Characters];
        int at = 0;
        foreach (CharacterId character in CharacterId.Below(states.Characters))
        {
            parts[at++] = hopes(state, character) ? '1' : '0';
            StateId mind = states.Mind(state, character);
            foreach (GroundFactId fact in told)
            {
                int value = states.Read(mind, fact);
                parts[at++] = (char)value;
                parts[at++] = (char)(value >> HalfWord);
            }
        }

        string beginning = new(parts);
        if (!beginnings.TryGetValue(beginning, out int number))
            beginnings.Add(beginning, number = beginnings.Count);
        return number;
    }

    public override ref readonly FactField Field(GroundFactId fact)
    {
        if (fact.Value >= firstHope)
            return ref Truth;
        return ref base.Field(fact.Value < states.FactCount ? fact : told[(fact.Value - states.FactCount) % told.Length]);
    }

    public override PossibleValues StartOf(StateId state, GroundFactId fact)
    {
        if (fact.Value < states.FactCount)
            return base.StartOf(state, fact);
        if (fact.Value >= firstHope)
            return PossibleValues.Single(Value.FromTruth(hopes(state, new CharacterId(fact.Value - firstHope))));
        (int character, int number) = Math.DivRem(fact.Value - states.FactCount, told.Length);
        return base.StartOf(states.Mind(state, new CharacterId(character)), told[number]);
    }
}
