using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Choosing.Offering;

/// <summary>What has come about within the last hour. Nothing that is offered hangs on more, so that a run which goes on from a snapshot, where the last hour and a half are at hand, need not make its past again.</summary>
internal static class RecentEvents
{
    private const int Minutes = 60;

    /// <summary>The latest first.</summary>
    public static IEnumerable<Occurrence> NewestFirst(Stage stage)
    {
        for (int place = stage.Chronicle.Count - 1; place >= stage.Past.Missing; place--)
        {
            Occurrence occurrence = stage.Chronicle[place];
            if (stage.Now.Minutes - occurrence.Ends.Minutes > Minutes)
                yield break;
            yield return occurrence;
        }
    }
}
