namespace Motive.Cli.Exporting;

/// <summary>A fact as the story writes it, taken apart: <c>told(courting(Jory), Hetty, Tamsin)</c> has the name <c>told</c> and three arguments.</summary>
internal sealed record FactForm(string Name, string[] Args)
{
    public static FactForm Read(string fact)
    {
        int open = fact.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || !fact.EndsWith(')'))
            return new FactForm(fact, []);
        List<string> args = [];
        int start = open + 1;
        int depth = 0;
        for (int place = start; place < fact.Length; place++)
        {
            bool closes = fact[place] == ')' && depth == 0;
            if (closes || (fact[place] == ',' && depth == 0))
            {
                args.Add(fact[start..place].Trim());
                start = place + 1;
            }

            depth += fact[place] switch { '(' => 1, ')' => -1, _ => 0 };
        }

        return new FactForm(fact[..open], [.. args]);
    }
}
