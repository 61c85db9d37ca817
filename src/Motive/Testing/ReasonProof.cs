using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Transition;
using Motive.Play.Clock;
using Motive.Play.Sessions.Inquiries;
using Motive.Reading;
using Motive.World;

namespace Motive.Testing;

/// <summary>What was undone of one reason, and whether the deed came out as it must.</summary>
/// <param name="Holds">Whether the deed changed where something was undone that the answer cites, or stayed where it does not rest on it.</param>
/// <param name="Told">In one line: the deed, what was undone, and what would have been done instead.</param>
public sealed record UndoneReason(bool IsCited, bool Holds, string Told)
{
    /// <summary>Of what is not cited: the doer would have had a reason for the deed all the same.</summary>
    public bool HasReason { get; init; }
}

/// <summary>
/// Whether recorded reasons are the reasons: of deeds of a run, one cited belief or want is undone in the doer's mind at the moment of the choice, and the deed must change; and one fact
/// is undone that the answer does not cite, and it must not. What is undone is drawn by a hash of the seed.
/// </summary>
public sealed class ReasonProof(StoryRun run, ulong seed)
{
    /// <summary>Facts are drawn again where the answer cites them, or they can have no other value.</summary>
    private const int MostDraws = 20;

    private readonly Chance chance = new(seed);

    private Story Story => run.Story;

    /// <summary>Of each deed that somebody chose of their own accord, in the order of the run, what undoing came to; nothing where there was nothing to undo. Each takes some searches, when it is asked for.</summary>
    public IEnumerable<ImmutableArray<UndoneReason>> Results => Deeds.Select(tried => Undo(tried.Deed, tried.Reason));

    /// <summary>Deeds that somebody chose of their own accord, with the reason of whoever began them.</summary>
    internal IEnumerable<(Occurrence Deed, Reason Reason)> Deeds => run.Session.Chronicle
        .Where(record => record.Action is not null)
        .SelectMany(record => record.Because.Where(reason => reason.Choice is { ByPlayer: false }).Take(1).Select(reason => (record, reason)));

    /// <summary>
    /// Undoes one thing that the answer says the deed hung on, and one that it does not cite. A belief is undone in the run itself: it is made again up to the choice, the doer believes something else, and
    /// it goes on. A want is left out of the doer's plans. Nothing comes of either where there is nothing to undo.
    /// </summary>
    internal ImmutableArray<UndoneReason> Undo(Occurrence deed, Reason reason)
    {
        try
        {
            return Undone(deed, reason);
        }
        catch (Exception tooMuch) when (tooMuch is EndlessTriggersException or StoryTooLargeException)
        {
            return [];
        }
    }

    private ImmutableArray<UndoneReason> Undone(Occurrence deed, Reason reason)
    {
        GroundAct done = new(deed.Action!.Value, deed.Arguments);
        ToUndo? drawn = run.Session.Session.Ask(new Moment.Decided(deed.Number), inquiry => Drawn(inquiry, deed, reason));
        return drawn is null ? [] : new[] { Cited(drawn, deed, reason, done), Uncited(drawn, deed, reason, done) }.OfType<UndoneReason>().ToImmutableArray();
    }

    private UndoneReason? Cited(ToUndo drawn, Occurrence deed, Reason reason, GroundAct done)
    {
        if (drawn.Want is string want)
            return new UndoneReason(true, !done.IsSame(drawn.WithoutWant), $"{Line(deed)} without the want {want}: {Named(drawn.WithoutWant)}");
        if (drawn.Belief is not BeliefUsed belief)
            return null;
        foreach (int value in drawn.BeliefValues)
        {
            GroundAct? instead = run.Session.Session.ChoiceIfBelieved(deed.Number, reason.Who, belief.Fact, belief.Arguments, value);
            if (!done.IsSame(instead))
                return new UndoneReason(true, true, $"{Line(deed)} if {Belief(belief.Fact, belief.Arguments, value)}: {Named(instead)}");
        }

        return new UndoneReason(true, false, $"{Line(deed)} whatever {Wording.Fact(Story, belief.Fact, belief.Arguments.AsSpan())} is, now {Wording.ValueOf(Story, belief.Fact, belief.Value)}");
    }

    private UndoneReason? Uncited(ToUndo drawn, Occurrence deed, Reason reason, GroundAct done)
    {
        if (drawn.Fact is not (FactId fact, ImmutableArray<int> arguments, int value, bool hasReason))
            return null;
        GroundAct? instead = run.Session.Session.ChoiceIfBelieved(deed.Number, reason.Who, fact, arguments, value);
        return new UndoneReason(false, done.IsSame(instead), $"{Line(deed)} if {Belief(fact, arguments, value)}: {Named(instead)}{(hasReason ? ", with a reason for it all the same" : "")}") { HasReason = hasReason };
    }

    /// <summary>What is to be undone of a deed; null where it was not chosen in the way that can be asked about.</summary>
    private ToUndo? Drawn(Inquiry inquiry, Occurrence deed, Reason reason)
    {
        if (Decisive.FindDecisive(inquiry, deed, reason) is not Decisive decisive)
            return null;
        Supposing supposing = inquiry.Suppose(reason.Who);
        (FactId, ImmutableArray<int>, int, bool)? fact = DrawnFact(inquiry, supposing, deed, reason);
        int all = decisive.Beliefs.Length + decisive.Wants.Length;
        int drawn = all == 0 ? 0 : chance.With("reason").With(deed.Number).Roll(all);
        if (all == 0)
            return new ToUndo(null, [], null, null, fact);
        if (drawn < decisive.Beliefs.Length)
        {
            BeliefUsed belief = decisive.Beliefs[drawn];
            return new ToUndo(belief, [.. supposing.OtherValues(belief.Fact, belief.Arguments, Supposing.MostValues)], null, null, fact);
        }

        string want = decisive.Wants[drawn - decisive.Beliefs.Length];
        return new ToUndo(null, [], want, supposing.ChoiceIfNotWanted(want), fact);
    }

    private (FactId Fact, ImmutableArray<int> Arguments, int Value, bool HasReason)? DrawnFact(Inquiry inquiry, Supposing supposing, Occurrence deed, Reason reason)
    {
        GroundAct done = new(deed.Action!.Value, deed.Arguments);
        ImmutableArray<(FactId Fact, ImmutableArray<int> Arguments)> facts = inquiry.BelievedFacts;
        for (int draw = 0; draw < MostDraws && facts.Length > 0; draw++)
        {
            (FactId fact, ImmutableArray<int> arguments) = facts[chance.With("fact").With(deed.Number).With(draw).Roll(facts.Length)];
            int[] values = [.. supposing.OtherValues(fact, arguments, int.MaxValue)];
            if (values.Length == 0 || reason.Believes.Any(belief => belief.Fact == fact && belief.Arguments.SequenceEqual(arguments)))
                continue;
            int value = values[chance.With("value").With(deed.Number).With(draw).Roll(values.Length)];
            return (fact, arguments, value, supposing.WouldHaveReason(done, fact, arguments, value));
        }

        return null;
    }

    private sealed record ToUndo(BeliefUsed? Belief, ImmutableArray<int> BeliefValues, string? Want, GroundAct? WithoutWant, (FactId Fact, ImmutableArray<int> Arguments, int Value, bool HasReason)? Fact);

    private string Line(Occurrence deed) => $"{Story.Title}, seed {run.Request.Seed}, #{deed.Number} {Named(new GroundAct(deed.Action!.Value, deed.Arguments))}";

    private string Named(GroundAct? act) => act is null ? "nothing" : Wording.Action(Story, act.Action, act.Arguments.AsSpan());

    private string Belief(FactId fact, ImmutableArray<int> arguments, int value) => $"{Wording.Fact(Story, fact, arguments.AsSpan())} were {Wording.ValueOf(Story, fact, value)}";
}
