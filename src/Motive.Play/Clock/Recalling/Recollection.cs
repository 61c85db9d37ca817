using System.Collections.Immutable;
using Motive.World;

namespace Motive.Play.Clock.Recalling;

/// <summary>
/// All that was concluded in a run, by the place at which it was asked for: a run asks for the same in the same order whenever it is made again. A run that follows another one recalls what that
/// concluded instead of thinking, until it decides otherwise or has come as far. So a run can be made again at the cost of its events alone.
/// </summary>
internal sealed class Recollection
{
    private readonly List<(int Place, Conclusion Conclusion)> concluded = [];
    private readonly List<(int Place, Decision Decision)> decided;
    private readonly Dictionary<int, ImmutableArray<Option>> offered = [];
    private Func<IEnumerable<(int Place, Conclusion Conclusion)>>? earlier;
    private Recollection? followed;
    private int next;
    private int places;
    private int whole;
    private bool isCutOff;
    private bool isDeciding;
    private bool isBehind;

    public Recollection()
        : this(null, [], 0)
    {
    }

    /// <param name="earlier">Gives what was concluded in the places so far; called when it is first asked for, once.</param>
    /// <param name="places">How many conclusions were asked for, those that are ordinary among them.</param>
    public Recollection(Func<IEnumerable<(int Place, Conclusion Conclusion)>>? earlier, List<(int Place, Decision Decision)> decided, int places)
    {
        (this.earlier, this.decided) = (earlier, decided);
        this.places = whole = places;
    }

    /// <summary>How many conclusions were thought out and not recalled.</summary>
    public int ThoughtOut { get; private set; }

    /// <summary>No step was cut off: all that was asked for is of use to other runs.</summary>
    public bool IsWhole => places == whole && !isCutOff;

    /// <summary>How many conclusions have been asked for.</summary>
    public int Asked => places;

    /// <summary>How many conclusions were asked for up to the last step that was carried out to its end.</summary>
    public int Places => whole;

    /// <summary>What was concluded in steps that were carried out to their end, with its place.</summary>
    public IEnumerable<(int Place, Conclusion Conclusion)> Concluded => All.TakeWhile(entry => entry.Place < whole);

    /// <summary>All that was concluded, the part before this recollection began included.</summary>
    private List<(int Place, Conclusion Conclusion)> All
    {
        get
        {
            if (earlier is not null)
            {
                concluded.InsertRange(0, earlier());
                earlier = null;
            }

            return concluded;
        }
    }

    /// <summary>What was asked from a place on counts for nothing: it is asked once more, because something has come between.</summary>
    public void Rewind(int place)
    {
        All.RemoveAll(entry => entry.Place >= place);
        places = place;
        whole = Math.Min(whole, place);
        next = followed?.FirstFrom(place) ?? 0;
    }

    /// <summary>What was decided in such steps, with its place.</summary>
    public IEnumerable<(int Place, Decision Decision)> Decided => decided.Where(entry => entry.Place <= whole);

    /// <summary>What is decided next in the run that is followed; null where nothing is, and where none is followed.</summary>
    public Decision? NextDecision =>
        followed is not null && decided.Count < followed.decided.Count && followed.decided[decided.Count].Place == places ? followed.decided[decided.Count].Decision : null;

    /// <summary>That of a run which is to go the way of this one, and of what this one was following itself.</summary>
    public Recollection CreateFollower() => new() { followed = followed ?? this };

    /// <summary>
    /// That of a run which goes on from a place of this one, as if it had come there by itself, and is to go its way from there. What was concluded up to there is shared, and asked for only where it is needed.
    /// </summary>
    /// <param name="place">How many conclusions had been asked for.</param>
    /// <param name="decisions">How many decisions had been made.</param>
    public Recollection CreateFollowerFrom(int place, int decisions)
    {
        if (place > places || decisions > decided.Count)
            throw new UnfitArchiveException();
        return new Recollection(() => All.TakeWhile(entry => entry.Place < place), [.. decided.Take(decisions)], place) { followed = followed ?? this, isBehind = true };
    }

    /// <summary>The index of the first conclusion at a place or behind it.</summary>
    private int FirstFrom(int place) => All.FindIndex(entry => entry.Place >= place) is int first and >= 0 ? first : concluded.Count;

    /// <summary>What was concluded here, or what thinking comes to now.</summary>
    /// <param name="ordinary">What is meant where nothing was kept.</param>
    /// <param name="think">Does not ask for other conclusions.</param>
    /// <exception cref="UnfitArchiveException">What was concluded here is an answer to another question.</exception>
    public T Recall<T>(T? ordinary, Func<T> think)
        where T : Conclusion
    {
        T conclusion = Recalled(ordinary) ?? ThinkOut(think);
        if (!conclusion.IsOrdinary)
            concluded.Add((places, conclusion));
        places++;
        return conclusion;
    }

    /// <summary>What a player can choose from at this turn, which may be asked for or not.</summary>
    public ImmutableArray<Option> RecallOptions(Func<ImmutableArray<Option>> think)
    {
        int turn = decided.Count - (isDeciding ? 1 : 0);
        if (!offered.TryGetValue(turn, out ImmutableArray<Option> options))
        {
            if (followed is null || !followed.offered.TryGetValue(turn, out options))
                options = ThinkOut(think);
            offered.Add(turn, options);
        }

        return options;
    }

    /// <summary>From here the run goes a way of its own.</summary>
    public void BranchOff() => followed = null;

    /// <summary>Something is about to be decided. Where that is something else than in the run that is followed, it is followed no longer.</summary>
    public void Decide(Decision decision)
    {
        if (NextDecision is not Decision then || !IsSame(then, decision))
            followed = null;
        decided.Add((places, decision));
        isDeciding = true;
    }

    /// <summary>What was decided last could not be.</summary>
    public void TakeBack()
    {
        decided.RemoveAt(decided.Count - 1);
        isDeciding = false;
    }

    /// <summary>A step begins. Where the last was cut off by an exception, what was concluded in it and from then on is of no use to other runs.</summary>
    public void BeginStep() => isCutOff |= places != whole;

    /// <summary>The step has been carried out to its end.</summary>
    public void EndStep()
    {
        whole = isCutOff ? whole : places;
        isDeciding = false;
    }

    /// <summary>In the run that is followed something was decided before this that was not decided here.</summary>
    private bool IsDecidedOtherwise => decided.Count < followed!.decided.Count && followed.decided[decided.Count].Place <= places;

    private T ThinkOut<T>(Func<T> think)
    {
        ThoughtOut++;
        return think();
    }

    private static bool IsSame(Decision one, Decision other) => (one, other) switch
    {
        (Decision.FromOutside what, Decision.FromOutside same) => what.What.Key == same.What.Key,
        (Decision.Do act, Decision.Do same) => act.Act.IsSame(same.Act),
        _ => one == other,
    };

    private T? Recalled<T>(T? ordinary)
        where T : Conclusion
    {
        if (followed is not null && (places >= followed.whole || IsDecidedOtherwise))
            followed = null;
        if (followed is null)
            return null;
        if (isBehind)
            (next, isBehind) = (followed.FirstFrom(places), false);
        if (next == followed.All.Count || followed.All[next].Place != places)
            return ordinary ?? throw new UnfitArchiveException();
        return followed.All[next++].Conclusion as T ?? throw new UnfitArchiveException();
    }
}
