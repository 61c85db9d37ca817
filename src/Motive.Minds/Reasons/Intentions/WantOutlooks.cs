using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>How far the wants of somebody seem that could be better served than they are; for answers, and no part of what anybody decides.</summary>
internal sealed class WantOutlooks(MindEngine engine, FarSights sights)
{
    /// <summary>Further than that nothing is looked for.</summary>
    private const int MostActs = 64;

    /// <summary>Wants of one label together are as far as the nearest. What hangs on others' beliefs alone has no outlook, for facts know nothing of these.</summary>
    public ImmutableArray<WantOutlook> EnumerateFrom(CharacterId character, StateId believed, bool othersPlanAhead)
    {
        List<int> open = sights.Wants.FindTerms(character, believed, []);
        if (open.Count == 0)
            return [];
        FarSight sight = sights.Get(character, othersPlanAhead);
        return
        [
            .. open.Select(term => OutlookOf(sight, character, believed, term)).OfType<WantOutlook>()
                .GroupBy(outlook => outlook.Want)
                .Select(outlooks => outlooks.OrderBy(outlook => outlook.Acts ?? int.MaxValue).First() with { Points = outlooks.Sum(outlook => outlook.Points) }),
        ];
    }

    private WantOutlook? OutlookOf(FarSight sight, CharacterId character, StateId believed, int term)
    {
        string want = engine.Story.Utilities[character.Value].Terms[term].Label;
        int points = sights.Wants.MostGainOf(character, believed, term);
        if (sight.EstimateForTerm(believed, term, MostActs) is not AimEstimate outlook)
            return null;
        if (!outlook.Exists)
            return new WantOutlook(want, points, null, 0, null);
        ActId[] startable = [.. outlook.Helpful.Where(act => engine.CanHappen(believed, engine.Story[act])).Order()];
        ActId[] own = [.. startable.Where(act => engine.Story[act].Consenting.Contains(character))];
        ActId first = own.Concat(startable).FirstOrDefault(ActId.None);
        return new WantOutlook(want, points, outlook.Guess, outlook.Helpful.Sum(act => engine.Story[act].MinutesIn(engine.States, believed)), first.IsNone ? null : first);
    }
}
