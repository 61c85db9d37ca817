using System.Collections.Immutable;
using Motive.Answers;
using Motive.Characters;
using Motive.Decisions;
using Motive.Outlines;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.Reasons;
using Motive.Recording;
using Motive.Saves;
using Motive.Telling;
using Motive.World;

namespace Motive;

public sealed partial class StoryRun
{
    /// <summary>A run that has not ended after so many events may go in circles: what shells give up after.</summary>
    public const int OrdinaryEvents = StoryLimits.Events;

    /// <summary>The names of the emotions, as the language has them.</summary>
    public static ImmutableArray<string> Emotions { get; } = [.. World.Emotions.AllNames];

    private int completed;
    private EventViews? events;
    private readonly FollowedValues followed = new();

    /// <summary>The name of the played character as the story file has it; null when the run is watched.</summary>
    public string? Player => PlayerId is EntityId player ? Story[player].Name : null;

    /// <summary>The present of the story's clock.</summary>
    public StoryMoment Now => StoryMoment.FromTime(Session.Now);

    /// <summary>The number of the chapter that is under way or was last; null before the first.</summary>
    public int? Chapter => Session.Chapter?.Number;

    /// <summary>Nothing more will come about.</summary>
    public bool IsOver => Session.IsOver;

    /// <summary>How the chapters that are over ended, in order: by what, decided by which event, and when they were closed.</summary>
    public ImmutableArray<StoryEnd> Ends => [.. Session.Session.Closed.Select(closed => EndView.Create(Story, closed))];

    /// <summary>
    /// All that has come about, in order: the event of number n stands at place n - 1. An event whose conversation is not over is not among them yet. Each is made when it is first asked for,
    /// with those before it. It grows; after <see cref="Undo"/> ask for it anew.
    /// </summary>
    public IReadOnlyList<StoryEvent> Events => events ??= new EventViews(Session, 0, () => completed);

    /// <summary>
    /// A short hash of all that has come about and of the time: equal for two runs of a story in which the same has come about, on whatever machines. Reasons do not count in it, nor how it was told.
    /// </summary>
    public string PastHash => Past.Hash;

    /// <summary>Everything told so far. It grows; after <see cref="Undo"/> ask for it anew. What was told before a save is told anew when somebody looks at it.</summary>
    public IReadOnlyList<StoryPassage> Transcript => new ListView<ToldPassage, StoryPassage>(transcript, Passage);

    /// <summary>What came about before the reader's eyes, or was seen by nobody, and was not told so far, with why. What still waits to be told is not among it. Worked out each time.</summary>
    public ImmutableArray<UntoldEvent> Untold => new UntoldReasons(this).Write(telling.Teller.Unspoken);

    /// <summary>
    /// What the player can do or say now: what is foremost first, what is out of character behind it, and last of all to wait, which is always possible
    /// except in a conversation. Never empty on the player's turn; empty when it is not their turn. Thought out when it is first asked for at a prompt.
    /// </summary>
    /// <exception cref="RequestException">What the player could do takes more thinking than is allowed.</exception>
    public ImmutableArray<PlayerOption> Options => [.. Offered.Select((option, place) => OptionView.Create(this, option, place + 1))];

    /// <summary>The same as a page to show: what comes first, what stands behind one line, what would hurt somebody apart, with all its words; null when it is not the player's turn.</summary>
    /// <exception cref="RequestException">What the player could do takes more thinking than is allowed.</exception>
    public ChoicePage? ChoicePage => IsPlayersTurn ? ChoicePages.Create(this) : null;

    /// <summary>What to say at a prompt at which the played character has no reason to do anything; null at any other, in a conversation, and when it is not the player's turn.</summary>
    public string? NoReason => TurnId is EntityId player && Session.Scene is null && IsPlayersTurn && Offered.All(option => !option.Foremost || option.Decision is Decision.Wait)
        ? $"{Naming.Capitalised(Story[player].Display)} {Story[player].Agree("has", "have")} no reason to do anything just now."
        : null;

    /// <summary>The story so far in a few sentences; to a player, what their character witnessed of it. Of a run that goes on from a save, the last hour and a half, as long as nobody has looked at what was before.</summary>
    public string Recap => Telling.Recap.Create(Story, [.. Session.EventsAfter(Session.Session.EventsMissing)], PlayerId, Session.Present).Text;

    /// <summary>
    /// To an author, what people have left for the chapter because others' acts undid it each time, though they would still have it: who left which act after how often, and which act undid it.
    /// A sentence each, with acts by the names that rules give them; empty when there is nothing of the kind.
    /// </summary>
    public ImmutableArray<string> EndedLoops => [.. Repetition.Ended(Session)];

    /// <summary>Where the run goes in circles, the acts that come again and again, in a sentence; null where it does not.</summary>
    public string? Circling => Repetition.Describe(Session) is { Length: > 0 } said ? said.TrimEnd() : null;

    /// <summary>Of the acts that were asked for as some event, those that were not possible then: a sentence each, with what came instead.</summary>
    /// <param name="goesOn">Whether the run is to go further, so that later acts are not missed yet.</param>
    public ImmutableArray<string> MissedActs(bool goesOn) => [.. ForcedActs.Missed(Session, goesOn)];

    /// <summary>To an author, which limits characters' thinking has come to, where and for whom, in a line; null when none.</summary>
    public string? LimitsReached => ThinkingWords.Write(Session);

    /// <summary>
    /// Goes on to the next thing worth telling: an event, a chapter's begin or end, the player's turn. On the player's turn, and when the story is over, it says so again and nothing comes about.
    /// This is where characters think: an event may take from less than a millisecond to some seconds in a crowd.
    /// </summary>
    /// <exception cref="RequestException">The story goes round in triggers that never come to rest, or asks for more than is allowed. Nothing has come about, and nothing more can.</exception>
    public StoryStep Next() => StepView.Create(this, Advance());

    /// <summary>
    /// As <see cref="Next"/>, but no further than about one person's thinking: for whoever has only a moment, and asks again. It makes no difference to what comes about, nor to a save.
    /// </summary>
    /// <returns>Whether there is more to think out or to come about before somebody who is played has to decide, or the story is over.</returns>
    public bool NextThought()
    {
        StepResult result = Advance(new StepBounds { States = 1 }).Result;
        return !IsPlayersTurn && !IsOver && result is not StepResult.AtRest;
    }

    /// <summary>
    /// What a fact, a rule, a belief or a feeling comes to now, in the story's own words: <c>at(Ann)</c>, <c>believes(Ben, at(Ann))</c>, <c>feels(Ann, anger, Ben)</c>, or anything made of such, as after
    /// <c>requires</c>: <c>gold(Ann) - gold(Ben)</c>. Reading costs no thinking.
    /// </summary>
    /// <exception cref="RequestException">It means nothing in this story; the message says what would work.</exception>
    public FactValue Value(string fact) => new ValueReader(this, fact).Read();

    /// <summary>From now on each step says whether this has changed: <see cref="StoryStep.Followed"/>. What is followed already goes on from its present value.</summary>
    /// <param name="fact">As for <see cref="Value"/>.</param>
    /// <returns>What it is now.</returns>
    /// <exception cref="RequestException">It means nothing in this story; the message says what would work.</exception>
    public FactValue Follow(string fact) => followed.Add(this, fact);

    /// <summary>What is followed no more; nothing where it was not.</summary>
    public void Unfollow(string fact) => followed.Remove(fact);

    /// <summary>What is in somebody's mind: all that they believe of what can change, what they want, and what they feel.</summary>
    /// <param name="who">Whose.</param>
    /// <param name="after">The number of the event after which; null for now.</param>
    /// <exception cref="RequestException">Nobody is called that.</exception>
    /// <exception cref="ArgumentOutOfRangeException">That event has not come about.</exception>
    public MindView Mind(string who, int? after = null)
    {
        if (after is int number)
            Session.After(number);
        return MindRecord.Create(this, CharacterNames.Find(Story, who), after);
    }

    /// <summary>What is so in the world: every fact that is otherwise than where the story says nothing of it (false, nobody, or the number that the fact begins with). Rules and feelings apart.</summary>
    /// <param name="after">The number of the event after which, 0 for the beginning; null for now.</param>
    /// <exception cref="ArgumentOutOfRangeException">That event has not come about.</exception>
    public ImmutableArray<StandingFact> Facts(int? after = null) => StandingFacts.Find(this, after);

    /// <summary>Decides for the played character. What comes of it, <see cref="Next"/> tells.</summary>
    /// <param name="option">One of the present <see cref="Options"/>.</param>
    /// <exception cref="InvalidOperationException">It is not the player's turn, or that is not on offer; the message says what would work, and nothing is decided.</exception>
    /// <exception cref="RequestException">To begin it takes more thinking than is allowed.</exception>
    public void Decide(PlayerOption option)
    {
        Decide(Meant(option));
    }

    /// <summary>Decides as <see cref="Decide(string)"/> does, and nothing that would follow from it without being asked: neither to wait on nor to walk on. So decisions that were written down one by one are made again one by one.</summary>
    /// <exception cref="InvalidOperationException">As there.</exception>
    /// <exception cref="RequestException">As there.</exception>
    public void DecideAlone(string words) => Decide(Called(words).Decision);

    /// <summary>Decides for the played character, by the phrase or the label of an option: <c>walk(Ada, Garden, Hall)</c>, <c>Walk to the hall</c>, <c>wait</c>.</summary>
    /// <exception cref="InvalidOperationException">It is not the player's turn, nothing on offer is called that, or more than one thing is; the message says what would work, and nothing is decided.</exception>
    /// <exception cref="RequestException">To begin it takes more thinking than is allowed.</exception>
    public void Decide(string words) => Decide(Called(words));

    private OfferedDecision Called(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        OfferedDecision[] called = [.. Offered.Where(option => option.Phrase == words)];
        if (called.Length == 0)
            called = [.. Offered.Where(option => DecisionRecorder.Words(option).Equals(words.Trim('"', '\u201C', '\u201D'), StringComparison.OrdinalIgnoreCase))];
        return called switch
        {
            [OfferedDecision only] => only,
            [] => throw new InvalidOperationException(Turns.NotOffered(this, words)),
            _ => throw new InvalidOperationException($"\"{words}\" can be each of {called.Length} options. Decide by the option."),
        };
    }

    /// <summary>What the character has in mind with one of the present options: what they want by it, how they mean to come to that, and whom it would hurt.</summary>
    /// <param name="option">One of the present <see cref="Options"/>.</param>
    /// <exception cref="InvalidOperationException">It is not on offer.</exception>
    public Explanation Plan(PlayerOption option)
    {
        OfferedDecision meant = Meant(option);
        return PlanOfOption.Describe(Session, TurnId!.Value, meant);
    }

    /// <summary>What the teller still holds back; for a run that is left before its end.</summary>
    public ImmutableArray<StoryPassage> Finish() => [.. FinishTelling().Select(Passage)];

    /// <summary>The others as somebody sees them, true or not.</summary>
    /// <param name="who">In whose mind; null for the played character's.</param>
    /// <exception cref="RequestException">Nobody is called that, or nobody is played and nobody is named.</exception>
    public ImmutableArray<CastMember> Cast(string? who = null) => CastView.Create(Session, Viewer(who));

    /// <summary>What somebody knows of another, in words and never in numbers: where they are, what is new since the two last met, how they stand to each other, and what else is known of them.</summary>
    /// <param name="who">Of whom it is asked.</param>
    /// <param name="viewer">In whose mind; null for the played character's.</param>
    /// <exception cref="RequestException">Nobody is called that, or nobody is played and nobody is named.</exception>
    public Explanation About(string who, string? viewer = null) => CastView.Describe(Session, Viewer(viewer), CharacterNames.Find(Story, who));

    /// <summary>Places, ways and who is where, as somebody sees them, true or not; empty where the story has no fact <c>at</c>.</summary>
    /// <param name="who">In whose mind; null for the played character's.</param>
    /// <exception cref="RequestException">Nobody is called that, or nobody is played and nobody is named.</exception>
    public ImmutableArray<MapPlace> Map(string? who = null) => MapView.Create(Story, Session.Present, Viewer(who));

    /// <summary>
    /// What was said from one to another, and what is news in the story and not known to all: who knew of each when, from whom, and what they thought of what the others knew. Those that went through most hands first.
    /// </summary>
    /// <param name="who">In whose picture, as far as they saw it; null for how it is, to whoever may know everything.</param>
    /// <exception cref="RequestException">Nobody is called that.</exception>
    public ImmutableArray<NewsCard> NewsCards(string? who = null) => new NewsCards(this, Found(who)).Find();

    /// <summary>Why an event came about, from the record made when it was decided. It costs a search or two for what the deed hung on.</summary>
    /// <param name="number">From 1. One that has not come about is answered with those that have.</param>
    /// <param name="who">Limits the answer to what this character may know; null for a reader, who may know everything.</param>
    /// <exception cref="RequestException">Nobody is called that.</exception>
    public Explanation Why(int number, string? who = null) => Answers.Why.Explain(Session, number, Found(who));

    /// <summary>Why somebody did not do something, or does not now: the first rule that says no, with what it says it of. The run is made again up to there, without thinking.</summary>
    /// <param name="act">As the story writes it, <c>confess(Maren, Osk)</c>, by the name of the action alone, or in the words of its label.</param>
    /// <param name="number">The event instead of which; null for now.</param>
    /// <param name="who">Whose doing it would be; null for whoever comes first in it.</param>
    /// <exception cref="RequestException">There is no such act, it is not theirs, or nobody is called that.</exception>
    public Explanation WhyNot(string act, int? number = null, string? who = null) => WhyNotDone.Explain(this, number, act, Found(who));

    /// <summary>What somebody is about, and what they want and what is in the way of it.</summary>
    /// <param name="who">Of whom it is asked.</param>
    /// <param name="after">The event after which, 0 for the beginning; null for now.</param>
    /// <exception cref="RequestException">Nobody is called that.</exception>
    public Explanation WhyNothing(string who, int? after = null) => WhyNotDone.Idle(this, after, CharacterNames.Find(Story, who));

    /// <summary>Why somebody feels something: the last event that made them feel it, and why that mattered to them.</summary>
    /// <param name="who">Of whom it is asked.</param>
    /// <param name="emotion">By its name in the language: <c>anger</c>.</param>
    /// <param name="toward">Toward whom; null for anybody, and for nobody.</param>
    /// <exception cref="RequestException">There is no such emotion, or nobody is called that.</exception>
    public Explanation WhyFelt(string who, string emotion, string? toward = null) =>
        Answers.WhyFelt.Explain(Session, CharacterNames.Find(Story, who), EmotionNames.Find(emotion), Found(toward));

    /// <summary>What is in people's minds after an event, in sentences: what they believe, and where they are wrong, what they want, what they feel and why, and what the event changed.</summary>
    /// <param name="number">From 1. One that has not come about is answered with those that have.</param>
    /// <param name="who">Whose mind, with all that they have learnt; null for everybody's.</param>
    /// <exception cref="RequestException">Nobody is called that.</exception>
    public Explanation Minds(int number, string? who = null) => MindState.Describe(Session, number, Found(who));

    /// <summary>To an author, which limits of thinking were reached when an event was decided, in a line; null when none, or there is no such event.</summary>
    public string? LimitsReachedAt(int number) => ThinkingWords.Write(Session, number);

    /// <summary>The run as a text, to go on from by <see cref="LoadedStory.Resume"/>: the request, the decisions and what was thought on the way.</summary>
    /// <param name="source">Where the story was found, for whoever opens the save; the engine never reads it.</param>
    public string Save(string source = "") => SaveFormat.Write(this, source);

    /// <summary>What has changed of what is followed since it was asked for last.</summary>
    internal ImmutableArray<FactChange> FollowedChanges() => followed.Changes();

    internal StoryPassage Passage(ToldPassage passage) => new(
        passage.Kind switch
        {
            PassageKind.Heading => "heading",
            PassageKind.SceneBreak => "break",
            PassageKind.Transition => "transition",
            PassageKind.Ending => "ending",
            _ => "prose",
        },
        passage.Text,
        passage.Event,
        passage.PointOfView is EntityId who ? Story[who].Name : null,
        passage.Source);

    private OfferedDecision Meant(PlayerOption option)
    {
        ArgumentNullException.ThrowIfNull(option);
        return Offered.ElementAtOrDefault(option.Number - 1) is OfferedDecision meant && (meant.Label, meant.Reason, meant.Phrase) == (option.Label, option.Reason, option.Phrase)
            ? meant
            : throw new InvalidOperationException(Turns.NotOffered(this, option.Phrase));
    }

    private EntityId? Found(string? name) => name is null ? null : CharacterNames.Find(Story, name);

    private EntityId Viewer(string? who) => Found(who) ?? ReaderId ?? throw new RequestException("Nobody is played in this run. Say in whose mind.");
}
