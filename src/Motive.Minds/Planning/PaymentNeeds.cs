using Motive.Minds.Grounding;
using Motive.Minds.States;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>
/// What must hold for an act to pay somebody at once when it pays only by way of triggers: one of those that it sets off and that lead to their
/// utility must need nothing else that is missing. What somebody believes may differ from the picture that this is asked of. So only such
/// needs count as cannot come to be believed unless an act has made them so in that picture.
/// </summary>
internal sealed class PaymentNeeds
{
    private readonly GroundStory story;
    private readonly ImmediateGains gains;
    private readonly HashSet<int> told = [];
    private readonly HashSet<int> guessed = [];
    private readonly HashSet<(int Fact, int? Value)> written = [];

    public PaymentNeeds(GroundStory story, ImmediateGains gains)
    {
        (this.story, this.gains) = (story, gains);
        foreach (GroundEvent happening in story.Acts.Select(act => act.Event).Concat(story.Triggers))
            told.UnionWith(happening.Believed.SelectMany(effect => FactReads.Written(effect.Target)));
        foreach (Condition conjunct in story.Acts.SelectMany(act => act.Event.Requires.Conjuncts).Where(conjunct => conjunct is not Condition.Is))
            guessed.UnionWith(FactReads.In(conjunct).Where(fact => !story.Fields[fact].Boolean));
        foreach (GroundEffect effect in story.Triggers.SelectMany(trigger => trigger.Plain))
            Note(effect);
        foreach (GroundEffect effect in story.Acts.SelectMany(act => act.Event.Plain).Where(effect => effect.When is not Condition.Constant || effect.Value is not Condition.Constant))
            Note(effect);

        void Note(GroundEffect effect)
        {
            foreach (int fact in FactReads.Written(effect.Target))
                written.Add((fact, effect.Value is Condition.Constant constant ? constant.Value : null));
        }
    }

    /// <summary>A condition of what the character believes before the act, or null if none is known.</summary>
    public Condition? Of(Act act, int character)
    {
        IReadOnlySet<int> writes = gains.WritesOf(act.Event);
        if (FactReads.In(story.Utilities[character].Total).Overlaps(writes))
            return null;
        HashSet<int> changing = Changing(writes);
        List<Condition> ways = [];
        foreach (GroundEvent trigger in story.Triggers)
        {
            if (!gains.ReadsOf(trigger).Overlaps(writes) || !gains.WritesOf(trigger).Overlaps(gains.RelevantTo(character)))
                continue;
            Condition.Is[] needs = [.. trigger.Requires.Conjuncts.OfType<Condition.Is>().Where(atom => !changing.Contains(atom.Fact) && IsShared(atom))];
            if (needs.Length == 0)
                return null;
            ways.Add(needs.Length == 1 ? needs[0] : new Condition.All(needs));
        }

        return ways.Count switch { 0 => Condition.Constant.False, 1 => ways[0], _ => new Condition.Any([.. ways]) };
    }

    private HashSet<int> Changing(IReadOnlySet<int> writes)
    {
        HashSet<int> changing = [.. writes];
        List<GroundEvent> left = [.. story.Triggers];
        while (left.RemoveAll(SetsOff) > 0)
        {
        }

        return changing;

        bool SetsOff(GroundEvent trigger)
        {
            if (!gains.ReadsOf(trigger).Overlaps(changing))
                return false;
            changing.UnionWith(gains.WritesOf(trigger));
            return true;
        }
    }

    /// <summary>
    /// Whether, where everybody starts with the same value, nobody can come to believe the atom unless some act has made it so: it is not told, no
    /// surprise makes it up, and only acts write it, always.
    /// </summary>
    private bool IsShared(Condition.Is atom) => !told.Contains(atom.Fact) && !guessed.Contains(atom.Fact)
        && !written.Contains((atom.Fact, atom.Value)) && !written.Contains((atom.Fact, null));
}
