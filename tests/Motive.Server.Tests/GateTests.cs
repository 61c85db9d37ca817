using System.Net;
using System.Net.WebSockets;

namespace Motive.Server.Tests;

/// <summary>Who is let in, and what is said to whom.</summary>
public sealed class GateTests
{
    [Fact]
    public async Task Each_answer_has_the_headers_that_keep_other_pages_out()
    {
        await using Served served = await Served.Start();
        foreach (string path in new[] { "/", "/assets/page.js", "/write/", "/write/page.js", "/story.json", "/healthz", "/nothing" })
        {
            HttpResponseMessage answer = await served.Get(path);
            string policy = Field(answer, "Content-Security-Policy");
            Assert.StartsWith("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal(
                ("nosniff", "DENY", "no-referrer", "same-origin", "same-origin", "no-store"),
                (Field(answer, "X-Content-Type-Options"), Field(answer, "X-Frame-Options"), Field(answer, "Referrer-Policy"), Field(answer, "Cross-Origin-Opener-Policy"), Field(answer, "Cross-Origin-Resource-Policy"), Field(answer, "Cache-Control")));
            Assert.False(answer.Headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task The_page_and_its_parts_are_served_and_nothing_else()
    {
        await using Served served = await Served.Start();
        Assert.Equal("<title>Two Cups</title>", await (await served.Get("/")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("// the page", await (await served.Get("/assets/page.js")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("well\n", await (await served.Get("/healthz")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("// the engine", await (await served.Get("/_framework/dotnet.js")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        foreach (string path in new[] { "/tea.story", "/index.html.br", "/write/none.js", "/assets/", "/assets/..%2findex.html", "/assets/none.js" })
            Assert.Equal(HttpStatusCode.NotFound, await served.StatusOf(path));
        Assert.Equal(HttpStatusCode.UpgradeRequired, await served.StatusOf("/talk"));
        Assert.Equal(HttpStatusCode.UpgradeRequired, await served.StatusOf("/write/talk"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await served.Ask(HttpMethod.Post, "/")).StatusCode);
    }

    [Fact]
    public async Task The_writers_page_lies_beside_it_with_the_text_of_the_story()
    {
        await using Served served = await Served.Start();
        foreach (string path in new[] { "/write/", "/write/index.html" })
            Assert.Equal("<title>Write</title>\n    <meta name=\"motive-server\" content=\"talk\">", await (await served.Get(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("{}", await (await served.Get("/story.json")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        HttpResponseMessage without = await served.Get("/write");
        Assert.Equal((HttpStatusCode.PermanentRedirect, "write/"), (without.StatusCode, Field(without, "Location")));
        foreach (string path in new[] { "/write/", "/story.json" })
            Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.MethodNotAllowed), (await served.StatusOf(path, "Origin", "http://elsewhere.example"), (await served.Ask(HttpMethod.Put, path)).StatusCode));
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("localhost:9", HttpStatusCode.OK)]
    [InlineData("[::1]:9", HttpStatusCode.OK)]
    [InlineData("elsewhere.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.elsewhere.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("192.0.2.7", HttpStatusCode.MisdirectedRequest)]
    [InlineData("known.example", HttpStatusCode.OK)]
    public async Task A_name_that_is_not_ours_is_refused(string name, HttpStatusCode status)
    {
        await using Served served = await Served.Start(setup => setup with { Names = ["known.example"] });
        Assert.Equal(status, await served.StatusOf("/", "Host", name));
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden, "Origin", "http://elsewhere.example")]
    [InlineData(HttpStatusCode.Forbidden, "Origin", "null")]
    [InlineData(HttpStatusCode.Forbidden, "Sec-Fetch-Site", "cross-site")]
    [InlineData(HttpStatusCode.Forbidden, "Sec-Fetch-Site", "same-site", "Sec-Fetch-Mode", "no-cors")]
    [InlineData(HttpStatusCode.Forbidden, "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "iframe")]
    [InlineData(HttpStatusCode.OK, "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document")]
    [InlineData(HttpStatusCode.OK, "Sec-Fetch-Site", "same-origin")]
    public async Task What_another_page_asks_for_is_refused_but_a_link_may_lead_here(HttpStatusCode status, params string[] fields)
    {
        await using Served served = await Served.Start();
        Assert.Equal(status, await served.StatusOf("/", fields));
    }

    [Theory]
    [InlineData("http://elsewhere.example")]
    [InlineData("http://localhost:1")]
    [InlineData("")]
    public async Task Only_the_page_of_the_server_talks_with_it(string origin)
    {
        await using Served served = await Served.Start();
        foreach (string path in new[] { "/talk", "/write/talk" })
            await Assert.ThrowsAsync<WebSocketException>(() => OpenPage.Open(served, origin, path: path));
        using OpenPage ours = await OpenPage.Open(served);
        Assert.Equal("Two Cups", (string)(await ours.Ask("""{"do":"open"}"""))["story"]!["outline"]!["title"]!);
    }

    [Fact]
    public async Task Without_the_token_nobody_gets_anything_but_the_health()
    {
        AccessToken token = new();
        await using Served served = await Served.Start(setup => setup with { Token = token });
        Assert.Equal(HttpStatusCode.OK, await served.StatusOf("/healthz"));
        foreach (string path in new[] { "/", "/assets/page.js", "/write/", "/write/talk", "/story.json", "/talk", "/?token=", "/?token=" + new AccessToken().Text, "/?token=" + token.Text[..^1] })
            Assert.Equal(HttpStatusCode.Unauthorized, await served.StatusOf(path));
        Assert.Equal(HttpStatusCode.Unauthorized, await served.StatusOf("/", "Cookie", $"motive-{served.Server.Port}=wrong"));
        await Assert.ThrowsAsync<WebSocketException>(() => OpenPage.Open(served));

        HttpResponseMessage shown = await served.Get("/?token=" + token.Text);
        Assert.Equal((HttpStatusCode.SeeOther, "."), (shown.StatusCode, Field(shown, "Location")));
        string kept = Field(shown, "Set-Cookie");
        Assert.Contains("httponly", kept, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", kept, StringComparison.OrdinalIgnoreCase);
        string cookie = kept.Split(';')[0];
        Assert.Equal(HttpStatusCode.OK, await served.StatusOf("/", "Cookie", cookie));
        Assert.Equal(HttpStatusCode.Forbidden, await served.StatusOf("/", "Cookie", cookie, "Origin", "http://elsewhere.example"));
        using OpenPage page = await OpenPage.Open(served, fields: ["Cookie", cookie]);
        Assert.NotNull((await page.Ask("""{"do":"open"}"""))["story"]);
    }

    [Fact]
    public void Tokens_are_long_and_no_two_are_alike()
    {
        Assert.Equal(40, new AccessToken().Text.Length);
        Assert.Equal(100, Enumerable.Range(0, 100).Select(_ => new AccessToken().Text).Distinct().Count());
    }

    [Fact]
    public async Task A_body_is_not_taken_and_a_long_address_neither()
    {
        await using Served served = await Served.Start();
        Assert.Equal(HttpStatusCode.RequestUriTooLong, await served.StatusOf("/?" + new string('a', 4000)));
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, await served.StatusOf("/", "X-Long", new string('a', 20_000)));
    }

    private static string Field(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.GetValues(name));
}
