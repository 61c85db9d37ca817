using System.Collections.Immutable;
using Motive.Characters;

namespace Motive.Cli.Exporting;

/// <summary>Somebody's belief for as long as they held it.</summary>
/// <param name="Source">Where they had it from.</param>
/// <param name="WasTrue">Whether it was so when they came to hold it.</param>
/// <param name="IsTrue">Whether it was so when they last held it.</param>
internal sealed record BeliefSpell(string Who, string Fact, Spell Spell, BeliefOrigin Source, bool WasTrue, bool IsTrue);

/// <summary>What was so in the world and in everybody's mind from the beginning of a run to where it stands: the changes that its events had, and what has come of them.</summary>
internal sealed class RunHistory
{
    private static readonly BeliefOrigin Beginning = new() { How = "beginning", Who = null, Event = null, At = null };

    private readonly ImmutableArray<MindView> minds;
    private readonly Dictionary<string, ImmutableArray<Spell>> world = [];
    private readonly Dictionary<(string Who, string Fact), List<(int Event, FactChange Change)>> learnt = [];

    public RunHistory(StoryRun run, ImmutableArray<MindView> minds)
    {
        this.minds = minds;
        Dictionary<string, List<(int Event, FactChange Change)>> changed = [];
        foreach (StoryEvent happened in run.Events)
        {
            foreach (FactChange change in happened.Changed)
                Add(changed, change.Fact, happened.Number, change);
            foreach (FactChange change in happened.Learnt)
                Add(learnt, (change.Who!, change.Fact), happened.Number, change);
        }

        foreach ((string fact, List<(int Event, FactChange Change)> changes) in changed)
            world.Add(fact, Spells(changes));
        foreach (StandingFact standing in run.Facts(0))
            world.TryAdd(standing.Fact, Spell.Of(standing.Value, []));
        HashSet<string> moved = [.. changed.Keys, .. learnt.Keys.Select(key => key.Fact), .. minds.SelectMany(mind => mind.Believes).Where(belief => belief.Instead is not null).Select(belief => belief.Fact)];
        foreach (HeldBelief belief in minds.SelectMany(mind => mind.Believes).Where(belief => moved.Contains(belief.Fact)))
            world.TryAdd(belief.Fact, Spell.Of(belief.Instead ?? belief.Value, []));
        Moved = moved;
    }

    /// <summary>Facts that have changed in the world or in a mind, or that somebody has wrong.</summary>
    private HashSet<string> Moved { get; }

    public IEnumerable<(string Fact, Spell Spell)> World =>
        world.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value.Select(spell => (pair.Key, spell)));

    /// <summary>By people in the order of the story; of each, what has <see cref="Moved"/>.</summary>
    public IEnumerable<BeliefSpell> Beliefs => minds.SelectMany(mind => mind.Believes.Where(belief => Moved.Contains(belief.Fact)).SelectMany(belief => Held(mind.Who, belief)));

    private IEnumerable<BeliefSpell> Held(string who, HeldBelief now)
    {
        List<(int Event, FactChange Change)> changes = learnt.GetValueOrDefault((who, now.Fact)) ?? [];
        ImmutableArray<Spell> spells = changes.Count == 0 ? Spell.Of(now.Value, []) : Spells(changes);
        ImmutableArray<Spell> so = world[now.Fact];
        for (int place = 0; place < spells.Length; place++)
        {
            Spell spell = spells[place];
            BeliefOrigin source = spell.Until is null ? now.Source! : place == 0 ? Beginning : changes[place - 1].Change.Source!;
            bool wasTrue = so.Last(other => other.Since <= spell.Since).Value == spell.Value;
            bool isTrue = so.Last(other => other.Since < (spell.Until ?? int.MaxValue)).Value == spell.Value;
            yield return new BeliefSpell(who, now.Fact, spell, source, wasTrue, isTrue);
        }
    }

    private static ImmutableArray<Spell> Spells(List<(int Event, FactChange Change)> changes) =>
        Spell.Of(changes[0].Change.Was, [.. changes.Select(change => (change.Event, change.Change.Value))]);

    private static void Add<TKey>(Dictionary<TKey, List<(int Event, FactChange Change)>> all, TKey key, int number, FactChange change)
        where TKey : notnull
    {
        if (!all.TryGetValue(key, out List<(int Event, FactChange Change)>? changes))
            all.Add(key, changes = []);
        changes.Add((number, change));
    }
}
