namespace Motive.Telling;

internal enum DialogueStyle
{
    /// <summary>As a novel has it, with as few tags as the ear allows.</summary>
    Prose,

    /// <summary>As a play has it: every line begins with its speaker's name.</summary>
    Plain,
}
