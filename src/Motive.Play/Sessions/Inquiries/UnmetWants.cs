using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.Play.Choosing.Deciding;
using Motive.World;

namespace Motive.Play.Sessions.Inquiries;

/// <summary>What somebody wants and has no plan for, and of each the act that would serve it and lacks least. Acts are imagined as they would be if all they require were so.</summary>
internal sealed class UnmetWants(Inquiry inquiry, Deliberation deliberation, ReasonWriter reasons)
{
    private readonly MindEngine engine = inquiry.Engine;

    /// <summary>What a character wants and has no plan for: what some act would serve first, what weighs most at the head.</summary>
    public ImmutableArray<UnmetWant> FindUnmetWants(CharacterId character)
    {
        StateId mind = engine.States.Mind(inquiry.State, character);
        HashSet<string> planned = [.. deliberation.Plans(character, inquiry.State).SelectMany(plan => reasons.PurposeOf(character, plan).Wants)];
        List<Way> ways = [.. engine.Story.Acts.Where(act => !act.AuthorOnly).SelectMany(act => WaysBy(character, mind, act))];
        Dictionary<string, WantOutlook> outlooks = deliberation.Outlooks(character, inquiry.State).ToDictionary(outlook => outlook.Want);
        IEnumerable<UnmetWant> near = ways.Where(way => !planned.Contains(way.Want)).GroupBy(way => way.Want)
            .Select(ways => ways.OrderBy(way => way.Missing).ThenByDescending(way => way.Act.Consenting.Contains(character)).ThenByDescending(way => way.Points).First())
            .Select(way => Written(character, mind, way) with { Far = Far(outlooks.GetValueOrDefault(way.Want)) });
        IEnumerable<UnmetWant> far = outlooks.Values.Where(outlook => !planned.Contains(outlook.Want) && !ways.Exists(way => way.Want == outlook.Want))
            .Select(outlook => new UnmetWant(outlook.Want, outlook.Points, null, [], [], null, []) { Far = Far(outlook) });
        return [.. near.OrderByDescending(want => want.Points).ThenBy(want => want.Missing.Length), .. far.OrderByDescending(want => want.Points)];
    }

    private Distance? Far(WantOutlook? outlook) => outlook is null ? null
        : new Distance(outlook.Acts, outlook.Minutes, outlook.First is ActId first ? inquiry.ToGroundAct(first) : null);

    /// <summary>The wants that an act would serve if it could be done.</summary>
    private IEnumerable<Way> WaysBy(CharacterId character, StateId mind, Act act)
    {
        StateId after = After(mind, act);
        if (after == mind)
            yield break;
        int missing = act.Event.Requires.FalseParts(engine.States, mind).Count;
        foreach (IGrouping<string, WantTerm> want in engine.Story.Utilities[character.Value].Terms.GroupBy(term => term.Label))
        {
            int gain = want.Sum(term => Gain(term, mind, after));
            if (gain > 0)
                yield return new Way(want.Key, gain, act, missing);
        }
    }

    /// <summary>What would come of an act that need not be possible; nothing of one that sets off triggers without end.</summary>
    private StateId After(StateId mind, Act act)
    {
        try
        {
            return engine.Apply(mind, act.Event);
        }
        catch (EndlessTriggersException)
        {
            return mind;
        }
    }

    private int Gain(WantTerm term, StateId before, StateId after)
    {
        (int earlier, int later) = (term.Value.Evaluate(engine.States, before), term.Value.Evaluate(engine.States, after));
        return earlier == Value.Unknown || later == Value.Unknown ? 0 : later - earlier;
    }

    private UnmetWant Written(CharacterId character, StateId mind, Way way)
    {
        bool lacks = way.Missing > 0;
        CharacterId? unwilling = lacks ? null : way.Act.Consenting.Where(other => deliberation.Explain(other, mind, way.Act) is null).Select(other => (CharacterId?)other).FirstOrDefault();
        return new UnmetWant(
            way.Want, way.Points, inquiry.ToGroundAct(way.Act.Index), lacks ? inquiry.MissingConditions(way.Act, mind) : [],
            lacks ? reasons.InTheWayOf(character, mind, way.Act) : [],
            unwilling is CharacterId other && other != character ? inquiry.Story.EntityOf(other) : null,
            lacks ? [] : inquiry.WorsenedWants(character, mind, After(mind, way.Act)));
    }

    private sealed record Way(string Want, int Points, Act Act, int Missing);
}
