namespace Motive.Cluster;

/// <summary>Whoever answers for a number of sessions, such as a site or a school. Its key is its name. It knows which sessions it has, so that it has no more than it may.</summary>
[Alias("motive.tenant")]
public interface ITenant : IGrainWithStringKey
{
    /// <summary>Whether it may have that session; it has it then. Asked again of the same, it says the same.</summary>
    [Alias("admit")]
    Task<bool> Admit(string session);

    /// <summary>It has that session no more.</summary>
    [Alias("dismiss")]
    Task Dismiss(string session);

    /// <summary>How many it has.</summary>
    [Alias("count")]
    Task<int> Count();
}
