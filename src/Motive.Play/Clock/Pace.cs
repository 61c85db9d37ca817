using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>How long an act that is begun now comes to take: what everybody reckons with, or about as much, by the seed.</summary>
internal sealed class Pace(Stage stage, Chance chance)
{
    private const int MostPercent = 20;

    /// <summary>When an act ends that is begun now.</summary>
    public StoryTime EndOf(Act act)
    {
        int minutes = act.MinutesIn(stage.Engine.States, stage.State);
        if (act.Definition.TakesAbout)
        {
            int roll = chance.With("pace").With(act.Event.Name).With(stage.Now.Minutes).Roll((2 * MostPercent) + 1);
            minutes = (int)Math.Max(1, (((long)minutes * (100 - MostPercent + roll)) + 50) / 100);
        }

        return stage.Now.Plus(minutes);
    }
}
