using Motive.World;

namespace Motive.Language;

/// <summary>
/// Binds every rule after the rules it uses, so that each can be put in place at once. Rules that use themselves, directly or
/// not, are reported and count as broken.
/// </summary>
internal sealed class RuleOrder(Program program)
{
    /// <summary>How large and deep a rule may become with its own rules in place.</summary>
    private const int MostNodes = 5_000;
    private const int MostDepth = 300;

    private readonly Dictionary<string, List<RuleSymbol>> usersOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> waitsFor = new(StringComparer.Ordinal);

    public void BindAll()
    {
        List<RuleSymbol> rules = program.Symbols.Rules;
        foreach (RuleSymbol rule in rules)
            usersOf.Add(rule.Name, []);
        foreach (RuleSymbol rule in rules)
            LinkUses(rule);
        Queue<RuleSymbol> ready = new(rules.Where(rule => waitsFor[rule.Name] == 0));
        HashSet<string> done = new(StringComparer.Ordinal);
        while (ready.TryDequeue(out RuleSymbol? rule))
        {
            Bind(rule);
            done.Add(rule.Name);
            foreach (RuleSymbol user in usersOf[rule.Name])
            {
                if (--waitsFor[user.Name] == 0)
                    ready.Enqueue(user);
            }
        }

        ReportCycles(rules, done);
    }

    private void LinkUses(RuleSymbol rule)
    {
        HashSet<string> uses = new(SyntaxWalk.NamesRead(rule.Syntax.Body), StringComparer.Ordinal);
        uses.ExceptWith(rule.Parameters.Select(parameter => parameter.Name).OfType<string>());
        uses.IntersectWith(usersOf.Keys);
        waitsFor[rule.Name] = uses.Count;
        foreach (string used in uses)
            usersOf[used].Add(rule);
    }

    private void ReportCycles(List<RuleSymbol> rules, HashSet<string> done)
    {
        foreach (RuleSymbol rule in rules.Where(rule => !done.Contains(rule.Name)))
        {
            // Of the rules left over some only use a cycle. Those in it can be reached from themselves.
            if (Reaches(rule, done))
                program.Diagnostics.Report(Mistakes.RuleCycle, rule.Origin, rule.Name);
        }
    }

    private bool Reaches(RuleSymbol rule, HashSet<string> done)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Stack<RuleSymbol> open = new(usersOf[rule.Name]);
        while (open.TryPop(out RuleSymbol? next))
        {
            if (next == rule)
                return true;
            if (done.Contains(next.Name) || !seen.Add(next.Name))
                continue;
            foreach (RuleSymbol user in usersOf[next.Name])
                open.Push(user);
        }

        return false;
    }

    private void Bind(RuleSymbol rule)
    {
        Scope scope = new();
        foreach (ParameterSymbol parameter in rule.Parameters)
            scope.Push(parameter.Name, parameter.Type, parameter.Origin);
        List<Variable> parameters = [.. scope.Variables];
        ExpressionBinder binder = new(program, scope);
        Typed body = binder.BindValue(rule.Syntax.Body);
        UnusedNames.ReportParameters(program, parameters, "rule", rule.Name);
        rule.Slots = scope.FrameSize;
        rule.Size = ExpressionMeasures.Size(body.Expression);
        if (rule.Size > MostNodes || ExpressionMeasures.Depth(body.Expression) > MostDepth)
        {
            program.Diagnostics.Report(Mistakes.RuleTooLarge, rule.Origin, rule.Name);
            body = Typed.Error;
        }

        rule.Body = body.Type.Kind == ValueKind.Unknown ? Typed.Error : body;
    }
}
