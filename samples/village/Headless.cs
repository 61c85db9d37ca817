using Godot;

namespace Village;

/// <summary>Stands for the engine's loop and the player's hands: sixty frames a second, as fast as they come.</summary>
internal sealed class Headless
{
    private readonly Main main = new();

    public Headless() => main._Ready();

    public VillageGame Game => main.Game;

    /// <summary>The first deed on offer that begins so; null where there is none.</summary>
    public string? Deed(string action) => Game.Deeds.FirstOrDefault(deed => deed.StartsWith(action, StringComparison.Ordinal));

    public void Steer(Vector2 direction, double seconds)
    {
        Input.Steering = direction;
        Wait(seconds);
        Input.Steering = default;
    }

    public void Wait(double seconds)
    {
        for (int frame = 0; frame < seconds * 60; frame++)
            main._Process(1 / 60.0);
    }

    public bool WaitUntil(double seconds, Func<bool> condition)
    {
        for (int second = 0; second < seconds && !condition(); second++)
            Wait(1);
        return condition();
    }

    public void Press(string deed) => main._UnhandledKeyInput(new InputEventKey { Pressed = true, Keycode = Key.Key1 + Game.Deeds.IndexOf(deed) });

    public void Print(string heading)
    {
        main.Written.Clear();
        main._Draw();
        Console.WriteLine($"-- {heading}, {Game.Clock}\n{string.Join('\n', main.Written)}\n");
    }
}
