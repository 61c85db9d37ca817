using System.Collections.Immutable;
using Motive.Checking.Exploring;
using Motive.Language;
using Motive.Minds.Model.Grounding;
using Motive.Reading;
using Motive.World;

namespace Motive.Testing;

/// <summary>
/// Everything that can happen in a story whatever a player does: which beats and endings can be reached, by the shortest way, and which cannot. A script, in which facts and the player alone decide, is looked at by its rules; any other is
/// played, with one seed, which is slow, and proves nothing.
/// </summary>
public sealed class StoryExploration
{
    private const int MostEventsToDecide = 1000;

    private readonly LoadedStory loaded;
    private readonly ImmutableArray<ScriptGoal> goals;
    private ScriptExploration? script;
    private PlayedExploration? played;
    private readonly string of;
    private ExplorationFile? work;
    private readonly EntityId player;

    /// <param name="loaded">The story.</param>
    /// <param name="who">Whose decisions are explored, by the name in the story or the display name; null for the first who can be played.</param>
    /// <param name="asked">Conditions in the story's own words that are looked for as well.</param>
    /// <param name="threads">How many states are looked at at a time; it makes no difference to what is found.</param>
    /// <param name="sideBySide">Does a number of things, each by its number, at the same time, as <c>Parallel.For</c> from 0 does; null to do them one after the other.</param>
    /// <exception cref="RequestException">Nobody is called that, a condition means nothing, or more than facts and the player decide in the story.</exception>
    public StoryExploration(LoadedStory loaded, string? who = null, ImmutableArray<string> asked = default, int threads = 1, Action<int, Action<int>>? sideBySide = null)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        this.loaded = loaded;
        player = CharacterNames.Find(loaded.Story, who ?? loaded.Outline.Playable.FirstOrDefault() ?? throw new RequestException("nobody can be played in the story."));
        ImmutableArray<string> conditions = asked.IsDefault ? [] : asked;
        goals = ScriptGoals.Of(loaded.Story, player, conditions.Select(words => (words, Condition(words))));
        of = string.Join('\n', [loaded.Fingerprint, loaded.Story[player].Name, .. conditions]);
        try
        {
            script = StoryLimitGuard.Bound(() => new ScriptExploration(ScriptCompiler.Compile(loaded.Story, player, goals), threads, sideBySide));
        }
        catch (NotAScriptException more)
        {
            PlayInstead(more.Message);
        }
    }

    /// <summary>
    /// Keeps all that is looked at in a file, and takes what is in it already: so an exploration goes on where it was stopped, whenever and however, and comes to the same. Nothing may have been looked at yet.
    /// </summary>
    /// <param name="file">Can be read, written, sought in and cut off, and stays open as long as this is used; empty for a new one.</param>
    /// <exception cref="RequestException">The file is of another text of the story, of another question, or no such file.</exception>
    public void KeepIn(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (script is null)
            throw new RequestException($"keeps what was looked at of a script alone, and this is none: {WhyPlayed}.");
        try
        {
            work = ExplorationFile.Open(file, script, of);
        }
        catch (UnfitExplorationException unfit)
        {
            throw new RequestException("is of another exploration: of another text of the story, of another person, or with other conditions. Name another file, or remove it.", unfit);
        }
    }

    /// <summary>Whose decisions are explored.</summary>
    public string Who => loaded.Story[player].Name;

    /// <summary>The title of the story.</summary>
    public string Title => loaded.Title;

    /// <summary>What decides in the story besides facts and the player, a clause, so that it is played; null for a script.</summary>
    public string? WhyPlayed { get; private set; }

    /// <summary>Where it is played: how many decisions came to where another run had stood.</summary>
    public int Merged => played?.Merged ?? 0;

    /// <summary>How many states have been found so far; where it is played, how many prompts.</summary>
    public int States => script?.States.Count ?? played!.States;

    /// <summary>What follows so many of them has been looked at.</summary>
    public int Expanded => script?.Expanded ?? played!.Expanded;

    /// <summary>How many acts the states under way are from the beginning.</summary>
    public int Moves => script is null ? played!.Moves : script.Levels.Count - 1;

    /// <summary>How many bytes the states take in memory, with all by which they are found.</summary>
    public long Bytes => script?.States.Bytes ?? PlayedExploration.Bytes;

    /// <summary>How many bits a state of a script has; 0 where it is played.</summary>
    public int BitsOfState => script?.Rows.Bits ?? 0;

    /// <summary>Goes on until everything has been looked at or a limit is reached; it can be gone on with.</summary>
    /// <param name="limits">How much is looked at.</param>
    /// <param name="progress">Called now and then.</param>
    /// <param name="cancellation">Stops it; what was found so far stays.</param>
    /// <exception cref="RequestException">The story goes round in triggers that never come to rest, or asks for more than is allowed; or it turns out to be no script after all, and what was looked at is kept in a file.</exception>
    public ExplorationEnd GoOn(ExploreLimits limits, Action? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ExplorationLimits bounds = new(limits.States, limits.Moves, limits.Bytes);
        return Go() switch
        {
            ExplorationStop.Exhausted => ExplorationEnd.Exhausted,
            ExplorationStop.States => ExplorationEnd.States,
            ExplorationStop.Moves => ExplorationEnd.Moves,
            ExplorationStop.Memory => ExplorationEnd.Memory,
            _ => ExplorationEnd.Cancelled,
        };

        ExplorationStop Go()
        {
            try
            {
                if (script is not null)
                    return script.GoOn(bounds, AfterChunk, cancellation);
            }
            catch (NotAScriptException more) when (work is null)
            {
                PlayInstead(more.Message);
            }
            catch (NotAScriptException more)
            {
                throw new RequestException($"\"{loaded.Title}\" is no script after all: {more.Message}. Leave the file away in which it was to be kept, and it is played.", more);
            }

            return StoryLimitGuard.Bound(() => played!.GoOn(bounds, AfterChunk, cancellation));
        }

        void AfterChunk()
        {
            work?.Append();
            progress?.Invoke();
        }
    }

    /// <summary>What was found of each thing, in the order of the story. Each way is gone in a run before it is said to lead there.</summary>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public ImmutableArray<ExploredGoal> Sum(CancellationToken cancellation = default)
    {
        if (script is null)
            return [.. goals.Select((goal, place) => Sum(goal, played!.Reached.GetValueOrDefault(place)))];
        ImmutableDictionary<int, ImmutableArray<ScriptStep>> ways = new ScriptWitnesses(script).Find(cancellation);
        return [.. goals.Select((goal, place) => Sum(goal, ways.GetValueOrDefault(place, default), script.IsExhausted))];
    }

    private ExploredGoal Sum(ScriptGoal goal, ImmutableArray<ScriptStep> way, bool isExhausted) => way.IsDefault
        ? new ExploredGoal(KindOf(goal), goal.Id, goal.Title, isExhausted ? Reachable.OutOfReach : Reachable.NotReached, null, [])
        : Sum(goal, WitnessRun.Go(loaded, Request, goal, way, MostEventsToDecide), way.Length);

    private ExploredGoal Sum(ScriptGoal goal, PlayedWay? way) => way is null
        ? new ExploredGoal(KindOf(goal), goal.Id, goal.Title, Reachable.NotReached, null, [])
        : Sum(goal, WitnessRun.Go(loaded, Request, goal, way, MostEventsToDecide), way.Decisions.Length);

    private static ExploredGoal Sum(ScriptGoal goal, WitnessRun witness, int acts) =>
        new(KindOf(goal), goal.Id, goal.Title, witness.IsReached ? Reachable.Reached : Reachable.NotReached, acts, [.. witness.Run.DecisionPhrases])
        {
            Refused = witness.IsReached ? null : witness.Refused ?? "it was not so when the run had come there",
        };

    private static string KindOf(ScriptGoal goal) => goal.Kind.ToString().ToLowerInvariant();

    private RunRequest Request => new() { Player = Who };

    private void PlayInstead(string why)
    {
        (script, WhyPlayed) = (null, why);
        played = StoryLimitGuard.Bound(() => new PlayedExploration(loaded.Grounding, new RequestReader(loaded, []).Read(Request), goals, MostEventsToDecide));
    }

    /// <summary>Whether there is something to write a certificate of: all has been looked at, something is out of reach, and no scene is written in the story, which tables cannot say.</summary>
    public bool CanCertify => script is { IsExhausted: true } && script.Reached.Count < goals.Length && CertificateWriter.CanWrite(script.Script);

    /// <summary>
    /// Writes down that what is out of reach is: how the story goes, as tables, and every state. Whether it is so, the program in <c>src/Motive.Certifier</c> finds out, which knows nothing of this one.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is nothing to certify: <see cref="CanCertify"/>.</exception>
    public void WriteCertificate(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!CanCertify)
            throw new InvalidOperationException("There is nothing to certify.");
        CertificateWriter.Write(writer, script!, loaded.Fingerprint);
    }

    private Expression Condition(string words)
    {
        ValuePhrase value = RequestReader.Meant(RequestPart.Value, words, loaded.Phrases.ParseValue(words));
        return value.IsTruth ? value.Expression : throw new RequestException(RequestPart.Value, $"\"{words}\" is no condition.");
    }
}

/// <summary>How much an exploration looks at.</summary>
/// <param name="States">So many states are kept at most.</param>
/// <param name="Moves">So many acts after the beginning; null for no limit.</param>
/// <param name="Bytes">What the states may take in memory.</param>
public sealed record ExploreLimits(int States = ExploreLimits.OrdinaryStates, int? Moves = null, long Bytes = ExploreLimits.OrdinaryBytes)
{
    /// <summary>How many states are kept unless it is asked for otherwise.</summary>
    public const int OrdinaryStates = 10_000_000;

    /// <summary>How many bytes they may take unless it is asked for otherwise.</summary>
    public const long OrdinaryBytes = 1_000_000_000;
}

/// <summary>Why an exploration looks at nothing more.</summary>
public enum ExplorationEnd
{
    /// <summary>There is nothing left to look at.</summary>
    Exhausted,

    /// <summary>As many states are kept as may be.</summary>
    States,

    /// <summary>What is further from the beginning was not to be looked at.</summary>
    Moves,

    /// <summary>They take as much memory as they may.</summary>
    Memory,

    /// <summary>It was asked to stop.</summary>
    Cancelled,
}
