using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>A fact to be given a value in the mind at the end of <see cref="Minds"/>; an empty path is the state itself.</summary>
internal sealed record Change(ImmutableList<int> Minds, GroundFact Fact, int Value)
{
    /// <summary>What came of the number that was there, if the value is made of it: whoever sees the change learns no more (D8a).</summary>
    public int? Amount { get; init; }

    public Change Inward() => this with { Minds = Minds.RemoveAt(0) };
}

/// <summary>
/// One state: the values of all facts and one believed state for each character, worked out when first asked for. A state owned by a
/// character is that character's picture, and what they believe in it is the state itself. Pictures of pictures have no end; the tree
/// stops at a depth where everybody is thought to share the last picture (see <see cref="NaiveOracle.DepthFor"/>).
/// <see cref="Facts"/> leaves out values equal to the default.
/// </summary>
internal sealed class OracleState(
    int owner, ImmutableDictionary<GroundFact, int> facts, ImmutableSortedDictionary<int, Lazy<OracleState>> minds)
{
    /// <summary>The real world belongs to nobody.</summary>
    public const int Nobody = -1;

    public int Owner { get; } = owner;

    public ImmutableDictionary<GroundFact, int> Facts { get; } = facts;

    private ImmutableSortedDictionary<int, Lazy<OracleState>> Minds { get; } = minds;

    /// <summary>All characters but the owner; none where the tree stops.</summary>
    public IEnumerable<int> Others => Minds.Keys;

    /// <summary>Where the tree stops although there are others.</summary>
    public required bool IsInnermost { get; init; }

    public OracleState MindOf(int character) => character == Owner || Minds.IsEmpty ? this : Minds[character].Value;

    /// <summary>The same state with the changes written. A change addressed to the owner as to another mind is ignored.</summary>
    public OracleState Written(IReadOnlyList<Change> changes, FactTable table)
    {
        if (changes.Count == 0)
            return this;
        ImmutableDictionary<GroundFact, int> facts = Facts;
        foreach (Change change in changes.Where(change => change.Minds.IsEmpty))
            facts = table.With(facts, change.Fact, change.Value);
        ImmutableSortedDictionary<int, Lazy<OracleState>> minds = Minds;
        foreach (int character in Minds.Keys)
        {
            Change[] inward = [.. For(character, changes)];
            OracleState Rewritten() => MindOf(character).Written(inward, table);
            if (inward.Length > 0)
                minds = minds.SetItem(character, new Lazy<OracleState>(Rewritten, LazyThreadSafetyMode.None));
        }

        return new OracleState(Owner, facts, minds) { IsInnermost = IsInnermost };
    }

    /// <summary>The same facts with other minds.</summary>
    public OracleState WithMinds(Func<OracleState, OracleState> next) => new(Owner, Facts, Minds.ToImmutableSortedDictionary(
        mind => mind.Key, mind => new Lazy<OracleState>(() => next(mind.Value.Value), LazyThreadSafetyMode.None))) { IsInnermost = IsInnermost };

    /// <summary>What a character pictures in this state of their mind, as if it were the world (D13b): their own mind as it is, and with a fact of which others may know what it is.</summary>
    public OracleState Supposed(int character, IEnumerable<int> others, (GroundFact Fact, int Value)? supposed, Func<int, bool> mayKnow, FactTable table)
    {
        OracleState Picture(int other)
        {
            OracleState picture = Minds.IsEmpty ? new OracleState(other, Facts, Minds) { IsInnermost = true } : MindOf(other);
            return supposed is (GroundFact fact, int value) && mayKnow(other) && table.Read(picture, fact) == Motive.World.Value.Unknown
                ? picture.Written([new Change([], fact, value)], table)
                : picture;
        }

        ImmutableSortedDictionary<int, Lazy<OracleState>> minds = others.Where(other => other != character)
            .ToImmutableSortedDictionary(other => other, other => new Lazy<OracleState>(() => Picture(other), LazyThreadSafetyMode.None))
            .Add(character, new Lazy<OracleState>(this));
        ImmutableDictionary<GroundFact, int> facts = supposed is (GroundFact about, int what) ? table.With(Facts, about, what) : Facts;
        return new OracleState(Nobody, facts, minds) { IsInnermost = false };
    }

    /// <summary>The part of the changes that is addressed to one mind, as seen from inside it.</summary>
    public static IEnumerable<Change> For(int character, IEnumerable<Change> changes) =>
        changes.Where(change => !change.Minds.IsEmpty && change.Minds[0] == character).Select(change => change.Inward());

    /// <summary>
    /// Deep equality of two states where one came from the other by finitely many writes; all else is the same object in both,
    /// so the comparison ends.
    /// </summary>
    public bool EqualsRelative(OracleState other) =>
        ReferenceEquals(this, other) || (HasFactsOf(other) && Minds.All(mind =>
            ReferenceEquals(mind.Value, other.Minds[mind.Key]) || mind.Value.Value.EqualsRelative(other.Minds[mind.Key].Value)));

    /// <summary>Whether all facts are alike, whatever minds make of them.</summary>
    public bool HasFactsOf(OracleState other) =>
        ReferenceEquals(Facts, other.Facts)
        || (Facts.Count == other.Facts.Count && Facts.All(fact => other.Facts.TryGetValue(fact.Key, out int value) && value == fact.Value));

    /// <summary>Everything that can be read in this state through at most <paramref name="depth"/> minds. Equal states have equal portraits.</summary>
    public string Portrait(Story story, int depth)
    {
        StringBuilder text = new();
        foreach ((GroundFact fact, int value) in Facts.OrderBy(fact => fact.Key))
            text.Append(CultureInfo.InvariantCulture, $"{fact.Family},{fact.First},{fact.Second},{fact.Third}={value};");
        if (depth == 0)
            return text.ToString();
        foreach (EntityId character in story.Characters)
            text.Append(CultureInfo.InvariantCulture, $"{character.Value}[").Append(MindOf(character.Value).Portrait(story, depth - 1)).Append(']');
        return text.ToString();
    }
}
