namespace Motive.Play.Inquiries;

/// <summary>Notices the moment that is asked about while a run is made again, and asks, once.</summary>
/// <param name="begun">Of what was decided: how many undertakings were begun before it; null for what came about without being begun.</param>
internal sealed class Watchpoint(Moment moment, int? begun, Action ask)
{
    public bool IsReached { get; private set; }

    /// <param name="order">How many undertakings were begun so far.</param>
    public void BeforeBegin(int order)
    {
        if (moment is Moment.Decided && order == begun)
            Reach();
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

    private void Reach()
    {
        if (IsReached)
            return;
        IsReached = true;
        ask();
    }
}
