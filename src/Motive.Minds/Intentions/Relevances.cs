using Motive.Minds.Grounding;

namespace Motive.Minds.Intentions;

/// <summary>The <see cref="Relevance"/> of every character, for one depth of minds.</summary>
internal sealed class Relevances
{
    private readonly Relevance[] byCharacter;

    public Relevances(GroundStory story, bool othersPlanAhead)
    {
        FactProfile[] acts = [.. story.Acts.Select(act => new FactProfile(act.Event))];
        FactProfile[] triggers = [.. story.Triggers.Select(trigger => new FactProfile(trigger))];
        HashSet<int>[] cares = new HashSet<int>[story.Characters];
        for (int character = 0; character < story.Characters; character++)
        {
            HashSet<int> reads = [];
            FactReads.Of(story.Utilities[character].Total, (fact, _) => reads.Add(fact));
            cares[character] = reads;
        }

        if (othersPlanAhead)
            Close(story, acts, triggers, cares);
        byCharacter = [.. Enumerable.Range(0, story.Characters).Select(character =>
            new Relevance(story, acts, triggers, character, (other, act) => acts[act].Needs.Concat(cares[other])))];
    }

    public Relevance Of(int character) => byCharacter[character];

    /// <summary>When others plan ahead inside a mind, whatever may ever matter to them bears on their consent.</summary>
    private static void Close(GroundStory story, FactProfile[] acts, FactProfile[] triggers, HashSet<int>[] cares)
    {
        bool grown = true;
        while (grown)
        {
            grown = false;
            for (int character = 0; character < story.Characters; character++)
            {
                Relevance relevance = new(story, acts, triggers, character, (other, act) => acts[act].Needs.Concat(cares[other]));
                foreach (int fact in relevance.FactsWithin(Relevance.Never - 1))
                    grown |= cares[character].Add(fact);
            }
        }
    }
}
