using Motive.Language;
using Motive.World;

namespace Motive.Reading;

/// <summary>Reads what a phrase of the story's own words comes to now.</summary>
internal sealed class ValueReader
{
    private readonly SessionView session;
    private readonly ValuePhrase phrase;
    private readonly int slots;
    private readonly FeelingReader feelings;

    /// <exception cref="RequestException">The phrase means nothing in the story, or nothing that is kept.</exception>
    public ValueReader(StoryRun run, string text)
    {
        session = run.Session;
        feelings = new FeelingReader(run);
        PhraseResult<ValuePhrase> read = run.Loaded.Phrases.ParseValue(text);
        phrase = RequestReader.Meant(RequestPart.Value, text, read);
        slots = read.Slots;
        if (phrase.Expression is not Expression.Feels && Unkept(phrase.Expression) is Expression.Feels lost)
            throw new RequestException(RequestPart.Value, $"\"{text}\": no part of the story asks who feels {lost.Emotion.Name()}{(lost.Toward is null ? "" : " toward whom")}, so that nobody has a picture of it. Ask for it alone: feels(NAME, {lost.Emotion.Name()}{(lost.Toward is null ? "" : ", NAME")}).");
    }

    public FactValue Read()
    {
        if (phrase.Expression is Expression.Feels { Who: Expression.Literal who } feels && feels.Toward is null or Expression.Literal)
            return FactValue.From(feelings.Level(new EntityId(who.Value), feels.Emotion, feels.Toward is Expression.Literal toward ? new EntityId(toward.Value) : null));
        int value = new Evaluator(session.Story).Evaluate(phrase.Expression, session.Present, new int[slots]);
        if (phrase.IsTruth)
            return FactValue.From(value == Value.True);
        if (value == Value.Unknown)
            return FactValue.Unknown;
        return phrase.IsNumber ? FactValue.From(value) : FactValue.From(session.Story.Entities[value].Name);
    }

    private Expression.Feels? Unkept(Expression expression) =>
        ExpressionWalk.All(expression).OfType<Expression.Feels>().FirstOrDefault(feels => !feelings.IsKept(feels.Emotion, feels.Toward is not null));
}
