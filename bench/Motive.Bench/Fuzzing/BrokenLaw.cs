namespace Motive.Bench.Fuzzing;

/// <summary>Something that always holds did not. The message says which law, in the same words for the same fault, and then what came instead.</summary>
internal sealed class BrokenLaw : Exception
{
    public BrokenLaw()
        : this("a law", "")
    {
    }

    public BrokenLaw(string message)
        : this(message, "")
    {
    }

    public BrokenLaw(string message, Exception inner)
        : base(message, inner) => Law = message;

    public BrokenLaw(string law, string instead)
        : base(instead.Length == 0 ? law : $"{law}: {instead}") => Law = law;

    public string Law { get; }
}
