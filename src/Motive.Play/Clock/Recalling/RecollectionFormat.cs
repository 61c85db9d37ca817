using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Play.Clock.Recalling;

/// <summary>A recollection as bytes: how many places it has, what was decided, and what was concluded, each with how many places it is behind the one before. Conclusions are read when they are first asked for.</summary>
internal static class RecollectionFormat
{
    /// <param name="end">What was asked from this place on is left out, since those who ask it again begin before it.</param>
    public static ImmutableArray<byte> Write(Recollection recollection, GroundStory story, int end)
    {
        StoryArchive archive = new(story);
        archive.Number(Math.Min(recollection.Places, end));
        InOrder(archive, [.. recollection.Decided.Where(entry => entry.Place <= end)], int.MaxValue, archive.Decided);
        InOrder(archive, [.. recollection.Concluded.Where(entry => entry.Place < end)], int.MaxValue, conclusion => Concluded(archive, conclusion));
        return archive.Written;
    }

    /// <exception cref="UnfitArchiveException">They were not written for this story, or are damaged.</exception>
    public static Recollection Read(ImmutableArray<byte> bytes, GroundStory story)
    {
        StoryArchive archive = new(story, bytes);
        int places = archive.Between(0, int.MaxValue, 0);
        List<(int, Decision)> decided = InOrder<Decision>(archive, [], places, archive.Decided);
        return new Recollection(
            () =>
            {
                List<(int, Conclusion)> concluded = InOrder<Conclusion>(archive, [], places - 1, conclusion => Concluded(archive, conclusion));
                archive.EndReading();
                return concluded;
            },
            decided,
            places);
    }

    private static List<(int Place, T Entry)> InOrder<T>(Archive archive, ImmutableArray<(int Place, T Entry)> entries, int lastPlace, Func<T, T> transfer)
    {
        int place = 0;
        return
        [
            .. archive.Each(entries, entry =>
            {
                place += archive.Between(0, lastPlace - place, entry.Place - place);
                return (place, transfer(entry.Entry));
            }),
        ];
    }

    private static Conclusion Concluded(StoryArchive archive, Conclusion? conclusion)
    {
        int kind = archive.Below(6, conclusion switch
        {
            Conclusion.Motivation => 1,
            Conclusion.Promise => 2,
            Conclusion.Chance => 3,
            Conclusion.Threat => 4,
            Conclusion.Lost => 5,
            _ => 0,
        });
        return kind switch
        {
            0 => Wish(archive, conclusion as Conclusion.Wish),
            1 => Motivation(archive, conclusion as Conclusion.Motivation),
            2 => new Conclusion.Promise(archive.Number((conclusion as Conclusion.Promise)?.Gain ?? 0)),
            3 => new Conclusion.Chance(archive.ActIndex((conclusion as Conclusion.Chance)?.Act ?? default)),
            4 => Threat(archive, conclusion as Conclusion.Threat),
            _ => new Conclusion.Lost(true),
        };
    }

    private static Conclusion.Wish Wish(StoryArchive archive, Conclusion.Wish? wish) =>
        new(archive.Limits(wish?.Reached ?? []), archive.Maybe(wish?.Plan, archive.Plan), archive.Truth(wish?.Waits ?? false), archive.Number(wish?.Own ?? 0));

    private static Conclusion.Motivation Motivation(StoryArchive archive, Conclusion.Motivation? why) =>
        new(archive.Each(why?.Because ?? [], archive.Reason), archive.Each(why?.Causes ?? [], cause => archive.Between(1, int.MaxValue, cause)), archive.Truth(why?.OutOfCharacter ?? false));

    private static Conclusion.Threat Threat(StoryArchive archive, Conclusion.Threat? threat) =>
        new(archive.ActIndex(threat?.Act ?? default), archive.Character(threat?.Doer ?? default), archive.Between(0, Emotions.MaximumLevel, threat?.Level ?? 0));
}
