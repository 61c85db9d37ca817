using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.FindingOut;
using Motive.Play.Clock;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Choosing.Deciding;

/// <summary>
/// What each character has ruled out of what they do not know: where they have looked in vain, and whom they have asked who did not know either. It counts for an hour, and the second time for the chapter, unless they
/// have come to know it meanwhile (D30r).
/// </summary>
internal sealed class Doubts(Stage stage)
{
    private const int LastingMinutes = 60;
    private const int MostTimes = 2;

    private readonly ExcludedValues vain = new(stage.Engine, stage.Intentions.Disclosures);
    private readonly Dictionary<(CharacterId Character, GroundFactId Fact, int Value), Doubt> values = [];
    private readonly Dictionary<(CharacterId Character, GroundFactId Fact, CharacterId Other), Doubt> unknowing = [];

    /// <summary>Forgets what everybody has ruled out; a chapter begins.</summary>
    public void Forget()
    {
        values.Clear();
        unknowing.Clear();
    }

    /// <summary>Writes or reads all of it.</summary>
    public void Transfer(SessionArchive archive)
    {
        archive.Fill(values, key => (archive.Character(key.Character), archive.Fact(key.Fact), archive.Number(key.Value)), doubt => Doubt.Transfer(archive, doubt));
        archive.Fill(unknowing, key => (archive.Character(key.Character), archive.Fact(key.Fact), archive.Character(key.Other)), doubt => Doubt.Transfer(archive, doubt));
    }

    /// <summary>What a character has ruled out, as it counts now.</summary>
    public RuledOutValues RuledOutBy(CharacterId character) => values.Count == 0 && unknowing.Count == 0 ? RuledOutValues.Nothing : new RuledOutValues(StandingDoubts(values, character), StandingDoubts(unknowing, character));

    /// <summary>The last event has come about: its doers may know what they have not found out, and everybody knows what they have.</summary>
    /// <param name="act">The act that was done, or tried; null for what nobody did.</param>
    public void UpdateAfterEvent(Act? act)
    {
        foreach (CharacterId character in CharacterId.Below(stage.Engine.Story.Characters))
        {
            (StateId before, StateId after) = (stage.MindBeforeLast(character), stage.Engine.States.Mind(stage.State, character));
            bool takesPart = act?.Consenting.Contains(character) == true;
            if ((before == after && !takesPart) || (values.Count == 0 && unknowing.Count == 0 && !Array.Exists(Informants.ShownTo(character), fact => IsUnknown(after, fact))))
                continue;
            foreach (Question question in Informants.QuestionsFor(character))
                UpdateQuestion(character, before, after, takesPart ? act : null, question);
        }
    }

    private void UpdateQuestion(CharacterId character, StateId before, StateId after, Act? act, Question question)
    {
        if (!IsUnknown(after, question.Fact))
        {
            Resolve(values, character, question.Fact);
            Resolve(unknowing, character, question.Fact);
            return;
        }

        if (stage.Engine.States.Read(before, question.Fact) is int known && known != Value.Unknown)
        {
            RuleOut(values, (character, question.Fact, known));
            return;
        }

        if (act is null)
            return;
        (IReadOnlyList<int> shown, IReadOnlyList<CharacterId> others) = vain.FindExcluded(character, before, act, question);
        foreach (int value in shown)
            RuleOut(values, (character, question.Fact, value));
        foreach (CharacterId other in others)
            RuleOut(unknowing, (character, question.Fact, other));
    }

    private InformingActs Informants => stage.Engine.Story.Causes.InformingActs(othersPlanAhead: false);

    private bool IsUnknown(StateId mind, GroundFactId fact) => stage.Engine.States.Read(mind, fact) == Value.Unknown;

    private void RuleOut<T>(Dictionary<(CharacterId, GroundFactId, T), Doubt> doubts, (CharacterId, GroundFactId, T) what)
        where T : struct
    {
        Doubt? known = doubts.GetValueOrDefault(what);
        if (known is null || known.Until <= stage.Now)
            doubts[what] = new Doubt(stage.Now.Plus(LastingMinutes), (known?.Times ?? 0) + 1);
    }

    private static void Resolve<T>(Dictionary<(CharacterId, GroundFactId, T), Doubt> doubts, CharacterId character, GroundFactId fact)
        where T : struct
    {
        if (doubts.Count == 0)
            return;
        foreach ((CharacterId, GroundFactId, T) settled in doubts.Keys.Where(key => key.Item1 == character && key.Item2 == fact).ToList())
            doubts.Remove(settled);
    }

    private IEnumerable<(GroundFactId, T)> StandingDoubts<T>(Dictionary<(CharacterId, GroundFactId, T), Doubt> doubts, CharacterId character)
        where T : struct => doubts
        .Where(doubt => doubt.Key.Item1 == character && (doubt.Value.Until > stage.Now || doubt.Value.Times >= MostTimes))
        .Select(doubt => (doubt.Key.Item2, doubt.Key.Item3));

    /// <summary>Until when it counts, and how often it has been found so.</summary>
    private sealed record Doubt(StoryTime Until, int Times)
    {
        /// <summary>Writes it or reads it.</summary>
        public static Doubt Transfer(SessionArchive archive, Doubt? doubt) => new(archive.Time(doubt?.Until ?? default), archive.Number(doubt?.Times ?? 0));
    }
}
