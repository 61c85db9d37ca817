namespace Motive.Play.Recalling;

/// <summary>What is to be recalled is not of this run: it was damaged, or written by another engine or for another story.</summary>
internal sealed class UnfitRecollectionException : Exception
{
    public UnfitRecollectionException()
        : base("What was concluded in the run that is followed does not fit this one.")
    {
    }

    public UnfitRecollectionException(string message)
        : base(message)
    {
    }

    public UnfitRecollectionException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
