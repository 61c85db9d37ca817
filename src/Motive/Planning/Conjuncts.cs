using Motive.Minds;
using Motive.Minds.Grounding;

namespace Motive.Planning;

/// <summary>The parts of what an act requires.</summary>
internal static class Conjuncts
{
    public static Condition? FirstFalse(MindEngine engine, Act act, int state)
    {
        IEnumerable<Condition> parts = act.Event.Requires is Condition.All all ? all.Operands : [act.Event.Requires];
        return parts.FirstOrDefault(part => !part.Holds(engine.States, state));
    }
}
