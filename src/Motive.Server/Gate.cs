using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Motive.Server;

/// <summary>
/// Who is let in. A server on one's own machine can be reached by every page that one has open, so it is asked by which name it was called (a page elsewhere may point a name of its own here) and from
/// which page; a server for other machines asks for a token besides.
/// </summary>
internal sealed class Gate(ServerSetup setup, Func<int> port)
{
    private const string TokenField = "token";

    private static readonly string[] OwnNames = ["localhost", Dns.GetHostName()];

    /// <summary>Answers and says false where the request goes no further.</summary>
    public bool LetsIn(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (!IsOurName(request.Host.Host))
            return Refuse(context, StatusCodes.Status421MisdirectedRequest, "This server is not known by that name. `motive serve --name NAME` adds one.");
        if (!IsFromOurPage(request))
            return Refuse(context, StatusCodes.Status403Forbidden, "Another page asked for this, and only the page of this server may.");
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return Refuse(context, StatusCodes.Status405MethodNotAllowed, "Here one can only look.");
        }

        if (setup.Token is not AccessToken token || request.Path == StoryServer.HealthPath || token.Equals(request.Cookies[CookieName]))
            return true;
        return token.Equals(request.Query[TokenField]) ? Keep(context, token)
            : Refuse(context, StatusCodes.Status401Unauthorized, "This page asks for a token. It stands in the address that `motive serve` wrote; open that one.");
    }

    /// <summary>Cookies know no ports, so that several servers of one machine need names of their own for them.</summary>
    private string CookieName => $"motive-{port()}";

    private bool IsOurName(string name) => (setup.Token is not null && IPAddress.TryParse(name.Trim('[', ']'), out _))
        || (IPAddress.TryParse(name.Trim('[', ']'), out IPAddress? number) && IPAddress.IsLoopback(number))
        || OwnNames.Concat(setup.Names).Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool IsFromOurPage(HttpRequest request)
    {
        StringValues origin = request.Headers.Origin;
        if (origin.Count > 0 && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase) && !string.Equals(origin, $"https://{request.Host}", StringComparison.OrdinalIgnoreCase))
            return false;
        if (origin.Count == 0 && request.HttpContext.WebSockets.IsWebSocketRequest)
            return false; // Each browser says where it comes from when it asks for a connection.
        string? site = request.Headers["Sec-Fetch-Site"];
        bool isOpened = request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document";
        return site is null or "same-origin" or "none" || isOpened;
    }

    /// <summary>The token goes from the address, where it would be seen and sent on, into a cookie.</summary>
    private bool Keep(HttpContext context, AccessToken token)
    {
        context.Response.Cookies.Append(CookieName, token.Text, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true });
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = ".";
        return false;
    }

    private static bool Refuse(HttpContext context, int status, string words)
    {
        Plain.Answer(context, status, words);
        return false;
    }
}
