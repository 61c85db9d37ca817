namespace Motive.World;

/// <summary>What an author answers to a finding of a check where it arises: <c>#! never-done: she strikes in chapter two</c>. It changes nothing that happens.</summary>
/// <param name="Kind">The kind of findings that it answers: one of <see cref="FindingKinds.Answerable"/>.</param>
/// <param name="Why">The author's words.</param>
/// <param name="Origin">Where it stands.</param>
/// <param name="Line">The line that it is about, from its first to its last character.</param>
internal sealed record FindingAnswer(string Kind, string Why, Origin Origin, Origin Line)
{
    /// <summary>Whether something that is found there, of its kind, is answered by it.</summary>
    public bool IsAbout(Origin found) => found.File == Line.File && found.Start >= Line.Start && found.Start <= Line.Start + Line.Length;
}
