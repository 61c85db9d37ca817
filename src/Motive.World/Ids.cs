namespace Motive.World;

/// <summary>Index into <see cref="Story.Types"/>.</summary>
internal readonly record struct TypeId(int Value);

/// <summary>Index into <see cref="Story.Entities"/>; also the value of an entity-typed fact.</summary>
internal readonly record struct EntityId(int Value);

/// <summary>Index into <see cref="Story.Facts"/>: a fact family such as <c>fond</c>, not one of its ground instances.</summary>
internal readonly record struct FactId(int Value);

/// <summary>Index into <see cref="Story.Rules"/>.</summary>
internal readonly record struct RuleId(int Value);

/// <summary>Index into <see cref="Story.Actions"/>.</summary>
internal readonly record struct ActionId(int Value);

/// <summary>Where a definition was written: file index, first character, length. For messages only; never read by rules.</summary>
internal readonly record struct Origin(int File, int Start, int Length)
{
    public static readonly Origin None = new(-1, 0, 0);
}
