using System.Collections.Immutable;
using Motive.Characters;
using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>Who knew what when: of what was said from one to another in a run, or is news of the story's about which people are not agreed.</summary>
/// <param name="eyes">In whose picture; null for how it is in truth.</param>
internal sealed class NewsCards(StoryRun run, EntityId? eyes)
{
    private const int MostCards = 12;

    private readonly SessionView session = run.Session;
    private readonly Dictionary<(FactId Fact, string Arguments, int Value), string> sentences = [];

    private Story Story => session.Story;

    /// <summary>Those that went through most hands first.</summary>
    public ImmutableArray<NewsCard> Find() =>
        [.. Candidates().Select(Card).Where(card => card.Moments.Length > 1 || card.Moments[0].Hands.Select(hand => hand.Holds).Distinct().Count() > 1).OrderByDescending(card => card.Moments.Length).Take(MostCards)];

    private IEnumerable<NewsItem> Candidates()
    {
        IEnumerable<NewsItem> said = session.Chronicle.Where(IsKnown)
            .SelectMany(occurrence => occurrence.Learnt.Where(learnt => LearntFacts.IsSaid(Story, learnt) && learnt.Source.Kind is SourceKind.WasTold or SourceKind.WasLiedTo or SourceKind.Read))
            .Select(learnt => new NewsItem(default, learnt.Fact, learnt.Arguments) { Claimed = learnt.After });
        IEnumerable<NewsItem> news = Story.News.Where(item => item.Claimed is null && Picture(session.Present).Read(item.Fact, item.Arguments.AsSpan()) is int value && value != Value.Unknown && value != Story[item.Fact].Default);
        return said.Concat(news).Where(item => item.Fact != Story.Location && Story[item.Fact].PhraseFor(item.Claimed ?? Read(item, Picture(session.Present))) is not null)
            .DistinctBy(item => (item.Fact, string.Join(',', item.Arguments)));
    }

    /// <summary>What somebody saw of a run, or took part in.</summary>
    private bool IsKnown(Occurrence occurrence) => eyes is not EntityId who || occurrence.By.Contains(who) || occurrence.Seen.Contains(who);

    private IState Picture(IState world) => eyes is EntityId who ? world.MindOf(who.Value) : world;

    private NewsCard Card(NewsItem item)
    {
        List<NewsMoment> moments = [];
        int[]? before = null;
        for (int number = 0; number <= session.Chronicle.Count; number++)
        {
            IState world = At(number);
            int[] now = Signature(item, world);
            if (before is not null && now.SequenceEqual(before))
                continue;
            moments.Add(Moment(item, number, world, moments.LastOrDefault()));
            before = now;
        }

        return new NewsCard(Wording.Fact(Story, item.Fact, item.Arguments.AsSpan()), Said(item, item.Claimed ?? Read(item, Picture(At(moments[^1].Event)))), [.. moments]);
    }

    private IState At(int number) => number > 0 ? session.After(number) : session.Chronicle.Count > 0 ? session.Before(1) : session.Present;

    /// <summary>Everything that a moment says, in numbers.</summary>
    private int[] Signature(NewsItem item, IState world)
    {
        IState picture = Picture(world);
        return
        [
            Read(item, picture),
            .. Story.Characters.Select(who => Read(item, picture.MindOf(who.Value))),
            .. eyes is null ? Story.Characters.SelectMany(who => Story.Characters.Select(other => Read(item, world.MindOf(who.Value).MindOf(other.Value)))) : [],
        ];
    }

    private static int Read(NewsItem item, IState state) => state.Read(item.Fact, item.Arguments.AsSpan());

    private NewsMoment Moment(NewsItem item, int number, IState world, NewsMoment? last)
    {
        Occurrence? occurrence = number > 0 ? session.Chronicle[number - 1] : null;
        bool isSeen = occurrence is not null && IsKnown(occurrence);
        string? deed = isSeen ? PlainSentence.Write(Story, occurrence!, session.Before(number), eyes) : null;
        return new NewsMoment
        {
            Event = number,
            At = occurrence is null ? null : StoryMoment.FromTime(occurrence.Ends),
            Text = deed is null ? null : Polished($"{deed}."),
            So = Said(item, Read(item, Picture(world))),
            Hands = [.. Story.Characters.Select((who, place) => Hand(item, number, world, who, last?.Hands[place]))],
        };
    }

    private NewsHand Hand(NewsItem item, int number, IState world, EntityId who, NewsHand? last)
    {
        IState picture = Picture(world);
        int value = Read(item, picture.MindOf(who.Value));
        BeliefSource source = SourceOf(item, number, who);
        NewsHold holds = Hold(item, picture, value, source, isKnown: eyes is null || eyes == who);
        NewsHand hand = new()
        {
            Who = Story[who].Name,
            Display = Naming.Capitalised(who == eyes ? "you" : Story[who].Display),
            Holds = holds,
            Card = holds == NewsHold.Down ? null : Said(item, value),
            Text = Polished(eyes is null ? Truly(item, world, who, value, source, holds) : who == eyes ? Yours(source, holds) : Supposed(item, who, value, holds)),
            Thinks = eyes is null && holds != NewsHold.Down && Thoughts(item, world, who, value) is string thoughts ? Polished(thoughts) : null,
            Pictured = eyes is null && run.PlayerId is EntityId player && player != who ? Hold(item, world.MindOf(player.Value), Read(item, world.MindOf(player.Value).MindOf(who.Value)), source, isKnown: false) : null,
            HasChanged = false,
        };
        return hand with { HasChanged = last is not null && last with { HasChanged = false } != hand };
    }

    /// <summary>Where they have it from, as they had it after an event.</summary>
    private BeliefSource SourceOf(NewsItem item, int number, EntityId who) =>
        session.Chronicle.Take(number).SelectMany(occurrence => occurrence.Learnt).LastOrDefault(learnt => learnt.Who == who && learnt.Fact == item.Fact && learnt.Arguments.SequenceEqual(item.Arguments))?.Source
            ?? BeliefSource.Beginning;

    /// <summary>What they never heard otherwise is not wrong: it is what they have not heard of. So it is in somebody's picture, who cannot tell, of what is so of everything.</summary>
    private NewsHold Hold(NewsItem item, IState picture, int value, BeliefSource source, bool isKnown)
    {
        if (value != Value.Unknown && Clause(item, value) == Clause(item, Read(item, picture)))
            return NewsHold.Up;
        bool isOfOld = value == Story[item.Fact].Default || value == Read(item, Picture(At(0)));
        return value == Value.Unknown || (isOfOld && (!isKnown || source.Kind == SourceKind.Beginning)) ? NewsHold.Down : NewsHold.Wrong;
    }

    private string Truly(NewsItem item, IState world, EntityId who, int value, BeliefSource source, NewsHold holds)
    {
        Pronouns pronouns = Story[who].Pronouns;
        return holds == NewsHold.Down
            ? $"{Naming.Capitalised(pronouns.Subject)} had not heard of it."
            : string.Join(" ", new BeliefSentences(session, all: true).Write(who, [new BeliefUsed(item.Fact, item.Arguments, value, source)], world));
    }

    private string Yours(BeliefSource source, NewsHold holds) => holds switch
    {
        NewsHold.Down => "You had not heard of it.",
        _ when source.Teller is EntityId teller && IsKnown(session.Chronicle[source.Event - 1]) => $"You had it from {Story[teller].Display}.",
        _ => source.Kind is SourceKind.Saw ? "You saw it." : "You knew it.",
    };

    private string Supposed(NewsItem item, EntityId who, int value, NewsHold holds)
    {
        string whom = Story[who].Pronouns.Object;
        return holds switch
        {
            NewsHold.Up => $"You took {whom} to know it.",
            NewsHold.Down => $"You took {whom} not to know it.",
            _ => $"You took {whom} to believe that {Clause(item, value)}.",
        };
    }

    private string? Thoughts(NewsItem item, IState world, EntityId who, int value)
    {
        string[] knowing = [.. Others(true)];
        string[] others = [.. Others(false)];
        Pronouns pronouns = Story[who].Pronouns;
        if (knowing.Length + others.Length == 0)
            return null;
        string[] parts =
        [
            .. knowing.Length > 0 ? (string[])[$"that {Phrasing.Listed(knowing)} knew of it"] : [],
            .. others.Length > 0 ? (string[])[$"that {Phrasing.Listed(others)} did not{(knowing.Length > 0 ? "" : " know of it")}"] : [],
        ];
        return $"{Naming.Capitalised(pronouns.Subject)} thought {string.Join(", and ", parts)}.";

        IEnumerable<string> Others(bool known) => Story.Characters.Where(other => other != who && (Clause(item, Read(item, world.MindOf(who.Value).MindOf(other.Value))) == Clause(item, value)) == known).Select(other => Story[other].Display);
    }

    private string Said(NewsItem item, int value) => Polished($"{Naming.Capitalised(Clause(item, value))}.");

    private string Clause(NewsItem item, int value)
    {
        (FactId Fact, string Arguments, int Value) key = (item.Fact, string.Join(',', item.Arguments), value);
        if (!sentences.TryGetValue(key, out string? clause))
            sentences[key] = clause = new FactClauses(Story, null, Picture(session.Present), eyes).Write(item.Fact, item.Arguments, value);
        return clause;
    }

    private string Polished(string sentence) => Typography.Polish(sentence, Story.Language);
}
