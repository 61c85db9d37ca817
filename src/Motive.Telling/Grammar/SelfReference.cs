using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Motive.World;

namespace Motive.Telling;

/// <summary>
/// Puts pronouns where a sentence about somebody would repeat their name: "she believed that she was at the mill", "her plan was for Tom
/// to bring her the tea". Who has been named at the start of the clause is "herself" later in it.
/// </summary>
/// <param name="known">Whom the sentence has named already.</param>
/// <param name="addressed">Whom it speaks to.</param>
public sealed partial class SelfReference(Story story, ImmutableArray<EntityId> known, IState state, int[] frame, EntityId? addressed = null)
{
    private readonly Evaluator evaluator = new(story);
    private int subject = Value.Unknown;

    /// <summary>Some name has become a pronoun.</summary>
    public bool Found { get; private set; }

    public Prose In(Prose clause) => In(clause, atStart: true);

    private Prose In(Prose clause, bool atStart)
    {
        ImmutableArray<ProseSegment>.Builder segments = ImmutableArray.CreateBuilder<ProseSegment>();
        bool plural = false;   // The verb that follows is that of "they" or "you".
        for (int i = 0; i < clause.Segments.Length; i++)
        {
            ProseSegment? next = i + 1 < clause.Segments.Length ? clause.Segments[i + 1] : null;
            ProseSegment segment = clause.Segments[i] switch
            {
                ProseSegment.Hole { IsEntity: true } hole => In(hole, atStart && i == 0, next),
                ProseSegment.Literal literal when plural => new ProseSegment.Literal(SingularVerb().Replace(literal.Text, " were")),
                ProseSegment.Conditional conditional => conditional with
                {
                    Then = In(conditional.Then, atStart && i == 0),
                    Otherwise = In(conditional.Otherwise, atStart && i == 0),
                },
                ProseSegment other => other,
            };
            plural = segment is ProseSegment.Hole { Form: NameForm.Subject } they && !ReferenceEquals(segment, clause.Segments[i])
                && (Who(they) == addressed?.Value || story.Entities[Who(they)].Pronouns == Pronouns.They);
            segments.Add(segment);
        }

        return new Prose(segments.ToImmutable());
    }

    private ProseSegment.Hole In(ProseSegment.Hole hole, bool atStart, ProseSegment? next)
    {
        int who = Who(hole);
        bool first = atStart && hole.Form == NameForm.Name;
        bool again = who != Value.Unknown && who == subject;
        if (first)
            subject = who;
        bool isKnown = known.Any(entity => entity.Value == who);
        NameForm form = hole.Form switch
        {
            NameForm.Name when again && !IsSubject(next) => NameForm.Reflexive,
            NameForm.Name when isKnown => first || IsSubject(next) ? NameForm.Subject : NameForm.Object,
            NameForm.Possessive when again || isKnown => NameForm.Determiner,
            _ => hole.Form,
        };
        Found |= form != hole.Form;
        return form == hole.Form ? hole : hole with { Form = form };
    }

    private int Who(ProseSegment.Hole hole) => evaluator.Evaluate(hole.Expression, state, frame);

    private static bool IsSubject(ProseSegment? next) =>
        next is ProseSegment.Agreement || (next is ProseSegment.Literal literal && Verb().IsMatch(literal.Text));

    [GeneratedRegex(@"^ (was|were|had|did|could|would|should|might)\b")]
    private static partial Regex Verb();

    [GeneratedRegex(@"^ was\b")]
    private static partial Regex SingularVerb();
}
