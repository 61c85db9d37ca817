using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Choosing.Offering;

/// <summary>
/// Which options a player is offered first (D30o): of what the character has a motive for a few, and no more of one kind for the same than fit; nothing that would only take back what they did last;
/// nothing that would hurt somebody dear where there is something tender to do; and harmless acts without a motive where there is little else but ways and waiting.
/// </summary>
internal sealed class FirstPage(Stage stage, CharacterId character, OfferReading reading)
{
    /// <summary>A player is first asked to choose between no more than this, ways apart.</summary>
    private const int MostActs = 6;

    /// <summary>Places to which there is a motive to go.</summary>
    private const int MostWays = 6;

    /// <summary>Of these, no more are of one kind and for the same.</summary>
    private const int MostAlike = 3;

    /// <summary>With fewer acts than this that are no journeys, harmless ones are added.</summary>
    private const int FewestActs = 3;

    private readonly EntityId player = stage.Story.EntityOf(character);

    /// <param name="direct">With a motive, by what they promise.</param>
    /// <param name="roundabout">With a motive, and a detour.</param>
    /// <param name="others">Without a motive.</param>
    public ImmutableArray<Option> Arrange(Option[] direct, Option[] roundabout, Option[] others)
    {
        Option[] motivated = Motivated(direct);
        Option[] floor = [.. Floor(motivated, others)];
        return
        [
            .. direct.Where(motivated.Contains).Select(AsForemost),
            .. floor.Select(AsForemost),
            .. direct.Where(option => !motivated.Contains(option)),
            .. roundabout,
            .. others.Where(option => !floor.Contains(option)),
        ];
    }

    private static Option AsForemost(Option option) => option with
    {
        Foremost = true,
        Ways = [.. option.Ways.Select(way => way with { Foremost = way.Reason is not null })],
    };

    private static Option[] Motivated(Option[] direct)
    {
        Option[] able = [.. direct.Where(option => !option.Undoes)];
        bool anyTender = able.Any(option => option.Ways.IsEmpty && option.Hurts.IsEmpty);
        Option[] fit =
        [
            .. able.Where(option => option.Hurts.IsEmpty || !anyTender)
                .GroupBy(option => (option.Act.Action, string.Join('\n', option.Reason!.Wants)))
                .SelectMany(alike => alike.Take(MostAlike))
                .OrderBy(option => Array.IndexOf(direct, option)),
        ];
        return [.. fit.Where(option => option.Ways.IsEmpty).Take(MostActs), .. fit.Where(option => !option.Ways.IsEmpty).Take(MostWays)];
    }

    /// <summary>Harmless acts, as many as are missing, and one with somebody who is there if there is none yet: of different kinds first, pastimes before what somebody would have a reason for, those done longest ago, and those that somebody would answer.</summary>
    private IEnumerable<Option> Floor(Option[] chosen, Option[] others)
    {
        int missing = FewestActs - chosen.Count(option => option.Ways.IsEmpty);
        int[] company = Company();
        bool isWith(Option option) => option.Act.Arguments.Any(company.Contains);
        Option[] harmless =
        [
            .. others.Where(option => option is { IsHarmless: true, Undoes: false, IsTogether: false, Ways.IsEmpty: true })
                .GroupBy(option => option.Act.Action)
                .SelectMany(kind => kind.OrderBy(LastDone).ThenBy(option => isWith(option) ? 0 : 1).Select((option, place) => (Option: option, Place: place)))
                .OrderBy(candidate => candidate.Place).ThenBy(candidate => IsPastime(candidate.Option) ? 0 : 1).ThenBy(candidate => LastDone(candidate.Option)).ThenBy(candidate => RankOf(candidate.Option, isWith(candidate.Option)))
                .Select(candidate => candidate.Option),
        ];
        List<Option> floor = [.. harmless.Take(Math.Max(0, missing))];
        if (company.Length > 0 && !chosen.Where(option => option.Ways.IsEmpty).Concat(floor).Any(isWith) && Array.Find(harmless, isWith) is Option word)
            floor.Add(word);
        return floor;
    }

    /// <summary>What somebody who is there answers comes first, then what is done with somebody who is there; what is done in a manner that they do not care for comes behind what has none.</summary>
    private int RankOf(Option option, bool isWith)
    {
        Act act = stage.Engine.Story.FindAct(option.Act)!;
        int strange = act.Definition.Manners.IsEmpty || reading.InclinationTo(act) > 0 ? 0 : 4;
        return strange + (isWith && !act.Definition.AnsweredBy.IsEmpty ? 0 : isWith ? 1 : 2);
    }

    /// <summary>The number of the event within the last hour in which they last did it; 0 for none.</summary>
    private int LastDone(Option option) => RecentEvents.NewestFirst(stage).FirstOrDefault(occurrence =>
        occurrence.Action == option.Act.Action && occurrence.By.Contains(player) && occurrence.Arguments.SequenceEqual(option.Act.Arguments))?.Number ?? 0;

    /// <summary>Whether it is done for no reason by anybody; what is not may be a decision that has something behind it.</summary>
    private bool IsPastime(Option option) => stage.Story[option.Act.Action].IsIdle;

    /// <summary>Whom they believe to be where they are, by value.</summary>
    private int[] Company()
    {
        StateId mind = stage.Engine.States.Mind(stage.State, character);
        int here = stage.Engine.PlaceOf(mind, character);
        bool isHere(CharacterId other) => stage.Story.Location is null || (here != Value.Unknown && stage.Engine.PlaceOf(mind, other) == here);
        return [.. CharacterId.Below(stage.Story.Characters.Length).Where(other => other != character && isHere(other)).Select(other => stage.Story.EntityOf(other).Value)];
    }
}
