using System.Globalization;
using System.Numerics;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// How many parts of one the numbers of a problem count: the least common denominator of all that the file can come to calculate, so that everything is exact.
/// Where there is none that leaves room, because something is divided again and again or by what takes many values, the finest grid that leaves room is
/// taken, and what falls between is rounded, with a warning.
/// </summary>
internal sealed class NumberParts
{
    /// <summary>The largest number of a file finds room this many times, in parts, below <see cref="Value.Ceiling"/>.</summary>
    private const int Room = 100;

    /// <summary>After so many rounds of carrying values on they are not told apart any more; after more, their denominators are not.</summary>
    private const int RoundsOfValues = 100;

    private const int RoundsOfDenominators = 300;

    /// <summary>Parts of which most fractions with small denominators are whole numbers, the finest first.</summary>
    private static readonly int[] Grids = [720_720, 55_440, 27_720, 5040, 2520, 840, 420, 120, 60, 12, 2];

    private readonly ProblemContext context;
    private readonly BigInteger most;
    private readonly Dictionary<string, NumberForm> properties = new(StringComparer.Ordinal);
    private readonly List<ExpressionSyntax> rounded = [];
    private BigInteger common = BigInteger.One;

    private NumberParts(ProblemContext context)
    {
        this.context = context;
        Largest = LargestNumber(context.Tokens);
        most = Value.Ceiling / Room / Math.Max(1, Largest);
    }

    /// <summary>No constant of the file is farther from 0, but for the fraction of one that is above it.</summary>
    public int Largest { get; }

    public int Parts { get; private set; } = 1;

    public static NumberParts Find(ProblemSyntax syntax, ProblemContext context)
    {
        NumberParts parts = new(context);
        List<(string Property, ExpressionSyntax Value)> assigned = [.. NumberAssignments.Of(syntax)];
        bool changed = true;
        for (int round = 0; changed; round++)
        {
            changed = false;
            foreach ((string property, ExpressionSyntax value) in assigned)
                changed |= parts.Include(property, value, round);
        }

        List<ExpressionSyntax> all = [.. NumberAssignments.Formulas(syntax).SelectMany(SyntaxWalk.All)];
        foreach (ExpressionSyntax formula in all.OfType<DecimalSyntax>())
            parts.CountNumber(formula);
        foreach (ExpressionSyntax formula in all)
            parts.CountCalculated(formula);
        parts.Settle();
        return parts;
    }

    private bool Include(string property, ExpressionSyntax value, int round)
    {
        NumberForm before = FormOf(property);
        NumberForm after = NumberForm.Either(before, Form(value), most);
        if (round > RoundsOfValues)
            after = new NumberForm(null, round > RoundsOfDenominators ? null : after.Denominator);
        properties[property] = after;
        return !before.IsSame(after);
    }

    /// <summary>A number that nothing sets is 0.</summary>
    private NumberForm FormOf(string property) => properties.GetValueOrDefault(property) ?? NumberForm.Only(Fraction.Zero);

    private NumberForm Form(ExpressionSyntax formula) => formula switch
    {
        DecimalSyntax number => NumberForm.Only(Fraction.Parse(number.Text)),
        CallSyntax call => FormOf(call.Name.Text),
        BelievesSyntax believes => Form(believes.Body),
        ConditionalSyntax choice => NumberForm.Either(Form(choice.Then), choice.Else is null ? NumberForm.Nothing : Form(choice.Else), most),
        QuantifierSyntax sum => Form(sum.Body!) with { Values = null },
        ProductSyntax product => Product(product),
        ChainSyntax { Operator: BinaryOperator.Add } sum => Chain(Arithmetic.Add, sum.Operands),
        ChainSyntax { Operator: BinaryOperator.Multiply } product => Chain(Arithmetic.Multiply, product.Operands),
        BinarySyntax { Operator: BinaryOperator.Subtract } subtract => NumberForm.Calculate(Arithmetic.Subtract, Form(subtract.Left), Form(subtract.Right), most),
        BinarySyntax { Operator: BinaryOperator.Divide } divide => NumberForm.Calculate(Arithmetic.Divide, Form(divide.Left), Form(divide.Right), most),
        _ => NumberForm.Nothing,
    };

    private NumberForm Chain(Arithmetic arithmetic, IEnumerable<ExpressionSyntax> parts) =>
        parts.Select(Form).Aggregate((left, right) => NumberForm.Calculate(arithmetic, left, right, most));

    /// <summary>A sum has the denominator of what is added; a product, of a factor for each member of the type.</summary>
    private NumberForm Product(ProductSyntax syntax)
    {
        NumberForm factor = Form(syntax.Body) with { Values = null };
        int members = context.Symbols.FindType(syntax.Variable.Type.Text)?.Members.Count ?? 0;
        NumberForm product = NumberForm.Only(new Fraction(1, 1));
        for (int i = 0; i < members && product.Denominator is not null; i++)
            product = NumberForm.Calculate(Arithmetic.Multiply, product, factor, most);
        return product;
    }

    private void CountNumber(ExpressionSyntax number)
    {
        if (!Widen(Form(number).Denominator))
            context.Diagnostics.ReportWithHint(ProblemMistakes.UnsupportedNumber, number.Origin, TooFine(), context.TextOf(number));
    }

    /// <summary>What is multiplied or divided has a denominator of its own; where it has none that leaves room, it is rounded.</summary>
    private void CountCalculated(ExpressionSyntax formula)
    {
        bool finer = formula is BinarySyntax { Operator: BinaryOperator.Divide } or ChainSyntax { Operator: BinaryOperator.Multiply } or ProductSyntax;
        if (finer && !Widen(Form(formula).Denominator))
            rounded.Add(formula);
    }

    private bool Widen(BigInteger? denominator)
    {
        if (denominator is not BigInteger finite)
            return false;
        BigInteger wider = Fraction.CommonMultiple(common, finite);
        if (wider > most)
            return false;
        common = wider;
        return true;
    }

    private string TooFine() => string.Create(
        CultureInfo.InvariantCulture, $"With {Largest} in the same file, numbers can be no finer than 1/{most}.");

    private void Settle()
    {
        if (rounded.Count > 0)
            common = Array.ConvertAll(Grids, grid => Fraction.CommonMultiple(common, grid)).Append(common).First(parts => parts <= most || parts == common);
        Parts = (int)common;
        foreach (ExpressionSyntax formula in rounded.DistinctBy(formula => formula.Origin.Start))
        {
            context.Diagnostics.ReportWithHint(
                ProblemMistakes.Rounded, formula.Origin, Reading(formula), context.TextOf(formula), Parts.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Division binds more loosely than people are used to.</summary>
    private string? Reading(ExpressionSyntax formula) => formula is BinarySyntax { Operator: BinaryOperator.Divide, Left: ChainSyntax { Operator: BinaryOperator.Add } or BinarySyntax { Operator: BinaryOperator.Subtract } } divide
        && divide.Left.Origin.Start == divide.Origin.Start
        ? $"It is read as `({context.TextOf(divide.Left)}) / {context.TextOf(divide.Right)}`; brackets can say it otherwise."
        : null;

    private static int LargestNumber(ProblemTokens tokens)
    {
        BigInteger largest = BigInteger.Zero;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != ProblemTokenKind.Number)
                continue;
            Fraction number = Fraction.Parse(tokens[i].Text);
            largest = BigInteger.Max(largest, BigInteger.Abs(number.Numerator) / number.Denominator);
        }

        return (int)BigInteger.Min(largest, FormulaBinder.LargestNumber);
    }
}
