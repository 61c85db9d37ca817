using System.CommandLine;

namespace Motive.Cli.Commands;

internal static class StoryArgument
{
    public static Argument<string?> Create() => new("STORY")
    {
        Description = "A folder with a story.story, or a .story file. Without it: the story that comes with the program.",
        Arity = ArgumentArity.ZeroOrOne,
    };
}
