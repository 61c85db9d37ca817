using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Play.Choosing.Deciding;

/// <summary>What somebody would go on doing for ever, since people undo it each time, and has left (D30a): a character index, two acts by their index, and how often it was done in a row.</summary>
internal sealed record EndedLoop(CharacterId Character, ActId Act, ActId UndoneBy, int Times);
