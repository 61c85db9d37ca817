using System.Collections.Immutable;
using Motive.Minds.Grounding;
using Motive.Minds.States;
using Motive.World;

namespace Motive.Minds.Feelings;

/// <summary>
/// Writes feelings into states: after an event every mind that learnt of it is appraised, in the world and in every picture of
/// every mind, so that people also know what others must feel. Feelings that nothing in the story reads are reported but
/// take no room in states. It never runs inside an imagined plan.
/// </summary>
public sealed class FeelingEngine(MindEngine engine)
{
    private readonly GroundStory story = engine.Story;
    private readonly StateStore states = engine.States;
    private readonly Dictionary<(int Before, int After), int> made = [];

    /// <summary>
    /// The state with the event's feelings in it, and what each character felt. <paramref name="before"/> and
    /// <paramref name="after"/> are the states around the event; the other arguments are character indices.
    /// </summary>
    public (int State, ImmutableArray<Felt> Felt) Appraise(
        int before, int after, IReadOnlySet<int> doers, IReadOnlySet<int> provokers, IReadOnlySet<int> expectedBy)
    {
        Appraisal appraisal = new(story, states, new AppraisedEvent(doers, provokers, expectedBy, story.Liking));
        made.Clear();
        int state = Transform(before, after, (who, earlier, later, facts) =>
        {
            foreach (Feeling feeling in appraisal.Appraise(who, earlier, later))
                Raise(facts, who, feeling);
        });
        return (state, Report(appraisal, before, after));
    }

    /// <summary>Raises or lowers a feeling that only its owner has: hopes and fears about what is to come.</summary>
    public int Change(int state, Prospect change) => change.Ends
        ? Lower(state, change.Who, change.Emotion, change.Toward)
        : Raise(state, change.Who, change.Emotion, change.Toward, change.Level);

    /// <summary>Raises a feeling that only its owner has. One that is felt as strongly already stays as it is.</summary>
    public int Raise(int state, int who, Emotion emotion, int? toward, int level)
    {
        foreach (int fact in FactsOf(who, emotion, toward))
        {
            if (level > Math.Max(0, states.Read(states.Mind(state, who), fact)))
                state = engine.Set(engine.Set(state, [], fact, level), [who], fact, level);
        }

        return state;
    }

    public int Lower(int state, int who, Emotion emotion, int? toward)
    {
        foreach (int fact in FactsOf(who, emotion, toward))
        {
            if (states.Read(state, fact) != 0)
                state = engine.Set(engine.Set(state, [], fact, 0), [who], fact, 0);
        }

        return state;
    }

    /// <summary>Time passes: every feeling in every mind fades.</summary>
    public int Fade(int state, StoryTime from, StoryTime to)
    {
        List<(int Fact, int Loss)> losses = [];
        foreach (GroundFact fact in story.Facts.Facts)
        {
            if (fact.Emotion is Emotion emotion && EmotionFading.Loss(emotion, from, to) is int loss and > 0)
                losses.Add((fact.Index, loss));
        }

        if (losses.Count == 0)
            return state;
        made.Clear();
        int faded = Transform(state, state, (_, _, _, _) => { }, facts =>
        {
            foreach ((int fact, int loss) in losses)
            {
                int level = states.ReadPacked(facts, fact);
                if (level != Value.Unknown && level > 0)
                    states.Write(facts, fact, Math.Max(0, level - loss));
            }
        });
        return engine.Settle(faded);
    }

    /// <summary>The state's own facts, as if nobody felt anything and nobody saw them otherwise: what is left of a mind is what it holds true of the world.</summary>
    public int Calm(int state)
    {
        ulong[] facts = states.Facts(state).ToArray();
        foreach (GroundFact fact in story.Facts.Facts)
        {
            if (fact.Emotion is not null)
                states.Write(facts, fact.Index, 0);
        }

        int[] minds = new int[states.Characters];
        Array.Fill(minds, StateStore.Self);
        return states.Intern(facts, minds);
    }

    private int Transform(int before, int after, Action<int, int, int, ulong[]> each, Action<ulong[]>? always = null)
    {
        if (made.TryGetValue((before, after), out int known))
            return known;
        ulong[] facts = states.Facts(after).ToArray();
        int[] minds = states.Minds(after).ToArray();
        always?.Invoke(facts);
        for (int who = 0; who < minds.Length; who++)
        {
            (int earlier, int later) = (states.Mind(before, who), states.Mind(after, who));
            if (earlier != later)
                each(who, before, after, facts);
            if (minds[who] >= 0 && (earlier != later || always is not null))
                minds[who] = Transform(earlier, later, each, always);
        }

        int state = states.Intern(facts, minds);
        made.Add((before, after), state);
        return state;
    }

    /// <summary>A feeling that is felt already deepens by half of the weaker of the two.</summary>
    private void Raise(Span<ulong> facts, int who, Feeling feeling)
    {
        foreach (int fact in FactsOf(who, feeling.Emotion, feeling.Toward))
        {
            int felt = Math.Max(0, states.ReadPacked(facts, fact));
            int level = Math.Max(felt, feeling.Level) + (Math.Min(felt, feeling.Level) / 2);
            states.Write(facts, fact, Math.Min(level, Emotions.MaximumLevel));
        }
    }

    /// <summary>Where the feeling is kept: the fact that the rules keep of it, and the one that the telling keeps beside that. Of either the one toward its target if there is one, else the one toward nobody.</summary>
    private IEnumerable<int> FactsOf(int who, Emotion emotion, int? toward)
    {
        int owner = story.Story.Characters[who].Value;
        int whom = toward is int target ? story.Story.Characters[target].Value : Value.Unknown;
        return new[] { Nearest(story.Facts.FindFeeling), Nearest(story.Facts.FindToldFeeling) }.Where(fact => fact >= 0);

        int Nearest(Func<Emotion, int, int, int> find) => find(emotion, owner, whom) is int targeted and >= 0 ? targeted : find(emotion, owner, Value.Unknown);
    }

    private ImmutableArray<Felt> Report(Appraisal appraisal, int before, int after)
    {
        ImmutableArray<Felt>.Builder felt = ImmutableArray.CreateBuilder<Felt>();
        for (int who = 0; who < states.Characters; who++)
        {
            foreach (Feeling feeling in appraisal.Appraise(who, before, after))
            {
                EntityId? toward = feeling.Toward is int target ? story.Story.Characters[target] : null;
                felt.Add(new Felt(story.Story.Characters[who], feeling.Emotion, toward, feeling.Level));
            }
        }

        return felt.ToImmutable();
    }
}
