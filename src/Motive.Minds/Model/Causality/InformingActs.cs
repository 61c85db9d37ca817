using Motive.Minds.Model.Grounding;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Model.Causality;

/// <summary>
/// Which acts may show a character what they do not know, read from the story alone (D13b): those that may write it into their mind, those of their own that may set off a trigger which does, and those of theirs alone that may be tried. Immutable; each part is worked out when it is first asked for. Only facts that may be unknown in some mind are asked about.
/// </summary>
internal sealed class InformingActs
{
    private readonly CausalGraph graph;
    private readonly bool othersPlanAhead;
    private readonly bool[] mayBeUnknown;
    private readonly Lazy<ILookup<CharacterId, Telling>> tellings;
    private readonly Lazy<Question[]>[] questions;
    private readonly Lazy<GroundFactId[]>[] shown;
    private readonly TriggeringActs triggeringActs;
    private readonly CausalAncestry ancestry;

    /// <param name="othersPlanAhead">Whether others may agree to what does not pay them at once.</param>
    public InformingActs(CausalGraph graph, bool othersPlanAhead)
    {
        (this.graph, this.othersPlanAhead) = (graph, othersPlanAhead);
        mayBeUnknown = [.. graph.Story.Fields.Select((field, fact) => field.MayBeUnknown && graph.Story.Facts.Facts[fact] is { Emotion: null } ground && !graph.Story.Story[ground.Family].Hidden)];
        tellings = new(() => Tellings().ToLookup(told => told.Who, told => told.Telling));
        triggeringActs = new TriggeringActs(graph);
        ancestry = new CausalAncestry(graph, number => number >= graph.Acts || !graph.Story.Acts[number].IsUnplanned);
        questions = [.. CharacterId.Below(graph.Story.Characters).Select(character => new Lazy<Question[]>(() => [.. QuestionsOf(character)]))];
        shown = [.. CharacterId.Below(graph.Story.Characters).Select(character => new Lazy<GroundFactId[]>(() => [.. tellings.Value[character].Select(told => told.Fact).Distinct().Order()]))];
    }

    /// <summary>Facts that something may show the character, whatever they want, ascending. It costs little to ask, and there is no question about any other fact.</summary>
    public GroundFactId[] ShownTo(CharacterId character) => shown[character.Value].Value;

    /// <summary>The facts that something may show the character and that bear on a want of theirs, in order, with the acts that may show each.</summary>
    public Question[] QuestionsFor(CharacterId character) => questions[character.Value].Value;

    private IEnumerable<Question> QuestionsOf(CharacterId character)
    {
        if (ShownTo(character).Length == 0)
            yield break;
        FactSet cared = CaredFor(character);
        TriggeredInforming informing = new(graph, character);
        foreach (IGrouping<GroundFactId, Telling> told in tellings.Value[character].Where(told => cared.Contains(told.Fact)).GroupBy(told => told.Fact).OrderBy(told => told.Key))
        {
            Question question = new(graph, character, told.Key, told, triggeringActs, informing, ancestry);
            if (question.HasInformants)
                yield return question;
        }
    }

    /// <summary>What events may write into whose mind.</summary>
    private IEnumerable<(CharacterId Who, Telling Telling)> Tellings()
    {
        for (int number = 0; number < graph.Events; number++)
        {
            if (number < graph.Acts && graph.Story.Acts[number].IsUnplanned)
                continue;
            foreach (CausalEffect effect in graph[number].Tells)
            {
                if (effect.Source.Path is not [CharacterId who])
                    continue;
                foreach (GroundFactId fact in effect.Facts)
                {
                    if (mayBeUnknown[fact.Value])
                        yield return (who, new Telling(fact, number, effect));
                }
            }
        }

        foreach (Act act in graph.Story.Facts.UnknownTruths.IsEmpty ? [] : graph.Story.Acts.Where(act => act.Consenting.Length == 1))
        {
            foreach (GroundFactId doubt in AttemptEvents.DoubtsOf(graph.Story, act))
                yield return (act.Consenting[0], new Telling(doubt, act.Index.Value, null));
        }
    }

    /// <summary>What the character's wants hang on, however far away.</summary>
    private FactSet CaredFor(CharacterId character)
    {
        FactSet cared = new(graph.Facts);
        cared.Add(FactReads.FactsReadBy(graph.Story.Utilities[character.Value].Total));
        CausalDistance distance = graph.Distances(othersPlanAhead).DistancesTo(character);
        HashSet<FactRead[]> watched = new(ReferenceEqualityComparer.Instance);
        foreach (ActId act in ActId.Below(graph.Acts))
        {
            if (!distance.MayServe(act))
                continue;
            graph.OfAct(act).AddReadFacts(cared);
            if (watched.Add(graph.OfAct(act).ObserverReads))
                cared.Add(graph.OfAct(act).ObserverReads);
        }

        return cared;
    }
}

/// <summary>An event, by number, that may tell somebody a fact.</summary>
/// <param name="Effect">By which it does; null for an act that may be tried, which shows whether the fact is as it requires.</param>
internal readonly record struct Telling(GroundFactId Fact, int Event, CausalEffect? Effect)
{
    /// <summary>Whether it may tell that value: any, unless what it tells is always the same.</summary>
    public bool IsOf(int value) => (Effect?.KnownValue ?? value) == value;
}
