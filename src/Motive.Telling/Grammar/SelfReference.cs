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
internal sealed partial class SelfReference(Story story, ImmutableArray<EntityId> known, IState state, int[] frame, EntityId? addressed = null)
{
    private readonly Evaluator evaluator = new(story);

    /// <summary>Who does what the clause says: a label's doer, who stands outside of it; else whoever is named at its start.</summary>
    public int Subject { get; init; } = Value.Unknown;

    private int? named;

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
            plural = clause.Segments[i] is ProseSegment.Hole { IsEntity: true, Form: NameForm.Name } && segment is ProseSegment.Hole shown && TakesPlural(shown, atStart && i == 0);
            segments.Add(segment);
        }

        return new Prose(segments.ToImmutable());
    }

    private ProseSegment.Hole In(ProseSegment.Hole hole, bool atStart, ProseSegment? next)
    {
        int who = Who(hole);
        bool first = atStart && hole.Form == NameForm.Name;
        bool again = who != Value.Unknown && who == (named ?? Subject);
        if (first)
            named = who;
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

    /// <summary>Names count as a verb's subject only at the clause's start: "the house of the Watsons was dark".</summary>
    private bool TakesPlural(ProseSegment.Hole shown, bool first)
    {
        int who = Who(shown);
        if (who == Value.Unknown)
            return false;
        return shown.Form switch
        {
            NameForm.Subject => who == addressed?.Value || story.Entities[who].Pronouns.TakesPlural,
            NameForm.Name when first => who == addressed?.Value || story.Entities[who].IsPlural,
            _ => false,
        };
    }

    private int Who(ProseSegment.Hole hole) => evaluator.Evaluate(hole.Expression, state, frame);

    private static bool IsSubject(ProseSegment? next) =>
        next is ProseSegment.Agreement || (next is ProseSegment.Literal literal && Verb().IsMatch(literal.Text));

    [GeneratedRegex(@"^ (was|were|had|did|could|would|should|might)\b")]
    private static partial Regex Verb();

    [GeneratedRegex(@"^ was\b")]
    private static partial Regex SingularVerb();
}
