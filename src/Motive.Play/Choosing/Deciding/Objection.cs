using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Play.Choosing.Deciding;

/// <summary>What stands against a candidate: the rule, and what <see cref="Refusal"/> tells of it. <see cref="Who"/> is a character's index.</summary>
internal sealed record Objection(RefusalKind Kind, CharacterId? Who = null, Act? By = null, StoryTime? Until = null);

/// <summary>What the pipeline came to for one candidate: nothing against it, or the first thing that is.</summary>
internal sealed record Verdict(Candidate Candidate, Objection? Objection)
{
    /// <summary>Whether nothing stands against it.</summary>
    public bool IsOpen => Objection is null;
}
