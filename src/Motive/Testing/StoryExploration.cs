using System.Collections.Immutable;
using Motive.Checking.Exploring;
using Motive.Language;
using Motive.Minds.Model.Grounding;
using Motive.Reading;
using Motive.World;

namespace Motive.Testing;

/// <summary>
/// Everything that can happen in a story in which only a player decides, whatever they do: which beats and endings can be reached, by the shortest way, and which cannot. It is for stories in which facts and the player
/// alone decide, and says of another why it is none.
/// </summary>
public sealed class StoryExploration
{
    private const int MostEventsToDecide = 1000;

    private readonly LoadedStory loaded;
    private readonly ScriptExploration exploration;
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
        ImmutableArray<ScriptGoal> goals = ScriptGoals.Of(loaded.Story, player, conditions.Select(words => (words, Condition(words))));
        of = string.Join('\n', [loaded.Fingerprint, loaded.Story[player].Name, .. conditions]);
        exploration = Scripted(() => StoryLimitGuard.Bound(() => new ScriptExploration(ScriptCompiler.Compile(loaded.Story, player, goals), threads, sideBySide)));
    }

    /// <summary>
    /// Keeps all that is looked at in a file, and takes what is in it already: so an exploration goes on where it was stopped, whenever and however, and comes to the same. Nothing may have been looked at yet.
    /// </summary>
    /// <param name="file">Can be read, written, sought in and cut off, and stays open as long as this is used; empty for a new one.</param>
    /// <exception cref="RequestException">The file is of another text of the story, of another question, or no such file.</exception>
    public void KeepIn(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            work = ExplorationFile.Open(file, exploration, of);
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

    /// <summary>How many states have been found so far.</summary>
    public int States => exploration.States.Count;

    /// <summary>What follows so many of them has been looked at.</summary>
    public int Expanded => exploration.Expanded;

    /// <summary>How many acts the states under way are from the beginning.</summary>
    public int Moves => exploration.Levels.Count - 1;

    /// <summary>How many bytes the states take in memory, with all by which they are found.</summary>
    public long Bytes => exploration.States.Bytes;

    /// <summary>How many bits a state has.</summary>
    public int BitsOfState => exploration.Rows.Bits;

    /// <summary>Goes on until everything has been looked at or a limit is reached; it can be gone on with.</summary>
    /// <param name="limits">How much is looked at.</param>
    /// <param name="progress">Called now and then.</param>
    /// <param name="cancellation">Stops it; what was found so far stays.</param>
    /// <exception cref="RequestException">The story turns out not to be such a story after all.</exception>
    public ExplorationEnd GoOn(ExploreLimits limits, Action? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return Scripted(() => exploration.GoOn(new ExplorationLimits(limits.States, limits.Moves, limits.Bytes), AfterChunk, cancellation)) switch
        {
            ExplorationStop.Exhausted => ExplorationEnd.Exhausted,
            ExplorationStop.States => ExplorationEnd.States,
            ExplorationStop.Moves => ExplorationEnd.Moves,
            ExplorationStop.Memory => ExplorationEnd.Memory,
            _ => ExplorationEnd.Cancelled,
        };

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
        ImmutableDictionary<int, ImmutableArray<ScriptStep>> ways = new ScriptWitnesses(exploration).Find(cancellation);
        return [.. exploration.Script.Goals.Select((goal, place) => Sum(goal, ways.GetValueOrDefault(place, default)))];
    }

    private ExploredGoal Sum(ScriptGoal goal, ImmutableArray<ScriptStep> way)
    {
        string kind = goal.Kind.ToString().ToLowerInvariant();
        if (way.IsDefault)
            return new ExploredGoal(kind, goal.Id, goal.Title, exploration.IsExhausted ? Reachable.OutOfReach : Reachable.NotReached, null, []);
        WitnessRun witness = WitnessRun.Go(loaded, new RunRequest { Player = Who }, goal, way, MostEventsToDecide);
        return new ExploredGoal(kind, goal.Id, goal.Title, witness.IsReached ? Reachable.Reached : Reachable.NotReached, way.Length, [.. witness.Run.DecisionPhrases])
        {
            Refused = witness.IsReached ? null : witness.Refused ?? "it was not so when the run had come there",
        };
    }

    /// <summary>Whether there is something to write a certificate of: all has been looked at, something is out of reach, and no scene is written in the story, which tables cannot say.</summary>
    public bool CanCertify => exploration.IsExhausted && exploration.Reached.Count < exploration.Script.Goals.Length && CertificateWriter.CanWrite(exploration.Script);

    /// <summary>
    /// Writes down that what is out of reach is: how the story goes, as tables, and every state. Whether it is so, the program in <c>src/Motive.Certifier</c> finds out, which knows nothing of this one.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is nothing to certify: <see cref="CanCertify"/>.</exception>
    public void WriteCertificate(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!CanCertify)
            throw new InvalidOperationException("There is nothing to certify.");
        CertificateWriter.Write(writer, exploration, loaded.Fingerprint);
    }

    private Expression Condition(string words)
    {
        ValuePhrase value = RequestReader.Meant(RequestPart.Value, words, loaded.Phrases.ParseValue(words));
        return value.IsTruth ? value.Expression : throw new RequestException(RequestPart.Value, $"\"{words}\" is no condition.");
    }

    private T Scripted<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (NotAScriptException more)
        {
            throw new RequestException($"\"{loaded.Title}\" cannot be explored: {more.Message}. Explored are stories in which nothing but facts and one player decides what happens.", more);
        }
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
