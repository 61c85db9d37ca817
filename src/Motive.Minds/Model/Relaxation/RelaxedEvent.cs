using Motive.Minds.Model.Causality;

namespace Motive.Minds.Model.Relaxation;

/// <summary>An act or trigger, as the relaxed problem sees it: what it needs and does in one picture.</summary>
/// <param name="needs">Conjuncts of its precondition, by number.</param>
/// <param name="runaway">A trigger that may fire again and again in one moment.</param>
internal sealed class RelaxedEvent(int[] needs, CausalEffect[] effects, bool trigger, bool runaway)
{
    /// <summary>Stands for an act that can never happen.</summary>
    public static readonly RelaxedEvent Nothing = new([], [], false, false);

    public int[] Needs => needs;

    public CausalEffect[] Effects => effects;

    public bool IsTrigger => trigger;

    /// <summary>Whether it may fire again and again in one moment.</summary>
    public bool IsRunaway => runaway;
}
