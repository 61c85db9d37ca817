using System.Collections.Immutable;
using System.Text;
using Motive.World;

namespace Motive.Telling;

/// <summary>
/// Prose with holes to finished text. Alternatives rotate: each takes the option that was least recently used, ties by the seed.
/// The memory for that grows with the story's alternatives, never with the length of a run.
/// </summary>
internal sealed class ProseWriter(Story story, Chance chance)
{
    private readonly Evaluator evaluator = new(story);
    private readonly VerbAgreement agreement = new(story);
    private readonly Dictionary<(TextPlace Owner, ulong Place), int[]> lastUses = [];
    private readonly List<int> named = [];
    private int uses;
    private bool isAgain;
    private TextPlace owner;
    private Chance ties;

    private static TextPlace Transfer(Archive archive, TextPlace place) =>
        new(archive.Kind(place.Kind), archive.Number(place.Number), archive.Text(place.Scene));

    /// <summary>Writes or reads which alternatives were taken where, and in what order.</summary>
    public void Transfer(Archive archive)
    {
        archive.Fill(lastUses, key => (Transfer(archive, key.Owner), (ulong)archive.Number((long)key.Place)), used => [.. archive.Each<int>([.. used ?? []], archive.Number)]);
        uses = archive.Number(uses);
    }

    /// <summary>Text that stands in no definition: nothing is bound in it but what it binds itself.</summary>
    public string Write(Prose prose, IState state, TextPlace owner) =>
        Write(prose, state, PatternMatch.EmptyFrame(ProseWalk.Expressions(prose).Select(ExpressionWalk.SlotsUsed).DefaultIfEmpty(0).Max()), owner);

    /// <param name="owner">Tells apart the places that texts stand in, so that each rotates its own alternatives.</param>
    public string Write(Prose prose, IState state, ReadOnlySpan<int> frame, TextPlace owner)
    {
        StringBuilder text = new();
        agreement.BeginText();
        named.Clear();
        this.owner = owner;
        ties = chance.With("alternatives").With(prose.Written);
        Append(text, prose, state, frame.ToArray(), new Chance(0));
        return Typography.Polish(text.ToString(), story.Language);
    }

    /// <summary>As it was written last: with the alternatives that were taken then, though state and frame have moved on.</summary>
    public string WriteAgain(Prose prose, IState state, ReadOnlySpan<int> frame, TextPlace owner)
    {
        isAgain = true;
        string text = Write(prose, state, frame, owner);
        isAgain = false;
        return text;
    }

    /// <summary>For labels and other short texts outside the telling: no memory, always the first alternative, no capital of its own.</summary>
    /// <param name="addressed">Whom the text speaks to, as *you*.</param>
    public static string Label(Story story, Prose prose, IState state, ReadOnlySpan<int> frame, EntityId? addressed = null)
    {
        StringBuilder text = new();
        new ProseWriter(story, default) { IsLabel = true, Addressed = addressed }.Append(text, prose, state, frame.ToArray(), new Chance(0));
        return Typography.Polish(text.ToString(), story.Language);
    }

    private bool IsLabel { get; init; }

    private EntityId? Addressed { get; init; }

    private void Append(StringBuilder text, Prose prose, IState state, int[] frame, Chance place)
    {
        for (int i = 0; i < prose.Segments.Length; i++)
            Append(text, prose, i, state, frame, place.With(i));
    }

    private void Append(StringBuilder text, Prose prose, int at, IState state, int[] frame, Chance place)
    {
        switch (prose.Segments[at])
        {
            case ProseSegment.Literal literal:
                text.Append(literal.Text);
                break;
            case ProseSegment.Hole hole:
                int value = evaluator.Evaluate(hole.Expression, state, frame);
                string word = story.NewsOf(hole.IsEntity ? value : Value.Unknown) is NewsItem news ? Said(news, hole, state, frame) : Fill(hole, value);
                if (hole.IsEntity)
                    Mention(value, hole.Form);
                text.Append(hole.Capital || (!IsLabel && BeginsSentence(text)) ? Naming.Capitalised(word) : word);
                break;
            case ProseSegment.Agreement verb:
                int who = evaluator.Evaluate(verb.Who, state, frame);
                bool plural = IsAddressed(who) || agreement.IsPlural(who, MentionBehind(prose, at, who, state, frame));
                text.Append(plural ? verb.Plural : verb.Singular);
                break;
            case ProseSegment.Conditional conditional:
                bool holds = evaluator.Holds(conditional.Condition, state, frame);
                Append(text, holds ? conditional.Then : conditional.Otherwise, state, frame, place.With(holds ? 1 : 2));
                break;
            case ProseSegment.Alternatives alternatives when !alternatives.Options.IsEmpty:
                int option = IsLabel ? 0 : Rotated(place, alternatives.Options.Length);
                Append(text, alternatives.Options[option], state, frame, place.With(option));
                break;
            case ProseSegment.Alternatives:
                break;
            default:
                throw new InvalidOperationException($"No words are known for {prose.Segments[at].GetType().Name}.");
        }
    }

    private void Mention(int entity, NameForm form)
    {
        agreement.Mention(entity, form);
        named.Add(entity);
    }

    /// <summary>Whom of those that the news is about the text has named and no other could be meant by their pronouns.</summary>
    /// <param name="value">What the news says; unknown in a question.</param>
    /// <param name="self">Of whom the clause speaks by their pronouns already.</param>
    private EntityId? NamedIn(NewsItem news, int value, EntityId? self)
    {
        int[] people = [.. named.Append(self is EntityId one && !IsAddressed(one.Value) ? one.Value : Value.Unknown).Where(entity => entity != Value.Unknown && !story.Entities[entity].AsCharacter.IsNone).Distinct()];
        bool isAbout(int who) => who != self?.Value && (news.Arguments.Contains(who) || (who == value && story[news.Fact].Domain is Domain.Entities));
        bool isClear(int who) => Array.TrueForAll(people, other => other == who || story.Entities[other].Pronouns != story.Entities[who].Pronouns);
        return people.Where(who => isAbout(who) && isClear(who)).OrderByDescending(news.Arguments.Contains).Select(who => (EntityId?)new EntityId(who)).FirstOrDefault();
    }

    /// <summary>
    /// What it says in the mind that the hole names, if it names one: <c>{believes(who, what)}</c>. The clause then speaks of them by their pronouns, and so of one other whom the text has named, where that is clear.
    /// </summary>
    private string Said(NewsItem news, ProseSegment.Hole hole, IState state, int[] frame)
    {
        EntityId? self = null;
        Expression expression = hole.Expression;
        while (expression is Expression.Believes believes && evaluator.Evaluate(believes.Who, state, frame) is int who && who != Value.Unknown)
        {
            self ??= new EntityId(who);
            (state, expression) = (state.MindOf(who), believes.Body);
        }

        bool isQuestion = hole.Form == NameForm.Question;
        EntityId? other = NamedIn(news, isQuestion ? Value.Unknown : news.Claimed ?? state.Read(news.Fact, news.Arguments.AsSpan()), self);
        FactClauses clauses = self is null ? new(story, other, state, Addressed) : new(story, self, state, Addressed, other);
        return isQuestion ? clauses.Ask(news) : clauses.Write(news);
    }

    private string Fill(ProseSegment.Hole hole, int value) => hole.IsEntity
        ? IsAddressed(value) ? Naming.Addressed(story.Entities[value], hole.Form) : Naming.Write(story, value, hole.Form)
        : NumberWords.Write(value);

    /// <summary>The form of a hole about the same entity with nothing but space between: <c>{who:were|was} {who.they}</c>.</summary>
    private NameForm? MentionBehind(Prose prose, int at, int who, IState state, int[] frame)
    {
        int next = at + 1;
        if (next < prose.Segments.Length && prose.Segments[next] is ProseSegment.Literal { Text: var between } && string.IsNullOrWhiteSpace(between))
            next++;
        bool same = next < prose.Segments.Length && prose.Segments[next] is ProseSegment.Hole { IsEntity: true } hole
            && VerbAgreement.CanBeSubject(hole.Form) && evaluator.Evaluate(hole.Expression, state, frame) == who;
        return same ? ((ProseSegment.Hole)prose.Segments[next]).Form : null;
    }

    private bool IsAddressed(int entity) => entity == Addressed?.Value;

    private int Rotated(Chance place, int options)
    {
        if (!lastUses.TryGetValue((owner, place.Order), out int[]? uses))
            lastUses[(owner, place.Order)] = uses = new int[options];
        int last = isAgain ? uses.Max() : 0;
        int option = last > 0 ? Array.IndexOf(uses, last) : LeastRecent(place.Order, uses);
        uses[option] = ++this.uses;
        return option;
    }

    private int LeastRecent(ulong place, int[] uses)
    {
        int best = 0;
        for (int i = 1; i < uses.Length; i++)
        {
            if (uses[i] < uses[best] || (uses[i] == uses[best] && Tie(place, i) < Tie(place, best)))
                best = i;
        }

        return best;
    }

    private ulong Tie(ulong place, int option) => ties.With(place).With(option).Order;

    /// <summary>
    /// At the very start, after a paragraph's end, and after a full stop, an exclamation or a question mark. Behind a quotation that ends in one of
    /// these stands a speaker's tag, where a capital would be wrong.
    /// </summary>
    private static bool BeginsSentence(StringBuilder text)
    {
        int at = text.Length - 1;
        while (at > 0 && IsQuote(text[at]) && (IsSpace(text[at - 1]) || IsQuote(text[at - 1])))
            at--;
        if (at == 0 && IsQuote(text[0]))
            return true;
        int spaces = 0;
        for (; at >= 0 && IsSpace(text[at]); at--)
            spaces += text[at] == '\n' ? 2 : 1;
        if (at < 0)
            return true;
        return spaces >= 4 || (spaces > 0 && (text[at] is '!' or '?' || (text[at] == '.' && (at == 0 || text[at - 1] != '.'))));
    }

    private static bool IsQuote(char character) => character is '"' or '\'' or '\u201c' or '\u2018';

    private static bool IsSpace(char character) => character is ' ' or '\n' or '\r' or '\t';
}
