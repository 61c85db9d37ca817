using System.Collections.Immutable;
using Motive.Language;
using Motive.Loading;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Reading;

/// <summary>Understands a request in the names of a story. What can be done but is hardly meant goes to <paramref name="warnings"/>.</summary>
internal sealed class RequestReader(LoadedStory loaded, List<string> warnings)
{
    /// <exception cref="RequestException">Something in it means nothing in this story.</exception>
    public SessionSetup Read(RunRequest request)
    {
        StoryPhrases phrases = loaded.Phrases;
        ImmutableArray<InitialFact> set = [.. request.Set.Select(phrase => Understood(RequestPart.Set, phrase, phrases.ParseFact(phrase)))];
        ImmutableArray<InitialFact> believed = [.. request.Believe.SelectMany(phrase => Understood(RequestPart.Believe, phrase, phrases.ParseBeliefs(phrase)))];
        return new SessionSetup
        {
            Seed = request.Seed,
            Player = request.Player is null ? null : CharacterNames.Find(loaded.Story, request.Player),
            Free = request.Free,
            Changes = [.. set, .. believed],
            Forbidden = [.. request.Forbid.Select(phrase => Understood(RequestPart.Forbid, phrase, phrases.ParsePattern(phrase)))],
            Forced = ForcedIn(phrases, request.Forced),
            Players = [.. request.Players.Select(who => CharacterNames.Find(loaded.Story, who))],
            Away = [.. request.Away.Select(who => CharacterNames.Find(loaded.Story, who))],
            Unending = request.Unending,
            Hosted = [.. request.HostFacts.Select(Hosted)],
            Held = [.. request.Held.Select(phrase => Understood(RequestPart.Held, phrase, phrases.ParsePattern(phrase)))],
            Thinking = ThinkingSettings.ForStory(loaded.Story, ThinkingIn(phrases, request.Thinking)),
        };
    }

    private ImmutableSortedDictionary<ThinkingLimit, int> ThinkingIn(StoryPhrases phrases, ImmutableArray<string> written) =>
        written.Select(phrase => Understood(RequestPart.Thinking, phrase, phrases.ParseThinking(phrase)))
            .Aggregate(ImmutableSortedDictionary<ThinkingLimit, int>.Empty, (all, more) => all.SetItems(more));

    private ImmutableSortedDictionary<int, GroundAct> ForcedIn(StoryPhrases phrases, ImmutableArray<ForcedAct> forced)
    {
        ImmutableSortedDictionary<int, GroundAct>.Builder acts = ImmutableSortedDictionary.CreateBuilder<int, GroundAct>();
        foreach (ForcedAct wish in forced)
        {
            if (wish.At < 1)
                throw new RequestException(RequestPart.ForcedAt, $"{wish.At}: events are numbered from 1.");
            if (!acts.TryAdd(wish.At, Understood(RequestPart.Forced, wish.Act, phrases.ParseAct(wish.Act))))
                throw new RequestException(RequestPart.ForcedAt, $"{wish.At}: two acts cannot both be event {wish.At}; give the second one another number.");
        }

        return acts.ToImmutable();
    }

    private FactId Hosted(string name) => loaded.Story.Facts.FirstOrDefault(fact => fact.Name == name && !fact.Hidden)?.Id
        ?? throw new RequestException(RequestPart.HostFact, $"\"{name}\": no fact is called that. There are {string.Join(", ", loaded.Story.Facts.Where(fact => !fact.Hidden).Select(fact => fact.Name))}.");

    private T Understood<T>(RequestPart part, string phrase, PhraseResult<T> result)
        where T : class => Understood(part, phrase, result, warnings);

    /// <summary>What a phrase stands for.</summary>
    /// <param name="warnings">Gets what can be done but is hardly meant.</param>
    /// <exception cref="RequestException">It means nothing in the story.</exception>
    internal static T Understood<T>(RequestPart part, string phrase, PhraseResult<T> result, List<string> warnings)
        where T : class
    {
        T value = Meant(part, phrase, result);
        warnings.AddRange(result.Diagnostics.Select(diagnostic => $"\"{phrase}\": {diagnostic.Message}"));
        return value;
    }

    /// <summary>What a phrase means.</summary>
    /// <exception cref="RequestException">It means nothing in the story.</exception>
    public static T Meant<T>(RequestPart part, string phrase, PhraseResult<T> result)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(phrase);
        if (result.Value is T value)
            return value;

        string[] messages = [.. result.Diagnostics.Where(diagnostic => diagnostic.IsError).Select(diagnostic => DiagnosticRenderer.Render(diagnostic, result.Files))];
        Diagnostic? first = result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.IsError);
        string said = first is null ? "this means nothing in the story." : first.Hint is null ? first.Message : $"{first.Message} {first.Hint}";
        throw new RequestException(part, $"\"{phrase}\": {said}", string.Join("\n", messages));
    }
}
