using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.World;

namespace Motive.Hosting;

/// <summary>The facts that whoever hosts a run owns, with whom to ask for them.</summary>
internal sealed class HostedFacts(StoryRun run, InterventionReader reader)
{
    private readonly List<Hosted> facts = [];

    public bool IsEmpty => facts.Count == 0;

    /// <exception cref="RequestException">The request does not name it.</exception>
    public void Add(string name, Func<ImmutableArray<string>, HostValue> answer, Func<ImmutableArray<string>, IEnumerable<string>>? seenBy)
    {
        FactDefinition family = run.Story.Facts.FirstOrDefault(fact => fact.Name == name && !fact.Hidden)
            ?? throw new RequestException(RequestPart.HostFact, $"\"{name}\": no fact is called that.");
        if (!run.Session.Setup.Hosted.Contains(family.Id))
            throw new RequestException(RequestPart.HostFact, $"\"{name}\" is not among the `HostFacts` of the request, with which the run was begun. Name it there.");
        facts.RemoveAll(fact => fact.Family.Id == family.Id);
        facts.Add(new Hosted(family, [.. Tuples(family)], answer, seenBy));
    }

    /// <summary>The same for another run of the same request.</summary>
    public HostedFacts For(StoryRun other)
    {
        HostedFacts copied = new(other, reader);
        copied.facts.AddRange(facts);
        return copied;
    }

    /// <summary>What is otherwise than the present has it.</summary>
    public IEnumerable<Intervention.State> Changed(IState present)
    {
        foreach (Hosted fact in facts)
        {
            foreach (ImmutableArray<int> arguments in fact.Arguments)
            {
                ImmutableArray<string> names = [.. arguments.Select(argument => run.Story.Entities[argument].Name)];
                Intervention.State said = Stated(fact.Family, arguments, fact.Answer(names).Text);
                if (present.Read(fact.Family.Id, arguments.AsSpan()) != said.Fact.Value)
                    yield return said with { Seen = [.. (fact.SeenBy?.Invoke(names) ?? []).Select(who => CharacterNames.Find(run.Story, who))] };
            }
        }
    }

    private Intervention.State Stated(FactDefinition family, ImmutableArray<int> arguments, string value)
    {
        string fact = Wording.Fact(run.Story, family.Id, arguments.AsSpan());
        string phrase = family.Domain is Domain.Boolean
            ? value is "true" or "1" ? fact : value is "false" or "0" ? $"not {fact}" : throw new RequestException(RequestPart.HostFact, $"\"{fact}\" is true or false, and not \"{value}\".")
            : $"{fact} = {value}";
        return (Intervention.State)reader.Read($"{InterventionReader.Answer} {phrase}", []);
    }

    private IEnumerable<ImmutableArray<int>> Tuples(FactDefinition family) => family.Parameters.Aggregate(
        (IEnumerable<ImmutableArray<int>>)[[]],
        (tuples, parameter) => tuples.SelectMany(tuple => run.Story.Entities.Where(entity => entity.Types.Contains(parameter.Type)).Select(entity => tuple.Add(entity.Id.Value))));

    private sealed record Hosted(FactDefinition Family, ImmutableArray<ImmutableArray<int>> Arguments, Func<ImmutableArray<string>, HostValue> Answer, Func<ImmutableArray<string>, IEnumerable<string>>? SeenBy);
}
