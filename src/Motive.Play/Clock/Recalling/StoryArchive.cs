using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Reasons.FindingOut;
using Motive.World;

namespace Motive.Play.Clock.Recalling;

/// <summary>
/// An archive of what is said of a ground story: acts, facts, characters and labels are their places in it, so that the bytes mean something only beside the very story and engine that they were written by.
/// Whatever is read stands for something in the story.
/// </summary>
internal class StoryArchive : Archive
{
    private readonly ImmutableArray<string> labels;
    private readonly Dictionary<string, int> places;

    public StoryArchive(GroundStory story)
    {
        (Story, labels) = (story, LabelsIn(story));
        places = PlacesOf(labels);
    }

    public StoryArchive(GroundStory story, ImmutableArray<byte> bytes)
        : base(bytes)
    {
        (Story, labels) = (story, LabelsIn(story));
        places = PlacesOf(labels);
    }

    protected GroundStory Story { get; }

    public Act Act(Act? act) => Story.Acts[Below(Story.Acts.Length, act is null ? 0 : act.Index.Value)];

    public ActId ActIndex(ActId act) => new(Below(Story.Acts.Length, act.Value));

    public GroundAct Ground(GroundAct? act) => Act(act is null ? null : Story.FindAct(act)!) is Act found ? found.ToGroundAct() : throw new UnfitArchiveException();

    public CharacterId Character(CharacterId character) => new CharacterId(Below(Story.Characters, character.Value));

    public EntityId Who(EntityId who) => Story.Story.Characters[Below(Story.Characters, IsReading ? 0 : Story.Story[who].AsCharacter.Value)];

    public EntityId? Somebody(EntityId? who) => Truth(who is not null) ? Who(who.GetValueOrDefault()) : null;

    public GroundFactId Fact(GroundFactId fact) => new GroundFactId(Below(Story.Facts.Facts.Count, fact.Value));

    public string Label(string? label) => labels[Below(labels.Length, label is null ? 0 : places[label])];

    public ImmutableArray<int> Numbers(ImmutableArray<int> numbers) => Each(numbers, Number);

    public ImmutableArray<ThinkingLimit> Limits(ImmutableArray<ThinkingLimit> limits) => Each(limits, Kind);

    public PlannedActs Plan(PlannedActs? plan) => new(NotEmpty(Each(plan?.Acts ?? [], ActIndex)), Number(plan?.Before ?? 0), Number(plan?.After ?? 0), Between(0, int.MaxValue, plan?.Minutes ?? 0))
    {
        Sought = Maybe(plan?.Sought, Sought),
    };

    public Reason Reason(Reason? reason)
    {
        EntityId who = Who(reason?.Who ?? default);
        ImmutableArray<string> wants = Each(reason?.Wants ?? [], Label);
        int gain = Number(reason?.Gain ?? 0);
        ImmutableArray<GroundAct> plan = NotEmpty(Each(reason?.Plan ?? [], Ground));
        return new Reason(who, wants, gain, plan, Each(reason?.Believes ?? [], Belief))
        {
            Named = Between(0, Math.Max(0, wants.Length - 1), reason?.Named ?? 0),
            Limits = Limits(reason?.Limits ?? []),
            Fulfilling = Below(plan.Length, reason?.Fulfilling ?? 0),
            Choice = Maybe(reason?.Choice, Choice),
            Sought = Maybe(reason?.Sought, Sought),
            Averts = Each(reason?.Averts ?? [], Averted),
        };
    }

    public BeliefSource Source(BeliefSource? source) => new(Kind(source?.Kind ?? default), Between(0, int.MaxValue, source?.Event ?? 0), Entity(source?.Teller, Story.Story.Entities.Length));

    public (FactId Family, ImmutableArray<int> Arguments) Fact(FactId family, ImmutableArray<int> arguments)
    {
        GroundFact fact = Story.Facts.Facts[Below(Story.Facts.Facts.Count, IsReading ? 0 : Story.Facts.FindFact(family, arguments.AsSpan()).Value)];
        return (fact.Family, fact.Arguments);
    }

    public BeliefUsed Belief(BeliefUsed? belief)
    {
        (FactId fact, ImmutableArray<int> arguments) = Fact(belief?.Fact ?? default, belief?.Arguments ?? []);
        return new BeliefUsed(fact, arguments, Number(belief?.Value ?? 0), Source(belief?.Source ?? BeliefSource.Beginning));
    }

    public Decision Decided(Decision? decision) => Below(4, decision switch
    {
        Decision.Do => 1,
        Decision.SceneChoice => 2,
        Decision.FromOutside => 3,
        _ => 0,
    }) switch
    {
        1 => new Decision.Do(Ground((decision as Decision.Do)?.Act)),
        2 => new Decision.SceneChoice(Between(0, int.MaxValue, (decision as Decision.SceneChoice)?.Choice ?? 0)),
        3 => new Decision.FromOutside(new Intervention.Recalled(Text((decision as Decision.FromOutside)?.What.Key))),
        _ => new Decision.Wait(),
    };

    protected static ImmutableArray<T> NotEmpty<T>(ImmutableArray<T> parts)
    {
        Check(!parts.IsEmpty);
        return parts;
    }

    private SoughtAnswer Sought(SoughtAnswer? sought) => new(
        Fact(sought?.Fact ?? default), Number(sought?.Value ?? 0), Each(sought?.Acts ?? [], ActIndex), Between(0, int.MaxValue, sought?.Thousandths ?? 0), Between(0, int.MaxValue, sought?.Shown ?? 0), Number(sought?.Values ?? 0));

    private SoughtFact Sought(SoughtFact? sought)
    {
        (FactId fact, ImmutableArray<int> arguments) = Fact(sought?.Fact ?? default, sought?.Arguments ?? []);
        return new SoughtFact(fact, arguments, Number(sought?.Value ?? 0), Each(sought?.Then ?? [], Ground), Between(0, int.MaxValue, sought?.Shown ?? 0), Number(sought?.Values ?? 0));
    }

    private AvertedHarm Averted(AvertedHarm? harm) => new(
        Somebody(harm?.Who), Maybe(harm?.Act, Ground), Between(-1, Story.Happenings.Length - 1, harm?.Happening ?? -1) is int happening and >= 0 ? happening : null);

    private Choice Choice(Choice? choice) => new(
        Draw(choice?.Draw ?? default), Each(choice?.PassedOver ?? [], other => new Alternative(Ground(other?.Act), Draw(other?.Draw ?? default))), Each(choice?.Refused ?? [], Refusal))
    {
        ByPlayer = Truth(choice?.ByPlayer ?? false),
        MorePassedOver = Between(0, int.MaxValue, choice?.MorePassedOver ?? 0),
        MoreRefused = Between(0, int.MaxValue, choice?.MoreRefused ?? 0),
        WaitsFor = Maybe(choice?.WaitsFor, Ground),
    };

    private Refusal Refusal(Refusal? refusal) => new(Ground(refusal?.Act), Kind(refusal?.Kind ?? default), Number(refusal?.Gain ?? 0), Number(refusal?.Own ?? 0))
    {
        Who = Somebody(refusal?.Who),
        By = Maybe(refusal?.By, Ground),
        Until = Time(refusal?.Until),
    };

    private Draw Draw(Draw draw) => new(
        Number(draw.Gain), Number(draw.Minutes), Number(draw.Hastened), Number(draw.Temperament), Number(draw.Keeping), Number(draw.Chance), Number(draw.Favour), Maybe(draw.Beat, Label));

    /// <summary>Every text that a conclusion may hold: labels of wants and ids of beats.</summary>
    private static ImmutableArray<string> LabelsIn(GroundStory story) =>
        [.. story.Whole.Utilities.SelectMany(utility => utility.Terms).Select(term => term.Label).Concat(story.Story.Chapters.SelectMany(chapter => chapter.Beats).Select(beat => beat.Id)).Distinct()];

    private static Dictionary<string, int> PlacesOf(ImmutableArray<string> labels) => labels.Select((label, place) => (label, place)).ToDictionary(entry => entry.label, entry => entry.place);
}
