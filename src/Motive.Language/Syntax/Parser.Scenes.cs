using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

internal sealed partial class Parser
{
    private SceneSyntax ParseScene()
    {
        Advance();
        NameSyntax name = ExpectName("the name of a scene");
        ExpectWord("for");
        PatternSyntax pattern = ParsePattern();
        ExpressionSyntax? when = AcceptWord("when") ? ParseExpression() : null;
        return new SceneSyntax(name, pattern, when, ParseSceneBlock(), name.Origin);
    }

    private ImmutableArray<SceneNodeSyntax> ParseSceneBlock()
    {
        ImmutableArray<SceneNodeSyntax>.Builder nodes = ImmutableArray.CreateBuilder<SceneNodeSyntax>();
        ParseBlock(() =>
        {
            if (ParseSceneNode() is { } node)
                nodes.Add(node);
        });
        return nodes.ToImmutable();
    }

    private ImmutableArray<SceneNodeSyntax> ParseBranchBlock()
    {
        if (AtLineEnd && Ahead(1).Kind != TokenKind.Indent)
            ReportExpected("an indented block of lines below this one");
        return ParseSceneBlock();
    }

    private SceneNodeSyntax? ParseSceneNode()
    {
        if (Kind is TokenKind.Star or TokenKind.Plus)
            return ParseChoice();
        if (AtWord("if"))
            return ParseBranch();
        SceneNodeSyntax? node = null;
        if (Accept(TokenKind.DoubleEqual))
            node = new SceneNodeSyntax.Label(ExpectName("a label"));
        else if (Accept(TokenKind.Arrow))
            node = new SceneNodeSyntax.Goto(ExpectName("a label"));
        else if (Accept(TokenKind.Greater))
            node = ParseSceneText() is { } text ? new SceneNodeSyntax.Narration(text) : null;
        else if (Kind == TokenKind.Name && Ahead(1).Kind is TokenKind.Colon or TokenKind.LeftParenthesis)
            node = ParseSpeech();
        else if (AcceptWord("do"))
            node = new SceneNodeSyntax.Do(ParsePattern());
        else
            ReportExpected("`NAME: text`, `> text`, `* \"choice\"`, `+ \"choice\"`, `== label`, `-> label`, `do` or `if`");
        FinishLine();
        return node;
    }

    private SceneNodeSyntax.Line? ParseSpeech()
    {
        NameSyntax speaker = ExpectName("the name of the speaker");
        if (speaker.IsMissing)
            return null;
        ImmutableArray<string> tags = At(TokenKind.LeftParenthesis) ? ParseTags() : [];
        if (!Expect(TokenKind.Colon, "`:` and what is said"))
            return null;
        return ParseSceneText() is { } text ? new SceneNodeSyntax.Line(speaker, tags, text) : null;
    }

    /// <summary>What a program is told of a line and a reader is not: <c>(softly, line:ada_12)</c>.</summary>
    private ImmutableArray<string> ParseTags()
    {
        ImmutableArray<string>.Builder tags = ImmutableArray.CreateBuilder<string>();
        do
        {
            Advance();
            string tag = ExpectName("a tag").Text;
            tags.Add(Accept(TokenKind.Colon) ? $"{tag}:{ExpectName("what stands behind the tag").Text}" : tag);
        }
        while (At(TokenKind.Comma));
        Expect(TokenKind.RightParenthesis, "`)`");
        return tags.ToImmutable();
    }

    private TextSyntax? ParseSceneText()
    {
        if (At(TokenKind.SceneText) && Current.Length > 0)
            return TextFrom(Advance());
        Accept(TokenKind.SceneText);
        ReportExpected("text");
        return null;
    }

    private SceneNodeSyntax.Choice? ParseChoice()
    {
        int start = Current.Start;
        bool sticky = Advance().Kind == TokenKind.Plus;
        NameSyntax? chooser = At(TokenKind.Name) ? ExpectName("the name of who chooses") : null;
        TextSyntax? text = ParseText();
        TextSyntax? meaning = AcceptWord("as") ? ParseText() : null;
        ExpressionSyntax? when = AcceptWord("if") ? ParseExpression() : null;
        Origin origin = Since(start);
        ImmutableArray<SceneNodeSyntax> body = ParseSceneBlock();
        return text is null ? null : new SceneNodeSyntax.Choice(sticky, chooser, text, meaning, when, body, origin);
    }

    private SceneNodeSyntax.Branch ParseBranch()
    {
        int start = Advance().Start;
        ExpressionSyntax condition = ParseExpression();
        Origin origin = Since(start);
        ImmutableArray<SceneNodeSyntax> then = ParseBranchBlock();
        ImmutableArray<SceneNodeSyntax> otherwise = AcceptWord("else") ? ParseBranchBlock() : [];
        return new SceneNodeSyntax.Branch(condition, then, otherwise, origin);
    }
}
