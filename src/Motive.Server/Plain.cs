using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Motive.Server;

/// <summary>Answers of one sentence, and the headers that every answer has.</summary>
internal static class Plain
{
    /// <summary>The page may use what comes from here and nothing else, runs no text as a script, and is shown inside no other page.</summary>
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void WriteHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-store";
    }

    public static void Answer(HttpContext context, int status, string words)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(words + "\n");
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            context.Response.BodyWriter.Write(bytes);
    }
}
