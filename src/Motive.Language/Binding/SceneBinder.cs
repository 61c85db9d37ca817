using System.Collections.Immutable;
using System.Globalization;
using Motive.World;

namespace Motive.Language;

/// <summary>Scenes. Choices are numbered through the whole story.</summary>
internal sealed class SceneBinder(Program program)
{
    private readonly NameLookup names = new(program);
    private const string IdTag = "line:";
    private int nextChoice;
    private string sceneName = "";
    private Scope scope = new();
    private ExpressionBinder expressions = new(program, new Scope());
    private HashSet<string> labels = [];

    public Scene? Bind(SceneSyntax scene)
    {
        scope = new Scope();
        sceneName = scene.Name.Text;
        expressions = new ExpressionBinder(program, scope);
        labels = new HashSet<string>(StringComparer.Ordinal);
        EventPattern? pattern = new PatternBinder(program, scope, bindsVariables: true).Bind(scene.Pattern);
        Expression? when = scene.When is null ? null : expressions.BindCondition(scene.When);
        CollectLabels(scene.Body);
        SceneCircles.Report(scene, program.Diagnostics);
        ImmutableArray<SceneNode> body = Bind(scene.Body);
        return pattern is null ? null : new Scene(scene.Name.Text, pattern, scope.FrameSize, when, body, scene.Origin);
    }

    private void CollectLabels(ImmutableArray<SceneNodeSyntax> nodes)
    {
        foreach (SceneNodeSyntax node in nodes)
        {
            switch (node)
            {
                case SceneNodeSyntax.Label { Name: { IsMissing: false } name } when !labels.Add(name.Text):
                    program.Diagnostics.Report(Mistakes.DuplicateLabel, name.Origin, name.Text);
                    break;
                case SceneNodeSyntax.Choice choice:
                    CollectLabels(choice.Body);
                    break;
                case SceneNodeSyntax.Branch branch:
                    CollectLabels(branch.Then);
                    CollectLabels(branch.Otherwise);
                    break;
            }
        }
    }

    private ImmutableArray<SceneNode> Bind(ImmutableArray<SceneNodeSyntax> nodes)
    {
        ImmutableArray<SceneNode>.Builder bound = ImmutableArray.CreateBuilder<SceneNode>();
        List<SceneChoice> choices = [];
        foreach (SceneNodeSyntax node in nodes)
        {
            if (node is SceneNodeSyntax.Choice choice)
            {
                choices.Add(BindChoice(choice));
                continue;
            }

            FlushChoices(choices, bound);
            if (BindNode(node) is { } result)
                bound.Add(result);
        }

        FlushChoices(choices, bound);
        return bound.ToImmutable();
    }

    private static void FlushChoices(List<SceneChoice> choices, ImmutableArray<SceneNode>.Builder bound)
    {
        if (choices.Count > 0)
            bound.Add(new SceneNode.Choices([.. choices]));
        choices.Clear();
    }

    private SceneNode? BindNode(SceneNodeSyntax node) => node switch
    {
        SceneNodeSyntax.Line line => BindLine(line),
        SceneNodeSyntax.Narration narration => new SceneNode.Narration(BindText(narration.Text)) { Id = IdOf(narration.Text) },
        SceneNodeSyntax.Label label => new SceneNode.Label(label.Name.Text),
        SceneNodeSyntax.Goto jump => BindGoto(jump),
        SceneNodeSyntax.Branch branch => new SceneNode.Branch(
            expressions.BindCondition(branch.Condition), Bind(branch.Then), Bind(branch.Otherwise)),
        SceneNodeSyntax.Do act => BindDo(act),
        _ => null,
    };

    private SceneChoice BindChoice(SceneNodeSyntax.Choice choice)
    {
        int id = nextChoice++;
        Expression? chooser = choice.Chooser is null ? null : BindCharacter(choice.Chooser);
        Expression? when = choice.When is null ? null : expressions.BindCondition(choice.When);
        (TextSyntax text, bool spoken) = Label(choice.Text);
        return new SceneChoice(id, choice.Sticky, chooser, when, spoken, BindText(text), Bind(choice.Body))
        {
            Meaning = choice.Meaning is null ? null : BindText(choice.Meaning),
        };
    }

    /// <summary>The text of a choice is said aloud, unless all of it stands in square brackets.</summary>
    private (TextSyntax Text, bool Spoken) Label(TextSyntax text)
    {
        Origin origin = text.Origin;
        string written = program.Files[origin.File].Text.Substring(origin.Start, origin.Length);
        bool bracketed = written.AsSpan().Trim() is ['[', .., ']'];
        if (!bracketed)
            return (text, true);
        int first = written.IndexOf('[', StringComparison.Ordinal) + 1;
        int last = written.LastIndexOf(']');
        return (text with { Origin = new Origin(origin.File, origin.Start + first, last - first) }, false);
    }

    private SceneNode.Line? BindLine(SceneNodeSyntax.Line line)
    {
        Expression? speaker = BindCharacter(line.Speaker);
        Prose text = BindText(line.Text);
        return speaker is null ? null : new SceneNode.Line(speaker, text)
        {
            Tags = line.Tags,
            Id = line.Tags.FirstOrDefault(tag => tag.StartsWith(IdTag, StringComparison.Ordinal)) is string given ? given[IdTag.Length..] : IdOf(line.Text),
        };
    }

    /// <summary>Of the words alone, so that lines can change places.</summary>
    private string IdOf(TextSyntax text)
    {
        string words = string.Join(' ', program.Files[text.Origin.File].Text.Substring(text.Origin.Start, text.Origin.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        uint hash = 2166136261;
        foreach (char letter in words)
            hash = (hash ^ letter) * 16777619;
        return string.Create(CultureInfo.InvariantCulture, $"{sceneName}_{hash:x8}");
    }

    private Prose BindText(TextSyntax text) => new ProseBinder(program, expressions).Bind(text);

    /// <summary>A variable of the pattern, or a character by name.</summary>
    private Expression? BindCharacter(NameSyntax name)
    {
        if (scope.Find(name.Text) is { } variable)
        {
            variable.Uses++;
            if (variable.Type is { } type && !SymbolTable.Overlap(type, program.Symbols.Character))
                program.Diagnostics.Report(Mistakes.NotACharacter, name.Origin, name.Text);
            return new Expression.Variable(variable.Slot);
        }

        if (program.Symbols.FindThing(name.Text) is EntitySymbol)
            return names.CharacterNamed(name) is { } entity ? new Expression.Literal(entity.Id.Value) : null;
        names.Unknown(Mistakes.UnknownEntity, name, scope.Names.Concat(program.Symbols.Entities.Select(item => item.Name)));
        return null;
    }

    private SceneNode.Goto BindGoto(SceneNodeSyntax.Goto jump)
    {
        if (!jump.Target.IsMissing && !labels.Contains(jump.Target.Text))
            names.Unknown(Mistakes.UnknownLabel, jump.Target, labels.Order(StringComparer.Ordinal));
        return new SceneNode.Goto(jump.Target.Text);
    }

    private SceneNode.Do? BindDo(SceneNodeSyntax.Do act) =>
        expressions.BindAct(act.Act) is { } bound ? new SceneNode.Do(bound.Action, bound.Arguments) : null;
}
