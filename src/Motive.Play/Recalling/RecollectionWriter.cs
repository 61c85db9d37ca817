using System.Collections.Immutable;
using Motive.Minds.FindingOut;
using Motive.Minds.Grounding;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Recalling;

/// <summary>
/// A recollection as bytes, which <see cref="RecollectionReader"/> reads. All is numbers: acts, facts, characters and labels are their places in the ground story, so that it means something only beside the
/// very story and engine that it was written by. Numbers below zero and above are folded together, and each takes seven bits to a byte, the last byte being the one below 128.
/// </summary>
internal sealed class RecollectionWriter
{
    /// <summary>Stands before what follows, and says what that is.</summary>
    internal const int WaitMark = 0;
    internal const int DoMark = 1;
    internal const int SayMark = 2;
    internal const int OutsideMark = 3;
    internal const int WishMark = 0;
    internal const int MotivationMark = 1;
    internal const int PromiseMark = 2;
    internal const int ChanceMark = 3;
    internal const int ThreatMark = 4;
    internal const int LostMark = 5;

    private readonly ImmutableArray<byte>.Builder bytes = ImmutableArray.CreateBuilder<byte>();
    private readonly GroundStory story;
    private readonly Dictionary<string, int> labels;

    private RecollectionWriter(GroundStory story)
    {
        this.story = story;
        labels = LabelsIn(story).Select((label, place) => (label, place)).ToDictionary(entry => entry.label, entry => entry.place);
    }

    /// <param name="end">What was asked from this place on is left out, since those who ask it again begin before it.</param>
    public static ImmutableArray<byte> Write(Recollection recollection, GroundStory story, int end)
    {
        RecollectionWriter writer = new(story);
        writer.Number(Math.Min(recollection.Places, end));
        writer.InOrder(recollection.Decided.Where(entry => entry.Place <= end), writer.Decided);
        writer.InOrder(recollection.Concluded.Where(entry => entry.Place < end), writer.Concluded);
        return writer.bytes.ToImmutable();
    }

    /// <summary>Every text that a conclusion may hold: labels of wants and ids of beats.</summary>
    internal static ImmutableArray<string> LabelsIn(GroundStory story) =>
        [.. story.Utilities.SelectMany(utility => utility.Terms).Select(term => term.Label).Concat(story.Story.Chapters.SelectMany(chapter => chapter.Beats).Select(beat => beat.Id)).Distinct()];

    /// <summary>Each with how many places it is behind the one before.</summary>
    private void InOrder<T>(IEnumerable<(int Place, T Entry)> entries, Action<T> write)
    {
        (int Place, T Entry)[] all = [.. entries];
        Number(all.Length);
        int last = 0;
        foreach ((int place, T entry) in all)
        {
            Number(place - last);
            last = place;
            write(entry);
        }
    }

    private void Decided(Decision decision)
    {
        switch (decision)
        {
            case Decision.Do done:
                Number(DoMark);
                Act(done.Act);
                break;
            case Decision.Say said:
                Number(SayMark);
                Number(said.Choice);
                break;
            case Decision.FromOutside outside:
                Number(OutsideMark);
                Each([.. outside.What.Key], letter => Number(letter));
                break;
            default:
                Number(WaitMark);
                break;
        }
    }

    private void Concluded(Conclusion conclusion)
    {
        switch (conclusion)
        {
            case Conclusion.Wish wish:
                Number(WishMark);
                Limits(wish.Reached);
                Maybe(wish.Plan, Plan);
                Number(wish.Waits ? 1 : 0);
                Number(wish.Own);
                break;
            case Conclusion.Motivation why:
                Number(MotivationMark);
                Each(why.Because, Reason);
                Each(why.Causes, Number);
                Number(why.OutOfCharacter ? 1 : 0);
                break;
            case Conclusion.Promise promise:
                Number(PromiseMark);
                Number(promise.Gain!.Value);
                break;
            case Conclusion.Chance chance:
                Number(ChanceMark);
                Number(chance.Act);
                break;
            case Conclusion.Lost:
                Number(LostMark);
                break;
            case Conclusion.Threat threat:
                Number(ThreatMark);
                Number(threat.Act);
                Number(threat.Doer);
                Number(threat.Level);
                break;
        }
    }

    private void Plan(PlannedActs plan)
    {
        Each(plan.Acts, Number);
        Number(plan.Before);
        Number(plan.After);
        Number(plan.Minutes);
        Maybe(plan.Sought, Sought);
    }

    private void Sought(SoughtAnswer sought)
    {
        Number(sought.Fact);
        Number(sought.Value);
        Each(sought.Acts, Number);
        Number(sought.Thousandths);
        Number(sought.Shown);
        Number(sought.Values);
    }

    private void Reason(Reason reason)
    {
        Number(story.Story[reason.Who].CharacterIndex);
        Each(reason.Wants, want => Number(labels[want]));
        Number(reason.Gain);
        Each(reason.Plan, Act);
        Each(reason.Believes, Belief);
        Number(reason.Named);
        Limits(reason.Limits);
        Number(reason.Fulfilling);
        Maybe(reason.Choice, Choice);
        Maybe(reason.Sought, Sought);
    }

    private void Sought(SoughtFact sought)
    {
        Number(story.Facts.Find(sought.Fact, sought.Arguments.AsSpan()));
        Number(sought.Value);
        Each(sought.Then, Act);
        Number(sought.Shown);
        Number(sought.Values);
    }

    private void Belief(BeliefUsed belief)
    {
        Number(story.Facts.Find(belief.Fact, belief.Arguments.AsSpan()));
        Number(belief.Value);
        Number((int)belief.Source.Kind);
        Number(belief.Source.Event);
        Number(belief.Source.Teller?.Value ?? -1);
    }

    private void Choice(Choice choice)
    {
        Draw(choice.Draw);
        Each(choice.PassedOver, other =>
        {
            Act(other.Act);
            Draw(other.Draw);
        });
        Each(choice.Refused, Refusal);
        Number(choice.ByPlayer ? 1 : 0);
        Number(choice.MorePassedOver);
        Number(choice.MoreRefused);
    }

    private void Refusal(Refusal refusal)
    {
        Act(refusal.Act);
        Number((int)refusal.Kind);
        Number(refusal.Gain);
        Number(refusal.Own);
        Number(refusal.Who is EntityId who ? story.Story[who].CharacterIndex : -1);
        Maybe(refusal.By, Act);
        Number(refusal.Until?.Minutes ?? -1);
    }

    private void Draw(Draw draw)
    {
        foreach (long part in (long[])[draw.Gain, draw.Minutes, draw.Hastened, draw.Temperament, draw.Keeping, draw.Chance, draw.Favour])
            Number(part);
        Number(draw.Beat is string beat ? labels[beat] : -1);
    }

    private void Act(GroundAct act) => Number(story.Find(act)!.Index);

    private void Limits(ImmutableArray<ThinkingLimit> limits) => Each(limits, limit => Number((int)limit));

    private void Maybe<T>(T? part, Action<T> write)
        where T : class
    {
        Number(part is null ? 0 : 1);
        if (part is not null)
            write(part);
    }

    private void Each<T>(ImmutableArray<T> parts, Action<T> write)
    {
        Number(parts.Length);
        foreach (T part in parts)
            write(part);
    }

    private void Number(int number) => Number((long)number);

    private void Number(long number)
    {
        ulong folded = (ulong)((number << 1) ^ (number >> 63));
        while (folded >= 128)
        {
            bytes.Add((byte)(folded | 128));
            folded >>= 7;
        }

        bytes.Add((byte)folded);
    }
}
