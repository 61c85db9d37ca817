using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Motive.Protocol;

namespace Motive.Cli.Tools;

/// <summary>
/// The tools for a program that speaks the Model Context Protocol by two streams. One question is answered at a time, each within its time, and whatever is wrong with it is said in the answer.
/// </summary>
internal sealed class ToolServer
{
    /// <summary>Whoever reads an answer has no room for more, in characters.</summary>
    private const int LargestAnswer = 500_000;

    private const string Guide = """
        Motive compiles and runs stories in which each character does what they believe gets them what they want. Write a .story file, compile it, mend what problems say, run its tests, play it, and ask why.
        One story is open, and one run goes on; compile, test, check, plan and play_start open the story that they are given. All answers are JSON.
        The resources are the guide to begin with and the manual of the language.
        """;

    private readonly ImmutableArray<Motive.Cli.Tools.Tool> tools;
    private readonly TimeSpan longest;
    private readonly Lock door = new();

    /// <param name="root">The folder outside of which nothing is read.</param>
    /// <param name="longest">How long a question may take; it is looked at between two events of a run.</param>
    public ToolServer(string root, TimeSpan longest)
    {
        this.longest = longest;
        OpenedStory opened = new(root);
        Conversation conversation = new(() => opened.Loaded!);
        StoryTools stories = new(opened, conversation);
        tools = [.. stories.All, .. new PlayTools(stories, conversation).All];
    }

    /// <summary>Until the other side closes its stream.</summary>
    public void Run(Stream input, Stream output, CancellationToken cancellation)
    {
        McpServerOptions options = new()
        {
            ServerInfo = new Implementation { Name = "motive", Title = "Motive", Version = typeof(ToolServer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0" },
            ServerInstructions = Guide,
            Handlers = new McpServerHandlers
            {
                ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = [.. tools.Select(Shown)] }),
                CallToolHandler = async (request, stop) => await Task.Run(() => Call(request.Params!, stop), CancellationToken.None),
                ListResourcesHandler = (_, _) => ValueTask.FromResult(new ListResourcesResult { Resources = [.. ToolPages.All.Select(page => page.Shown)] }),
                ReadResourceHandler = (request, _) => ValueTask.FromResult(ToolPages.Read(request.Params!.Uri)),
            },
        };
        try
        {
            Serve(options, input, output, cancellation).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            // It was asked to stop.
        }
    }

    private static async Task Serve(McpServerOptions options, Stream input, Stream output, CancellationToken cancellation)
    {
        await using StreamServerTransport transport = new(input, output, "motive");
        await using McpServer server = McpServer.Create(transport, options);
        await server.RunAsync(cancellation);
    }

    private static ModelContextProtocol.Protocol.Tool Shown(Motive.Cli.Tools.Tool tool)
    {
        using JsonDocument schema = JsonDocument.Parse(tool.Schema.ToJsonString());
        return new ModelContextProtocol.Protocol.Tool
        {
            Name = tool.Name,
            Title = tool.Title,
            Description = tool.Description,
            InputSchema = schema.RootElement.Clone(),
            Annotations = new ToolAnnotations { ReadOnlyHint = true, OpenWorldHint = false },
        };
    }

    private CallToolResult Call(CallToolRequestParams asked, CancellationToken stop)
    {
        lock (door)
            return Written(Answer(asked, stop));
    }

    private ToolAnswer Answer(CallToolRequestParams asked, CancellationToken stop)
    {
        try
        {
            if (tools.FirstOrDefault(tool => tool.Name == asked.Name) is not Motive.Cli.Tools.Tool tool)
                return ToolAnswer.Wrong($"There is no tool \"{asked.Name}\". There are {string.Join(", ", tools.Select(known => known.Name))}.");
            ToolArguments given = new(tool.Parameters, asked.Arguments ?? new Dictionary<string, JsonElement>());
            using CancellationTokenSource time = CancellationTokenSource.CreateLinkedTokenSource(stop);
            time.CancelAfter(longest);
            return tool.Answer(given, time.Token);
        }
        catch (RequestException wrong)
        {
            return ToolAnswer.Wrong(wrong.Details.Length > 0 ? $"{wrong.Message}\n{wrong.Details}" : wrong.Message);
        }
        catch (OperationCanceledException)
        {
            return ToolAnswer.Wrong($"It would have taken longer than {longest.TotalSeconds} s, and was given up. Ask for less.");
        }
#pragma warning disable CA1031 // Whatever reaches this fence is our fault; it is said, and the next question is answered.
        catch (Exception fault)
        {
            return ToolAnswer.Of(new Reply { Error = "Something went wrong inside the program.", Fault = fault.ToString() });
        }
#pragma warning restore CA1031
    }

    private static CallToolResult Written(ToolAnswer answer)
    {
        string text = answer.Write();
        bool isTooLarge = text.Length > LargestAnswer;
        if (isTooLarge)
            text = ToolAnswer.Wrong($"The answer has {text.Length} characters, and at most {LargestAnswer} are sent. Ask for less.").Write();
        return new CallToolResult { Content = [new TextContentBlock { Text = text }], IsError = answer.IsError || isTooLarge };
    }
}
