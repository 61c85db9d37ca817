using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using Motive.Protocol;

namespace Motive.Web;

/// <summary>The engine inside a web worker: a message in, its answer out.</summary>
[SupportedOSPlatform("browser")]
internal static partial class Program
{
    private static readonly Conversation Reading = new();

    private static void Main()
    {
    }

    [JSExport]
    internal static string Answer(string message) => Reading.Answer(message);
}
