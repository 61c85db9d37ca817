using System.Collections.Immutable;
using System.Globalization;
using Motive.Outlines;
using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Loading;

/// <summary>What is in a story, as it is handed out.</summary>
internal static class OutlineView
{
    public static StoryOutline Create(Story story)
    {
        ImmutableArray<EntityId> places = story.Location is FactId location && story[location].Domain is Domain.Entities { Type: TypeId type } ? story[type].Members : [];
        return new StoryOutline
        {
            Title = story.Title,
            Author = story.Author,
            About = story.About,
            Blurb = story.Blurb,
            Rating = story.Rating,
            Notes = [.. story.Notes.Select(note => note.Degree == NoteDegree.Mention ? $"{note.Text} (mentioned)" : note.Text)],
            Language = story.Language,
            People = Entities(story, story.Characters),
            Playable = Names(story, story.Playable),
            TitlePage = Title(story),
            Places = Entities(story, places),
            Things = Entities(story, story.Entities.Select(entity => entity.Id).Except(story.Characters).Except(places)),
            Facts = [.. story.Facts.Where(fact => !fact.Hidden).Select(fact => Fact(story, fact.Name, fact.Parameters, fact.Domain, isRule: false)), .. story.Rules.Select(rule => Fact(story, rule.Name, rule.Parameters, rule.Domain, isRule: true))],
            Acts = [.. story.Actions.Select(action => new StoryAct(action.Name, Parameters(story, action.Parameters), action.Manners, action.Consenting.IsEmpty))],
            Chapters = [.. story.Chapters.Select(chapter => View(story, chapter))],
            Ends = [.. story.Chapters.SelectMany(chapter => Ends(story, chapter))],
            Tests = [.. story.Tests.Select(test => test.Name)],
        };
    }

    public static StoryEntity Entity(Story story, EntityId id)
    {
        Entity entity = story[id];
        return new StoryEntity(entity.Name, entity.Display, entity.Types.IsEmpty ? "" : story[entity.Types[0]].Name, entity.Pronouns.Subject, entity.Voice) { Role = entity.Role?.Text, Minutes = entity.Role?.Minutes };
    }

    private static TitlePage Title(Story story) => new()
    {
        Opening = [.. ((story.Blurb ?? story.About)?.ReplaceLineEndings("\n") ?? "").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        Further = story.Blurb is null ? null : story.About,
        Roles = [.. story.Playable.Select(who => Role(story, story[who]))],
    };

    private static TitleRole Role(Story story, Entity who) => new(
        who.Name, who.Display, who.Role?.Text, who.Role?.Minutes is int minutes ? MinuteWords.Write(minutes) : null,
        story.BroughtBy(who.Id) is Chapter chapter ? string.Create(CultureInfo.InvariantCulture, $"comes with chapter {chapter.Number}") : null);

    private static ImmutableArray<StoryEntity> Entities(Story story, IEnumerable<EntityId> entities) => [.. entities.Select(entity => Entity(story, entity))];

    private static ImmutableArray<string> Names(Story story, IEnumerable<EntityId> entities) => [.. entities.Select(entity => story[entity].Name)];

    private static ImmutableArray<StoryParameter> Parameters(Story story, ImmutableArray<Parameter> parameters) =>
        [.. parameters.Select(parameter => new StoryParameter(parameter.Name, story[parameter.Type].Name))];

    private static StoryFact Fact(Story story, string name, ImmutableArray<Parameter> parameters, Domain domain, bool isRule)
    {
        Domain.Integer? number = domain as Domain.Integer;
        bool isBounded = number is not null && number.Maximum < Value.Ceiling;
        string values = domain switch
        {
            Domain.Boolean => "truth",
            Domain.Entities entities => story[entities.Type].Name,
            _ => "number",
        };
        return new StoryFact(name, Parameters(story, parameters), values, isBounded ? number!.Minimum : null, isBounded ? number!.Maximum : null, isRule);
    }

    private static IEnumerable<StoryEnding> Ends(Story story, Chapter chapter) =>
    [
        .. chapter.Endings.Select(ending => new StoryEnding(chapter.Number, ending.Id, Typography.Polish(ending.Title, story.Language))),
        .. chapter.Beats.Where(beat => beat.Id == chapter.Until).Select(beat => new StoryEnding(chapter.Number, beat.Id, Typography.Polish(beat.Title, story.Language))),
    ];

    private static StoryChapter View(Story story, Chapter chapter) => new(
        chapter.Number,
        chapter.Title,
        StoryMoment.FromTime(chapter.Starts),
        Names(story, chapter.PointsOfView),
        [.. chapter.Beats.Select(beat => beat.Id)],
        [.. chapter.Endings.Select(ending => ending.Id)]);
}
