using System.Collections.Immutable;

namespace Motive.World;

/// <summary>How much there is to read, in words; of prose how much an author wrote: what stands between holes, all alternatives and branches together.</summary>
internal static class ProseLength
{
    public static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    public static int Words(Prose? prose) => prose is null ? 0 : prose.Segments.Sum(Words);

    public static int Words(TellRule rule) => rule.Passages.Sum(passage => Words(passage.Text));

    public static int Words(ImmutableArray<SceneNode> nodes) => SceneNodeWalk.All(nodes).Sum(node => node switch
    {
        SceneNode.Line line => Words(line.Text),
        SceneNode.Narration narration => Words(narration.Text),
        SceneNode.Choices choices => choices.Options.Sum(option => Words(option.Text)),
        _ => 0,
    });

    private static int Words(ProseSegment segment) => segment switch
    {
        ProseSegment.Literal literal => Words(literal.Text),
        ProseSegment.Alternatives alternatives => alternatives.Options.Sum(Words),
        ProseSegment.Conditional choice => Words(choice.Then) + Words(choice.Otherwise),
        _ => 0,
    };
}
