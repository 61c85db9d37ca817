using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Tell rules and openings. Ids count up in story order.</summary>
internal sealed class TellingBinder(Program program)
{
    private readonly NameLookup names = new(program);
    private int nextRule;
    private int nextPassage;

    public IEnumerable<TellRule> Bind(TellSyntax tell)
    {
        List<TellRule> rules = [];
        List<int> uses = [];
        List<Variable> variables = [];
        foreach (TellClauseSyntax clause in tell.Clauses)
        {
            Scope scope = new();
            EventPattern? pattern = new PatternBinder(program, scope, bindsVariables: true).Bind(tell.Pattern);
            variables = [.. scope.Variables];      // those of the pattern, which all clauses share
            ExpressionBinder expressions = new(program, scope);
            Variable? onlooker = DeclareOnlooker(clause.From, scope);
            Expression? from = BindFrom(clause.From, scope);
            Expression? when = clause.When is null ? null : expressions.BindCondition(clause.When);
            ImmutableArray<WrittenCondition> assumes = Written(clause.Assumes, clause.Assumes is null ? null : expressions.BindCondition(clause.Assumes));
            ImmutableArray<Passage> passages = BindPassages(clause.Passages, expressions);
            ReportUnread(onlooker, clause.From);
            uses.AddRange(Enumerable.Repeat(0, Math.Max(0, variables.Count - uses.Count)));
            for (int i = 0; i < variables.Count; i++)
                uses[i] += variables[i].Uses;
            if (pattern is null)
                continue;
            int constants = pattern.Arguments.Count(argument => argument is Expression.Literal);
            rules.Add(new TellRule(
                nextRule++, pattern.Action, pattern.Arguments, scope.FrameSize, from, when, clause.Before, clause.Once,
                Specificity(constants, clause, onlooker), passages, tell.Pattern.Origin)
            {
                IsAttempt = tell.IsAttempt,
                Pattern = program.TextAt(tell.Pattern.Origin),
                Clause = clause.Origin.Length == 0 ? tell.Pattern.Origin : clause.Origin,
                Conditions = Written(clause.When, when),
                Assumes = assumes,
                IsAlways = clause.Always,
                IsForPlay = clause.Played,
            });
        }

        ReportUnused(variables, uses);
        return rules;
    }

    public OpeningRule Bind(OpeningSyntax opening)
    {
        TellClauseSyntax clause = opening.Clause;
        ExpressionBinder expressions = new(program, new Scope());
        EntitySymbol? place = opening.Place is null ? null : names.Entity(opening.Place);
        Variable? onlooker = DeclareOnlooker(clause.From, expressions.Scope);
        Expression? from = BindFrom(clause.From, expressions.Scope);
        Expression? when = clause.When is null ? null : expressions.BindCondition(clause.When);
        ImmutableArray<Passage> passages = BindPassages(clause.Passages, expressions);
        ReportUnread(onlooker, clause.From);
        if (clause.IsForActs)
            program.Diagnostics.Report(Mistakes.NotInOpening, clause.Origin);
        return new OpeningRule(
            nextRule++, place?.Id, expressions.Scope.FrameSize, from, when, Specificity(place is null ? 0 : 1, clause, onlooker), passages, clause.Origin);
    }

    public ImmutableArray<ClosingRule> Bind(ImmutableArray<TellClauseSyntax> closings) => [.. closings.Select(BindClosing)];

    private ClosingRule BindClosing(TellClauseSyntax clause)
    {
        ExpressionBinder expressions = new(program, new Scope());
        EntityId? from = clause.From is null or { IsMissing: true } ? null : names.CharacterNamed(clause.From)?.Id;
        Expression? when = clause.When is null ? null : expressions.BindCondition(clause.When);
        if (clause.IsForActs)
            program.Diagnostics.Report(Mistakes.NotInOpening, clause.Origin);
        ImmutableArray<Passage> passages = BindPassages(clause.Passages, expressions);
        return new ClosingRule(expressions.Scope.FrameSize, from, when, Specificity(0, clause, null), passages, clause.Origin);
    }

    /// <summary>The parts of a condition that must all hold, with their words. One that was taken apart otherwise when it was bound stays whole.</summary>
    private ImmutableArray<WrittenCondition> Written(ExpressionSyntax? syntax, Expression? bound)
    {
        if (syntax is null || bound is null)
            return [];
        ExpressionSyntax[] parts = [.. SyntaxWalk.Parts(syntax)];
        return bound is Expression.And all && all.Operands.Length == parts.Length
            ? [.. parts.Zip(all.Operands, (part, operand) => new WrittenCondition(operand, program.TextAt(part.Origin)))]
            : [new WrittenCondition(bound, program.TextAt(syntax.Origin))];
    }

    /// <summary>Whoever sees it, as a name of its own, narrows nothing: its conditions do.</summary>
    private static int Specificity(int constants, TellClauseSyntax clause, Variable? onlooker) =>
        (4 * constants) + (clause.From is null || onlooker is not null ? 0 : 2) + SyntaxWalk.Conjuncts(clause.When);

    private ImmutableArray<Passage> BindPassages(ImmutableArray<TextSyntax> passages, ExpressionBinder expressions) =>
        [.. passages.Select(text => new Passage(nextPassage++, new ProseBinder(program, expressions).Bind(text)))];

    /// <summary><c>from x</c>, where nothing is called so: whoever's point of view it is goes by that name in the clause.</summary>
    private Variable? DeclareOnlooker(NameSyntax? from, Scope scope) =>
        from is null or { IsMissing: true } || scope.Find(from.Text) is not null || program.Symbols.FindThing(from.Text) is not null
            ? null
            : scope.Push(from.Text, program.Symbols.Character, from.Origin);

    /// <summary>Where the clause does not use the name, it is one that does not exist.</summary>
    private void ReportUnread(Variable? onlooker, NameSyntax? from)
    {
        if (onlooker is not null && from is not null && onlooker.Uses <= 1)
            names.CharacterNamed(from);
    }

    private Expression? BindFrom(NameSyntax? from, Scope scope)
    {
        if (from is null || from.IsMissing)
            return null;
        if (scope.Find(from.Text) is { } variable)
        {
            variable.Uses++;
            if (variable.Type is { } type && !SymbolTable.Overlap(type, program.Symbols.Character))
                program.Diagnostics.Report(Mistakes.NotACharacter, from.Origin, from.Text);
            return new Expression.Variable(variable.Slot);
        }

        return names.CharacterNamed(from) is { } entity ? new Expression.Literal(entity.Id.Value) : null;
    }

    private void ReportUnused(List<Variable> variables, List<int> uses)
    {
        for (int i = 0; i < variables.Count; i++)
        {
            if (uses[i] > 0 || !UnusedNames.IsMeantToBeUsed(variables[i]) || variables[i].Name is not { } name)
                continue;
            string? hint = program.Diagnostics.DidYouMean(name, program.Symbols.Entities.Select(item => item.Name));
            program.Diagnostics.ReportIfAllIsRight(Mistakes.UnusedPatternVariable, variables[i].Origin, hint, name);
        }
    }
}
