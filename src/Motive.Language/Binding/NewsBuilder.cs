using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Makes an entity of every ground fact of the families that a story says can be news, and of every deed of the actions.</summary>
internal sealed class NewsBuilder(Program program)
{
    /// <summary>The name of the type of news whose facts are true or false.</summary>
    public const string Truth = "truth";

    /// <summary>The name of the type of news of what somebody has done.</summary>
    public const string Deed = "deed";

    /// <summary>The name of the type of news of what somebody is about to do.</summary>
    public const string Plan = "plan";

    private readonly SymbolTable symbols = program.Symbols;

    public void Build()
    {
        if (symbols.News is null)
        {
            new ClaimBuilder(program).ReportAll();
            return;
        }

        TypeSymbol truths = symbols.AddNewsType(Truth, symbols.News.Origin);
        TypeSymbol deeds = symbols.AddNewsType(Deed, symbols.News.Origin);
        TypeSymbol plans = symbols.AddNewsType(Plan, symbols.News.Origin);
        foreach (NewsSyntax syntax in program.Declarations.OfType<NewsSyntax>().Where(syntax => !syntax.IsClaims))
        {
            foreach (NameSyntax name in syntax.Facts)
            {
                if (syntax.IsPlans)
                    AddPlan(name, [truths, plans]);
                else if (FamilyOf(name) is FactSymbol family)
                    Add(family, family.Id, name, family.Type.Kind == ValueKind.Boolean ? [truths] : [], _ => true);
                else if (FamilyOf(name) is ActionSymbol deed)
                    Add(deed, program.Hidden.FindDeed(deed, symbols), name, [truths, deeds], arguments => CanBe(deed, arguments));
            }
        }

        if (symbols.Claim is not null)
            new ClaimBuilder(program).Build();
    }

    private void AddPlan(NameSyntax name, TypeSymbol[] kinds)
    {
        if (name.IsMissing)
            return;
        if (new NameLookup(program).Action(name) is not { } action)
            return;
        if (symbols.NewsTypes.ContainsKey(PlanOf(action)))
            program.Diagnostics.Report(Mistakes.GivenTwice, name.Origin, name.Text);
        else if (action.Parameters.Any(parameter => parameter.Type == symbols.News))
            program.Diagnostics.Report(Mistakes.NewsOfNews, name.Origin, name.Text);
        else if (action.Parameters.All(parameter => parameter.Type is not null))
            Add(action, program.Hidden.FindPlan(action, symbols), name, kinds, arguments => CanBe(action, arguments), PlanOf(action));
    }

    /// <summary>The kind of news that an act is about to be done; no text can name it.</summary>
    public static string PlanOf(ActionSymbol action) => $"{Plan} {action.Name}";

    private CallableSymbol? FamilyOf(NameSyntax name)
    {
        if (name.IsMissing)
            return null;
        CallableSymbol? family = symbols.FindCallable(name.Text);
        if (family is not (FactSymbol or ActionSymbol))
            new NameLookup(program).Unknown(Mistakes.UnknownFact, name, symbols.Facts.Select(known => known.Name).Concat(symbols.Actions.Select(known => known.Name)), "fact or action");
        else if (symbols.NewsTypes.ContainsKey(family.Name))
            program.Diagnostics.Report(Mistakes.GivenTwice, name.Origin, name.Text);
        else if (family.Parameters.Any(parameter => parameter.Type == symbols.News))
            program.Diagnostics.Report(Mistakes.NewsOfNews, name.Origin, name.Text);
        else if (family is not FactSymbol { Type.IsError: true } && family.Parameters.All(parameter => parameter.Type is not null))
            return family;
        return null;
    }

    /// <summary>What an action requires of its arguments alone, written as <c>who != whom</c>: of what can never be done there is no news.</summary>
    private static bool CanBe(ActionSymbol action, ImmutableArray<int> arguments)
    {
        int argument(ExpressionSyntax side) => side is ReferenceSyntax { Name.Text: var name } ? action.Parameters.Select((parameter, place) => parameter.Name == name ? place : -1).Max() : -1;
        return !action.Syntax.Body.Requires.SelectMany(Conjuncts).OfType<BinarySyntax>().Any(comparison => comparison.Operator == BinaryOperator.NotEqual
            && argument(comparison.Left) is int left and >= 0 && argument(comparison.Right) is int right and >= 0 && arguments[left] == arguments[right]);
    }

    private static IEnumerable<ExpressionSyntax> Conjuncts(ExpressionSyntax condition) =>
        condition is BinarySyntax { Operator: BinaryOperator.And } both ? Conjuncts(both.Left).Concat(Conjuncts(both.Right)) : [condition];

    private void Add(CallableSymbol family, FactId fact, NameSyntax name, TypeSymbol[] kinds, Func<ImmutableArray<int>, bool> canBe, string? kind = null)
    {
        if (!program.Sizes.Check("news", family.Name, family.Parameters, name.Origin))
            return;
        TypeSymbol own = symbols.AddNewsType(kind ?? family.Name, name.Origin);
        TypeSymbol[] types = [symbols.News!, own, .. kinds];
        foreach (ImmutableArray<int> arguments in Combinations(family.Parameters).Where(canBe))
        {
            string called = $"{(kind is null ? "" : "about to ")}{family.Name}({string.Join(", ", arguments.Select(argument => symbols.Entities[argument].Name))})";
            NameSyntax written = new(called, name.Origin);
            EntitySyntax syntax = new(new NameSyntax(symbols.News!.Name, name.Origin), [written], [], null, null, false, null, [], name.Origin);
            EntitySymbol item = symbols.AddNews(written, syntax, fact, arguments);
            foreach (TypeSymbol type in types.Concat(arguments.Distinct().Select(entity => symbols.AddConcern(entity, name.Origin))))
            {
                item.Types.Add(type.Id.Value);
                type.Members.Add(item.Id);
            }
        }
    }

    /// <summary>In the order of ids, the last parameter changing first.</summary>
    private static IEnumerable<ImmutableArray<int>> Combinations(ImmutableArray<ParameterSymbol> parameters)
    {
        IEnumerable<ImmutableArray<int>> rows = [[]];
        foreach (ParameterSymbol parameter in parameters)
            rows = rows.SelectMany(row => parameter.Type!.Members.Select(member => row.Add(member.Value)));
        return [.. rows];
    }
}
