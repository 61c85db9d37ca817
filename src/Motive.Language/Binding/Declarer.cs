using Motive.World;

namespace Motive.Language;

/// <summary>Enters the name of every declaration, broken ones too, so that their uses are not reported again.</summary>
internal sealed class Declarer(Program program)
{
    private readonly SymbolTable symbols = program.Symbols;

    public void Declare()
    {
        foreach (DeclarationSyntax declaration in program.Declarations)
        {
            switch (declaration)
            {
                case TypeSyntax type when IsNewThing(type.Name):
                    symbols.AddType(type.Name.Text, type.Origin);
                    break;
                case NewsSyntax { IsClaims: true } claims when symbols.Claim is null && IsNewThing(new NameSyntax("claim", claims.Origin)):
                    symbols.AddClaimType(claims.Origin);
                    break;
                case NewsSyntax { IsClaims: false } news when symbols.News is null && IsNewThing(new NameSyntax("news", news.Origin)):
                    symbols.AddNewsType(news.Origin);
                    break;
                case PronounsSyntax pronouns when !symbols.Pronouns.Add(pronouns):
                    program.Diagnostics.Report(Mistakes.DuplicatePronouns, pronouns.Origin, pronouns.Name.Text);
                    break;
                case EntitySyntax entity:
                    EntitySyntax bounded = Bounded(entity);
                    foreach (NameSyntax name in entity.Names.Where(IsNewThing))
                        symbols.AddEntity(name, bounded);
                    break;
                case FactSyntax fact when IsNewCallable(fact.Name):
                    symbols.AddFact(fact);
                    break;
                case RuleSyntax rule when IsNewCallable(rule.Name):
                    symbols.AddRule(rule);
                    break;
                case ChangeSyntax change when IsNewCallable(change.Name):
                    symbols.AddChange(change);
                    break;
                case ActionSyntax action when IsNewCallable(action.Name):
                    symbols.AddAction(action);
                    break;
            }
        }
    }

    /// <summary>Every line of a block is about each of those declared above it; too many are reported and left out.</summary>
    private EntitySyntax Bounded(EntitySyntax entity)
    {
        long lines = entity.Items.Sum(item => item switch
        {
            EntityItemSyntax.Wants wants => wants.Items.Length,
            EntityItemSyntax.Temperament temperament => temperament.Traits.Length,
            _ => 1L,
        });
        if (lines * entity.Names.Length <= StoryLimits.SharedLines || entity.Names.Length == 1)
            return entity;
        program.Diagnostics.Report(Mistakes.TooManySharedLines, entity.Origin, $"{lines}", $"{entity.Names.Length}", $"{StoryLimits.SharedLines}");
        return entity with { Items = [] };
    }

    private bool IsNewThing(NameSyntax name) => !name.IsMissing && IsNew(name, symbols.FindThing(name.Text));

    private bool IsNewCallable(NameSyntax name) => !name.IsMissing && IsNew(name, symbols.FindCallable(name.Text));

    private bool IsNew(NameSyntax name, Symbol? earlier)
    {
        if (earlier is null)
            return true;
        program.Diagnostics.Report(Mistakes.DuplicateName, name.Origin, name.Text, Kind(earlier), Place(earlier.Origin));
        return false;
    }

    private static string Kind(Symbol symbol) => symbol switch
    {
        TypeSymbol => "a type",
        EntitySymbol => "an entity",
        FactSymbol => "a fact",
        RuleSymbol => "a rule",
        ChangeSymbol => "a change",
        _ => "an action",
    };

    private string Place(Origin origin)
    {
        if (origin.File < 0)
            return "in the language itself";
        SourceFile file = program.Files[origin.File];
        return $"in line {file.Lines.PositionOf(origin.Start).Line} of {file.Path}";
    }
}
