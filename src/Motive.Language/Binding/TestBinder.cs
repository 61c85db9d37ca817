using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>A test but for what is given, whose statements are carried out after the story's own.</summary>
internal sealed record BoundTest(StoryTest Test, ImmutableArray<InitialStatement> Given);

/// <summary>Tests, which name beats, chapters and acts of the whole story.</summary>
internal sealed class TestBinder(Program program, ChapterBinder chapters)
{
    /// <summary>A test is not run with more seeds than this.</summary>
    private const int MostSeeds = 1000;

    private readonly NameLookup names = new(program);

    public BoundTest Bind(TestSyntax test)
    {
        PatternBinder patterns = new(program, new Scope(), bindsVariables: false);
        EntitySymbol? player = PlayerOf(test);
        StoryTest bound = new(test.Name, test.Origin)
        {
            Forbidden = [.. test.Forbidden.Select(patterns.Bind).OfType<EventPattern>()],
            Seeds = SeedsOf(test),
            Free = test.Free,
            Player = player?.Id,
            Script = [.. test.Script.Select(step => BindStep(step, player)).OfType<TestStep>()],
            Expectations = [.. test.Expectations.Select(BindExpectation)],
        };
        if (test.Script.FirstOrDefault() is { } first && test.Players.IsEmpty)
            program.Diagnostics.Report(Mistakes.ScriptWithoutPlayer, first.Origin, program.TextAt(first.Origin));
        if (test.Script.IsEmpty && test.Expectations.IsEmpty)
            program.Diagnostics.Report(Mistakes.NothingExpected, test.Origin, test.Name);
        return new BoundTest(bound, [.. new InitialBinder(program).Bind(test.Given)]);
    }

    private EntitySymbol? PlayerOf(TestSyntax test)
    {
        foreach (NameSyntax second in test.Players.Skip(1))
            program.Diagnostics.Report(Mistakes.SecondPlayer, second.Origin, test.Players[0].Text, second.Text);
        return test.Players.IsEmpty ? null : names.CharacterNamed(test.Players[0]);
    }

    private ImmutableArray<int> SeedsOf(TestSyntax test)
    {
        SortedSet<int> seeds = [];
        foreach (SeedRangeSyntax range in test.Seeds)
        {
            if (range.First < 0 || range.Last < range.First || range.Last - range.First >= MostSeeds)
                program.Diagnostics.Report(Mistakes.SeedRange, range.Origin, program.TextAt(range.Origin), $"{MostSeeds}");
            else
                seeds.UnionWith(Enumerable.Range(range.First, range.Last - range.First + 1));
        }

        if (seeds.Count > MostSeeds)
            program.Diagnostics.Report(Mistakes.SeedRange, test.Seeds[^1].Origin, program.TextAt(test.Seeds[^1].Origin), $"{MostSeeds}");
        return seeds.Count == 0 ? [1] : [.. seeds];
    }

    private TestStep? BindStep(TestStepSyntax step, EntitySymbol? player)
    {
        string text = program.TextAt(step.Origin);
        if (step.Choose is string words)
            return new TestStep.Choose(words, text, step.Origin);
        if (step.WaitUntil is { } condition)
            return new TestStep.WaitUntil(new ExpressionBinder(program, new Scope()).BindCondition(condition), text, step.Origin);
        if (step.Do is not { } act)
            return new TestStep.Wait(text, step.Origin);
        return BindAct(act, player) is { } bound ? new TestStep.Do(bound, text, step.Origin) : null;
    }

    private GroundAct? BindAct(PatternSyntax act, EntitySymbol? player)
    {
        if (new ExpressionBinder(program, new Scope()).BindAct(act) is not { } bound)
            return null;
        ImmutableArray<int> arguments = [.. bound.Arguments.OfType<Expression.Literal>().Select(literal => literal.Value)];
        if (arguments.Length != bound.Arguments.Length || arguments.Contains(Value.Unknown))
        {
            program.Diagnostics.Report(Mistakes.PatternArgument, act.Origin);
            return null;
        }

        ActionSymbol action = program.Symbols.Actions[bound.Action.Value];
        if (player is not null && !ConsentingIn(action, arguments).Contains(player.Id.Value))
            program.Diagnostics.Report(Mistakes.NotThePlayersAct, act.Origin, player.Name, program.TextAt(act.Origin));
        return new GroundAct(bound.Action, arguments);
    }

    /// <summary>Whoever must agree to the act: parameters by what is put in for them, entities as they are.</summary>
    private IEnumerable<int> ConsentingIn(ActionSymbol action, ImmutableArray<int> arguments)
    {
        foreach (NameSyntax name in action.Syntax.Body.Consenting)
        {
            int position = Enumerable.Range(0, action.Parameters.Length).FirstOrDefault(index => action.Parameters[index].Name == name.Text, -1);
            if (position >= 0)
                yield return arguments[position];
            else if (program.Symbols.FindThing(name.Text) is EntitySymbol entity)
                yield return entity.Id.Value;
        }
    }

    private StoryExpectation BindExpectation(ExpectationSyntax expectation)
    {
        if (expectation.Chapter is { } number && !chapters.Numbers.Contains(number))
            program.Diagnostics.Report(Mistakes.UnknownChapter, expectation.ChapterOrigin, $"{number}");
        StoryExpectation bound = new(expectation.Kind, program.TextAt(expectation.Origin), expectation.Origin)
        {
            Chapter = expectation.Chapter,
            InSomeSeed = expectation.InSomeSeed,
            Told = expectation.Told,
        };
        if (expectation.What is not { } what)
            return bound;
        if (what is ReferenceSyntax { Name: var name } && chapters.Ids.Contains(name.Text))
            return bound with { Beat = name.Text };
        if (what is ReferenceSyntax { Name: var unknown } && program.Symbols.FindCallable(unknown.Text) is null)
        {
            IEnumerable<string> known = chapters.Ids.Concat(program.Symbols.Facts.Select(item => item.Name)).Concat(program.Symbols.Rules.Select(item => item.Name));
            names.Unknown(Mistakes.UnknownBeat, unknown, known);
            return bound;
        }

        return bound with { Condition = new ExpressionBinder(program, new Scope()).BindCondition(what) };
    }
}
