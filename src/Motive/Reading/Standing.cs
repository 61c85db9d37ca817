using Motive.World;

namespace Motive.Reading;

/// <summary>
/// How two people stand, where the story has a fact for it by one of the names the standard modules use: <c>fond</c> or <c>trust</c>,
/// a number of two characters called <c>of</c> and <c>by</c>. It is said in words, never in points.
/// </summary>
internal sealed class Standing
{
    private static readonly string[] Fond = ["cannot bear", "do not much like", "do not mind", "like", "are very fond of"];
    private static readonly string[] FondThird = ["cannot bear", "does not much like", "does not mind", "likes", "is very fond of"];
    private static readonly string[] Trust = ["do not trust", "are wary of", "half trust", "trust", "would trust anything to"];
    private static readonly string[] TrustThird = ["does not trust", "is wary of", "half trusts", "trusts", "would trust anything to"];

    private readonly FactDefinition fact;
    private readonly bool ofFirst;
    private readonly string[] own;
    private readonly string[] others;

    private Standing(FactDefinition fact, bool ofFirst, string[] own, string[] others) =>
        (this.fact, this.ofFirst, this.own, this.others) = (fact, ofFirst, own, others);

    /// <summary>How much who is liked by whom, or trusted.</summary>
    public FactId Fact => fact.Id;

    public static IEnumerable<Standing> Known(Story story)
    {
        foreach (FactDefinition fact in story.Facts)
        {
            if (fact.Domain is not Domain.Integer || fact.Parameters.Length != 2 || fact.Hidden)
                continue;
            bool ofFirst = fact.Parameters[0].Name == "of" && fact.Parameters[1].Name == "by";
            bool bySecond = fact.Parameters[0].Name == "by" && fact.Parameters[1].Name == "of";
            if (!ofFirst && !bySecond)
                continue;
            if (fact.Name == "fond")
                yield return new Standing(fact, ofFirst, Fond, FondThird);
            else if (fact.Name == "trust")
                yield return new Standing(fact, ofFirst, Trust, TrustThird);
        }
    }

    /// <summary>That it has become more or less between two states of the viewer's mind, in a sentence to them; null where it has not, as far as they know.</summary>
    public string? Change(Story story, IState before, IState now, EntityId of, EntityId by, EntityId viewer)
    {
        int was = Read(before, of, by);
        int level = Read(now, of, by);
        if (was == level || was == Value.Unknown || level == Value.Unknown)
            return null;
        string whom = of == viewer ? "you" : story[of].Display;
        string more = level > was ? "more" : "less";
        (string one, string several) = fact.Name == "fond" ? ("likes", "like") : ("trusts", "trust");
        return by == viewer
            ? $"You {several} {whom} {more} than you did."
            : $"You believe that {story[by].Display} {story[by].Agree(one, several)} {whom} {more} than before.";
    }

    private int Read(IState mind, EntityId of, EntityId by) => mind.Read(fact.Id, ofFirst ? [of.Value, by.Value] : [by.Value, of.Value]);

    /// <summary>A sentence to the viewer, in whose mind it is read, about somebody who was just named; empty when they have no idea.</summary>
    public string Words(Story story, IState mind, EntityId of, EntityId by, EntityId viewer)
    {
        int level = Read(mind, of, by);
        if (level == Value.Unknown)
            return "";
        Domain.Integer range = (Domain.Integer)fact.Domain;
        int step = (int)Math.Min(own.Length - 1, (level - (long)range.Minimum) * own.Length / Math.Max(1, range.Maximum - (long)range.Minimum));
        return by == viewer
            ? $"You {own[step]} {story[of].Pronouns.Object}."
            : $"You believe that {story[by].Pronouns.Subject} {story[by].Pronouns.Agree(others[step], own[step])} {(of == viewer ? "you" : story[of].Pronouns.Object)}.";
    }
}
