using Motive.World;

namespace Motive.Answers;

/// <summary>What of all that was learnt by an event is worth saying: facts, and of deeds those that somebody heard of and that the story has words for.</summary>
internal static class LearntFacts
{
    public static bool IsSaid(Story story, Learnt learnt) => !story[learnt.Fact].Hidden
        || (!story[learnt.Fact].Phrases.IsEmpty && learnt.Source.Kind is (SourceKind.WasTold or SourceKind.WasLiedTo or SourceKind.Read));
}
