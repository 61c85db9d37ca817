using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>What could not be done, where the story has no words for it: "Ann tried to enter the cellar, but it was locked."</summary>
internal sealed class AttemptSentence(Story story, ToldEvent told)
{
    private const int MostFacts = 2;

    public string Text
    {
        get
        {
            Occurrence occurrence = told.Occurrence;
            string doers = Naming.Capitalised(Listed([.. occurrence.By.Select(who => story[who].Display)]));
            string deed = DeedWords.Write(story, occurrence.Action!.Value, occurrence.Arguments, told.Before);
            string[] rules = [.. Rules(occurrence).Where(rule => rule.Minds.IsEmpty).Select(rule => Clause(story[rule.Rule].Phrases, rule.Arguments, rule.Value)).OfType<string>().Distinct().Take(MostFacts)];
            string[] found = rules.Length > 0 ? rules : [.. occurrence.Learnt.Where(IsShown).Select(Clause).OfType<string>().Distinct().Take(MostFacts)];
            return Typography.Polish(found.Length == 0 ? $"{doers} tried to {deed}, and could not." : $"{doers} tried to {deed}, but {Listed(found)}.", story.Language);
        }
    }

    private bool IsShown(Learnt learnt) =>
        learnt.Source.Kind == SourceKind.Tried && learnt.Who == told.Occurrence.By[0] && !story[learnt.Fact].Hidden;

    /// <summary>The rules that keep it from being possible, as whoever tried now knows.</summary>
    private ImmutableArray<RuleUsed> Rules(Occurrence occurrence) =>
        new DecidingRules(story).InTheWayOf(new GroundAct(occurrence.Action!.Value, occurrence.Arguments), Mind);

    private IState Mind => told.After.MindOf(told.Occurrence.By[0].Value);

    /// <summary>Null where the fact has no phrase for what was learnt.</summary>
    private string? Clause(Learnt learnt) => Clause(story[learnt.Fact].Phrases, learnt.Arguments, learnt.After);

    private string? Clause(ImmutableArray<FactPhrase> phrases, ImmutableArray<int> arguments, int value)
    {
        if (FactPhrase.For(phrases, value) is not FactPhrase phrase)
            return null;
        int[] frame = FrameOf(phrase.Slots, arguments);
        frame[arguments.Length] = value;
        return ProseWriter.Label(story, new SelfReference(story, Named, Mind, frame).In(phrase.Text), Mind, frame);
    }

    /// <summary>Those of the sentence whom a pronoun would tell apart.</summary>
    private ImmutableArray<EntityId> Named =>
    [
        .. told.Occurrence.Arguments
            .Where(entity => entity != Value.Unknown)
            .Distinct()
            .GroupBy(entity => story.Entities[entity].Pronouns)
            .Where(alike => alike.Count() == 1)
            .Select(alike => new EntityId(alike.First())),
    ];

    private static int[] FrameOf(int slots, ImmutableArray<int> arguments)
    {
        int[] frame = PatternMatch.EmptyFrame(Math.Max(slots, arguments.Length + 1));
        arguments.CopyTo(frame);
        return frame;
    }

    private static string Listed(string[] items) => items.Length == 0 ? "somebody" : EnglishList.Write(items);
}
