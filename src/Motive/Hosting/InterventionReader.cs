using System.Collections.Immutable;
using System.Globalization;
using Motive.Loading;
using Motive.Play.Clock;
using Motive.Reading;
using Motive.World;

namespace Motive.Hosting;

/// <summary>
/// What is put into a run, in words, as saves keep it: <c>set lit(Hall)</c>, <c>answer raining</c>, <c>believe Ben: not lit(Hall)</c>, <c>make walk(Ann, Hall)</c>, <c>begin walk(Ann, Hall)</c>, <c>begin held walk(Ann, Hall)</c>,
/// <c>hold 3</c>, <c>complete 3</c>, <c>fail 3</c>, <c>play Ben</c>, <c>release Ben</c>, <c>leave Ben</c>, <c>enter Ben Hall</c>, <c>end chapter</c>, <c>end story</c>. Facts, beliefs and acts are what a request understands.
/// </summary>
/// <param name="warnings">Gets what can be put in and is hardly meant; null to let it be.</param>
internal sealed class InterventionReader(LoadedStory loaded, List<string>? warnings = null)
{
    public const string Set = "set";
    public const string Answer = "answer";
    public const string Believe = "believe";
    public const string Make = "make";
    public const string Begin = "begin";
    public const string Held = "held ";
    public const string Hold = "hold";
    public const string Complete = "complete";
    public const string Fail = "fail";
    public const string Play = "play";
    public const string Release = "release";
    public const string Leave = "leave";
    public const string Enter = "enter";
    public const string End = "end";

    private readonly List<string> warnings = warnings ?? [];

    /// <param name="phrase">A verb and what it is about, parted by a space.</param>
    /// <param name="seen">Names of those who see it, where it is a fact or a belief.</param>
    /// <exception cref="RequestException">It means nothing in this story.</exception>
    public Intervention Read(string phrase, ImmutableArray<string> seen)
    {
        int space = phrase.IndexOf(' ', StringComparison.Ordinal);
        (string verb, string about) = space < 0 ? (phrase, "") : (phrase[..space], phrase[(space + 1)..]);
        return verb switch
        {
            Set or Answer => new Intervention.State(Fact(about), [.. seen.Select(Who)]) { IsAnswer = verb == Answer },
            Believe => new Intervention.State(RequestReader.Understood(RequestPart.Believe, about, loaded.Phrases.ParseBelief(about), warnings), [.. seen.Select(Who)]),
            Make => new Intervention.Do(Act(about)),
            Begin when about.StartsWith(Held, StringComparison.Ordinal) => new Intervention.Begin(Act(about[Held.Length..]), IsHeld: true),
            Begin => new Intervention.Begin(Act(about), IsHeld: false),
            Hold => new Intervention.Hold(Number(about)),
            Complete => new Intervention.Complete(Number(about)),
            Fail => new Intervention.Fail(Number(about)),
            Play => new Intervention.Play(Who(about)),
            Release => new Intervention.Release(Who(about)),
            Leave => new Intervention.Leave(Who(about)),
            Enter => Entering(about),
            End when about is "chapter" or "story" => new Intervention.End(about == "story"),
            _ => throw new RequestException(RequestPart.Intervention, $"\"{phrase}\": nothing can be put in so. It begins with {string.Join(", ", Verbs)}."),
        };
    }

    private static IEnumerable<string> Verbs => [Set, Believe, Make, Begin, Hold, Complete, Fail, Play, Release, Leave, Enter, End];

    private Intervention.Enter Entering(string about)
    {
        int space = about.LastIndexOf(' ');
        if (space < 0)
            return new Intervention.Enter(Who(about), null);
        (string who, string place) = (about[..space], about[(space + 1)..]);
        return loaded.Story.Location is FactId location && loaded.Story[location].Domain is Domain.Entities { Type: TypeId places }
            ? new Intervention.Enter(Who(who), loaded.Story.Entities.FirstOrDefault(entity => entity.Name == place && entity.Types.Contains(places))?.Id
                ?? throw new RequestException(RequestPart.Intervention, $"\"{about}\": nothing is called \"{place}\" where somebody can be. There are {string.Join(", ", loaded.Story.Entities.Where(entity => entity.Types.Contains(places)).Select(entity => entity.Name))}."))
            : throw new RequestException(RequestPart.Intervention, $"\"{about}\": this story does not say where people are, so that nobody can enter anywhere. Leave the place out.");
    }

    private InitialFact Fact(string phrase) => RequestReader.Understood(RequestPart.Set, phrase, loaded.Phrases.ParseFact(phrase), warnings);

    private GroundAct Act(string phrase) => RequestReader.Understood(RequestPart.Forced, phrase, loaded.Phrases.ParseAct(phrase), warnings);

    private EntityId Who(string name) => CharacterNames.Find(loaded.Story, name);

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        ? number
        : throw new RequestException(RequestPart.Intervention, $"\"{text}\" is no number of an act under way. It is told when the act begins.");
}
