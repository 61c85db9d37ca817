using Godot;
using Village;

// Plays the village headless, by the script that Godot runs: a theft that is seen, and one that is not, with a lie about it. 1 where it does not come out.
const double Patience = 90;
bool seen = StealBeforeMirasEyes();
bool caught = StealUnseenAndLie();
Console.WriteLine($"seen by Mira: {seen}; caught in a lie: {caught}");
return seen && caught ? 0 : 1;

static bool StealBeforeMirasEyes()
{
    Headless village = new();
    village.Steer(new Vector2(-0.83f, -0.56f), 3.6);
    village.Press("steal(You)");
    village.Print("Taken, before Mira’s eyes");
    return village.Game.OverHead("Mira") == "knows it was you" && village.Game.Opinion("Mira").Points == 2;
}

static bool StealUnseenAndLie()
{
    Headless village = new();
    village.WaitUntil(Patience, () => !village.Game.IsNear("Mira", "Bakery"));
    village.Steer(new Vector2(-0.83f, -0.56f), 3.6);
    village.Press("steal(You)");
    village.Steer(new Vector2(0.83f, 0.56f), 3.6);
    if (!village.WaitUntil(Patience, () => village.Deed("deny") is not null))
        return false;
    string lie = village.Deed("deny")!;
    string asker = lie.Split(", ")[1].TrimEnd(')');
    village.Press(lie);
    village.Print($"A lie, told to {asker}");
    village.WaitUntil(Patience, () => village.Deed("own_up") is not null);
    if (village.Deed("own_up") is string truth)
        village.Press(truth);
    bool found = village.WaitUntil(Patience, () => village.Game.Truth($"caught_lying(You, by {asker})").IsTrue);
    village.Print("And the truth, told to another");
    Console.WriteLine($"{village.Game.Why(asker)}\n");
    return found;
}
