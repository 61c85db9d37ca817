using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Checking.Exploring;

/// <summary>What is remembered of a run besides its facts: beats and ends that something hangs on, choices that were made, the chapter.</summary>
internal sealed class ScriptChapters
{
    private readonly Story story;
    private readonly ImmutableArray<ScriptGoal> goals;
    private readonly Dictionary<string, int> reached = [];
    private readonly List<ScriptFact> places = [];
    private readonly int first;

    /// <param name="facts">How many places of a row come before.</param>
    public ScriptChapters(Story story, ImmutableArray<ScriptGoal> goals, int facts)
    {
        (this.story, this.goals, first) = (story, goals, facts);
        foreach (string id in story.Chapters.SelectMany(chapter => chapter.Beats.SelectMany(beat => beat.After).Concat(chapter.Until is string until ? [until] : [])).Distinct())
        {
            reached.Add(id, facts + places.Count);
            places.Add(new ScriptFact($"reached {id}", [0, 1]));
        }

        foreach (SceneChoice choice in story.Scenes.SelectMany(scene => SceneNodeWalk.All(scene.Body)).OfType<SceneNode.Choices>().SelectMany(node => node.Options).Where(choice => !choice.Sticky))
        {
            ChoicePlaces = ChoicePlaces.Add(choice.Id, facts + places.Count);
            places.Add(new ScriptFact($"chosen {choice.Id}", [0, 1]));
        }

        places.Add(new ScriptFact("chapter", [.. Enumerable.Range(0, story.Chapters.Length)]));
    }

    public IReadOnlyList<ScriptFact> Places => places;

    public ImmutableDictionary<int, int> ChoicePlaces { get; private set; } = ImmutableDictionary<int, int>.Empty;

    /// <param name="asked">By chapter, the conditions of its beats and endings.</param>
    public ImmutableArray<ScriptChapter> Describe((Condition[] Beats, Condition[] Endings)[] asked, TermCompiler terms) =>
        [.. story.Chapters.Select((chapter, index) => Describe(chapter, index, asked[index].Beats, asked[index].Endings, terms))];

    private ScriptChapter Describe(Chapter chapter, int index, Condition[] beats, Condition[] endings, TermCompiler terms)
    {
        string[] counting = [.. story.Chapters.Skip(index).SelectMany(later => later.Beats.SelectMany(beat => beat.After).Concat(later.Until is string until ? [until] : []))];
        List<string> ids = [.. chapter.Beats.Select(beat => beat.Id), .. chapter.Endings.Select(ending => ending.Id)];
        int until = chapter.Until is string last ? ids.IndexOf(last) : -1;
        return new ScriptChapter(
            chapter,
            [.. chapter.Beats.Select((beat, place) => new ScriptBeat(beat.Id, terms.Compile(beats[place]), [.. beat.After.Select(id => reached[id])], reached.GetValueOrDefault(beat.Id, -1), Goal(GoalKind.Beat, beat.Id, chapter)))],
            [.. chapter.Endings.Select((ending, place) => new ScriptEnding(ending.Id, terms.Compile(endings[place]), reached.GetValueOrDefault(ending.Id, -1), Goal(GoalKind.Ending, ending.Id, chapter)))],
            until,
            Goal(GoalKind.Rest, $"chapter {chapter.Number}", chapter),
            [.. Enumerable.Range(0, first + places.Count).Select(place => !reached.Any(one => one.Value == place && !counting.Contains(one.Key)))]);
    }

    private int Goal(GoalKind kind, string id, Chapter chapter) =>
        goals.IndexOf(goals.First(goal => goal.Kind == kind && goal.Id == id && goal.Chapter == chapter.Number));
}
