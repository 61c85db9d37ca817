using System.Collections.Immutable;
using Motive.Language;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>A small story under way, asked in its own words: the one door of these tests to language and play.</summary>
internal sealed class Staged
{
    /// <summary>No story here has a reason for so many steps.</summary>
    private const int MostSteps = 200;

    private readonly StoryPhrases phrases;

    private Staged(StoryPhrases phrases, Session session) => (this.phrases, Session) = (phrases, session);

    public Session Session { get; }

    /// <summary>Events as <c>08:10 walk(Ann, Home, Park)</c>; happenings by their name.</summary>
    public IReadOnlyList<string> Events => [.. Session.Chronicle.Select(record => $"{record.Ends.Clock} {NameOf(record)}")];

    public IReadOnlyList<string> Acts => [.. Session.Chronicle.Select(NameOf)];

    /// <summary>A part of a story under Stories/.</summary>
    public static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Stories", $"{name}.story"));

    /// <param name="setup">Understands phrases of the story, for what is forbidden, forced or changed.</param>
    public static Staged Of(string text, Func<StoryPhrases, Story, SessionSetup>? setup = null) => Of(text, [], setup);

    /// <param name="included">Other files of the story, by name.</param>
    public static Staged Of(string text, Dictionary<string, string> included, Func<StoryPhrases, Story, SessionSetup>? setup = null)
    {
        CompilationResult result = Compilation.Compile(new SourceFile("main.story", text), new GivenFiles(included));
        Assert.True(result.Succeeded, string.Join("\n", result.Diagnostics.Select(diagnostic => DiagnosticRenderer.Render(diagnostic, result.Files))));
        StoryPhrases phrases = new(result);
        return new Staged(phrases, new Session(result.Story!, setup?.Invoke(phrases, result.Story!) ?? new SessionSetup()));
    }

    /// <summary>The codes of the mistakes of a text.</summary>
    public static IEnumerable<string> Mistakes(string text, Dictionary<string, string>? included = null) =>
        Compilation.Compile(new SourceFile("main.story", text), new GivenFiles(included ?? [])).Diagnostics.Select(diagnostic => diagnostic.Descriptor.Code);

    public static Staged Played(string text, string character) => Of(text, (_, story) => new SessionSetup { Player = Named(story, character) });

    public static Staged Seeded(string text, ulong seed) => Of(text, (_, _) => new SessionSetup { Seed = seed });

    /// <summary>Runs to the end or to the player's turn.</summary>
    public Staged Run()
    {
        for (int i = 0; i < MostSteps && Session.Step() is not (StepResult.Over or StepResult.PlayerToDecide); i++)
        {
        }

        return this;
    }

    /// <summary>The player's character does this, and the story goes on to their next turn.</summary>
    public Staged Do(string act)
    {
        Session.Decide(new Decision.Do(Act(act)));
        return Run();
    }

    public Staged Wait()
    {
        Session.Decide(new Decision.Wait());
        return Run();
    }

    /// <summary>Runs for so many minutes.</summary>
    public Staged Run(int until)
    {
        StepBounds bounds = new() { Until = Session.Now.Plus(until) };
        while (Session.Step(bounds) is not (StepResult.Over or StepResult.TimeReached))
        {
        }

        return this;
    }

    public void Put(Intervention what)
    {
        Assert.Null(Session.ObstacleTo(what));
        Session.Intervene(what);
    }

    public InitialFact Fact(string phrase) => phrases.ParseFact(phrase).Value!;

    public InitialFact Belief(string phrase) => phrases.ParseBelief(phrase).Value!;

    public EntityId Place(string name) => Session.Story.Entities.First(entity => entity.Name == name).Id;

    public GroundAct Act(string phrase) => phrases.ParseAct(phrase).Value!;

    public Occurrence Event(string act) => Session.Chronicle.First(record => NameOf(record) == act);

    public bool Holds(string condition) => Holds(condition, Session.Present);

    public bool Holds(string condition, IState state) => new Evaluator(Session.Story).Holds(phrases.ParseCondition(condition).Value!, state);

    public string Wording(GroundAct act) => World.Wording.Action(Session.Story, act.Action, act.Arguments.AsSpan());

    public Learnt Learnt(string act, string who, string fact) =>
        Assert.Single(Event(act).Learnt, learnt => learnt.Who == Named(Session.Story, who) && Session.Story[learnt.Fact].Name == fact);

    public Reason Reason(string act, string who) => Assert.Single(Event(act).Because, reason => reason.Who == Named(Session.Story, who));

    public EntityId Who(string name) => Named(Session.Story, name);

    public ImmutableArray<string> Options => [.. Session.Options.Select(option => (option.Reason is null ? "! " : "") + Wording(option.Act))];

    public static EntityId Named(Story story, string name) => story.Characters.First(who => story[who].Name == name);

    public string NameOf(Occurrence record) => record.Action is ActionId action
        ? World.Wording.Action(Session.Story, action, record.Arguments.AsSpan())
        : World.Wording.Event(Session.Story, record);

    private sealed class GivenFiles(Dictionary<string, string> files) : ISourceLibrary
    {
        public IEnumerable<string> ModuleNames => [];

        public SourceFile? Include(string path, string fromPath) => files.TryGetValue(path, out string? text) ? new SourceFile(path, text) : null;

        public SourceFile? Module(string name) => null;
    }
}
