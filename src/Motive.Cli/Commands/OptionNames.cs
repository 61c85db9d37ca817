namespace Motive.Cli.Commands;

/// <summary>With which option a part of a request is asked for.</summary>
internal static class OptionNames
{
    public static string NameOf(RequestPart part) => part switch
    {
        RequestPart.Set => "--set",
        RequestPart.Believe => "--believe",
        RequestPart.Forbid => "--forbid",
        RequestPart.Forced => "--do",
        RequestPart.ForcedAt => "--at",
        RequestPart.Thinking => "--think",
        RequestPart.AuthorLimit => "--author-limit",
        RequestPart.CharacterLimit => "--character-limit",
        RequestPart.BeliefLimit => "--belief-limit",
        RequestPart.WhyNot => "--why-not",
        RequestPart.Instead => "--not",
        _ => "--after",
    };
}
