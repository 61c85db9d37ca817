using System.Collections.Immutable;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.World;

namespace Motive.Minds.Tests.Properties;

/// <summary>What engine and oracle answer about what each character of a story might do, at its beginning and after each of two acts.</summary>
/// <param name="depth">Of pictures within one another.</param>
/// <param name="seed">Of the walk, and of whatever else is drawn.</param>
internal abstract class MotiveComparison(Story story, Tally tally, int depth, ulong seed)
{
    private protected Story Story => story;

    private protected Tally Tally => tally;

    private protected Comparison Both { get; } = new(story, depth);

    private protected Catalogue Catalogue => field ??= new Catalogue(story, Both.Oracle, Both.Depth);

    private protected Ways Ways => field ??= new Ways(story, Both.Oracle, Catalogue);

    private protected Intentions Engine => field ??= new Intentions(Both.Engine);

    private protected SplitMix64 Draws { get; } = new(seed);

    /// <summary>The first difference, or null.</summary>
    public string? Difference()
    {
        (StateId state, OracleState expected) = (Both.Engine.Initial, Catalogue.Find(Both.Oracle.Initial));
        tally.Add("stories");
        string walk = "";
        for (int step = 0; ; step++)
        {
            foreach (EntityId who in story.Characters.Where(_ => AsksAfter(step)))
            {
                if (Difference(who, state, expected) is string difference)
                    return $"{walk}{story[who].Name}, {difference}";
            }

            ImmutableArray<(Act Act, OracleState Next)> possible = Catalogue.Steps(expected);
            if (step == 2 || possible.IsEmpty)
                return null;
            (Act act, expected) = Draws.Pick(possible);
            walk += $"after {Both.Name(act)}, ";
            state = Both.Engine.Apply(state, Both.EngineAct(act)!);
        }
    }

    /// <summary>Whether people are asked after so many acts.</summary>
    private protected virtual bool AsksAfter(int acts) => true;

    /// <summary>What is different about one character in a state, or null.</summary>
    private protected abstract string? Difference(EntityId who, StateId state, OracleState expected);
}
