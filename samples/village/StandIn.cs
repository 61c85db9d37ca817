// Stands for the few members of Godot 4 that godot/Main.cs uses, so that it is compiled and run without Godot. In Godot this file is not there.

namespace Godot;

public class Node2D
{
    /// <summary>What was written in the last frame.</summary>
    public List<string> Written { get; } = [];

    public virtual void _Ready()
    {
    }

    public virtual void _Process(double delta)
    {
    }

    public virtual void _Draw()
    {
    }

    public virtual void _UnhandledKeyInput(InputEvent @event)
    {
    }

    protected static void QueueRedraw()
    {
    }

    protected static void DrawCircle(Vector2 position, float radius, string color)
    {
    }

    protected void DrawMultilineString(string font, Vector2 position, string text) => Written.Add(text);
}

public readonly record struct Vector2(float X, float Y)
{
    public static Vector2 operator *(Vector2 vector, float by) => new(vector.X * by, vector.Y * by);
}

public static class Input
{
    public static Vector2 Steering { get; set; }

    public static Vector2 GetVector(string left, string right, string up, string down) => Steering;
}

public static class FileAccess
{
    public static string GetFileAsString(string path) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path["res://".Length..]));
}

public static class Colors
{
    public const string White = "white";
    public const string Orange = "orange";
}

public static class ThemeDB
{
    public const string FallbackFont = "";
}

public enum Key
{
    Key1 = 49,
    Key2 = 50,
}

public abstract class InputEvent;

public sealed class InputEventKey : InputEvent
{
    public bool Pressed { get; init; }

    public bool Echo { get; init; }

    public Key Keycode { get; init; }
}
