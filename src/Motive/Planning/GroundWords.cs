using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Planning;
using Motive.World;

namespace Motive.Planning;

/// <summary>Acts, facts and values as the problem's own language writes them.</summary>
internal sealed class GroundWords(LoadedProblem problem)
{
    private Story Story => problem.Story;

    public bool IsStory => problem.Notation == Notation.Story;

    public string Equal => IsStory ? "=" : "==";

    public string Act(Act act) => Call(act.Definition.Name, act.Arguments);

    /// <summary>What stands in a plan: an act, <c>attempt</c> and an act, or a happening.</summary>
    public string Step(PlanSteps steps, StepId step) => steps.HappeningOf(step)?.Name ?? (steps.IsAttempt(step) ? ActFinder.Attempt : "") + Act(steps.ActOf(step)!);

    public string Character(CharacterId character) => Story[Story.EntityOf(character)].Name;

    public string Fact(GroundFactId fact)
    {
        GroundFact ground = problem.Ground.Facts[fact];
        if (ground.Emotion is not Emotion emotion)
            return Story[ground.Family].Hidden && Story.Traces.All(trace => trace.Fact != ground.Family) ? Wording.Fact(Story, ground.Family, ground.Arguments.AsSpan()) : Story[ground.Family].Hidden ? Happened(ground) : Call(Story[ground.Family].Name, ground.Arguments);
        string who = Story.Entities[ground.Arguments[0]].Name;
        string toward = ground.Arguments[1] == Value.Unknown ? "" : $", {Story.Entities[ground.Arguments[1]].Name}";
        return $"feels({who}, {emotion.Name()}{toward})";
    }

    /// <summary>What is kept of what has happened, as a story asks for it: <c>happened scold(_, Ann)</c>.</summary>
    private string Happened(GroundFact ground)
    {
        EventTrace trace = Story.Traces.First(trace => trace.Fact == ground.Family);
        string[] arguments = [.. Story[trace.Action].Parameters.Select(_ => "_")];
        for (int i = 0; i < trace.Positions.Length; i++)
            arguments[trace.Positions[i]] = Story.Entities[ground.Arguments[i]].Name;
        return $"happened {(trace.Positions.IsEmpty ? Story[trace.Action].Name : Call(Story[trace.Action].Name, arguments))}";
    }

    /// <summary>A fact that has a value: <c>at(Tom) = Market</c>, <c>not armed(Tom)</c>.</summary>
    public string Statement(GroundFactId fact, int value, bool negated = false)
    {
        if (DomainOf(fact) is Domain.Boolean)
            return (value == Value.True) != negated ? Fact(fact) : Not(Fact(fact));
        if (!negated && value != Value.Unknown && problem.Ground.Facts[fact] is { Emotion: null } ground && Story.KeptSource(ground.Family) is not null)
            return $"{Fact(fact)} {Story.Entities[value].Name}";
        return $"{Fact(fact)} {(negated ? "!=" : Equal)} {ValueOf(DomainOf(fact), value)}";
    }

    /// <summary>A number of the problem, which may count parts of one.</summary>
    public PlanAmount Amount(int value) => PlanAmount.FromCount(value, Story.NumberParts);

    public string ValueOf(Domain domain, int value) => domain switch
    {
        _ when value == Value.Unknown => Unknown(domain),
        Domain.Boolean when IsStory => value == Value.True ? "true" : "false",
        Domain.Boolean => value == Value.True ? "True" : "False",
        Domain.Entities => Story.Entities[value].Name,
        _ => Amount(value).ToString(),
    };

    /// <summary>The first type that has these members and no others; null for none.</summary>
    public string? TypeWith(bool[] members) => Story.Types.FirstOrDefault(type => type.Members.Length == members.Count(isMember => isMember) && type.Members.All(member => members[member.Value]))?.Name;

    public string Entity(int entity) => Story.Entities[entity].Name;

    public Domain DomainOf(GroundFactId fact)
    {
        GroundFact ground = problem.Ground.Facts[fact];
        return ground.Emotion is null ? Story[ground.Family].Domain : new Domain.Integer(0, Emotions.MaximumLevel);
    }

    public string Not(string statement) => IsStory ? $"not {statement}" : $"!{statement}";

    public static string InMind(string character, string statement) => $"believes({character}, {statement})";

    private string Unknown(Domain domain)
    {
        if (!IsStory)
            return "?";
        if (domain is not Domain.Entities entities)
            return "unknown";
        if (Story[entities.Type].Members.Any(member => !Story[member].AsCharacter.IsNone))
            return "nobody";
        return Story.Location is FactId location && Story[location].Domain == domain ? "nowhere" : "nothing";
    }

    private string Call(string name, ImmutableArray<int> arguments) =>
        Call(name, [.. arguments.Select(argument => argument == Value.Unknown ? "unknown" : Story.Entities[argument].Name)]);

    /// <summary>A name with arguments in words behind it.</summary>
    public string Call(string name, string[] arguments)
    {
        if (arguments.Length == 0)
            return IsStory ? name : name + "()";
        return $"{name}({string.Join(", ", arguments)})";
    }
}
