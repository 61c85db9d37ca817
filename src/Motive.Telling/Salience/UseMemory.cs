using Motive.World;

namespace Motive.Telling;

/// <summary>Which texts were used in this run and in what order. Grows with the story's texts, never with the length of a run.</summary>
internal sealed class UseMemory
{
    private readonly Dictionary<int, int> lastUses = [];
    private readonly HashSet<int> spentRules = [];
    private int uses;

    public void Transfer(Archive archive)
    {
        archive.Fill(lastUses, archive.Number, archive.Number);
        archive.Fill(spentRules, archive.Number);
        uses = archive.Number(uses);
    }

    /// <summary>0 when never used.</summary>
    public int LastUse(int id) => lastUses.GetValueOrDefault(id);

    public bool IsSpent(int rule) => spentRules.Contains(rule);

    public void Use(int id) => lastUses[id] = ++uses;

    public void Spend(int rule) => spentRules.Add(rule);
}
