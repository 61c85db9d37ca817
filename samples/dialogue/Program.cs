using Dialogue;
using Motive;

// `dialogue [--quick]`: the conversation in the terminal; with --quick the first choice is taken each time.
bool quick = args.Contains("--quick");
LoadResult loaded = StoryLoader.Load(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ferry.story")));
if (loaded.Story is not LoadedStory story)
{
    Console.WriteLine(string.Join('\n', loaded.Messages.Select(message => message.Text)));
    return 2;
}

Conversation talk = new(story, "You", new Dictionary<string, Func<HostValue>> { ["fog"] = () => true });
talk.SetVariable("gold", 5);
talk.Observe("gold");
talk.Changed += change => Console.WriteLine($"  [{change.Fact}: {change.Was} → {change.Value}]");

talk.GoTo("hail(You, Ferrier)");
while (talk.CanContinue || talk.Choices.Length > 0)
{
    while (talk.CanContinue)
    {
        SpokenLine line = talk.Continue();
        string voice = line.Id is null ? "" : $"   ({string.Join(", ", line.Tags.Where(tag => !tag.StartsWith("line:", StringComparison.Ordinal)).Append($"{line.Id}.ogg"))})";
        Console.WriteLine($"{(line.Speaker is null ? "" : $"{line.Speaker}: ")}{line.Text}{voice}");
    }

    if (talk.Choices.Length == 0)
        break;
    for (int index = 0; index < talk.Choices.Length; index++)
        Console.WriteLine($"  {index + 1}. {talk.Choices[index].Label}");
    talk.Choose(quick || !int.TryParse(Console.ReadLine(), out int chosen) || chosen < 1 || chosen > talk.Choices.Length ? 0 : chosen - 1);
}

return talk["across"].IsTrue ? 0 : 1;
