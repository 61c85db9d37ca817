using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Binds every definition and puts the story together. Facts come last, since binding finds which patterns of events are read.</summary>
internal sealed class StoryAssembler(Program program)
{
    private readonly SymbolTable symbols = program.Symbols;
    private readonly NameLookup names = new(program);
    private readonly FactPhraseBinder factPhrases = new(program);
    private readonly StatedWarnings warnings = new(program);
    private readonly List<InitialStatement> initial = [];
    private readonly List<BoundTest> tests = [];

    public Story Assemble()
    {
        Story story = BindDefinitions();
        ImmutableArray<FactDefinition> facts = [.. symbols.Facts.Select(Fact)];
        DeedPhrases deeds = new(program, story.Actions);
        ImmutableArray<RuleDefinition> rules = [.. symbols.Rules.Select(Rule)];
        ImmutableArray<object> hidden = [.. program.Hidden.All.Select(Kept)];
        story = story with
        {
            Rules = rules,
            Facts = WithHidden(facts, deeds),
            Traces = [.. hidden.OfType<EventTrace>()],
            Plans = [.. hidden.OfType<KeptPlan>()],
            KeptSources = [.. hidden.OfType<KeptSource>()],
        };
        return program.Diagnostics.HasErrors ? story : WithInitialState(story);
    }

    private Story BindDefinitions()
    {
        EntityBinder entities = new(program);
        RuleBodyBinder rules = new(program);
        TellingBinder telling = new(program);
        SceneBinder scenes = new(program);
        WantBinder wants = new(program);
        ChapterBinder chapters = new(program, telling);
        HeaderSyntax? header = Header();
        foreach (ActionSymbol action in symbols.Actions)
            program.Sizes.Check("action", action.Name, action.Parameters, action.Origin);
        Story story = new()
        {
            Title = header?.Title ?? "",
            Author = header?.Author,
            Rating = header?.Rating,
            About = header?.About,
            Blurb = header?.Blurb,
            HeaderOrigin = header?.Origin,
            Language = Language(header?.Language),
            Notes = header is null ? [] : [.. header.Notes.Select(note => new ContentNote(note.Text, note.Degree))],
            Thinking = ThinkingBinder.Bind(program, header?.Thinking ?? []),
            Sources = program.Sources,
            CharacterType = symbols.Character.Id,
            Types = [.. symbols.Types.Select(Type)],
            Entities = [.. symbols.Entities.Select(entities.Bind)],
            Characters = entities.Characters,
            Facts = [],
            News = [.. symbols.AllNews.Select(item => new NewsItem(item.Id, item.Fact, item.Arguments) { Claimed = item.Claimed })],
            Location = symbols.Location?.Id,
            Actions = [.. symbols.Actions.Select(rules.Bind)],
            Triggers = [.. DeclarationsOf<TriggerSyntax>().Where(item => !item.IsReaction).Select(rules.BindTrigger)],
            Reactions = [.. DeclarationsOf<TriggerSyntax>().Where(item => item.IsReaction).Select(rules.BindReaction)],
            Happenings = [.. DeclarationsOf<HappeningSyntax>().Select(rules.Bind)],
            Wants = [.. BindWants(wants)],
            Tendencies = [.. DeclarationsOf<TendencySyntax>().SelectMany(Tendencies)],
            Tells = [.. DeclarationsOf<TellSyntax>().SelectMany(telling.Bind)],
            Openings = [.. DeclarationsOf<OpeningSyntax>().Select(telling.Bind)],
            Scenes = [.. DeclarationsOf<SceneSyntax>().Select(scenes.Bind).OfType<Scene>()],
            Chapters = chapters.BindAll([.. DeclarationsOf<ChapterSyntax>()]),
        };
        BindInitial();
        foreach (WarnSyntax warn in DeclarationsOf<WarnSyntax>())
            warnings.Bind(warn);
        tests.AddRange(DeclarationsOf<TestSyntax>().Select(new TestBinder(program, chapters).Bind));
        return new OutOfStory(program).Apply(new Credence(program).Apply(WithLiking(story)));
    }

    private IEnumerable<TDeclaration> DeclarationsOf<TDeclaration>() => program.Declarations.OfType<TDeclaration>();

    private HeaderSyntax? Header()
    {
        HeaderSyntax? first = null;
        foreach (HeaderSyntax header in DeclarationsOf<HeaderSyntax>())
        {
            // Only the main file's header counts: a module or a part may have its own.
            if (header.Origin.File != 0)
                continue;
            if (first is not null)
                program.Diagnostics.Report(Mistakes.SecondHeader, header.Origin);
            first ??= header;
        }

        return first;
    }

    private string Language(LanguageSyntax? language)
    {
        if (language is null)
            return PrintRules.English;
        if (language.Code != PrintRules.AsWritten && PrintRules.Find(language.Code) is null)
            program.Diagnostics.ReportWithHint(Mistakes.UnknownLanguage, language.Origin, NearNames.DidYouMean(language.Code, PrintRules.Languages), language.Code, string.Join(", ", PrintRules.Languages));
        return language.Code;
    }

    public static StoryType Type(TypeSymbol type) =>
        new(type.Id, type.Name, [.. type.Parents.Select(parent => parent.Id)], [.. type.Members], type.Origin);

    private FactDefinition Fact(FactSymbol fact) => new(
        fact.Id, fact.Name, RuleBodyBinder.Parameters(fact.Parameters), fact.Domain ?? new Domain.Boolean(), fact.Default, false, fact.Origin)
    {
        Phrases = factPhrases.Bind(fact),
        Question = factPhrases.BindQuestion(fact),
    };

    private RuleDefinition Rule(RuleSymbol rule)
    {
        Domain domain = DomainOf(rule.Body);
        return new RuleDefinition(rule.Id, rule.Name, RuleBodyBinder.Parameters(rule.Parameters), domain, rule.Origin) { Phrases = factPhrases.Bind(rule, domain) };
    }

    private static Domain DomainOf(Typed body) => body.Type switch
    {
        { Kind: ValueKind.Entity, Type: { } type } => new Domain.Entities(type.Id),
        { Kind: ValueKind.Integer } => new Domain.Integer(Number(body.Bounds.Minimum), Number(body.Bounds.Maximum)),
        _ => new Domain.Boolean(),
    };

    private static int Number(long bound) => (int)Math.Clamp(bound, -Value.Ceiling, Value.Ceiling);

    private FactId HiddenId(int index) => new(symbols.Facts.Count + index);

    private object Kept(HiddenFact hidden, int index) => hidden switch
    {
        HiddenFact.Trace trace => new EventTrace(HiddenId(index), trace.Action.Id, trace.Positions),
        HiddenFact.Plan plan => new KeptPlan(HiddenId(index), plan.Action.Id),
        HiddenFact.Source source => new KeptSource(HiddenId(index), source.Of, source.Way),
        _ => throw new InvalidOperationException($"Nothing is kept of {hidden.GetType().Name}."),
    };

    /// <summary>The declared facts and the hidden ones behind them.</summary>
    private ImmutableArray<FactDefinition> WithHidden(ImmutableArray<FactDefinition> declared, DeedPhrases deeds)
    {
        ImmutableArray<FactDefinition>.Builder facts = declared.ToBuilder();
        foreach (HiddenFact hidden in program.Hidden.All)
        {
            FactId id = HiddenId(facts.Count - declared.Length);
            facts.Add(hidden switch
            {
                HiddenFact.Source source => Sources(id, source, facts),
                HiddenFact.Plan plan => Plan(id, plan, deeds),
                _ => Trace(id, (HiddenFact.Trace)hidden, deeds),
            });
        }

        return facts.ToImmutable();
    }

    private static FactDefinition Plan(FactId id, HiddenFact.Plan plan, DeedPhrases deeds) => new(
        id, $"about to {plan.Action.Name}", RuleBodyBinder.Parameters(plan.Action.Parameters), new Domain.Boolean(), Value.False, true, plan.Action.Origin)
    {
        Phrases = deeds.WritePlan(plan.Action),
    };

    private FactDefinition Sources(FactId id, HiddenFact.Source source, IReadOnlyList<FactDefinition> facts)
    {
        FactDefinition of = facts[source.Of.Value];
        bool isPerson = source.Way == SourceWay.From;
        return new FactDefinition(
            id, $"{of.Name} {source.Way.Word()}", of.Parameters, isPerson ? new Domain.Entities(symbols.Character.Id) : new Domain.Boolean(),
            isPerson ? Value.Unknown : Value.False, true, of.Origin);
    }

    private FactDefinition Trace(FactId id, HiddenFact.Trace trace, DeedPhrases deeds)
    {
        ImmutableArray<Parameter> parameters = RuleBodyBinder.Parameters(trace.Action.Parameters);
        return new FactDefinition(
            id, $"happened {trace.Action.Name}({string.Join(",", trace.Positions)})",
            [.. trace.Positions.Select(position => parameters[position])], new Domain.Boolean(), Value.False, true, trace.Action.Origin)
        {
            Phrases = IsNews(trace.Action, trace.Positions) ? deeds.Write(trace.Action) : [],
            Question = IsNews(trace.Action, trace.Positions) ? deeds.Ask(trace.Action) : null,
        };
    }

    /// <summary>The hidden fact is that of just one deed, which can be news.</summary>
    private bool IsNews(ActionSymbol action, ImmutableArray<int> positions) => symbols.NewsTypes.ContainsKey(action.Name) && positions.Length == action.Parameters.Length;

    private Story WithLiking(Story story)
    {
        if (!symbols.TryFind("liking", out RuleSymbol? liking) || liking.Body.IsError)
            return story;
        if (liking.Parameters.Length == 2 && liking.Body.Type.Kind == ValueKind.Integer)
            return story with { Liking = liking.Body.Expression, LikingSlots = liking.Slots };
        program.Diagnostics.Report(Mistakes.LikingShape, liking.Origin);
        return story;
    }

    private List<Want> BindWants(WantBinder wants)
    {
        List<Want> bound = [];
        foreach (DeclarationSyntax declaration in program.Declarations)
        {
            if (declaration is WantsSyntax syntax)
                bound.AddRange(wants.Bind(syntax));
            else if (declaration is EntitySyntax entity)
                bound.AddRange(symbols.EntitiesOf(entity).SelectMany(wants.BindOwn));
        }

        return bound;
    }

    private IEnumerable<Tendency> Tendencies(TendencySyntax syntax) =>
        names.EmotionNamed(syntax.Emotion) is { } emotion ? syntax.Tilts.Select(tilt => new Tendency(emotion, tilt.Manner.Text, tilt.Tilt)) : [];

    private void BindInitial()
    {
        InitialBinder binder = new(program);
        foreach (DeclarationSyntax declaration in program.Declarations)
        {
            if (declaration is InitiallySyntax initially)
                initial.AddRange(binder.Bind(initially.Statements));
            else if (declaration is EntitySyntax entity)
                initial.AddRange(symbols.EntitiesOf(entity).SelectMany(binder.Bind));
        }
    }

    private Story WithInitialState(Story story)
    {
        InitialBudget budget = new(story, program.Diagnostics);
        InitialStateBuilder builder = new(story, budget);
        builder.Apply(initial);
        warnings.Report(story, builder.World, builder.Facts);
        return story with { Initial = builder.Facts, Tests = [.. tests.Select(Complete)] };

        StoryTest Complete(BoundTest test)
        {
            InitialStateBuilder changed = new(story, budget);
            changed.Seed(builder.Facts);
            changed.Apply(test.Given);
            return test.Test with { Given = changed.Facts };
        }
    }
}
