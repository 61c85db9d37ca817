using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>What of a session's time and people is kept between two steps.</summary>
internal sealed partial class Scheduler
{
    /// <summary>All that stands still: nobody is just being asked, and no scene is open or asks for anything.</summary>
    public bool IsAtRest => RoundBegun is null && scenes.Open is null && !scenes.HasActs && !sceneEnded;

    /// <summary>How many undertakings there have been.</summary>
    public int BegunCount => agenda.BegunCount;

    /// <summary>Writes or reads all of it.</summary>
    /// <param name="chapter">That which is under way; null for none.</param>
    public void Transfer(SessionArchive archive, Chapter? chapter)
    {
        PlayerToDecide = archive.Truth(PlayerToDecide);
        everybodyRests = archive.Truth(everybodyRests);
        answeredAt = (archive.Number(answeredAt.Passed), archive.Time(answeredAt.Now));
        agenda.Transfer(archive, chapter);
        cast.Transfer(archive);
        players.Transfer(archive);
        if (chapter is not null)
            EnterChapter(chapter);
        stillness.Transfer(archive);
        foresight.Transfer(archive);
        choosing.Transfer(archive);
        lostReasons.Transfer(archive);
        stoppedActs.Transfer(archive);
        scenes.Transfer(archive);
        floor.Transfer(archive);
        toAnswer = archive.Maybe(toAnswer, archive.Expectation);
        proposal = archive.Maybe(proposal, asked => PlayersProposal.Transfer(archive, asked));
    }
}
