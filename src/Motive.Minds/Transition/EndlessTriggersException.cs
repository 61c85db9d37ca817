namespace Motive.Minds.Transition;

/// <summary>The triggers of a story undo each other for ever; a mistake of the story, found while it runs.</summary>
internal sealed class EndlessTriggersException(IReadOnlyList<string> triggers) : Exception(
    $"These triggers would fire for ever: {string.Join(", ", triggers)}. Let the effects of each make its own `when` false.")
{
    /// <summary>Their names, in the order in which they first fired.</summary>
    public IReadOnlyList<string> Triggers => triggers;
}
