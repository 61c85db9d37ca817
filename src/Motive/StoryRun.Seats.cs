using Motive.Play.Sessions;
using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive;

/// <summary>What several players of one run are told, each by what they saw.</summary>
public sealed partial class StoryRun
{
    private readonly Dictionary<EntityId, (RunTelling Telling, List<ToldPassage> Told)> others = [];

    /// <summary>
    /// Everything that somebody has been told so far who is played beside the player whose reading it is, as they lived it, by the rules by which a player is told only what they saw. Asked for once, it grows with the run;
    /// after <see cref="Undo"/> ask for it anew. The first time, what came before is told anew, which takes no thinking.
    /// </summary>
    /// <param name="who">Through whose eyes.</param>
    /// <exception cref="RequestException">Nobody is called that.</exception>
    public IReadOnlyList<StoryPassage> TranscriptOf(string who)
    {
        EntityId reader = CharacterNames.Find(Story, who);
        if (reader == PlayerId)
            return Transcript;
        if (!others.TryGetValue(reader, out (RunTelling Telling, List<ToldPassage> Told) other))
        {
            StoryRun again = MadeAgainFor(reader);
            if (IsOver || IsPlayersTurn)
                again.GoToPrompt(again: true);
            other = (again.telling.For(this), [.. again.transcript]);
            others.Add(reader, other);
        }

        return new ListView<ToldPassage, StoryPassage>(other.Told, Passage);
    }

    private void TellOthers(StepResult result)
    {
        foreach ((RunTelling told, List<ToldPassage> passages) in others.Values)
        {
            passages.AddRange(told.Tell(result));
            told.Teller.TakeLines();
        }
    }
}
