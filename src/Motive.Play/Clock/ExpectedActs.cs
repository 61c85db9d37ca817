using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Averting;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>
/// What people know to be about to be done, where that can be news (D30p). That an act is under way is so in the world, and known to whoever does it and to whoever sees them. What somebody means to do next as part of the same plan is so in the world, and known to them alone. Whoever has been told of either expects it as if they saw it, until it ought to have come about and for an hour more.
/// </summary>
internal sealed class ExpectedActs
{
    /// <summary>So long somebody goes on expecting what has not come when it might have.</summary>
    private const int PatienceMinutes = 60;

    private readonly Stage stage;
    private readonly Cast cast;
    private readonly Players players;

    /// <summary>By act: the fact that it is about to be done.</summary>
    private readonly Dictionary<ActId, GroundFactId> facts = [];

    /// <summary>By character: what they have been told of, with when they came to expect it.</summary>
    private readonly SortedDictionary<int, StoryTime>[] told;

    /// <summary>What was under way when this was last looked at, by act, for each who knew it and in the world.</summary>
    private readonly SortedSet<int>[] known;
    private readonly SortedSet<int> underway = [];

    public ExpectedActs(Stage stage, Cast cast, Players players)
    {
        (this.stage, this.cast, this.players) = (stage, cast, players);
        foreach (KeptPlan plan in stage.Story.Plans)
        {
            foreach (Act act in stage.Engine.Story.Acts.Where(act => act.Definition.Id == plan.Action))
            {
                if (stage.Engine.Story.Facts.FindFact(plan.Fact, act.Arguments.AsSpan()) is { IsNone: false } fact)
                    facts.Add(act.Index, fact);
            }
        }

        told = [.. Enumerable.Range(0, stage.Engine.Story.Characters).Select(_ => new SortedDictionary<int, StoryTime>())];
        known = [.. Enumerable.Range(0, stage.Engine.Story.Characters).Select(_ => new SortedSet<int>())];
    }

    private bool IsIdle => facts.Count == 0;

    /// <summary>Writes what each knows to be under way, and what is, and counts from when they expect what they were told.</summary>
    /// <param name="intended">As <see cref="IntendedNext"/> has it.</param>
    /// <param name="sees">What each has seen to be under way, and knows of.</param>
    public void WriteKnownActs(IReadOnlyList<Undertaking> underWay, ImmutableArray<(CharacterId Who, ActId Act)> intended, Func<CharacterId, IEnumerable<Undertaking>> sees)
    {
        if (IsIdle)
            return;
        Write(CharacterId.None, underway, [.. IndicesOf(underWay), .. intended.Select(one => one.Act.Value)]);
        foreach (CharacterId character in CharacterId.Below(told.Length))
        {
            Write(character, known[character.Value], [.. IndicesOf(underWay.Where(other => other.Act.Consenting.Contains(character)).Concat(sees(character))), .. intended.Where(one => one.Who == character).Select(one => one.Act.Value)]);
            NoticeTold(character);
        }
    }

    /// <summary>What people mean to do themselves after the act that they are about, as part of one plan; not those who are played, who may do anything.</summary>
    public ImmutableArray<(CharacterId Who, ActId Act)> IntendedNext(IReadOnlyList<Undertaking> underWay)
    {
        if (IsIdle)
            return [];
        ImmutableArray<(CharacterId, ActId)>.Builder intended = ImmutableArray.CreateBuilder<(CharacterId, ActId)>();
        foreach (CharacterId character in CharacterId.Below(told.Length))
        {
            if (players.Includes(character) || cast.Intending[character.Value] is not { RemainingActs: [ActId next, ..] rest })
                continue;
            if (underWay.Any(other => other.Act.Index == next && other.Act.Consenting.Contains(character)))
                intended.AddRange(rest.Where(act => facts.ContainsKey(act) && stage.Engine.Story[act].Consenting.Contains(character)).Select(act => (character, act)));
        }

        return intended.ToImmutable();
    }

    /// <summary>What somebody was told that others are about to do, each with when they think it will be done.</summary>
    public IEnumerable<(Act Act, StoryTime At)> ExpectedBy(CharacterId character)
    {
        foreach ((int index, StoryTime since) in told[character.Value])
        {
            Act act = stage.Engine.Story[new ActId(index)];
            StoryTime at = since.Plus(act.MinutesIn(stage.Engine.States, stage.Engine.States.Mind(stage.State, character)));
            yield return (act, at > stage.Now ? at : stage.Now.Plus(1));
        }
    }

    /// <summary>Writes or reads all of it.</summary>
    public void Transfer(SessionArchive archive)
    {
        foreach (SortedDictionary<int, StoryTime> one in told)
            archive.Fill(one, archive.Number, archive.Time);
        foreach (SortedSet<int> one in known.Append(underway))
            archive.Fill(one, archive.Number);
        foreach (SortedDictionary<int, StoryTime> one in told)
        {
            foreach (int unknown in one.Keys.Where(index => !facts.ContainsKey(new ActId(index))).ToArray())
                one.Remove(unknown);
        }

        foreach (SortedSet<int> one in known.Append(underway))
            one.RemoveWhere(index => !facts.ContainsKey(new ActId(index)));
    }

    private SortedSet<int> IndicesOf(IEnumerable<Undertaking> undertakings) => [.. undertakings.Where(one => one.Kind == OccurrenceKind.Act && facts.ContainsKey(one.Act.Index)).Select(one => one.Act.Index.Value)];

    private void Write(CharacterId mind, SortedSet<int> before, SortedSet<int> now)
    {
        foreach (int over in before.Except(now))
            Set(mind, new ActId(over), false);
        foreach (int begun in now.Except(before))
            Set(mind, new ActId(begun), true);
        before.Clear();
        before.UnionWith(now);
    }

    /// <summary>Also in their pictures of those who do it, and of those who see it as they see things.</summary>
    private void Set(CharacterId mind, ActId index, bool so)
    {
        Act act = stage.Engine.Story[index];
        CharacterId[] own = mind.IsNone ? [] : [mind];
        stage.ChangeFact(own, facts[index], Value.FromTruth(so));
        if (mind.IsNone)
            return;
        StateId picture = stage.Engine.States.Mind(stage.State, mind);
        foreach (CharacterId other in CharacterId.Below(told.Length))
        {
            if (other != mind && (act.Consenting.Contains(other) || stage.Engine.Sees(picture, act.Event, other)))
                stage.ChangeFact([mind, other], facts[index], Value.FromTruth(so));
        }
    }

    private void NoticeTold(CharacterId character)
    {
        StateId mind = stage.Engine.States.Mind(stage.State, character);
        foreach ((ActId index, GroundFactId fact) in facts.OrderBy(each => each.Key.Value))
        {
            bool expects = stage.Engine.States.Read(mind, fact) == Value.True && !known[character.Value].Contains(index.Value) && !stage.Engine.Story[index].Consenting.Contains(character);
            if (!expects)
                told[character.Value].Remove(index.Value);
            else if (!told[character.Value].TryGetValue(index.Value, out StoryTime since))
                told[character.Value].Add(index.Value, stage.Now);
            else if (stage.Now > since.Plus(stage.Engine.Story[index].MinutesIn(stage.Engine.States, mind) + PatienceMinutes))
                (_, _) = (told[character.Value].Remove(index.Value), stage.ChangeFact([character], fact, Value.False));
        }
    }
}
