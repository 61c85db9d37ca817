using Motive.Minds.Grounding;
using Motive.Play.Directing;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>What is under way and what the clock will bring.</summary>
internal sealed class Agenda(Stage stage, Cast cast, Chances chances)
{
    private readonly List<Undertaking> underway = [];
    private readonly HashSet<(int Happening, int Day)> happened = [];
    private int order;

    public bool IsEmpty => underway.Count == 0;

    /// <summary>In the order in which they will end.</summary>
    public IEnumerable<Undertaking> Underway => underway.OrderBy(undertaking => undertaking.Ends.Minutes).ThenBy(undertaking => undertaking.Order);

    /// <summary>Makes its doers busy, and those it is addressed to attend if it is short and they can see it.</summary>
    public void Begin(Undertaking undertaking)
    {
        underway.Add(undertaking with { Order = order++ });
        foreach (int doer in undertaking.Act.Consenting)
        {
            cast.BusyUntil[doer] = undertaking.Ends;
            cast.Wake(doer);
        }

        if (undertaking.Act.MinutesIn(stage.Engine.States, stage.State) > Undertaking.AttentionMinutes)
            return;
        foreach (int argument in undertaking.Act.Arguments)
        {
            int addressed = argument == Value.Unknown ? -1 : stage.Story.Entities[argument].CharacterIndex;
            if (addressed >= 0 && cast.IsFree(addressed, undertaking.Ends) && stage.Engine.Sees(stage.State, undertaking.Act.Event, addressed))
                cast.BusyUntil[addressed] = undertaking.Ends;
        }
    }

    public Undertaking Immediately(Act act, OccurrenceKind kind) =>
        new(act, kind, stage.Now, stage.Now, order++, [], [], false);

    /// <summary>The next undertaking that ends now or has ended, earliest first; removed.</summary>
    public Undertaking? TakeDue()
    {
        Undertaking? due = Underway.FirstOrDefault(undertaking => undertaking.Ends <= stage.Now);
        if (due is not null)
            underway.Remove(due);
        return due;
    }

    public StoryTime? NextEnd() => underway.Count == 0 ? null : underway.Min(undertaking => undertaking.Ends);

    public int? HappeningDue()
    {
        for (int i = 0; i < stage.Story.Happenings.Length; i++)
        {
            HappeningDefinition happening = stage.Story.Happenings[i];
            if ((happening.Day is null || happening.Day == stage.Now.Day) && happening.MinuteOfDay == stage.Now.MinuteOfDay
                && !happened.Contains((i, stage.Now.Day)))
            {
                happened.Add((i, stage.Now.Day));
                if (stage.Engine.Story.Happenings[i].Requires.Holds(stage.Engine.States, stage.State))
                    return i;
            }
        }

        return null;
    }

    /// <summary>An act of nobody's that comes about now.</summary>
    public Act? ChanceDue() => chances.TakeDue(stage.State, stage.Now);

    /// <summary>When the clock brings something next: a happening within a day, or a chance.</summary>
    public StoryTime? NextHappening()
    {
        StoryTime? next = chances.Next(stage.Now);
        foreach (HappeningDefinition happening in stage.Story.Happenings)
        {
            if (NextTimeOf(happening) is StoryTime at && (next is null || at < next))
                next = at;
        }

        return next;
    }

    /// <summary>Whether the clock brings anything that would change anything, as things are.</summary>
    public bool BringsChange()
    {
        if (chances.BringChange(stage.State))
            return true;
        for (int i = 0; i < stage.Story.Happenings.Length; i++)
        {
            GroundEvent ground = stage.Engine.Story.Happenings[i];
            if (NextTimeOf(stage.Story.Happenings[i]) is not null && ground.Requires.Holds(stage.Engine.States, stage.State)
                && stage.Engine.Apply(stage.State, ground) != stage.State)
            {
                return true;
            }
        }

        return false;
    }

    private StoryTime? NextTimeOf(HappeningDefinition happening)
    {
        int wait = (happening.MinuteOfDay - stage.Now.MinuteOfDay + StoryTime.MinutesPerDay) % StoryTime.MinutesPerDay;
        StoryTime at = stage.Now.Plus(wait == 0 ? StoryTime.MinutesPerDay : wait);
        return happening.Day is null || happening.Day == at.Day ? at : null;
    }
}
