using Motive.Minds.Grounding;
using Motive.Minds.Relaxation;

namespace Motive.Minds.Distance;

/// <summary>Pairs of acts that cannot both happen: each destroys what the other needs, and nothing brings that back.</summary>
internal sealed class ExclusiveActs
{
    private readonly HashSet<FactAtom>[] needed;
    private readonly HashSet<FactAtom>[] destroyed;

    public ExclusiveActs(GroundStory story, bool[] reachable)
    {
        PossibleWrites writes = new();
        foreach (GroundEvent happening in story.Acts.Where(act => reachable[act.Index]).Select(act => act.Event).Concat(story.Triggers))
            writes.Add(happening);
        needed = [.. story.Acts.Select(act => Irreplaceable(act.Event))];
        ILookup<int, FactAtom> all = needed.SelectMany(atoms => atoms).Distinct().ToLookup(atom => atom.Fact);
        destroyed = [.. story.Acts.Select(act => act.Event.Plain.Where(IsCertain).SelectMany(effect => all[effect.Target.Fact]).ToHashSet())];

        HashSet<FactAtom> Irreplaceable(GroundEvent happening) => [.. happening.Requires.Conjuncts
            .Select(FactAtom.Of).OfType<FactAtom>().Where(atom => !atom.Not && !writes.MayGive(atom.Fact, atom.Value))];

        static bool IsCertain(GroundEffect effect) => effect is { When: Condition.Constant, Value: Condition.Constant, Target.Selector: null };
    }

    public bool Exclude(int one, int other) => destroyed[one].Overlaps(needed[other]) && destroyed[other].Overlaps(needed[one]);
}
