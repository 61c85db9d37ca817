namespace Motive.Play.Sessions;

internal static class Frame
{
    /// <summary>Slots for conditions that belong to no definition: more than any closed condition binds.</summary>
    public const int Room = 64;
}
