using System.Globalization;
using Motive.World;

namespace Motive.Language;

/// <summary>What a reader sees before anything happens: a blurb that is short enough, and, where anybody has a line about what it is to play them, one for each who can be played.</summary>
internal static class FirstScreen
{
    public const int MostWords = 120;

    public static void Report(Story story, DiagnosticBag diagnostics)
    {
        if (story.Blurb is string blurb && story.HeaderOrigin is Origin header && ProseLength.Words(blurb) is int words && words > MostWords)
            diagnostics.Report(Mistakes.LongBlurb, header, words.ToString(CultureInfo.InvariantCulture), MostWords.ToString(CultureInfo.InvariantCulture));
        foreach (Entity entity in story.Entities.Where(entity => entity is { Role: not null, AsCharacter.IsNone: true }))
            diagnostics.Report(Mistakes.RoleOfNobody, entity.Role!.Origin, entity.Name);
        if (!story.Characters.Any(who => story[who].Role is not null))
            return;
        foreach (EntityId who in story.Playable.Where(who => story[who].Role is null))
            diagnostics.Report(Mistakes.NoRole, story[who].Origin, story[who].Name);
    }
}
