using System.Collections.Immutable;
using Motive.Play.Deciding;
using Motive.Play.Inquiries;
using Motive.Reading;
using Motive.World;

namespace Motive.Proving;

/// <summary>What was undone of one reason, and whether the deed came out as it must.</summary>
/// <param name="Holds">Whether the deed changed where something was undone that the answer cites, or stayed where it does not rest on it.</param>
/// <param name="Told">In one line: the deed, what was undone, and what would have been done instead.</param>
public sealed record UndoneReason(bool IsCited, bool Holds, string Told);

/// <summary>
/// Whether recorded reasons are the reasons: of deeds of a run, one cited belief or want is undone in the doer's mind at the moment of the choice, and the deed must change; and one fact
/// is undone that the answer does not cite, and it must not. What is undone is drawn by a hash of the seed.
/// </summary>
public sealed class ReasonProof(StoryRun run, ulong seed)
{
    /// <summary>A belief is undone by as many other values as this, one after the other, until one makes a difference.</summary>
    private const int MostValues = 8;

    /// <summary>Facts are drawn again where none of their values can be held beside what else is believed.</summary>
    private const int MostDraws = 20;

    private readonly Dice dice = new(seed);

    private Story Story => run.Story;

    /// <summary>Deeds that somebody chose of their own accord, with the reason of whoever began them.</summary>
    public IEnumerable<(Occurrence Deed, Reason Reason)> Deeds => run.Session.Chronicle
        .Where(record => record.Action is not null)
        .SelectMany(record => record.Because.Where(reason => reason.Choice is { ByPlayer: false }).Take(1).Select(reason => (record, reason)));

    /// <summary>Undoes one thing that the answer cites and one that it does not. Nothing comes of either where there is nothing to undo.</summary>
    public ImmutableArray<UndoneReason> Undo(Occurrence deed, Reason reason) => run.Session.Session.Ask(new Moment.Decided(deed.Number), inquiry =>
    {
        Supposing supposing = inquiry.Suppose(reason.Who);
        GroundAct done = new(deed.Action!.Value, deed.Arguments);
        if (Decisive.Of(inquiry, deed, reason) is not Decisive decisive)
            return ImmutableArray<UndoneReason>.Empty;
        return new[] { Cited(supposing, deed, decisive, done), Uncited(supposing, deed, reason, done, inquiry) }.OfType<UndoneReason>().ToImmutableArray();
    });

    private UndoneReason? Cited(Supposing supposing, Occurrence deed, Decisive reason, GroundAct done)
    {
        int all = reason.Beliefs.Length + reason.Wants.Length;
        if (all == 0)
            return null;
        int drawn = dice.Roll(all, deed.Number, 0, 0);
        if (drawn >= reason.Beliefs.Length)
        {
            string want = reason.Wants[drawn - reason.Beliefs.Length];
            GroundAct? instead = supposing.Without(want);
            return new UndoneReason(true, !Supposing.Same(instead, done), $"{Line(deed)} without the want {want}: {Named(instead)}");
        }

        BeliefUsed belief = reason.Beliefs[drawn];
        foreach (int value in supposing.OtherValues(belief.Fact, belief.Arguments, MostValues))
        {
            GroundAct? instead = supposing.Believing(belief.Fact, belief.Arguments, value);
            if (!Supposing.Same(instead, done))
                return new UndoneReason(true, true, $"{Line(deed)} if {Belief(belief.Fact, belief.Arguments, value)}: {Named(instead)}");
        }

        return new UndoneReason(true, false, $"{Line(deed)} whatever {Wording.Fact(Story, belief.Fact, belief.Arguments.AsSpan())} is, now {Wording.ValueOf(Story, belief.Fact, belief.Value)}");
    }

    private UndoneReason? Uncited(Supposing supposing, Occurrence deed, Reason reason, GroundAct done, Inquiry inquiry)
    {
        ImmutableArray<(FactId Fact, ImmutableArray<int> Arguments)> facts = inquiry.BelievedFacts;
        for (int draw = 0; draw < MostDraws && facts.Length > 0; draw++)
        {
            (FactId fact, ImmutableArray<int> arguments) = facts[dice.Roll(facts.Length, deed.Number, 1, draw)];
            if (reason.Believes.Any(belief => belief.Fact == fact && belief.Arguments.SequenceEqual(arguments)))
                continue;
            int[] values = [.. supposing.OtherValues(fact, arguments, int.MaxValue)];
            if (values.Length == 0)
                continue;
            int value = values[dice.Roll(values.Length, deed.Number, 2, draw)];
            GroundAct? instead = supposing.Believing(fact, arguments, value);
            return new UndoneReason(false, Supposing.Same(instead, done), $"{Line(deed)} if {Belief(fact, arguments, value)}: {Named(instead)}{(supposing.WouldHaveReason(done, fact, arguments, value) ? ", with a reason for it all the same" : "")}");
        }

        return null;
    }

    private string Line(Occurrence deed) => $"{Story.Title}, seed {run.Request.Seed}, #{deed.Number} {Named(new GroundAct(deed.Action!.Value, deed.Arguments))}";

    private string Named(GroundAct? act) => act is null ? "nothing" : Wording.Action(Story, act.Action, act.Arguments.AsSpan());

    private string Belief(FactId fact, ImmutableArray<int> arguments, int value) => $"{Wording.Fact(Story, fact, arguments.AsSpan())} were {Wording.ValueOf(Story, fact, value)}";
}
