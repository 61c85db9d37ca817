using Motive.Answers;
using Motive.Telling;
using Motive.World;

namespace Motive.Reading;

/// <summary>How an act is offered to whoever plays its doer.</summary>
internal static class ActLabels
{
    /// <summary>What they do, in a line: "Ask Ann about the tea".</summary>
    public static string Write(SessionView session, EntityId player, GroundAct act, IState mind) => Naming.Capitalised(new Deeds(session, player).Part(player, act, mind));
}
