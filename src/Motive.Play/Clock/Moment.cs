namespace Motive.Play.Clock;

/// <summary>A moment of a run at which something can be asked of the rules that the session goes by.</summary>
internal abstract record Moment
{
    private Moment()
    {
    }

    /// <summary>When what became an event was decided, which may be long before it came about; of what nobody decided, when it came about. Events count from 1.</summary>
    public sealed record Decided(int Event) : Moment;

    /// <summary>After an event, once nobody begins anything more at that time; 0 is the beginning.</summary>
    public sealed record After(int Event) : Moment;

    /// <summary>As far as the run has come.</summary>
    public sealed record Now : Moment;
}
