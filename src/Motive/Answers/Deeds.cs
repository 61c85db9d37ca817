using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>
/// Acts that somebody plans or might have chosen, as infinitives in which they are not named again. Neighbours of one kind are told
/// together: "to ask Ben for tea and a bun". A journey is one thing: "to walk to the river (25 minutes, by the mill and the bridge)".
/// </summary>
/// <param name="addressed">Whom the words speak to, as *you*; null when they are about everybody.</param>
internal sealed class Deeds(SessionView session, EntityId? addressed = null)
{
    private static readonly string[] Articles = ["the", "a", "an"];

    private Story Story => session.Story;

    public string Plan(Reason reason, IState before)
    {
        IEnumerable<string> steps = Runs(reason.Who, PlannedDeed.In(Story, reason.Plan, before), before, neighboursOnly: true).Select(run => run.Text("and"));
        return string.Join(", then ", steps);
    }

    /// <summary>What somebody does, or what another does for them, without *to*: "ask Ben for tea", "let Cid take you home", "for Tom to bring you the tea".</summary>
    public string Part(EntityId who, GroundAct act, IState before)
    {
        (string opening, string deed) = Deed(who, act, before);
        return opening == "to" ? deed : $"{opening.Replace("to let ", "let ", StringComparison.Ordinal)} {deed}";
    }

    /// <summary>What is expected of somebody, told of whoever would do it: where another does this part of what they have in mind, of that other.</summary>
    /// <param name="planner">Whose plan it is in.</param>
    public (EntityId Doer, string Deed) Expected(EntityId planner, GroundAct act, IState before)
    {
        int[] doers = DeedWords.DoersOf(Story, act, before);
        EntityId doer = doers.Length == 0 || doers[0] == Value.Unknown || doers.Contains(planner.Value) ? planner : Story.Entities[doers[0]].Id;
        return (doer, Part(doer, act, before));
    }

    public string Choice(EntityId who, IEnumerable<GroundAct> acts, IState before) =>
        Phrasing.Listed([.. Runs(who, acts.Select((act, i) => new PlannedDeed(act, i)), before, neighboursOnly: false).Select(run => run.Text("or"))], "or");

    private List<Run> Runs(EntityId who, IEnumerable<PlannedDeed> planned, IState before, bool neighboursOnly)
    {
        List<Run> runs = [];
        foreach (PlannedDeed part in planned)
        {
            GroundAct act = part.Act;
            (string opening, string deed) = Deed(who, act, before);
            string[] words = $"{deed}{part.Way(Story)}".Split(' ');
            Run? run = runs.FindLast(run => (!neighboursOnly || run == runs[^1]) && run.Opening == opening && run.Action == act.Action && run.Takes(words));
            if (run is null)
                runs.Add(run = new Run(opening, act.Action));
            run.Deeds.Add(words);
        }

        return runs;
    }

    private (string Opening, string Deed) Deed(EntityId who, GroundAct act, IState before)
    {
        string deed = new DeedWords(Story, [who], before, addressed).Write(act.Action, act.Arguments, out bool isNamed);
        return (Opening(who, DeedWords.DoersOf(Story, act, before), isNamed), deed);
    }

    /// <summary>A label speaks of its first doer. Who agrees to such an act and is named in it lets the other do it.</summary>
    private string Opening(EntityId who, int[] doers, bool isNamed)
    {
        if (doers.Length == 0 || doers[0] == who.Value || doers[0] == Value.Unknown)
            return "to";
        string first = Story.Entities[doers[0]].Display;
        if (!doers.Contains(who.Value))
            return $"for {first} to";
        return isNamed ? $"to let {first}" : "to";
    }

    private sealed record Run(string Opening, ActionId Action)
    {
        public List<string[]> Deeds { get; } = [];

        public bool Takes(string[] deed) => IsSame(deed) || (Deeds.TrueForAll(other => !other.SequenceEqual(deed)) && Shared([.. Deeds, deed]) >= 2);

        public string Text(string conjunction)
        {
            if (Deeds.Count > 1 && IsSame(Deeds[0]))
                return $"{Opening} {string.Join(' ', Deeds[0])} {(Deeds.Count == 2 ? "twice" : "again and again")}";
            int shared = Deeds.Count == 1 ? 0 : Shared(Deeds);
            string[] rest = [.. Deeds.Select(deed => string.Join(' ', deed.Skip(shared)))];
            return string.Join(' ', [Opening, .. Deeds[0].Take(shared), Phrasing.Listed(rest, conjunction)]);
        }

        private bool IsSame(string[] deed) => Deeds.TrueForAll(other => other.SequenceEqual(deed));

        /// <summary>How many words all begin with; something is left of each, and articles stay with what they belong to.</summary>
        private static int Shared(List<string[]> deeds)
        {
            int most = deeds.Min(deed => deed.Length) - 1;
            int shared = 0;
            while (shared < most && deeds.TrueForAll(deed => deed[shared] == deeds[0][shared]))
                shared++;
            return shared > 0 && Articles.Contains(deeds[0][shared - 1]) ? shared - 1 : shared;
        }
    }
}
