using System.Collections.Immutable;
using Motive.Minds.FindingOut;
using Motive.Minds.Grounding;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Recalling;

/// <summary>Bytes to a recollection. Whatever they are, it is one whose every number stands for something in the story, or it is refused.</summary>
internal sealed class RecollectionReader
{
    private readonly ImmutableArray<byte> bytes;
    private readonly GroundStory story;
    private readonly ImmutableArray<string> labels;
    private int at;

    private RecollectionReader(ImmutableArray<byte> bytes, GroundStory story) => (this.bytes, this.story, labels) = (bytes, story, RecollectionWriter.LabelsIn(story));

    /// <exception cref="UnfitRecollectionException">They were not written for this story, or are damaged.</exception>
    public static Recollection Read(ImmutableArray<byte> bytes, GroundStory story)
    {
        RecollectionReader reader = new(bytes, story);
        int places = reader.Below(int.MaxValue);
        List<(int, Decision)> decided = reader.InOrder(reader.Decided, places);
        List<(int, Conclusion)> concluded = reader.InOrder(reader.Concluded, places - 1);
        return reader.at == bytes.Length ? new Recollection(concluded, decided, places) : throw new UnfitRecollectionException();
    }

    private List<(int Place, T Entry)> InOrder<T>(Func<T> read, int lastPlace)
    {
        int count = Count();
        List<(int, T)> entries = [];
        int place = 0;
        for (int i = 0; i < count; i++)
        {
            place += Between(0, lastPlace - place);
            entries.Add((place, read()));
        }

        return entries;
    }

    private Decision Decided() => Number() switch
    {
        RecollectionWriter.DoMark => new Decision.Do(Act()),
        RecollectionWriter.SayMark => new Decision.Say(Between(0, int.MaxValue)),
        RecollectionWriter.WaitMark => new Decision.Wait(),
        RecollectionWriter.OutsideMark => new Decision.FromOutside(new Intervention.Recalled(string.Concat(Each(() => (char)Between(0, char.MaxValue))))),
        _ => throw new UnfitRecollectionException(),
    };

    private Conclusion Concluded() => Number() switch
    {
        RecollectionWriter.WishMark => new Conclusion.Wish(Limits(), Maybe(Plan), Truth(), Number()),
        RecollectionWriter.MotivationMark => new Conclusion.Motivation(Each(Reason), Each(() => Between(1, int.MaxValue)), Truth()),
        RecollectionWriter.PromiseMark => new Conclusion.Promise(Whole()),
        RecollectionWriter.ChanceMark => new Conclusion.Chance(ActIndex()),
        RecollectionWriter.LostMark => new Conclusion.Lost(true),
        RecollectionWriter.ThreatMark => new Conclusion.Threat(ActIndex(), Below(story.Characters), Between(0, Emotions.MaximumLevel)),
        _ => throw new UnfitRecollectionException(),
    };

    private PlannedActs Plan() => new(Some(ActIndex), Whole(), Whole(), Between(0, int.MaxValue)) { Sought = Maybe(Answer) };

    private SoughtAnswer Answer() =>
        new(Below(story.Facts.Facts.Count), Whole(), Each(ActIndex), Between(0, int.MaxValue), Between(0, int.MaxValue), Number());

    private SoughtFact Sought()
    {
        GroundFact fact = story.Facts.Facts[Below(story.Facts.Facts.Count)];
        return new SoughtFact(fact.Family, fact.Arguments, Whole(), Each(Act), Between(0, int.MaxValue), Number());
    }

    private Reason Reason()
    {
        EntityId who = Character();
        ImmutableArray<string> wants = Each(Label);
        int gain = Whole();
        ImmutableArray<GroundAct> plan = Some(Act);
        return new Reason(who, wants, gain, plan, Each(Belief))
        {
            Named = Between(0, Math.Max(0, wants.Length - 1)),
            Limits = Limits(),
            Fulfilling = Between(0, plan.Length - 1),
            Choice = Maybe(Choice),
            Sought = Maybe(Sought),
        };
    }

    private BeliefUsed Belief()
    {
        GroundFact fact = story.Facts.Facts[Below(story.Facts.Facts.Count)];
        return new BeliefUsed(fact.Family, fact.Arguments, Whole(), new BeliefSource((SourceKind)Below(Enum.GetValues<SourceKind>().Length), Between(0, int.MaxValue), Teller()));
    }

    private Choice Choice() => new(Draw(), Each(() => new Alternative(Act(), Draw())), Each(Refusal))
    {
        ByPlayer = Truth(),
        MorePassedOver = Between(0, int.MaxValue),
        MoreRefused = Between(0, int.MaxValue),
    };

    private Refusal Refusal() => new(Act(), (RefusalKind)Below(Enum.GetValues<RefusalKind>().Length), Whole(), Number())
    {
        Who = Between(-1, story.Characters - 1) is int who and >= 0 ? story.Story.Characters[who] : null,
        By = Maybe(Act),
        Until = Between(-1, int.MaxValue) is int minutes and >= 0 ? new StoryTime(minutes) : null,
    };

    private Draw Draw() => new(
        Whole(), Whole(), Number(), Number(), Number(), Number(), Number(), Between(-1, labels.Length - 1) is int beat and >= 0 ? labels[beat] : null);

    private ImmutableArray<ThinkingLimit> Limits() => Each(() => (ThinkingLimit)Below(ThinkingLimits.All.Length));

    private EntityId Character() => story.Story.Characters[Below(story.Characters)];

    private EntityId? Teller() => Between(-1, story.Story.Entities.Length - 1) is int teller and >= 0 ? new EntityId(teller) : null;

    private string Label() => labels[Below(labels.Length)];

    private int ActIndex() => Below(story.Acts.Length);

    private GroundAct Act() => story.Acts[ActIndex()] is Act act ? new GroundAct(act.Definition.Id, act.Arguments) : throw new UnfitRecollectionException();

    private bool Truth() => Below(2) == 1;

    private T? Maybe<T>(Func<T> read)
        where T : class => Truth() ? read() : null;

    private ImmutableArray<T> Some<T>(Func<T> read) => Each(read) is { IsEmpty: false } parts ? parts : throw new UnfitRecollectionException();

    private ImmutableArray<T> Each<T>(Func<T> read)
    {
        int count = Count();
        ImmutableArray<T>.Builder parts = ImmutableArray.CreateBuilder<T>(count);
        for (int i = 0; i < count; i++)
            parts.Add(read());
        return parts.MoveToImmutable();
    }

    /// <summary>Of parts that follow: each takes a byte at least.</summary>
    private int Count() => Between(0, bytes.Length - at);

    private int Whole() => Between(int.MinValue, int.MaxValue);

    private int Below(int end) => Between(0, end - 1);

    private int Between(int least, int most) => Number() is long number && number >= least && number <= most ? (int)number : throw new UnfitRecollectionException();

    private long Number()
    {
        ulong folded = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            if (at == bytes.Length)
                throw new UnfitRecollectionException();
            byte next = bytes[at++];
            folded |= (ulong)(next & 127) << shift;
            if (next < 128)
                return (long)(folded >> 1) ^ -(long)(folded & 1);
        }

        throw new UnfitRecollectionException();
    }
}
