using System.Collections.Immutable;
using Motive.Reasons;

namespace Motive.Protocol;

/// <summary>What is worth supposing of an event, as far as it has been looked for: each takes so long to find that a page shows the first before it has the last.</summary>
internal sealed class SuppositionList(StoryRun run, int number)
{
    private readonly IEnumerator<Supposition?> tried = run.SuppositionsAt(number).GetEnumerator();

    public ImmutableArray<Supposition> Found { get; private set; } = [];

    /// <summary>Whether there may be more.</summary>
    public bool IsSearching { get; private set; } = true;

    public bool IsOf(StoryRun other, int asked) => ReferenceEquals(run, other) && number == asked;

    public void TryNext()
    {
        IsSearching = IsSearching && tried.MoveNext();
        if (IsSearching && tried.Current is Supposition found)
            Found = Found.Add(found);
    }
}
