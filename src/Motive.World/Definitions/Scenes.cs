using System.Collections.Immutable;

namespace Motive.World;

/// <summary>A written conversation, played when an event matches <see cref="For"/>. Variables of the pattern are frame slots.</summary>
internal sealed record Scene(string Name, EventPattern For, int Slots, Expression? When, ImmutableArray<SceneNode> Body, Origin Origin);

internal abstract record SceneNode
{
    private SceneNode()
    {
    }

    public sealed record Line(Expression Speaker, Prose Text) : SceneNode
    {
        /// <summary>What a program is told of the line, and a reader is not.</summary>
        public ImmutableArray<string> Tags { get; init; } = [];

        /// <summary>By which a program knows the line: its tag <c>line:…</c>, or else made of the scene's name and the words.</summary>
        public string Id { get; init; } = "";
    }

    public sealed record Narration(Prose Text) : SceneNode
    {
        /// <inheritdoc cref="Line.Id"/>
        public string Id { get; init; } = "";
    }

    /// <summary>Adjacent choices are offered together. <see cref="Id"/> is unique in the story.</summary>
    public sealed record Choices(ImmutableArray<SceneChoice> Options) : SceneNode;

    public sealed record Label(string Name) : SceneNode;

    public sealed record Goto(string Target) : SceneNode;

    public sealed record Branch(Expression Condition, ImmutableArray<SceneNode> Then, ImmutableArray<SceneNode> Otherwise) : SceneNode;

    /// <summary>Makes an act happen, if it is possible.</summary>
    public sealed record Do(ActionId Action, ImmutableArray<Expression> Arguments) : SceneNode;
}

/// <summary>
/// <see cref="Chooser"/> is the one who chooses (the first consenting character of the scene's event when null). A choice that is
/// <see cref="Spoken"/> says its text aloud; of any other the text is a label for something done.
/// </summary>
internal sealed record SceneChoice(int Id, bool Sticky, Expression? Chooser, Expression? When, bool Spoken, Prose Text, ImmutableArray<SceneNode> Body)
{
    /// <summary>What choosing it comes to, for whoever chooses: "own up to it". It is not told.</summary>
    public Prose? Meaning { get; init; }
}
