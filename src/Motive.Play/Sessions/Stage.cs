using System.Collections.Immutable;
using Motive.Minds;
using Motive.Minds.Feelings;
using Motive.Minds.Grounding;
using Motive.Minds.Memory;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>
/// The world of a session: the present state, the clock and the chronicle. The only place where events come about. Each goes
/// through the same steps: effects and beliefs, feelings, reactions to them, memory, record.
/// </summary>
internal sealed class Stage
{
    /// <summary>How far back, in minutes, a hurt still counts as having provoked a deed.</summary>
    private const int ProvocationMinutes = 90;

    private readonly List<Occurrence> chronicle = [];
    private readonly List<(int Before, int After)> states = [];
    private readonly Dictionary<int, HashSet<int>> harmed = [];

    public Stage(GroundStory ground)
    {
        Engine = new MindEngine(ground);
        Feelings = new FeelingEngine(Engine);
        Ledger = new BeliefLedger(Engine);
        HopesAndFears = new HopesAndFears(Engine, Feelings);
        Told = Engine.Initial;
        State = Engine.WithoutTelling(Told);
    }

    public MindEngine Engine { get; }

    public FeelingEngine Feelings { get; }

    public BeliefLedger Ledger { get; }

    public HopesAndFears HopesAndFears { get; }

    /// <summary>The present as people think with it, and as all that they do hangs on it.</summary>
    public int State { get; private set; }

    /// <summary>The present as chapters, scenes and prose read it: also with what nothing but these asks for.</summary>
    public int Told { get; private set; }

    public StoryTime Now { get; private set; }

    public IReadOnlyList<Occurrence> Chronicle => chronicle;

    public Story Story => Engine.Story.Story;

    /// <summary>The states just before and just after an event, as they are told; time passes between the one's after and the next one's before.</summary>
    public (int Before, int After) StatesAround(int number) => states[number - 1];

    public void SetClock(StoryTime time) => Now = time;

    public void AdvanceTo(StoryTime time)
    {
        Told = Feelings.Fade(Told, Now, time);
        State = Engine.WithoutTelling(Told);
        Now = time;
    }

    public void Replace(int number, Func<Occurrence, Occurrence> change) => chronicle[number - 1] = change(chronicle[number - 1]);

    public Occurrence Enact(Undertaking undertaking, int chapter)
    {
        Act act = undertaking.Act;
        bool tried = undertaking.Kind == OccurrenceKind.Attempt;
        ImmutableArray<int> seen =
            [.. Enumerable.Range(0, Engine.Story.Characters).Where(c => tried ? Engine.SeesAttempt(State, act, c) : Engine.Sees(State, act.Event, c))];
        int place = act.Consenting.Length == 0 ? Value.Unknown : PlaceOf(act.Consenting[0]);
        int effected = tried ? Engine.ApplyAttempt(Told, act) : Engine.Happen(Told, act);
        return Record(act, act.Consenting, effected, undertaking.Causes, new Occurrence
        {
            Number = chronicle.Count + 1,
            Kind = undertaking.Kind,
            Starts = undertaking.Starts,
            Ends = Now,
            Chapter = chapter,
            Action = act.Definition.Id,
            Arguments = act.Arguments,
            By = [.. act.Consenting.Select(c => Story.Characters[c])],
            Seen = [.. seen.Select(c => Story.Characters[c])],
            Place = place,
            OutOfCharacter = undertaking.OutOfCharacter,
            Because = undertaking.Because,
        });
    }

    public Occurrence Happen(int happening, int chapter)
    {
        GroundEvent ground = Engine.Story.Happenings[happening];
        return Record(null, [], Engine.Apply(Told, ground), [], new Occurrence
        {
            Number = chronicle.Count + 1,
            Kind = OccurrenceKind.Happening,
            Starts = Now,
            Ends = Now,
            Chapter = chapter,
            Happening = happening,
            Seen = [.. Story.Characters.Where(c => Engine.Sees(State, ground, Story[c].CharacterIndex))],
        });
    }

    /// <summary>What was only tried is nobody's deed: those who learn of it are glad or sorry, and neither proud nor ashamed.</summary>
    private Occurrence Record(Act? act, int[] doers, int effected, ImmutableArray<int> causes, Occurrence plain)
    {
        (int before, int toldBefore) = (State, Told);
        bool tried = plain.Kind == OccurrenceKind.Attempt;
        HashSet<int> doing = tried ? [] : [.. doers];
        (int felt, ImmutableArray<Felt> appraised) = Feelings.Appraise(
            toldBefore, effected, doing, Provokers(doing, causes), HopesAndFears.Expecting(act));
        int told = Engine.React(effected, felt);
        (ImmutableArray<Prospect> prospects, ImmutableArray<Felt> foreseen) = HopesAndFears.After(act, tried, before, Engine.WithoutTelling(told));
        Told = prospects.Aggregate(told, Feelings.Change);
        State = Engine.WithoutTelling(Told);
        ImmutableArray<Learnt> learnt = Ledger.Record(plain.Number, act, tried, doers, before, State);
        NoteHarm(plain.Number, before, State);
        Occurrence occurrence = plain with
        {
            Feelings = [.. appraised, .. foreseen],
            Learnt = learnt,
            Causes = causes,
        };
        chronicle.Add(occurrence);
        states.Add((toldBefore, Told));
        return occurrence;
    }

    /// <summary>Those whose recent deeds, at any remove among the causes, left a doer worse off.</summary>
    private HashSet<int> Provokers(HashSet<int> doers, ImmutableArray<int> causes)
    {
        HashSet<int> provokers = [];
        HashSet<int> seen = [.. causes];
        Queue<int> open = new(causes);
        while (open.TryDequeue(out int number))
        {
            Occurrence cause = chronicle[number - 1];
            if (Now.Minutes - cause.Ends.Minutes > ProvocationMinutes)
                continue;
            if (doers.Overlaps(harmed[number]))
                provokers.UnionWith(cause.By.Select(who => Story[who].CharacterIndex).Where(who => !doers.Contains(who)));
            foreach (int earlier in cause.Causes.Where(seen.Add))
                open.Enqueue(earlier);
        }

        return provokers;
    }

    private void NoteHarm(int number, int before, int after)
    {
        HashSet<int> worse = [];
        for (int character = 0; character < Engine.Story.Characters; character++)
        {
            Utility utility = Engine.Story.Utilities[character];
            int earlier = utility.Evaluate(Engine.States, Engine.States.Mind(before, character));
            int later = utility.Evaluate(Engine.States, Engine.States.Mind(after, character));
            if (Utility.Improves(later, earlier))
                worse.Add(character);
        }

        harmed[number] = worse;
    }

    private int PlaceOf(int character) => Story.Location is FactId location
        ? Engine.View(State).Read(location, [Story.Characters[character].Value])
        : Value.Unknown;
}
