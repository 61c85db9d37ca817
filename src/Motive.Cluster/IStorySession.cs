using Orleans.Concurrency;

namespace Motive.Cluster;

/// <summary>
/// One story that somebody reads, or several together. Its key is <c>tenant/name</c>. Wherever in the cluster it is, and whether it was put out of memory meanwhile, makes no difference to what it answers.
/// </summary>
[Alias("motive.session")]
public interface IStorySession : IGrainWithStringKey
{
    /// <summary>Begins it; a second time is refused.</summary>
    /// <returns>The tokens of the seats, which are told only here.</returns>
    [Alias("begin")]
    Task<BegunSession> Begin(SessionRequest request, CancellationToken cancellation = default);

    /// <summary>What somebody has before them now. Also answered while the story thinks.</summary>
    /// <param name="token">Of their seat.</param>
    /// <param name="after">How many passages they have already.</param>
    [AlwaysInterleave]
    [Alias("read")]
    Task<SessionAnswer> Read(string token, int after);

    /// <summary>Decides for whoever sits there. It is written down before it is answered; sent again under its number it counts once.</summary>
    /// <param name="token">Of the seat.</param>
    /// <param name="number">One more than <see cref="SeatView.Number"/>.</param>
    /// <param name="phrase">Of an option: <see cref="PlayerOption.Phrase"/>.</param>
    /// <param name="after">How many passages they have already.</param>
    /// <param name="cancellation">Whoever asked waits no longer. The decision stands, and its thinking goes on.</param>
    [Alias("decide")]
    Task<SessionAnswer> Decide(string token, int number, string phrase, int after, CancellationToken cancellation = default);

    /// <summary>Takes the last decision back, as a turn with a number of its own; where one person reads alone.</summary>
    /// <inheritdoc cref="Decide"/>
    [Alias("undo")]
    Task<SessionAnswer> Undo(string token, int number, CancellationToken cancellation = default);

    /// <summary>Somebody of several goes away: as soon as the story can be interrupted their character decides for them, unless nobody else is there.</summary>
    [Alias("leave")]
    Task<SessionAnswer> Leave(string token, CancellationToken cancellation = default);

    /// <summary>Somebody who was away decides again.</summary>
    [Alias("return")]
    Task<SessionAnswer> Return(string token, CancellationToken cancellation = default);

    /// <summary>Ends it and forgets it: nothing of it is kept.</summary>
    [Alias("forget")]
    Task Forget();
}
