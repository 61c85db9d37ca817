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
                case PronounsSyntax pronouns when !symbols.Pronouns.Add(pronouns):
                    program.Diagnostics.Report(Mistakes.DuplicatePronouns, pronouns.Origin, pronouns.Name.Text);
                    break;
                case EntitySyntax entity:
                    foreach (NameSyntax name in entity.Names.Where(IsNewThing))
                        symbols.AddEntity(name, entity);
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
        return $"in line {new LineMap(file.Text).PositionOf(origin.Start).Line} of {file.Path}";
    }
}
