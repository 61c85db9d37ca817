#nullable disable
using System.Linq;
using Godot;
using Village;

/// <summary>All that Godot sees of the village: legs, labels and keys. The rest is VillageGame.</summary>
public partial class Main : Node2D
{
    private VillageGame game;

    internal VillageGame Game => game;

    public override void _Ready() => game = new VillageGame(Godot.FileAccess.GetFileAsString("res://village.story"));

    public override void _Process(double delta)
    {
        Vector2 steer = Input.GetVector("ui_left", "ui_right", "ui_up", "ui_down") * (float)(VillageGame.WalkingSpeed * delta);
        game.MoveMe(new System.Numerics.Vector2(steer.X, steer.Y));
        game.Process(delta);
        QueueRedraw();
    }

    public override void _UnhandledKeyInput(InputEvent @event)
    {
        if (@event is InputEventKey { Pressed: true, Echo: false } key && key.Keycode - Key.Key1 is >= 0 and int deed && deed < game.Deeds.Length)
            game.Do(game.Deeds[deed]);
    }

    public override void _Draw()
    {
        foreach ((string name, System.Numerics.Vector2 at) in game.Positions)
        {
            DrawCircle(new Vector2(at.X, at.Y), 10, name == "You" ? Colors.White : Colors.Orange);
            if (name != "You")
                Text(at.X - 40, at.Y - 34, $"{name} {game.Opinion(name).Points}/10\n{game.OverHead(name)}\n{string.Join("\n", game.Opinion(name).Reasons)}");
        }

        Text(20, 400, string.Join("\n", game.Told.TakeLast(4)));
        Text(20, 340, string.Join("   ", game.Deeds.Select((deed, key) => $"[{key + 1}] {deed}")));
    }

    private void Text(float x, float y, string text) => DrawMultilineString(ThemeDB.FallbackFont, new Vector2(x, y), text);
}
