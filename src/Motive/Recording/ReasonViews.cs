using System.Collections.Immutable;
using System.Collections.ObjectModel;
using Motive.Reasons;
using Motive.World;

namespace Motive.Recording;

/// <summary>Reasons, and what took part in choices, as they are handed out.</summary>
internal static class ReasonViews
{
    /// <summary>By the name of whose reason it is, in the order of the record.</summary>
    public static IReadOnlyDictionary<string, EventReason> Create(Story story, ImmutableArray<Reason> reasons)
    {
        OrderedDictionary<string, EventReason> named = [];
        foreach (Reason reason in reasons)
            named.TryAdd(story[reason.Who].Name, View(story, reason));
        return new ReadOnlyDictionary<string, EventReason>(named);
    }

    private static EventReason View(Story story, Reason reason) => new()
    {
        Want = string.Join("; ", reason.Wants),
        Gain = reason.Gain,
        Plan = [.. reason.Plan.Select(act => NameOf(story, act))],
        Averts = reason.Averts.IsEmpty ? null : [.. reason.Averts.Select(harm => harm.Act is GroundAct act ? NameOf(story, act) : story.Happenings[harm.Happening!.Value].Name)],
        Believes = [.. reason.Believes.Select(belief => Values.Belief(story, belief))],
        Choice = reason.Choice is Choice choice ? View(story, choice) : null,
        FindsOut = reason.Sought is SoughtFact sought ? View(story, sought) : null,
        Limits = reason.Limits.IsEmpty ? null : [.. reason.Limits.Select(ThinkingLimits.NameOf)],
    };

    private static SoughtKnowledge View(Story story, SoughtFact sought) => new(
        Wording.Fact(story, sought.Fact, sought.Arguments.AsSpan()),
        Values.Convert(story, sought.Fact, sought.Value),
        [.. sought.Then.Select(act => NameOf(story, act))],
        sought.Shown,
        sought.Values);

    private static EventChoice View(Story story, Choice choice) => new()
    {
        ByPlayer = choice.ByPlayer,
        Draw = View(choice.Draw),
        Passed = [.. choice.PassedOver.Select(other => new PassedAct(NameOf(story, other.Act), View(other.Draw)))],
        Waits = choice.WaitsFor is GroundAct waits ? NameOf(story, waits) : null,
        MorePassed = choice.MorePassedOver,
        Refused = [.. choice.Refused.Select(refusal => View(story, refusal))],
        MoreRefused = choice.MoreRefused,
    };

    private static ChoiceDraw View(Draw draw) =>
        new(draw.Gain, draw.Minutes, draw.Hastened, draw.Temperament, draw.Keeping, draw.Chance, draw.Favour, draw.Beat);

    private static RefusedAct View(Story story, Refusal refusal) => new(
        NameOf(story, refusal.Act),
        RuleOf(refusal.Kind),
        refusal.Gain,
        refusal.Who is EntityId who ? story[who].Name : null,
        refusal.By is GroundAct by ? NameOf(story, by) : null,
        refusal.Until is StoryTime until ? until.ToString() : null);

    /// <summary>The name of the rule that refused, as docs/chronicle.md lists them.</summary>
    public static string RuleOf(RefusalKind kind) => kind switch
    {
        RefusalKind.InVain => "in vain",
        RefusalKind.MustAnswer => "must answer",
        RefusalKind.WaitedEnough => "waited enough",
        RefusalKind.OthersAffair => "others' affair",
        RefusalKind.NotPossible => "not possible",
        RefusalKind.NothingToTry => "nothing to try",
        RefusalKind.PlayersToAgree => "player's to agree",
        RefusalKind.Busy => "busy",
        RefusalKind.NoReason => "no reason",
        RefusalKind.RatherElse => "rather else",
        RefusalKind.GivenUp => "given up",
        RefusalKind.Overtaken => "overtaken",
        RefusalKind.NotNeeded => "not needed",
        RefusalKind.TurnsBack => "turns back",
        RefusalKind.Detour => "detour",
        RefusalKind.Away => "away",
        _ => "hesitates",
    };

    private static string NameOf(Story story, GroundAct act) => Wording.Action(story, act.Action, act.Arguments.AsSpan());
}
