using System.Collections.Immutable;
using Motive.Answers;
using Motive.Characters;
using Motive.Reading;
using Motive.World;

namespace Motive.Recording;

/// <summary>An event of the chronicle in names and words.</summary>
internal static class EventView
{
    /// <param name="text">What is told of it by itself, or nothing.</param>
    public static StoryEvent Create(SessionView session, Occurrence occurrence, string text)
    {
        Story story = session.Story;
        return new StoryEvent
        {
            Number = occurrence.Number,
            Day = occurrence.Ends.Day,
            Time = occurrence.Ends.Clock,
            Chapter = occurrence.Chapter,
            Action = occurrence.Action is ActionId action ? story[action].Name : Wording.Event(story, occurrence),
            Args = [.. occurrence.Arguments.Select(argument => NameOf(story, argument))],
            By = Names(story, occurrence.By),
            Seen = Names(story, occurrence.Seen),
            IsChance = occurrence.Kind == OccurrenceKind.Chance,
            IsAttempt = occurrence.Kind == OccurrenceKind.Attempt,
            IsFromOutside = occurrence.IsFromOutside ? true : null,
            Because = ReasonViews.Create(story, occurrence.Because),
            Changed = [.. occurrence.Changes.Where(changed => !story[changed.Fact].Hidden).Select(changed => Change(story, changed))],
            Learnt = [.. occurrence.Learnt.Where(learnt => !story[learnt.Fact].Hidden).Select(learnt => Change(session, learnt))],
            Feelings = [.. occurrence.Feelings.Select(felt => Feeling(story, felt))],
            Beats = occurrence.Ending is string ending ? occurrence.Beats.Add(ending) : occurrence.Beats,
            Text = text,
            IsHappening = occurrence.Kind == OccurrenceKind.Happening,
            OutOfCharacter = occurrence.OutOfCharacter,
            Phrase = Wording.Event(story, occurrence),
            Words = occurrence.Action is ActionId told
                ? Phrasing.Deed(story, new GroundAct(told, occurrence.Arguments), session.Before(occurrence.Number))
                : new OutsideWords(session).Write(occurrence) ?? story.Happenings[occurrence.Happening].Name.Replace('_', ' '),
            Manners = occurrence.Action is ActionId way ? story[way].Manners : [],
            Place = occurrence.Place == Value.Unknown ? null : story.Entities[occurrence.Place].Name,
            Began = StoryMoment.FromTime(occurrence.Starts),
            Ended = StoryMoment.FromTime(occurrence.Ends),
            Causes = occurrence.Causes,
            Answers = occurrence.Answers,
            IsLastResort = occurrence.IsLastResort,
        };
    }

    private static FactChange Change(Story story, Changed changed) => new()
    {
        Fact = Wording.Fact(story, changed.Fact, changed.Arguments.AsSpan()),
        Was = Values.Convert(story, changed.Fact, changed.Before),
        Value = Values.Convert(story, changed.Fact, changed.After),
    };

    private static FactChange Change(SessionView session, Learnt learnt) => Change(session.Story, learnt) with { Source = Values.OriginOf(session.Story, session.Chronicle, learnt.Source) };

    private static FactChange Change(Story story, Learnt learnt) => new()
    {
        Who = story[learnt.Who].Name,
        Fact = Wording.Fact(story, learnt.Fact, learnt.Arguments.AsSpan()),
        Was = Values.Convert(story, learnt.Fact, learnt.Before),
        Value = Values.Convert(story, learnt.Fact, learnt.After),
        From = Values.SourceOf(story, learnt.Source),
    };

    private static FeltFeeling Feeling(Story story, Felt felt) => new()
    {
        Who = story[felt.Who].Name,
        What = felt.Emotion.Name(),
        Toward = felt.Toward is EntityId toward ? story[toward].Name : null,
        Level = felt.Level,
    };

    private static ImmutableArray<string> Names(Story story, ImmutableArray<EntityId> entities) => [.. entities.Select(entity => story[entity].Name)];

    private static string NameOf(Story story, int entity) => entity == Value.Unknown ? "unknown" : story.Entities[entity].Name;
}
