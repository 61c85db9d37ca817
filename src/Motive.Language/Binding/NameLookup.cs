using Motive.World;

namespace Motive.Language;

/// <summary>Finds what a name stands for, or reports that it stands for nothing and what was probably meant.</summary>
internal sealed class NameLookup(Program program)
{
    private readonly SymbolTable symbols = program.Symbols;

    public TypeSymbol? Type(NameSyntax name) => Type(name, []);

    /// <summary>Where a line starts with a type, what was meant may also have been <paramref name="others"/>.</summary>
    public TypeSymbol? Type(NameSyntax name, IReadOnlyList<string> others)
    {
        if (!name.IsMissing && symbols.FindType(name.Text) is { } type)
            return type;
        if (!name.IsMissing && symbols.FindEntityNamed(name.Text) is not null)
            program.Diagnostics.Report(Mistakes.NotAType, name.Origin, name.Text);
        else
            Unknown(Mistakes.UnknownType, name, symbols.Types.Select(item => item.Name).Concat(others));
        return null;
    }

    /// <summary>A type whose members want something.</summary>
    public TypeSymbol? CharacterType(NameSyntax name)
    {
        TypeSymbol? type = Type(name);
        if (type is null || type.Is(symbols.Character))
            return type;
        program.Diagnostics.Report(Mistakes.WantsOfNonCharacters, name.Origin, type.Name);
        return null;
    }

    public EntitySymbol? Entity(NameSyntax name)
    {
        Symbol? found = name.IsMissing ? null : symbols.FindThing(name.Text);
        if (found is EntitySymbol entity)
            return entity;
        Unknown(Mistakes.UnknownEntity, name, symbols.Entities.Select(item => item.Name));
        return null;
    }

    public EntitySymbol? CharacterNamed(NameSyntax name)
    {
        EntitySymbol? entity = Entity(name);
        if (entity is null || entity.Is(symbols.Character))
            return entity;
        program.Diagnostics.Report(Mistakes.NotACharacter, name.Origin, name.Text);
        return null;
    }

    public ActionSymbol? Action(NameSyntax name)
    {
        if (name.IsMissing)
            return null;
        if (symbols.TryFind(name.Text, out ActionSymbol? action))
            return action;
        if (symbols.TryFind(name.Text, out ChangeSymbol? change))
            program.Diagnostics.ReportWithHint(Mistakes.UnknownAction, name.Origin, $"`{change.Name}` is a change; name an action that uses it.", name.Text);
        else
            Unknown(Mistakes.UnknownAction, name, symbols.Actions.Select(item => item.Name));
        return null;
    }

    public Emotion? EmotionNamed(NameSyntax name)
    {
        if (name.IsMissing)
            return null;
        if (Emotions.TryParse(name.Text, out Emotion emotion))
            return emotion;
        string hint = NearNames.DidYouMean(name.Text, Emotions.AllNames) ?? $"Emotions are {string.Join(", ", Emotions.AllNames)}.";
        program.Diagnostics.ReportWithHint(Mistakes.UnknownEmotion, name.Origin, hint, name.Text);
        return null;
    }

    public void Unknown(DiagnosticDescriptor descriptor, NameSyntax name, IEnumerable<string> candidates, params ReadOnlySpan<string> words)
    {
        if (!name.IsMissing)
            program.Diagnostics.ReportWithHint(descriptor, name.Origin, program.Diagnostics.DidYouMean(name.Text, candidates), [name.Text, .. words]);
    }
}
