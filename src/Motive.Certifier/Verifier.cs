namespace Motive.Certifier;

/// <summary>
/// Whether the listed states hold the beginning, and all that can follow any of them, and nothing comes about on the way that is claimed never to. Then it never does. How the states were found makes no difference.
/// </summary>
internal sealed class Verifier(Certificate certificate)
{
    /// <summary>Triggers that fire so often do not come to rest.</summary>
    private const int MostRounds = 10_000;

    private readonly HashSet<int> claimed = [.. certificate.Claims];
    private string? wrong;
    private string after = "";

    /// <summary>What is wrong with it, in a sentence; null where nothing is.</summary>
    /// <exception cref="FormatException">It is no certificate.</exception>
    public string? FindWrong()
    {
        if (claimed.Count == 0 || claimed.Any(goal => goal < 0 || goal >= certificate.Goals.Count))
            throw new FormatException("It claims nothing, or what is no goal.");
        if (certificate.Start.Count != certificate.Places.Count || certificate.Chapters.Count == 0)
            throw new FormatException("The beginning is not complete, or there is no chapter.");
        after = "at the beginning";
        long[] start = [.. certificate.Start];
        Look(start);
        Arrive(start);
        foreach (string state in certificate.States)
        {
            if (wrong is not null)
                break;
            Follow(Unpacked(state));
        }

        return wrong;
    }

    private void Follow(long[] state)
    {
        foreach (Rule move in certificate.Moves.Where(move => move.Requires.Holds(state)))
        {
            after = $"after {move.Name}";
            long[] next = [.. state];
            Write(move, next);
            Settle(next);
            Look(next);
            if (EndOfChapter(next) is int chapter)
                Enter(next, chapter);
            else
                Arrive(next);
        }

        after = "when nothing more is done";
        Chapter resting = certificate.Chapters[(int)state[^1]];
        Come(resting.RestGoal);
        Enter([.. state], resting.RestNext);
    }

    /// <summary>Beats and endings, and the chapter that comes next where this one is over.</summary>
    private int? EndOfChapter(long[] facts)
    {
        Chapter chapter = certificate.Chapters[(int)facts[^1]];
        int? next = null;
        for (bool more = true; more;)
        {
            more = false;
            foreach (Beat beat in chapter.Beats.Where(beat => (beat.Place < 0 || facts[beat.Place] == 0) && beat.After.All(place => facts[place] == 1) && beat.When.Holds(facts)).ToArray())
            {
                Come(beat.Goal);
                next = beat.Next ?? next;
                if (beat.Place < 0)
                    continue;
                facts[beat.Place] = 1;
                more = true;
            }
        }

        if (chapter.Endings.Find(ending => ending.When.Holds(facts)) is not Ending reached)
            return next;
        Come(reached.Goal);
        if (reached.Place >= 0)
            facts[reached.Place] = 1;
        return reached.Next;
    }

    private void Enter(long[] facts, int chapter)
    {
        if (chapter == certificate.Chapters.Count)
            return;
        facts[^1] = chapter;
        foreach (int place in certificate.Chapters[chapter].Forgets)
            facts[place] = 0;
        Look(facts);
        Arrive(facts);
    }

    private void Settle(long[] facts)
    {
        for (int round = 0; certificate.Triggers.Any(trigger => trigger.Requires.Holds(facts) && Write(trigger, facts)); round++)
        {
            if (round == MostRounds)
                throw new FormatException("Its triggers never come to rest.");
        }
    }

    /// <summary>All is read before anything is written; of two on one place the later stands.</summary>
    private bool Write(Rule rule, long[] facts)
    {
        Dictionary<int, long> written = [];
        foreach (Assignment effect in rule.Effects.Where(effect => effect.When.Holds(facts)))
        {
            if (effect.Target.Value(facts) is long place and >= 0)
                written[(int)place] = effect.Value.Value(facts) is long value and not Formula.Unknown && certificate.Places[(int)place] is { Least: not Formula.Unknown } bounded ? Math.Clamp(value, bounded.Least, bounded.Most) : effect.Value.Value(facts);
        }

        bool changed = false;
        foreach ((int place, long value) in written)
        {
            changed |= facts[place] != value;
            facts[place] = value;
        }

        return changed;
    }

    private void Look(long[] facts)
    {
        for (int goal = 0; goal < certificate.Goals.Count; goal++)
        {
            if (certificate.Goals[goal] is { When: Formula when } sought && (sought.Chapter < 0 || sought.Chapter == facts[^1]) && when.Holds(facts))
                Come(goal);
        }
    }

    private void Come(int goal)
    {
        if (claimed.Contains(goal))
            wrong ??= $"It is not so: {certificate.Goals[goal].Name} comes about {after}.";
    }

    private void Arrive(long[] facts)
    {
        if (!certificate.States.Contains(Packed(facts)))
            wrong ??= $"It is not shown: {after} there is a state that is not listed.";
    }

    private string Packed(long[] facts)
    {
        byte[] bytes = new byte[(certificate.Places.Max(place => place.Bit + place.Bits) + 7) / 8];
        for (int index = 0; index < facts.Length; index++)
        {
            Place place = certificate.Places[index];
            int code = place.Values.IndexOf(facts[index]);
            if (code < 0)
                throw new FormatException($"{place.Name} cannot be {facts[index]}.");
            for (int bit = 0; bit < place.Bits; bit++)
                bytes[(place.Bit + bit) / 8] |= (byte)(((code >> bit) & 1) << ((place.Bit + bit) % 8));
        }

        return Convert.ToHexStringLower(bytes);
    }

    private long[] Unpacked(string state)
    {
        byte[] bytes = Convert.FromHexString(state);
        long[] facts = new long[certificate.Places.Count];
        for (int index = 0; index < facts.Length; index++)
        {
            Place place = certificate.Places[index];
            int code = 0;
            for (int bit = 0; bit < place.Bits; bit++)
                code |= ((bytes[(place.Bit + bit) / 8] >> ((place.Bit + bit) % 8)) & 1) << bit;
            facts[index] = place.Values[code];
        }

        return facts;
    }
}
