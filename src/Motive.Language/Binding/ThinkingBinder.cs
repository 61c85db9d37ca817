using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Limits of thinking, in a story's header, at a character or from a caller.</summary>
internal static class ThinkingBinder
{
    /// <param name="oneself">They are one character's.</param>
    public static ImmutableSortedDictionary<ThinkingLimit, int> Bind(Program program, IEnumerable<ThinkingSyntax> written, bool oneself = false)
    {
        ImmutableSortedDictionary<ThinkingLimit, int>.Builder limits = ImmutableSortedDictionary.CreateBuilder<ThinkingLimit, int>();
        foreach (ThinkingSyntax wish in written.Where(wish => !wish.Limit.IsMissing))
        {
            string name = wish.Limit.Text;
            IEnumerable<string> names = ThinkingLimits.All.Select(ThinkingLimits.NameOf);
            if (ThinkingLimits.Find(name) is not ThinkingLimit limit)
                program.Diagnostics.ReportWithHint(Mistakes.NoSuchThinking, wish.Limit.Origin, NearNames.DidYouMean(name, names), name, $"there are {string.Join(", ", names.Select(known => $"`{known}`"))}");
            else if (!ThinkingLimits.IsWithin(limit, wish.Value, oneself))
                program.Diagnostics.Report(Mistakes.NoSuchThinking, wish.ValueOrigin, $"{name} {wish.Value}", $"`{name}` goes from {ThinkingLimits.LeastOf(limit, oneself)} to {ThinkingLimits.MostOf(limit)}");
            else if (!limits.TryAdd(limit, wish.Value))
                program.Diagnostics.Report(Mistakes.GivenTwice, wish.Limit.Origin, name);
        }

        return limits.ToImmutable();
    }
}
