using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>What an entity's block says of it, apart from facts and wants.</summary>
internal sealed class EntityBinder(Program program)
{
    private readonly List<EntityId> characters = [];

    public ImmutableArray<EntityId> Characters => [.. characters];

    public Entity Bind(EntitySymbol symbol)
    {
        EntitySyntax syntax = symbol.Syntax;
        bool character = symbol.Is(program.Symbols.Character);
        CharacterId index = character ? new CharacterId(characters.Count) : CharacterId.None;
        if (character)
            characters.Add(symbol.Id);
        string display = syntax.Display is { } own && syntax.Names.Length == 1 ? own : symbol.Name.Replace('_', ' ');
        Entity entity = new(
            symbol.Id, symbol.Name, display,
            PronounsOf(symbol, character), [.. symbol.Types.Select(type => new TypeId(type))], index,
            syntax.Items.OfType<EntityItemSyntax.Voice>().LastOrDefault()?.Word, BindTemperament(symbol, character), symbol.Origin)
        {
            IsPlural = syntax.IsPlural,
            Role = syntax.Items.OfType<EntityItemSyntax.Role>().LastOrDefault() is EntityItemSyntax.Role role ? new PlayedRole(role.Text, role.Minutes, role.Origin) : null,
            Thinking = BindThinking(symbol, character),
        };
        return syntax.Whereabouts is { } said ? entity with { Whereabouts = BindWhereabouts(symbol, said, display) } : entity;
    }

    private Pronouns PronounsOf(EntitySymbol symbol, bool character)
    {
        Pronouns usual = character || symbol.Syntax.IsPlural ? Pronouns.They : Pronouns.It;
        if (symbol.Syntax.Pronouns is not { } name)
            return usual;
        PronounTable table = program.Symbols.Pronouns;
        if (table.Find(name.Text) is { } known)
            return known;
        if (IsFirst(symbol))
        {
            string declare = $"Pronouns of the story's own are declared: `pronouns {name.Text} …`, with five words.";
            program.Diagnostics.ReportWithHint(Mistakes.UnknownPronouns, name.Origin, NearNames.DidYouMean(name.Text, table.Names) ?? declare, name.Text);
        }

        return usual;
    }

    /// <summary>Mistakes are reported once for all that one line declares.</summary>
    private bool IsFirst(EntitySymbol symbol) => program.Symbols.EntitiesOf(symbol.Syntax)[0] == symbol;

    private string BindWhereabouts(EntitySymbol symbol, WhereaboutsSyntax said, string display)
    {
        bool first = IsFirst(symbol);
        if (first && !(program.Symbols.Places is TypeSymbol places && symbol.Is(places)))
            program.Diagnostics.Report(Mistakes.NotAPlace, said.Origin, symbol.Name);
        else if (first && (string.IsNullOrWhiteSpace(said.Text) || said.Text == display))
            program.Diagnostics.Report(Mistakes.WhereaboutsWithoutWord, said.Origin, said.Text.Trim());
        return said.Text;
    }

    private ImmutableSortedDictionary<ThinkingLimit, int> BindThinking(EntitySymbol symbol, bool character)
    {
        EntityItemSyntax.Thinking[] items = [.. symbol.Syntax.Items.OfType<EntityItemSyntax.Thinking>()];
        foreach (EntityItemSyntax.Thinking item in items.Where(_ => !character))
            program.Diagnostics.Report(Mistakes.NotACharacter, item.Origin, symbol.Name);
        return ThinkingBinder.Bind(program, items.SelectMany(item => item.Limits), oneself: true);
    }

    private Temperament BindTemperament(EntitySymbol symbol, bool character)
    {
        Temperament temperament = Temperament.Ordinary;
        foreach (EntityItemSyntax.Temperament item in symbol.Syntax.Items.OfType<EntityItemSyntax.Temperament>())
        {
            if (!character)
                program.Diagnostics.Report(Mistakes.NotACharacter, item.Origin, symbol.Name);
            foreach (TraitSyntax trait in item.Traits)
                temperament = With(temperament, trait);
        }

        return temperament;
    }

    private Temperament With(Temperament temperament, TraitSyntax trait)
    {
        if (Emotions.TryParse(trait.Word.Text, out Emotion emotion))
            return temperament with { Emotions = temperament.Emotions.SetItem(emotion, InRange(trait, "the strength of an emotion, in percent", 0, 300)) };
        return temperament with { Words = temperament.Words.SetItem(trait.Word.Text, InRange(trait, "a trait", -5, 5)) };
    }

    private int InRange(TraitSyntax trait, string what, int minimum, int maximum)
    {
        if (trait.Value >= minimum && trait.Value <= maximum)
            return trait.Value;
        string? hint = trait.Value > 5 && maximum == 5 ? NearNames.DidYouMean(trait.Word.Text, Emotions.AllNames) : null;
        program.Diagnostics.ReportWithHint(Mistakes.NumberOutOfRange, trait.Origin, hint, $"{trait.Value}", what, $"{minimum}", $"{maximum}");
        return Math.Clamp(trait.Value, minimum, maximum);
    }
}
