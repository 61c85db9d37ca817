using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// Sets of characters (companies), numbered: those whom somebody has engaged by the acts of a plan so far, and whose further acts the plan may therefore count on unseen
/// (D13, rule 5). Equal sets have equal numbers, so that they can be part of a key. <see cref="Nobody"/> is the empty one.
/// </summary>
internal sealed class Companies(Story story)
{
    /// <summary>The number of the empty set.</summary>
    public const int Nobody = 0;

    private const int BitsInWord = 64;

    private readonly List<ulong[]> members = [new ulong[(story.Characters.Length + BitsInWord - 1) / BitsInWord]];
    private readonly Dictionary<(int Company, CharacterId Character), int> grown = [];

    /// <summary>Whether the character is in the company.</summary>
    public bool Contains(int company, CharacterId character) => (members[company][character.Value / BitsInWord] >> (character.Value % BitsInWord) & 1) != 0;

    /// <summary>Whether one of the characters is in the company.</summary>
    public bool ContainsAny(int company, CharacterId[] wanted)
    {
        if (company == Nobody)
            return false;
        foreach (CharacterId character in wanted)
        {
            if (Contains(company, character))
                return true;
        }

        return false;
    }

    /// <summary>The company after one more act of the plan. An act of the planner adds everybody who takes part in it or to whom it is done; an act of another adds nobody.</summary>
    public int AfterAct(int company, CharacterId character, Act act)
    {
        if (!act.Consenting.Contains(character))
            return company;
        foreach (CharacterId partner in act.Consenting)
            company = partner == character ? company : AddOne(company, partner);
        foreach (int argument in act.Arguments)
        {
            CharacterId engaged = argument == Value.Unknown ? CharacterId.None : story.Entities[argument].AsCharacter;
            company = engaged.IsNone || engaged == character ? company : AddOne(company, engaged);
        }

        return company;
    }

    private int AddOne(int company, CharacterId character)
    {
        if (Contains(company, character))
            return company;
        if (!grown.TryGetValue((company, character), out int larger))
        {
            ulong[] bits = [.. members[company]];
            bits[character.Value / BitsInWord] |= 1UL << (character.Value % BitsInWord);
            larger = members.FindIndex(known => known.AsSpan().SequenceEqual(bits));
            if (larger < 0)
            {
                larger = members.Count;
                members.Add(bits);
            }

            grown.Add((company, character), larger);
        }

        return larger;
    }
}
