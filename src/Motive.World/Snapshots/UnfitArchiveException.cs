namespace Motive.World;

/// <summary>What was kept of a run is not of this one: it was damaged, or written by another engine or for another story.</summary>
internal sealed class UnfitArchiveException : Exception
{
    public UnfitArchiveException()
        : base("What was kept of the run is damaged, or of another one.")
    {
    }

    public UnfitArchiveException(string message)
        : base(message)
    {
    }

    public UnfitArchiveException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
