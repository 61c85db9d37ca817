using Motive.Minds.Grounding;

namespace Motive.Minds.Intentions;

/// <summary>
/// Which facts may come to be otherwise in any mind, the doer's picture included, when an event happens: those it writes, those of its precondition, which whoever
/// is surprised repairs, and what triggers make of these. It holds where no trigger could fire before.
/// </summary>
internal sealed class Stirring
{
    private readonly GroundStory story;
    private readonly (FactSet Looks, FactSet Writes)[] triggers;

    public Stirring(GroundStory story)
    {
        this.story = story;
        triggers = [.. story.Triggers.Select(trigger => (LooksOf(trigger), WritesOf(trigger)))];
    }

    public FactSet By(GroundEvent source)
    {
        FactSet stirred = WritesOf(source);
        foreach (int fact in FactReads.In(source.Requires))
            stirred.Add(fact);
        bool[] followed = new bool[triggers.Length];
        bool grown = true;
        while (grown)
        {
            grown = false;
            for (int trigger = 0; trigger < triggers.Length; trigger++)
            {
                if (followed[trigger] || !triggers[trigger].Looks.Overlaps(stirred))
                    continue;
                stirred.Add(triggers[trigger].Writes);
                grown = followed[trigger] = true;
            }
        }

        return stirred;
    }

    /// <summary>What decides whether it fires: what it reads, and what it writes, for it does not fire to change nothing.</summary>
    public FactSet LooksOf(GroundEvent trigger)
    {
        FactSet looks = WritesOf(trigger);
        FactReads.Of(trigger.Requires, (fact, _) => looks.Add(fact));
        foreach (GroundEffect effect in trigger.Plain.Concat(trigger.Believed))
            FactReads.Of(effect, (fact, _) => looks.Add(fact));

        return looks;
    }

    private FactSet WritesOf(GroundEvent source)
    {
        FactSet written = new(story.Facts.Facts.Count);
        foreach (GroundEffect effect in source.Plain.Concat(source.Believed))
        {
            foreach (int fact in FactReads.Written(effect.Target))
                written.Add(fact);
        }

        return written;
    }
}
