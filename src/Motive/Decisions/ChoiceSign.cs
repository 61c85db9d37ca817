namespace Motive.Decisions;

/// <summary>
/// What a choice of a conversation is known by. No part of it is its number in the file, so that it outlives other changes of the story.
/// </summary>
/// <param name="At">Its place in its scene: labels and choices on the way to it, and its place among the choices there, <c>ask/2</c>.</param>
/// <param name="Words">As it was offered.</param>
/// <param name="Acts">What it makes happen and where it goes on, in the story's words: <c>do strike(Ann, Ben); -> ask</c>; may be empty.</param>
/// <param name="Then">A hash of the words and acts that follow it; empty when nothing does.</param>
internal sealed record ChoiceSign(string At, string Words, string Acts, string Then)
{
    /// <summary>Whether it reads the same but for commas, capitals and spaces.</summary>
    public bool HasWordsOf(ChoiceSign other) => Letters.Normalize(Words) == Letters.Normalize(other.Words);

    public bool IsFollowedAs(ChoiceSign other) => Then == other.Then;
}
