namespace Motive.World;

/// <summary>A truth about one character, which stands in slot 0 of a frame of so many slots.</summary>
internal sealed record PersonRule(Expression Condition, int Slots);
