using System.Collections.Immutable;
using Motive.Answers;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Play.Sessions.Scenes;
using Motive.Telling;
using Motive.World;

namespace Motive.Reading;

/// <summary>Writes out what the player can decide.</summary>
internal static class PlayerOptions
{
    public const string WaitPhrase = "wait";
    public const string WaitLabel = "Wait until something happens";
    public const string TurnAwayLabel = "Leave it unanswered";
    public const string RefuseLabel = "Refuse";

    public static ImmutableArray<OfferedDecision> Enumerate(SessionView session) => Distinctions.Made(session, session.Scene is OpenScene scene
        ? [.. scene.ToPlayer.Select(offered => ChoiceDecision(session, scene, offered))]
        : [.. WayOptions.Quickest(session.Session.Options.SelectMany(option => ActDecisions(session, option))), Wait(session)]);

    public static bool IsSame(Decision one, Decision other) => one is Decision.Do { Act: GroundAct act } && other is Decision.Do { Act: GroundAct same }
        ? act.IsSame(same)
        : one == other;

    /// <summary>What is on offer and comes to the decision: of several ways that begin alike, the shortest; null where nothing does.</summary>
    public static OfferedDecision? Find(IEnumerable<OfferedDecision> offered, Decision decision) =>
        offered.Where(option => IsSame(option.Decision, decision)).MinBy(option => option.Legs.Length);

    /// <summary>A decision in the story's words.</summary>
    public static string PhraseOf(SessionView session, Decision decision) => decision switch
    {
        Decision.Do chosen => Wording.Action(session.Story, chosen.Act.Action, chosen.Act.Arguments.AsSpan()),
        Decision.Wait => WaitPhrase,
        Decision.SceneChoice said when session.Scene is OpenScene scene && scene.ToPlayer.FirstOrDefault(offered => offered.Choice.Id == said.Choice) is OfferedChoice offered => PhraseOf(session, scene, offered),
        _ => throw new InvalidOperationException("What is said is only known where it is said."),
    };

    private static OfferedDecision Wait(SessionView session) => new(
        new Decision.Wait(),
        session.Session.Proposal is not null ? RefuseLabel : session.Session.IsAnswering ? TurnAwayLabel : WaitLabel,
        session.IsNobodyActive && !session.Session.IsAnswering ? "nobody else has anything in hand; only the clock may bring something" : null,
        false,
        WaitPhrase)
    {
        Foremost = true,
    };

    private static IEnumerable<OfferedDecision> ActDecisions(SessionView session, Option option)
    {
        if (!option.Ways.IsEmpty)
            return option.Ways.Select(way => WayOptions.Write(session, option, way));
        Decision.Do decision = new(option.Act);
        EntityId player = session.Session.Turn!.Value;
        IState mind = session.Present.MindOf(player.Value);
        return
        [
            new OfferedDecision(
                decision,
                ActLabels.Write(session, player, option.Act, mind),
                option.Reason is null ? null : new Because(session, player, mind).Write(option.Reason),
                option is { Reason: null, IsAnswer: false, IsHarmless: false },
                PhraseOf(session, decision))
            {
                Foremost = option.Foremost,
                IsAnswer = option.IsAnswer,
                Group = option.IsTogether ? OptionGroup.LeaveWith : OptionGroup.Here,
                Motive = option.Reason,
                Hurts = option.Hurts,
                Undoes = option.Undoes,
            },
        ];
    }

    private static OfferedDecision ChoiceDecision(SessionView session, OpenScene scene, OfferedChoice offered)
    {
        string Written(Prose text, EntityId? addressed) => Telling.ProseWriter.Label(session.Story, text, scene.After, scene.Staged.Frame.AsSpan(), addressed);
        EntityId? player = session.Session.Turn;
        string words = Written(offered.Choice.Text, null);
        string label = offered.Choice.Spoken ? $"\u201C{words}\u201D" : Naming.Capitalised(Written(offered.Choice.Text, player).TrimEnd('.'));
        return new OfferedDecision(
            new Decision.SceneChoice(offered.Choice.Id), label, offered.Choice.Meaning is Prose meant ? Written(meant, player) : null, false, PhraseOf(session, scene, offered)) { Foremost = true };
    }

    private static string PhraseOf(SessionView session, OpenScene scene, OfferedChoice offered) =>
        $"say {Telling.ProseWriter.Label(session.Story, offered.Choice.Text, scene.After, scene.Staged.Frame.AsSpan(), null)}";
}
