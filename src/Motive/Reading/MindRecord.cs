using System.Collections.Immutable;
using Motive.Characters;
using Motive.Recording;
using Motive.World;

namespace Motive.Reading;

/// <summary>What is in somebody's mind, as it is handed out.</summary>
internal static class MindRecord
{
    /// <param name="after">The number of an event that has come about; null for now.</param>
    public static MindView Create(StoryRun run, EntityId who, int? after)
    {
        SessionView session = run.Session;
        IState world = after is int number ? session.After(number) : session.Present;
        return new MindView
        {
            Who = run.Story[who].Name,
            After = after,
            Believes = [.. session.Session.BeliefsAfter(after, who).Select(belief => Held(session, who, world, belief))],
            Wants = [.. session.Session.WantsAfter(after, who).Select(want => new MindWant(want.Want, want.Points))],
            Feels = Feelings(run, who, after ?? session.Chronicle.Count),
        };
    }

    private static HeldBelief Held(SessionView session, EntityId who, IState world, BeliefUsed belief)
    {
        Story story = session.Story;
        int so = world.Read(belief.Fact, belief.Arguments.AsSpan());
        return Values.Belief(story, belief) with
        {
            Instead = so == belief.Value ? null : Values.Convert(story, belief.Fact, so),
            Source = Values.OriginOf(story, session.Chronicle, belief.Source),
            Account = KeptAccount.Read(story, world.MindOf(who.Value), belief.Fact, belief.Arguments)?.ToView(story),
        };
    }

    private static ImmutableArray<FeltFeeling> Feelings(StoryRun run, EntityId who, int upTo)
    {
        FeelingReader reader = new(run);
        ImmutableArray<FeltFeeling>.Builder felt = ImmutableArray.CreateBuilder<FeltFeeling>();
        foreach (Emotion emotion in Enum.GetValues<Emotion>())
        {
            foreach (EntityId? toward in run.Story.Characters.Select(other => (EntityId?)other).Append(null))
            {
                if (reader.At(who, emotion, toward, upTo) is (int level, int since) && level > 0)
                    felt.Add(new FeltFeeling { Who = run.Story[who].Name, What = emotion.Name(), Toward = toward is EntityId whom ? run.Story[whom].Name : null, Level = level, Since = since });
            }
        }

        return felt.ToImmutable();
    }
}
