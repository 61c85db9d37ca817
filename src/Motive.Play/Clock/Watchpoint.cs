namespace Motive.Play.Clock;

/// <summary>Notices the moment that is asked about while a run is made again, and acts, once.</summary>
/// <param name="begun">Of what was decided: how many undertakings were begun before it; null for what came about without being begun.</param>
/// <param name="reached">Asks, or puts something into a mind.</param>
internal sealed class Watchpoint(Moment moment, int? begun, Action reached)
{
    /// <summary>Whether the moment has been come to.</summary>
    public bool IsReached { get; private set; }

    /// <summary>Whoever has to choose at that moment chooses anew, since something has been changed.</summary>
    public bool ChoosesAnew { get; init; }

    /// <summary>Told of everything that is begun from the moment on.</summary>
    public Action<Undertaking>? Begun { get; init; }

    /// <summary>Somebody is about to begin what they have chosen. Whether they are to choose again.</summary>
    /// <param name="order">How many undertakings were begun so far.</param>
    public bool BeforeBegin(int order) => moment is Moment.Decided && order == begun && Reach() && ChoosesAnew;

    /// <summary>Something has been begun.</summary>
    public void AfterBegin(Undertaking undertaking)
    {
        if (IsReached)
            Begun?.Invoke(undertaking);
    }

    /// <param name="number">Of the event that is about to come about.</param>
    public void BeforeEvent(int number)
    {
        if ((moment is Moment.Decided decided && begun is null && decided.Event == number) || (moment is Moment.After after && after.Event == number - 1))
            Reach();
    }

    /// <summary>Nobody begins anything now.</summary>
    /// <param name="events">How many there have been.</param>
    public void WhenNobodyBegins(int events)
    {
        if (moment is Moment.After after && after.Event == events)
            Reach();
    }

    /// <summary>The run has been made again as far as it had come.</summary>
    public void AtTheEnd() => Reach();

    private bool Reach()
    {
        if (IsReached)
            return false;
        IsReached = true;
        reached();
        return true;
    }
}
