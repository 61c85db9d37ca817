using Motive.Minds.Grounding;

namespace Motive.Minds.Causality;

/// <summary>
/// Which acts may show a character what they do not know, read from the story alone (D13b): those that may write it into their mind, and those of their own that may set off a trigger which does. Immutable; each part is worked out when it is first asked for. Only facts that may be unknown in some mind are asked about.
/// </summary>
internal sealed class Informants
{
    private readonly CausalGraph graph;
    private readonly bool othersPlanAhead;
    private readonly bool[] mayBeUnknown;
    private readonly Lazy<Question[]>[] questions;

    /// <param name="othersPlanAhead">Whether others may agree to what does not pay them at once.</param>
    public Informants(CausalGraph graph, bool othersPlanAhead)
    {
        (this.graph, this.othersPlanAhead) = (graph, othersPlanAhead);
        mayBeUnknown = [.. graph.Story.Fields.Select((field, fact) => field.MayBeUnknown && graph.Story.Facts.Facts[fact].Emotion is null)];
        questions = [.. Enumerable.Range(0, graph.Story.Characters).Select(character => new Lazy<Question[]>(() => [.. QuestionsOf(character)]))];
    }

    /// <summary>The facts that something may show the character and that bear on a want of theirs, in order, with the acts that may show each.</summary>
    public Question[] QuestionsFor(int character) => questions[character].Value;

    private IEnumerable<Question> QuestionsOf(int character)
    {
        IEnumerable<Telling> told = graph.Story.Acts.Where(act => !act.AuthorOnly).SelectMany(act => ToldBy(graph[act.Index], character).Select(told => new Telling(told.Fact, act.Index, told.Value)));
        ILookup<int, Telling> tellers = told.Concat(ByTriggers(character)).ToLookup(telling => telling.Fact);
        FactSet cared = CaredFor(character);
        for (int fact = 0; fact < mayBeUnknown.Length; fact++)
        {
            if (mayBeUnknown[fact] && cared.Contains(fact) && tellers[fact].Any())
                yield return new Question(graph, character, fact, tellers[fact]);
        }
    }

    /// <summary>The facts that an event may write into the character's mind, each with the value if it is always the same.</summary>
    private IEnumerable<(int Fact, int? Value)> ToldBy(EventProfile profile, int character) => profile.Tells
        .Where(effect => effect.Source.Path is [int who] && who == character)
        .SelectMany(effect => effect.Facts.Where(fact => mayBeUnknown[fact]).Select(fact => (fact, effect.Known)));

    /// <summary>The facts that triggers may write into the character's mind, each with the acts of the character's that may set such a trigger off.</summary>
    private IEnumerable<Telling> ByTriggers(int character)
    {
        for (int number = graph.Acts; number < graph.Events; number++)
        {
            (int Fact, int? Value)[] facts = [.. ToldBy(graph[number], character).Distinct()];
            if (facts.Length == 0)
                continue;
            int[] acts = [.. SettingOff(number).Where(act => graph.Story.Acts[act].Consenting.Contains(character))];
            foreach ((int fact, int? value) in facts)
            {
                foreach (int act in acts)
                    yield return new Telling(fact, act, value);
            }
        }
    }

    /// <summary>The acts that change something at which the trigger looks, or one that may set it off.</summary>
    private IEnumerable<int> SettingOff(int trigger)
    {
        FactSet looked = new(graph.Facts);
        HashSet<int> acts = [];
        Worklist open = new(graph.Facts);
        open.Add(graph[trigger].Looks.Select(look => look.Fact).Where(looked.Add));
        open.Run(fact =>
        {
            foreach (int number in graph.BearingOn(fact))
            {
                if (number >= graph.Acts)
                    open.Add(graph[number].Looks.Select(look => look.Fact).Where(looked.Add));
                else if (!graph.Story.Acts[number].AuthorOnly)
                    acts.Add(number);
            }
        });
        return acts;
    }

    /// <summary>What the character's wants hang on, however far away.</summary>
    private FactSet CaredFor(int character)
    {
        FactSet cared = new(graph.Facts);
        cared.Add(FactReads.In(graph.Story.Utilities[character].Total));
        CausalDistance distance = graph.Distances(othersPlanAhead).To(character);
        for (int act = 0; act < graph.Acts; act++)
        {
            if (distance.DistanceOf(act) < CausalDistance.Never)
                cared.Add(graph[act].Reads.Concat(graph[act].ObserverReads).Select(read => read.Fact));
        }

        return cared;
    }
}

/// <summary>An act that may tell somebody a fact; with the value that it tells, if that is always the same.</summary>
internal readonly record struct Telling(int Fact, int Act, int? Value);

/// <summary>A fact that a character may want to know, and the acts that may show it to them.</summary>
internal sealed class Question
{
    private readonly Lazy<bool[]> leading;
    private readonly Dictionary<int, HashSet<int>?> shown = [];

    public Question(CausalGraph graph, int character, int fact, IEnumerable<Telling> tellings)
    {
        Fact = fact;
        foreach (Telling telling in tellings)
        {
            if (telling.Value is not int value)
                shown[telling.Act] = null;
            else if (!shown.TryGetValue(telling.Act, out HashSet<int>? values))
                shown.Add(telling.Act, [value]);
            else
                values?.Add(value);
        }

        leading = new(() => graph.LeadingTo(All(graph, character, shown.Keys.Order()), number => number >= graph.Acts || !graph.Story.Acts[number].AuthorOnly).Events);
    }

    public int Fact { get; }

    /// <summary>Whether the act, by its index, may show it.</summary>
    public bool IsShownBy(int act) => shown.ContainsKey(act);

    /// <summary>Whether the act may show that value.</summary>
    public bool MayShow(int act, int value) => shown.TryGetValue(act, out HashSet<int>? values) && values?.Contains(value) != false;

    /// <summary>Whether an act may lead to one of those, by what it writes.</summary>
    public bool MayLead(int act) => leading.Value[act];

    /// <summary>All that decides whether the acts can be done and what they show; also what those care for who must agree.</summary>
    private static Condition All(CausalGraph graph, int character, IEnumerable<int> acts)
    {
        List<Condition> parts = [];
        foreach (int act in acts)
        {
            GroundEvent shown = graph[act].Source;
            parts.AddRange([shown.Requires, shown.Observing[character]]);
            foreach (GroundEffect effect in shown.Plain.Concat(shown.Believed))
            {
                parts.AddRange([effect.When, effect.Value]);
                FactReads.AtTarget(effect.Target, parts.Add);
            }

            parts.AddRange(graph.Story.Acts[act].Consenting.Where(other => other != character).Select(other => graph.Story.Utilities[other].Total));
        }

        return new Condition.All([.. parts.Distinct()]);
    }
}
