using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.Relaxation;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>
/// What others' consent to an act in a character's plan may hang on. Where they make whole plans: on anything. Where they are asked only for what pays
/// at once: on what the act needs, and on what decides whether it and the triggers it sets off raise their utility.
/// </summary>
internal sealed class Consents(GroundStory story, PayingFacts paying)
{
    private readonly GroundFactId[] all = [.. GroundFactId.Below(story.Facts.Facts.Count)];
    private readonly Dictionary<(CharacterId Character, bool Deepest, int Act), GroundFactId[]> known = [];

    /// <summary>Facts, for an act or a trigger by its place among both; none for what nobody else consents to.</summary>
    public GroundFactId[] FactsBearingOn(CharacterId character, bool deepest, int happening)
    {
        if (happening >= story.Acts.Length)
            return [];
        if (!known.TryGetValue((character, deepest, happening), out GroundFactId[]? facts))
        {
            facts = Find(character, deepest, story.Acts[happening]);
            known.Add((character, deepest, happening), facts);
        }

        return facts;
    }

    private GroundFactId[] Find(CharacterId character, bool deepest, Act act)
    {
        CharacterId[] others = [.. act.Consenting.Where(other => other != character)];
        if (others.Length == 0)
            return [];
        if (!deepest)
            return all;
        HashSet<GroundFactId> bearing = FactReads.FactsReadBy(act.Event.Requires);
        foreach (CharacterId other in others)
            bearing.UnionWith(paying.DecidingFor(other, act));
        return [.. bearing];
    }
}
