using Motive.World;

namespace Motive.Language;

/// <summary>A phrase that has a value: a truth, a number, or an entity where it is neither.</summary>
internal sealed record ValuePhrase(Expression Expression, bool IsTruth, bool IsNumber);
