using Motive.Language;
using Motive.World;

namespace Motive.Reading;

/// <summary>Characters by what readers call them: the name in the story or the display name, in any case.</summary>
internal static class CharacterNames
{
    /// <exception cref="RequestException">Nobody is called that.</exception>
    public static EntityId Find(Story story, string name)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(name);
        name = CanonicalText.Compose(name);
        foreach (EntityId who in story.Characters)
        {
            if (IsCalled(story[who], name))
                return who;
        }

        string known = string.Join(", ", story.Characters.Select(who => story[who].Name));
        throw new RequestException(
            known.Length == 0 ? $"Nobody can be \"{name}\": this story has no characters." : $"Nobody in \"{story.Title}\" is called \"{name}\". There are {known}.");
    }

    private static bool IsCalled(Entity entity, string name) =>
        entity.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
        || entity.Display.Equals(name, StringComparison.OrdinalIgnoreCase)
        || entity.Name.Replace('_', ' ').Equals(name, StringComparison.OrdinalIgnoreCase);
}
