using System.Collections.Immutable;
using System.Text;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Stories;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;
using Xunit;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Properties;

/// <summary>What a passage asks makes no difference to what happens (I10), whatever it asks and whatever the story is (D6a).</summary>
public sealed class TellingLawTests
{
    private const int Events = 12;

    /// <summary>So narrow that a search often ends because it has counted enough, and one state more or less would show.</summary>
    private static readonly IntentionLimits Narrow = new(3, 2, 12, 2);

    [Fact]
    public void A_passage_that_asks_what_is_felt_and_has_happened_and_how_people_know_it_changes_no_event() => Cases.Hold(Plain, Unchanged);

    /// <summary>Without this the law above could hold because nobody does or feels anything.</summary>
    [Fact]
    public void In_many_of_these_stories_something_happens_and_is_felt()
    {
        Story[] stories = [.. Enumerable.Range(1, 60).Select(seed => Asking(Plain((ulong)seed)))];

        Assert.True(stories.Count(story => Chronicle(Run(story)).Length > 0) >= 15);
        Assert.True(stories.Count(HasFeltWhatOnlyProseAsks) >= 10);
    }

    private static string? Unchanged(Story story)
    {
        string without = Chronicle(Run(story));
        string with = Chronicle(Run(Asking(story)));
        return without == with ? null : $"without the passage:\n{without}with it:\n{with}";
    }

    /// <summary>A random story in one chapter. Of the feelings that random stories read, it may read some in its rules.</summary>
    private static Story Plain(ulong seed) => RandomStory.From(seed) is Story story ? Chaptered(story) : throw new InvalidOperationException();

    private static Story Chaptered(Story story) => story with
    {
        Chapters = [new Chapter(1, "One", new StoryTime(480), null, [], [], null, [], [], null, [], Origin.None)],
    };

    /// <summary>The story with a passage that asks for every feeling, alone and toward everybody, and for all that has ever been done.</summary>
    private static Story Asking(Story story)
    {
        ActionDefinition first = story.Actions[0];
        IEnumerable<Expression> feelings =
            from emotion in Enum.GetValues<Emotion>()
            from toward in story.Characters.Select(It).Append(null)
            select Believed(It(story.Characters[^1]), Feeling(It(story.Characters[0]), emotion, toward));
        FactId[] hidden = [.. story.Actions.Select((_, index) => new FactId(story.Facts.Length + index))];
        FactDefinition[] families = [.. story.Facts.Where(fact => fact.Parameters.All(parameter => !story[parameter.Type].Members.IsEmpty))];
        KeptSource[] sources =
        [
            .. families.SelectMany(family => Enum.GetValues<SourceWay>().Select(way => (family, way)))
                .Select((each, index) => new KeptSource(new FactId(story.Facts.Length + hidden.Length + index), each.family.Id, each.way)),
        ];
        IEnumerable<Expression> had = sources.Select(source => Believed(It(story.Characters[0]), The(source.Fact, [.. story[source.Of].Parameters.Select(parameter => It(story[parameter.Type].Members[0]))])));
        IEnumerable<Expression> asked = feelings.Concat(hidden.Select(fact => The(fact))).Concat(had);
        Prose text = new([.. asked.Select(expression => new ProseSegment.Hole(expression, NameForm.Name, IsEntity: false, Capital: false))]);
        return story with
        {
            Facts = [.. story.Facts, .. hidden.Select(fact => new FactDefinition(fact, "done" + fact.Value, [], new Domain.Boolean(), 0, Hidden: true, Origin.None)), .. sources.Select(source => Definition(story, source))],
            KeptSources = [.. sources],
            Traces = [.. story.Traces, .. hidden.Select((fact, index) => new EventTrace(fact, story.Actions[index].Id, []))],
            Tells = [new TellRule(0, first.Id, [.. first.Parameters.Select(_ => (Expression?)null)], first.Slots, null, null, false, false, 0, [new Passage(0, text)], Origin.None)],
        };
    }

    private static FactDefinition Definition(Story story, KeptSource source) => source.Way == SourceWay.From
        ? new FactDefinition(source.Fact, "source" + source.Fact.Value, story[source.Of].Parameters, new Domain.Entities(story.CharacterType), Value.Unknown, Hidden: true, Origin.None)
        : new FactDefinition(source.Fact, "source" + source.Fact.Value, story[source.Of].Parameters, new Domain.Boolean(), 0, Hidden: true, Origin.None);

    private static Session Run(Story story)
    {
        Session session = new(story, new SessionSetup { Thinking = Narrow });
        while (session.Chronicle.Count < Events && session.Step() is not StepResult.Over)
        {
        }

        return session;
    }

    private static string Chronicle(Session session)
    {
        StringBuilder text = new();
        foreach (Occurrence record in session.Chronicle)
        {
            string act = record.Action is ActionId action ? Wording.Action(session.Story, action, record.Arguments.AsSpan()) : $"{record.Happening}";
            text.AppendLine($"{record.Kind} {record.Starts.Minutes} {record.Ends.Minutes} {act}");
            foreach (Reason reason in record.Because)
                text.AppendLine($"  {reason.Who} {reason.Gain} {List(reason.Wants)} {List(reason.Plan.Select(step => $"{step.Action} {List(step.Arguments)}"))} {List(reason.Believes.Select(belief => $"{belief.Fact} {List(belief.Arguments)} {belief.Value}"))} {List(reason.Choice is Choice choice ? choice.PassedOver.Select(other => other.Draw).Cast<object>().Concat(choice.Refused) : [])}");
            text.AppendLine($"  {List(record.Feelings)} {List(record.Learnt.Select(learnt => $"{learnt.Who} {learnt.Fact} {List(learnt.Arguments)} {learnt.After}"))} {List(record.Seen)} {List(record.Causes)}");
        }

        return text.ToString();
    }

    private static string List<T>(IEnumerable<T> items) => $"[{string.Join("; ", items)}]";

    private static bool HasFeltWhatOnlyProseAsks(Story story)
    {
        Session session = Run(story);
        ImmutableHashSet<Emotion> ruled = [.. StoryWalk.RuleExpressions(story).OfType<Expression.Feels>().Select(feels => feels.Emotion)];
        return session.Chronicle.Any(record => story.Characters.Any(who => Enum.GetValues<Emotion>()
            .Any(emotion => !ruled.Contains(emotion) && session.StateAfter(record.Number).ReadFeeling(who.Value, emotion, null) > 0)));
    }
}
