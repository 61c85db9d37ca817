namespace Motive.Telling;

/// <summary>Which texts were used in this run and in what order. Grows with the story's texts, never with the length of a run.</summary>
internal sealed class UseMemory
{
    private readonly Dictionary<int, int> _lastUses = [];
    private readonly HashSet<int> _spentRules = [];
    private int _uses;

    /// <summary>0 when never used.</summary>
    public int LastUse(int id) => _lastUses.GetValueOrDefault(id);

    public bool IsSpent(int rule) => _spentRules.Contains(rule);

    public void Use(int id) => _lastUses[id] = ++_uses;

    public void Spend(int rule) => _spentRules.Add(rule);
}
