using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Play.Clock.Snapshots;

/// <summary>The record of an event, written or read.</summary>
internal static class OccurrenceArchive
{
    /// <summary>Writes the record or reads it.</summary>
    public static Occurrence Transfer(SessionArchive archive, Occurrence? one) => new()
    {
        Number = archive.Between(1, int.MaxValue, one?.Number ?? 1),
        Kind = archive.Kind(one?.Kind ?? default),
        Starts = archive.Time(one?.Starts ?? default),
        Ends = archive.Time(one?.Ends ?? default),
        Chapter = archive.Number(one?.Chapter ?? 0),
        Action = archive.Between(-1, int.MaxValue, one?.Action?.Value ?? -1) is int action and >= 0 ? new ActionId(action) : null,
        Happening = archive.Number(one?.Happening ?? -1),
        Arguments = archive.Numbers(one?.Arguments ?? []),
        By = archive.Each(one?.By ?? [], archive.Who),
        Seen = archive.Each(one?.Seen ?? [], archive.Who),
        Place = archive.Number(one?.Place ?? 0),
        IsFromOutside = archive.Truth(one?.IsFromOutside ?? false),
        Answers = archive.Between(-1, int.MaxValue, one?.Answers ?? -1) is int answered and >= 0 ? answered : null,
        IsLastResort = archive.Truth(one?.IsLastResort ?? false),
        OutOfCharacter = archive.Truth(one?.OutOfCharacter ?? false),
        Because = archive.Each(one?.Because ?? [], archive.Reason),
        Feelings = archive.Each(one?.Feelings ?? [], felt => new Felt(
            archive.Who(felt?.Who ?? default), archive.Kind(felt?.Emotion ?? default), archive.Somebody(felt?.Toward), archive.Number(felt?.Level ?? 0))),
        Learnt = archive.Each(one?.Learnt ?? [], learnt => Learnt(archive, learnt)),
        Confirmed = archive.Each(one?.Confirmed ?? [], seen => Confirmed(archive, seen)),
        Changes = archive.Each(one?.Changes ?? [], change => Changed(archive, change)),
        Unbelieved = archive.Each(one?.Unbelieved ?? [], told => Unbelieved(archive, told)),
        Causes = archive.Numbers(one?.Causes ?? []),
        SceneChoices = archive.Numbers(one?.SceneChoices ?? []),
        Beats = archive.Each(one?.Beats ?? [], archive.Text),
        Ending = archive.Maybe(one?.Ending, archive.Text),
    };

    /// <exception cref="UnfitArchiveException">There is no such act.</exception>
    public static Act ActOf(GroundStory story, Occurrence happened) =>
        happened.Action is ActionId action && story.FindAct(new GroundAct(action, happened.Arguments)) is Act act ? act : throw new UnfitArchiveException();

    private static Learnt Learnt(SessionArchive archive, Learnt? learnt)
    {
        EntityId who = archive.Who(learnt?.Who ?? default);
        (FactId fact, var arguments) = archive.Fact(learnt?.Fact ?? default, learnt?.Arguments ?? []);
        return new Learnt(who, fact, arguments, archive.Number(learnt?.Before ?? 0), archive.Number(learnt?.After ?? 0), archive.Source(learnt?.Source ?? BeliefSource.Beginning));
    }

    private static Confirmed Confirmed(SessionArchive archive, Confirmed? seen)
    {
        EntityId who = archive.Who(seen?.Who ?? default);
        (FactId fact, var arguments) = archive.Fact(seen?.Fact ?? default, seen?.Arguments ?? []);
        return new Confirmed(who, fact, arguments);
    }

    private static Unbelieved Unbelieved(SessionArchive archive, Unbelieved? told)
    {
        EntityId who = archive.Who(told?.Who ?? default);
        (FactId fact, var arguments) = archive.Fact(told?.Fact ?? default, told?.Arguments ?? []);
        return new Unbelieved(who, fact, arguments, archive.Number(told?.Value ?? 0), archive.Kind(told?.Reason ?? default), archive.Source(told?.Source ?? BeliefSource.Beginning));
    }

    private static Changed Changed(SessionArchive archive, Changed? change)
    {
        (FactId fact, var arguments) = archive.Fact(change?.Fact ?? default, change?.Arguments ?? []);
        return new Changed(fact, arguments, archive.Number(change?.Before ?? 0), archive.Number(change?.After ?? 0));
    }
}
