using Motive.World;

namespace Motive.Telling;

/// <summary>The teller's own last words to a reader whose character did not see the end. They claim nothing but the clock and who it is.</summary>
internal static class LeaveTaking
{
    private static readonly Func<Entity, string, string, string>[] Ways =
    [
        (who, time, part) => $"It was {time}. Whatever else came of that {part}, it came where {who.Display} {who.Agree("was", "were")} not.",
        (who, time, part) => $"That was all of that {part} that {who.Display} ever saw. By {time} the rest of it had come to pass elsewhere, and would have to be heard about.",
        (who, time, part) => $"How the {part} came out, {who.Display} {who.Agree("was", "were")} not there to see. It was {time}, and there are always people who will tell one.",
    ];

    public static string Write(Story story, Chance chance, EntityId who, StoryTime now)
    {
        int way = chance.With("leave-taking").With(story[who].Name).Roll(Ways.Length);
        return Typography.Polish(Ways[way](story[who], ClockWords.About(now), ClockWords.Part(now)), story.Language);
    }
}
