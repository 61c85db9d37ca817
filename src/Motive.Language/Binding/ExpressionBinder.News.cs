using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// What can be put into words: <c>value(what)</c> is what the fact that a piece of news is about is, in whatever mind that is asked; <c>not value(what)</c> is its opposite; a fact in the place of news is the news about it, and a deed the news that it has been done.
/// </summary>
internal partial class ExpressionBinder
{
    /// <summary>Read as a function where the story has news, and no fact or rule of its own by that name.</summary>
    private const string ValueOfNews = "value";

    /// <summary>Likewise where the story has claims.</summary>
    private const string SaidByClaim = "said";
    private const string NewsOfClaim = "about";

    /// <summary>Whether somebody or something takes part in what the news is about.</summary>
    private const string ConcernOfNews = "concerns";

    public bool IsValueOfNews(ExpressionSyntax syntax) =>
        syntax is CallSyntax { Name.Text: ValueOfNews } && symbols.News is not null && symbols.FindCallable(ValueOfNews) is null;

    private bool IsOfClaim(CallSyntax call) =>
        call.Name.Text is SaidByClaim or NewsOfClaim && symbols.Claim is not null && symbols.FindCallable(call.Name.Text) is null;

    /// <summary><c>said(what)</c> is what a claim says that its fact is, <c>about(what)</c> the news that it is about.</summary>
    private Typed BindOfClaim(CallSyntax call)
    {
        string shape = $"{call.Name.Text}(what: claim)";
        if (call.Arguments is not [ArgumentSyntax argument])
            return FailCount(call, shape, "one argument");
        Typed claim = BindClaim(argument.Value);
        if (claim.IsError)
            return claim;
        if (!Fits(claim.Type, ValueType.Entity(symbols.Claim)))
            return Fail(Mistakes.WrongArgument, argument.Value.Origin, null, shape, "what", ValueType.Entity(symbols.Claim).Words, claim.Type.Words);
        return call.Name.Text == SaidByClaim
            ? new Typed(new Expression.Claimed(claim.Expression), ValueType.Reported, Bounds.Any)
            : new Typed(new Expression.NewsOfClaim(claim.Expression), ValueType.Entity(symbols.News), Bounds.Any);
    }

    /// <summary><c>concerns(what, whom)</c>: the entity is one of those that the fact or the deed of the news is about.</summary>
    private Typed BindConcern(CallSyntax call)
    {
        const string shape = "concerns(what: news, whom: entity)";
        if (call.Arguments is not [ArgumentSyntax about, ArgumentSyntax whom])
            return FailCount(call, shape, "two arguments");
        (Typed news, Typed entity) = (BindNews(about.Value), BindValue(whom.Value));
        if (news.IsError || entity.IsError)
            return Typed.Error;
        if (!IsNews(news.Type))
            return Fail(Mistakes.WrongArgument, about.Value.Origin, null, shape, "what", ValueType.Entity(symbols.News).Words, news.Type.Words);
        if (entity.Type.Kind != ValueKind.Entity)
            return Fail(Mistakes.WrongArgument, whom.Value.Origin, null, shape, "whom", ValueType.Entity(symbols.Entity).Words, entity.Type.Words);
        if (entity.Expression is Expression.Literal known)
            return Typed.Condition(symbols.Concerns.TryGetValue(known.Value, out TypeSymbol? type) ? new Expression.IsOfType(news.Expression, type.Id) : Expression.Literal.False);
        IEnumerable<Expression> each = symbols.Concerns
            .Select(concern => Logic.And(new Expression.Compare(Comparison.Equal, entity.Expression, new Expression.Literal(concern.Key)), new Expression.IsOfType(news.Expression, concern.Value.Id)));
        return Typed.Condition(Logic.Or(each.DefaultIfEmpty(Expression.Literal.False)));
    }

    /// <summary>A value where a claim is asked for: <c>love(Ann) = Ben</c> stands for the claim that it is so.</summary>
    public Typed BindClaim(ExpressionSyntax syntax)
    {
        if (syntax is not BinarySyntax { Operator: BinaryOperator.Equal } claim || FamilyOf(claim.Left) is not string family || !symbols.ClaimTypes.TryGetValue(family, out TypeSymbol? type))
            return BindValue(syntax);
        (Typed news, Typed value) = (BindNews(claim.Left), BindValue(claim.Right));
        if (news.IsError || value.IsError)
            return Typed.Error;
        if (news.Expression is Expression.Literal about && value.Expression is Expression.Literal said
            && symbols.AllNews.Find(item => item.Id.Value == about.Value) is NewsSymbol item
            && symbols.AllNews.Find(other => other.Claimed == said.Value && other.Fact == item.Fact && other.Arguments.SequenceEqual(item.Arguments)) is NewsSymbol known)
        {
            return new Typed(new Expression.Literal(known.Id.Value), ValueType.Entity(type), Bounds.Any, IsConstant: true);
        }

        return Fail(Mistakes.NoSuchClaim, syntax.Origin, null);
    }

    private string? FamilyOf(ExpressionSyntax syntax) => syntax switch
    {
        CallSyntax call when Scope.Find(call.Name.Text) is null => call.Name.Text,
        ReferenceSyntax reference when Scope.Find(reference.Name.Text) is null => reference.Name.Text,
        _ => null,
    };

    /// <summary>Also in somebody's mind.</summary>
    private bool IsReported(ExpressionSyntax syntax) => syntax is BelievesSyntax { Knows: false, Source: null } believes ? IsReported(believes.Body) : IsValueOfNews(syntax);

    /// <summary>The news whose value is meant; null where it is none, which has been reported.</summary>
    public Expression? BindNewsOf(CallSyntax call)
    {
        if (call.Arguments is not [ArgumentSyntax argument])
        {
            FailCount(call, "value(what: news)", "one argument");
            return null;
        }

        Typed news = BindNews(argument.Value);
        if (news.IsError || Fits(news.Type, ValueType.Entity(symbols.News)) || (symbols.Claim is not null && Fits(news.Type, ValueType.Entity(symbols.Claim))))
            return news.IsError ? null : news.Expression;
        Fail(Mistakes.WrongArgument, argument.Value.Origin, null, "value(what: news)", "what", ValueType.Entity(symbols.News).Words, news.Type.Words);
        return null;
    }

    private Typed FailCount(CallSyntax call, string shape, string wanted) =>
        Fail(Mistakes.WrongArgumentCount, call.Origin, null, shape, wanted, call.Arguments.IsEmpty ? "none" : $"{call.Arguments.Length}");

    private Typed BindReported(CallSyntax call) =>
        BindNewsOf(call) is Expression news ? new Typed(new Expression.Reported(news), ValueType.Reported, Bounds.Any) : Typed.Error;

    /// <summary>A value where news is asked for: a fact or a deed that can be news stands for the news about it.</summary>
    public Typed BindNews(ExpressionSyntax syntax)
    {
        if (IsPlan(syntax))
            return BindPlanNews((CallSyntax)syntax);
        (NameSyntax? name, ImmutableArray<ArgumentSyntax> written) = syntax switch
        {
            CallSyntax call => (call.Name, call.Arguments),
            ReferenceSyntax reference => (reference.Name, []),
            _ => (null, []),
        };
        if (name is null || Scope.Find(name.Text) is not null || !symbols.NewsTypes.TryGetValue(name.Text, out TypeSymbol? type) || symbols.FindCallable(name.Text) is not { } family)
            return BindValue(syntax);
        Guards guards = new();
        if (BindArguments(new CallSyntax(name, written, syntax.Origin), family, guards) is not { } arguments)
            return Typed.Error;
        Expression news = Known(family is ActionSymbol deed ? program.Hidden.FindDeed(deed, symbols) : ((FactSymbol)family).Id, [.. arguments.Select(argument => argument.Expression)]);
        return Guarded(guards, new Typed(news, ValueType.Entity(type), Bounds.Any, IsConstant: arguments.All(argument => argument.IsConstant)), Value.Unknown, syntax.Origin);
    }

    public bool IsNews(ValueType value) => symbols.News is TypeSymbol news && value is { Kind: ValueKind.Entity, Type: TypeSymbol type } && type.Is(news);

    /// <summary>What stands where news is asked for: its value where that is news, else the news about it, where it is a fact or a deed that can be news.</summary>
    public Typed AsNews(ExpressionSyntax syntax, Typed value) =>
        !IsNews(value.Type) && (IsPlan(syntax) || (FamilyOf(syntax) is string family && symbols.NewsTypes.ContainsKey(family))) ? BindNews(syntax) : value;

    /// <summary>The very news where all arguments are entities.</summary>
    private Expression Known(FactId fact, ImmutableArray<Expression> arguments) =>
        symbols.AllNews.Find(item => item.Claimed is null && item.Fact == fact && item.Arguments.Select(argument => (Expression)new Expression.Literal(argument)).SequenceEqual(arguments)) is NewsSymbol known
            ? new Expression.Literal(known.Id.Value)
            : new Expression.NewsAbout(fact, arguments);

    /// <summary>The opposite of what news says: of a truth the other one, of anything else that it is not known.</summary>
    private Typed Denied(Typed value)
    {
        Expression? news = NewsIn(value.Expression);
        if (news is null)
            return Typed.Error;
        Expression isTruth = IsTruth(news);
        return value with { Expression = new Expression.Conditional(isTruth, new Expression.Not(value.Expression), new Expression.Literal(Value.Unknown)) };
    }

    /// <summary>What news says as a condition: it is a truth, and so. The opposite likewise: it is a truth, and not so.</summary>
    private Typed AsTruth(Typed value) => NewsIn(value.Expression) is Expression news
        ? Typed.Condition(Logic.And(IsTruth(news), value.Expression))
        : Typed.Error;

    /// <summary>Values of two pieces of news have nothing to do with each other: they are of different kinds and ranges.</summary>
    public static bool AreOfOneNews(Expression one, Expression other) => NewsIn(one) is Expression news && NewsIn(other) is Expression same && IsSame(news, same);

    private static bool IsSame(Expression one, Expression other) => one.Equals(other)
        || (one is Expression.NewsAbout news && other is Expression.NewsAbout same && news.Family == same.Family && news.Arguments.Zip(same.Arguments).All(pair => IsSame(pair.First, pair.Second)));

    private static Expression? NewsIn(Expression value) => ExpressionWalk.All(value)
        .Select(part => part switch { Expression.Reported reported => reported.News, Expression.Claimed claimed => claimed.Claim, _ => null }).FirstOrDefault(news => news is not null);

    /// <summary>Whether the news, or the claim, is about a fact that is true or false.</summary>
    private Expression IsTruth(Expression news)
    {
        Expression[] tests = [.. new[] { symbols.NewsTypes, symbols.ClaimTypes }.Where(kinds => kinds.ContainsKey(NewsBuilder.Truth)).Select(kinds => new Expression.IsOfType(news, kinds[NewsBuilder.Truth].Id))];
        return tests is [var only] ? only : Logic.Or(tests[0], tests[1]);
    }

    /// <summary>The type of news that a test such as <c>what is love</c> or <c>what is truth</c> asks for.</summary>
    private TypeSymbol? NewsTypeTested(Typed operand, NameSyntax name)
    {
        if (operand.Type is not { Kind: ValueKind.Entity, Type: TypeSymbol type } || symbols.FindThing(name.Text) is not null)
            return null;
        if (symbols.News is TypeSymbol news && type.Is(news))
            return symbols.NewsTypes.GetValueOrDefault(name.Text);
        return symbols.Claim is TypeSymbol claim && type.Is(claim) ? symbols.ClaimTypes.GetValueOrDefault(name.Text) : null;
    }
}
