using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>
/// When nothing more is to be expected. Time alone changes minds as feelings fade, so that a chapter is over only some while after the last
/// change; later where the clock is still to bring something that changes anything, but not for ever: a day without an act is enough (D30c).
/// </summary>
internal sealed class Stillness(Stage stage, Agenda agenda)
{
    private const int PatienceMinutes = 120;

    /// <summary>By then whoever waited for somebody has turned to something else.</summary>
    private const int QuietMinutes = 30;

    private StoryTime lastAct;
    private StoryTime lastChange;

    /// <summary>A chapter begins, so that everything is still to be expected.</summary>
    public void BeginChapter() => lastAct = lastChange = stage.Now;

    /// <summary>Writes or reads when something last came about.</summary>
    public void Transfer(SessionArchive archive) => (lastAct, lastChange) = (archive.Time(lastAct), archive.Time(lastChange));

    /// <summary>Somebody has brought something about.</summary>
    public void RecordAct() => lastAct = lastChange = stage.Now;

    /// <summary>Something has come about that nobody did.</summary>
    public void RecordHappening(bool changed)
    {
        if (changed)
            lastChange = stage.Now;
    }

    /// <summary>Nothing more is to be expected: nobody has anything under way that ends by the clock, nobody has begun anything for long, and the clock brings nothing.</summary>
    public bool IsComplete =>
        agenda.OnlyHeld && MinutesSince(lastChange) >= PatienceMinutes && (MinutesSince(lastAct) >= StoryTime.MinutesPerDay || !agenda.BringsChange());

    /// <summary>Nobody has anything under way and nobody has begun anything since then.</summary>
    public bool IsQuietSince(StoryTime time) => agenda.IsEmpty && MinutesSince(time) >= QuietMinutes && MinutesSince(lastAct) >= QuietMinutes;

    /// <summary>
    /// Nobody has brought anything about for a day, nothing has changed of late, and no feeling fades any more: until the clock brings something, or what
    /// is under way ends, whoever thinks again comes to what they came to before.
    /// </summary>
    public bool IsSettled =>
        MinutesSince(lastAct) >= StoryTime.MinutesPerDay && MinutesSince(lastChange) >= PatienceMinutes
        && stage.Feelings.Fade(stage.State, stage.Now, stage.Now.Plus(StoryTime.MinutesPerDay)) == stage.State;

    private int MinutesSince(StoryTime time) => stage.Now.Minutes - time.Minutes;
}
