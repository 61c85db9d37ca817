using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Feelings;

/// <summary>Where a feeling is kept in states, and how it is written there.</summary>
internal sealed class FeelingFacts(GroundStory story, StateStore states)
{
    /// <summary>Whether states keep no feelings at all, because no part of the story mentions any.</summary>
    public bool AreNone { get; } = story.Facts.Facts.All(fact => fact.Emotion is null);

    /// <summary>The fact that the rules keep of the feeling, and the one that the telling keeps beside that. Of either the one toward its target if there is one, else the one toward nobody.</summary>
    public IEnumerable<GroundFactId> FindFacts(CharacterId who, Emotion emotion, CharacterId? toward)
    {
        int owner = story.Story.EntityOf(who).Value;
        int whom = toward is CharacterId target ? story.Story.EntityOf(target).Value : Value.Unknown;
        return new[] { Nearest(story.Facts.FindFeeling), Nearest(story.Facts.FindToldFeeling) }.Where(fact => !fact.IsNone);

        GroundFactId Nearest(Func<Emotion, int, int, GroundFactId> find) => find(emotion, owner, whom) is { IsNone: false } targeted ? targeted : find(emotion, owner, Value.Unknown);
    }

    /// <summary>A feeling that is felt already deepens by half of the weaker of the two (D27).</summary>
    public void Raise(int[] draft, CharacterId who, Feeling feeling)
    {
        foreach (GroundFactId fact in FindFacts(who, feeling.Emotion, feeling.Toward))
        {
            int felt = Math.Max(0, states.Read(draft, fact));
            int level = Math.Max(felt, feeling.Level) + (Math.Min(felt, feeling.Level) / 2);
            states.Write(draft, fact, Math.Min(level, Emotions.MaximumLevel));
        }
    }
}
