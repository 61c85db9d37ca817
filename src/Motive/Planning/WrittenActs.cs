using System.Collections.Immutable;
using Motive.Language;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Planning;
using Motive.World;
using GivenMotive = Motive.Minds.Planning.Motive;

namespace Motive.Planning;

/// <summary>Gives the names in a written plan their meaning. The first that has none is the <see cref="Mistake"/>.</summary>
internal sealed class WrittenActs(LoadedProblem problem, PlanSteps steps)
{
    private readonly ActFinder finder = new(problem);

    public PlanFileMistake? Mistake { get; private set; }

    /// <summary>The first act that is an act, but of arguments for which no state makes it possible.</summary>
    public CheckFault? Impossible { get; private set; }

    public ImmutableArray<ExplainedAct> Understand(ImmutableArray<WrittenAct> written)
    {
        ImmutableArray<ExplainedAct>.Builder acts = ImmutableArray.CreateBuilder<ExplainedAct>();
        foreach (WrittenAct act in written)
        {
            if (Mistake is null && Impossible is null && Act(act) is ExplainedAct understood)
                acts.Add(understood);
        }

        return acts.ToImmutable();
    }

    private ExplainedAct? Act(WrittenAct written)
    {
        (StepId? step, string mistake) = finder.FindStep(steps, written.Text);
        if (step is not StepId number)
        {
            if (finder.IsImpossible(written.Text))
                Impossible = new CheckFault("P1", written.Line, written.Column, written.Text, null, finder.WhyImpossible(written.Text) is string why ? $"is possible in no state: {why}" : "is possible in no state");
            else
                Mistake = new PlanFileMistake(written.Line, written.Column, mistake);
            return null;
        }

        ImmutableArray<GivenMotive>.Builder motives = ImmutableArray.CreateBuilder<GivenMotive>();
        foreach (WrittenMotive motive in written.Motives)
        {
            if (Character(motive, number, motives) is CharacterId character)
                motives.Add(new GivenMotive(character, Understand(motive.Rest)));
        }

        return new ExplainedAct(number, motives.ToImmutable());
    }

    private CharacterId? Character(WrittenMotive motive, StepId step, IEnumerable<GivenMotive> before)
    {
        CharacterId character = problem.Story.Characters.FirstOrDefault(who => problem.Story[who].Name == motive.Who, new EntityId(-1)) is { Value: >= 0 } found
            ? problem.Story[found].AsCharacter
            : CharacterId.None;
        string? wrong = character switch
        {
            { IsNone: true } => Stranger(motive.Who),
            _ when !steps.Consenting(step).Contains(character) => $"{motive.Who} need not agree to `{Name(step)}`.",
            _ when before.Any(given => given.Character == character) => $"a motive of {motive.Who} for `{Name(step)}` is given above.",
            _ => null,
        };
        if (wrong is null)
            return character;
        Mistake ??= new PlanFileMistake(motive.Line, motive.Column, wrong);
        return null;
    }

    private string Name(StepId step) => steps.HappeningOf(step)?.Name ?? (steps.IsAttempt(step) ? ActFinder.Attempt : "") + steps.ActOf(step);

    private string Stranger(string name)
    {
        string? hint = NearNames.DidYouMean(name, problem.Story.Characters.Select(who => problem.Story[who].Name));
        return hint is null ? $"there is no character `{name}`." : $"there is no character `{name}`. {hint}";
    }
}
