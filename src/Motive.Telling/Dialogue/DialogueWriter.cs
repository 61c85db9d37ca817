using Motive.World;

namespace Motive.Telling;

/// <summary>
/// The lines of one scene as prose. A speaker is named at their first line, after narration, when the talk stops alternating
/// between two, and every few lines so that nobody has to count back.
/// </summary>
internal sealed class DialogueWriter(Story story, DialogueStyle style)
{
    private const int MostUntagged = 4;

    private static readonly SpeechTag[] Tags = Enum.GetValues<SpeechTag>();

    private readonly PrintRules? rules = PrintRules.Find(story.Language);
    private readonly int[] lastUses = new int[Tags.Length];
    private readonly List<int> named = [];
    private int uses;
    private int untagged;
    private int last = Value.Unknown;
    private int beforeLast = Value.Unknown;

    /// <summary>Between two scenes.</summary>
    public void Transfer(Archive archive)
    {
        archive.Fill(lastUses, archive.Number);
        uses = archive.Number(uses);
    }

    public void BeginScene()
    {
        named.Clear();
        Interrupt();
    }

    /// <summary>Narration came between: the next line is tagged.</summary>
    public void Interrupt()
    {
        last = Value.Unknown;
        beforeLast = Value.Unknown;
        untagged = 0;
    }

    /// <param name="line">Finished text without outer quotes.</param>
    /// <param name="told">The chance of the line where it stands.</param>
    public string Line(int speaker, string line, Chance told)
    {
        string name = Naming.Write(story, speaker, NameForm.Name);
        if (style == DialogueStyle.Plain)
            return $"{Naming.Capitalised(name)}: {line}";
        if (rules is not null)
            line = Inner(line, rules);
        bool tagged = NeedsTag(speaker);
        string text = tagged
            ? SpeechTags.Write(ChooseTag(speaker, line, told), line, name, Naming.Write(story, speaker, NameForm.Subject), IsEnglish)
            : $"\"{line}\"";
        Remember(speaker, tagged);
        return Typography.Polish(text, story.Language);
    }

    private bool IsEnglish => rules is not null && rules == PrintRules.Find(PrintRules.English);

    private bool NeedsTag(int speaker) =>
        speaker != beforeLast || speaker == last || untagged >= MostUntagged;

    private void Remember(int speaker, bool tagged)
    {
        untagged = tagged ? 0 : untagged + 1;
        if (tagged && !named.Contains(speaker))
            named.Add(speaker);
        beforeLast = last;
        last = speaker;
    }

    private SpeechTag ChooseTag(int speaker, string line, Chance told)
    {
        bool splits = SpeechTags.Split(line) is not null;
        bool pronoun = PronounIsClear(speaker);
        SpeechTag best = SpeechTag.After;
        foreach (SpeechTag tag in Tags)
        {
            bool fits = (splits || !tag.NeedsSentences()) && (pronoun || !tag.NeedsPronoun());
            if (fits && IsBetter(tag, best, told))
                best = tag;
        }

        lastUses[(int)best] = ++uses;
        return best;
    }

    private bool IsBetter(SpeechTag tag, SpeechTag best, Chance told)
    {
        int order = lastUses[(int)tag].CompareTo(lastUses[(int)best]);
        return order < 0 || (order == 0 && told.With("tag").With((int)tag).Order < told.With("tag").With((int)best).Order);
    }

    /// <summary>Named before in this scene, and no other speaker in it shares the pronoun.</summary>
    private bool PronounIsClear(int speaker)
    {
        if (speaker == Value.Unknown || !named.Contains(speaker))
            return false;
        Pronouns pronouns = story.Entities[speaker].Pronouns;
        return pronouns != Pronouns.It && !pronouns.TakesPlural
            && named.TrueForAll(other => other == speaker || other == Value.Unknown || story.Entities[other].Pronouns != pronouns);
    }

    /// <summary>Quotations in speech have marks of their own.</summary>
    private static string Inner(string line, PrintRules rules) => line
        .Replace(rules.Open, rules.OpenInner, StringComparison.Ordinal)
        .Replace(rules.Close, rules.CloseInner, StringComparison.Ordinal);
}
