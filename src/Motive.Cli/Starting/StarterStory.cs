using System.Reflection;

namespace Motive.Cli.Starting;

/// <summary>The story that <c>new</c> writes.</summary>
internal static class StarterStory
{
    public static string Text
    {
        get
        {
            using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("starter.story")!;
            using StreamReader reader = new(stream);
            return reader.ReadToEnd();
        }
    }
}
