using Motive.Play.Clock;
using Motive.World;

namespace Motive.Hosting;

/// <summary>An act under way in names.</summary>
internal static class BegunActView
{
    public static BegunAct Create(Story story, ActUnderWay act) => new()
    {
        Number = act.Number,
        Action = story[act.Act.Action].Name,
        Args = [.. act.Act.Arguments.Select(argument => argument == Value.Unknown ? "unknown" : story.Entities[argument].Name)],
        By = [.. act.By.Select(who => story[who].Name)],
        Phrase = Wording.Action(story, act.Act.Action, act.Act.Arguments.AsSpan()),
        Manners = story[act.Act.Action].Manners,
        Began = StoryMoment.FromTime(act.Begins),
        Ends = StoryMoment.FromTime(act.Ends),
        OnlyTried = act.OnlyTried,
        IsHeld = act.IsHeld,
        IsFromOutside = act.FromOutside,
    };
}
