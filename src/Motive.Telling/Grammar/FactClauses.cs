using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>Facts as clauses in the past tense, in the words of their phrases; where there is none, in words made of the fact's name.</summary>
/// <param name="self">Whom the sentence around the clause is about; null where that is open.</param>
/// <param name="mind">Their picture, in which a phrase reads what it asks for.</param>
/// <param name="addressed">Whom it speaks to, as *you*.</param>
/// <param name="named">Somebody else whom the sentence has named, and who alone can be meant by their pronouns.</param>
internal sealed class FactClauses(Story story, EntityId? self, IState mind, EntityId? addressed = null, EntityId? named = null)
{
    /// <param name="teller">Whom the sentence names as its source. Where both go by one pronoun, it would not be clear whom it means.</param>
    public string Write(FactId fact, ImmutableArray<int> arguments, int value, EntityId? teller = null)
    {
        ImmutableArray<EntityId> known = teller is EntityId other && self is EntityId one && story[other].Pronouns != story[one].Pronouns ? [one, other] : Known;
        FactDefinition definition = story[fact];
        return Phrased(definition.Phrases, definition.Domain, arguments, value, known)
            ?? (definition.Domain is Domain.Boolean && value == Value.Unknown ? $"nobody could say {NotKnown(fact, arguments)}" : Generic(definition, arguments, value));
    }

    /// <summary>A rule in the words that the story gives it; null where it has none for this value, and for what is in somebody else's mind.</summary>
    public string? Write(RuleUsed rule) => rule.Minds.IsEmpty ? Phrased(story[rule.Rule].Phrases, story[rule.Rule].Domain, rule.Arguments, rule.Value, Known) : null;

    private string? Phrased(ImmutableArray<FactPhrase> phrases, Domain domain, ImmutableArray<int> arguments, int value, ImmutableArray<EntityId> known)
    {
        if (FactPhrase.For(phrases, value) is FactPhrase phrase)
            return Write(phrase, phrase.Text, arguments, value, known);
        if (domain is not Domain.Boolean || value == Value.Unknown || FactPhrase.For(phrases, Value.Not(value)) is not FactPhrase opposite)
            return null;
        return Negation.Negate(opposite.Text) is Prose denied
            ? Write(opposite, denied, arguments, value, known)
            : $"it was not so that {Write(opposite, opposite.Text, arguments, value, known)}";
    }

    /// <summary>What a piece of news says, in the mind that reads it; of a claim what it claims.</summary>
    public string Write(NewsItem news) => Write(news.Fact, news.Arguments, news.Claimed ?? mind.Read(news.Fact, news.Arguments.AsSpan()));

    /// <summary>What is asked for by whoever asks about it: "whether Ann was ill", "where the star was". In the story's words where it has some.</summary>
    public string Ask(NewsItem news) => Ask(news.Fact, news.Arguments)
        ?? (news.Arguments is [int about, ..] ? $"about {(about == self?.Value ? story[self.Value].Pronouns.Object : Name(about))}" : $"about \"{story[news.Fact].Name.Replace('_', ' ')}\"");

    /// <summary>What somebody does not know who does not know a fact: "whether Ann was ill", "where the star was", "what 'price (tea)' was".</summary>
    public string NotKnown(FactId fact, ImmutableArray<int> arguments) => Ask(fact, arguments) ?? $"what \"{Call(story[fact], arguments)}\" was";

    /// <summary>The same, said of now, as far as the words are the program's own: "where Ann is". A story's words are in the past.</summary>
    public string NotKnownNow(FactId fact, ImmutableArray<int> arguments) => fact == story.Location && story[fact].Question is null && arguments is [int who]
        ? $"where {Name(who)} {story.Entities[who].Agree("is", "are")}"
        : NotKnown(fact, arguments);

    private string? Ask(FactId id, ImmutableArray<int> arguments)
    {
        FactDefinition fact = story[id];
        if (fact.Question is FactPhrase question)
            return Asked(question, arguments);
        if (fact.Domain is Domain.Boolean)
            return $"whether {Write(id, arguments, Value.True)}";
        return id == story.Location && arguments is [int who] ? $"where {Name(who)} {Was(who)}" : null;
    }

    /// <summary>Behind the word that asks begins the clause, with its subject: "whom she loved".</summary>
    private string Asked(FactPhrase question, ImmutableArray<int> arguments) =>
        question.Text.Segments is [ProseSegment.Literal word, .. var clause]
            ? word.Text + (char.IsWhiteSpace(word.Text[^1]) ? "" : " ") + Write(question, new Prose(clause), arguments, Value.Unknown, Known)
            : Write(question, question.Text, arguments, Value.Unknown, Known);

    private ImmutableArray<EntityId> Known => [.. new[] { self, named }.OfType<EntityId>()];

    /// <summary>Whether the story has words for it.</summary>
    public bool HasPhrase(FactId fact, int value) =>
        story[fact].PhraseFor(value) is not null || (story[fact].Domain is Domain.Boolean && story[fact].PhraseFor(Value.Not(value)) is not null);

    private string Write(FactPhrase phrase, Prose text, ImmutableArray<int> arguments, int value, ImmutableArray<EntityId> known)
    {
        int[] frame = PatternMatch.EmptyFrame(phrase.Slots);
        arguments.CopyTo(frame);
        frame[arguments.Length] = value;
        return ProseWriter.Label(story, new SelfReference(story, known, mind, frame, addressed).In(text), mind, frame, addressed);
    }

    private string Generic(FactDefinition fact, ImmutableArray<int> arguments, int value)
    {
        if (fact.Id == story.Location && arguments is [int who] && who != Value.Unknown)
            return value == Value.Unknown ? $"nobody knew where {Name(who)} {Was(who)}" : $"{Name(who)} {Was(who)} {story.Entities[value].Whereabouts}";

        string name = fact.Name.Replace('_', ' ');
        string said = Said(fact, value);
        return (fact.Domain, arguments) switch
        {
            (Domain.Boolean, []) => $"\"{name}\" was {(value == Value.True ? "so" : "not so")}",
            (Domain.Boolean, [int only]) when IsCharacter(only) => $"{Name(only)} {Was(only)} {(value == Value.True ? "" : "not ")}{name}",
            (Domain.Boolean, _) => $"{Call(fact, arguments)} was {(value == Value.True ? "so" : "not so")}",
            (_, []) => $"the {name} was {said}",
            (_, [int only]) when IsCharacter(only) => $"{Owner(only)} {name} was {said}",
            _ => $"{Call(fact, arguments)} was {said}",
        };
    }

    private string Said(FactDefinition fact, int value) => fact.Domain switch
    {
        Domain.Entities when value != Value.Unknown => story.Entities[value].Display,
        Domain.Entities entities => entities.Type == story.CharacterType ? "nobody" : "nothing",
        _ => Wording.ValueOf(story, fact.Id, value),
    };

    private bool IsCharacter(int entity) => entity != Value.Unknown && !story.Entities[entity].AsCharacter.IsNone;

    private string Name(int entity) => entity == self?.Value ? story[self.Value].Pronouns.Subject : story.Entities[entity].Display;

    private string Was(int entity) => entity == self?.Value ? story[self.Value].Pronouns.Agree("was", "were") : story.Entities[entity].Agree("was", "were");

    private string Owner(int entity) => entity == self?.Value ? story[self.Value].Pronouns.Determiner : story.Entities[entity].DisplayPossessive;

    /// <summary>As the story writes it, with the names of parameters that say whose: <c>fond(Nell, by Tom)</c>.</summary>
    private string Call(FactDefinition fact, ImmutableArray<int> arguments)
    {
        IEnumerable<string> words = arguments.Select((argument, index) =>
        {
            string word = argument == Value.Unknown ? "unknown" : story.Entities[argument].Display;
            return index > 0 && fact.Parameters[index].Name == "by" ? $"by {word}" : word;
        });
        return $"{fact.Name.Replace('_', ' ')} ({string.Join(", ", words)})";
    }
}
