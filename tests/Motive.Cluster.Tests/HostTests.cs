using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Motive.Cluster.Tests;

/// <summary>The program, over HTTP, with what it keeps in a file and in a database.</summary>
public sealed class HostTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("motive-host-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sessions_in_a_file_go_on_after_the_program_was_stopped()
    {
        string path = Path.Combine(folder, "sessions.db");
        Assert.True(await SessionDatabase.File(path).PrepareAsync(Stop));
        Assert.False(await SessionDatabase.File(path).PrepareAsync(Stop));
        await GoOnAfterAsync($"--Motive:File={path}");
    }

    [Fact]
    public async Task Sessions_in_postgresql_go_on_in_another_silo()
    {
        await using Postgres? postgres = await Postgres.StartAsync();
        Assert.SkipWhen(postgres is null, "PostgreSQL is not on this machine: its initdb and pg_ctl are looked for in PATH.");
        Assert.True(await SessionDatabase.PostgreSql(postgres.Connection).PrepareAsync(Stop));
        Assert.False(await SessionDatabase.PostgreSql(postgres.Connection).PrepareAsync(Stop));
        await GoOnAfterAsync($"--Motive:Database={postgres.Connection}", "--Motive:SiloAddress=127.0.0.1");
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task GoOnAfterAsync(params string[] kept)
    {
        JsonNode begun;
        JsonNode first;
        await using (WebApplication host = await StartAsync(kept))
        {
            using HttpClient reader = new() { BaseAddress = new Uri(host.Urls.First()) };
            Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(new Uri("/healthz", UriKind.Relative), Stop)).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(new Uri("/readyz", UriKind.Relative), Stop)).StatusCode);
            HttpResponseMessage made = await reader.PostAsJsonAsync("/sessions", new { story = Fair.Name, seats = new[] { "V0" } }, Stop);
            Assert.Equal(HttpStatusCode.Created, made.StatusCode);
            begun = (await made.Content.ReadFromJsonAsync<JsonNode>(Stop))!;
            first = await TurnAsync(reader, begun, 1, "eat(V0)");
            Assert.Equal(1, first["number"]!.GetValue<int>());
            Assert.Contains("ate a bun", first["passages"]!.ToJsonString(), StringComparison.Ordinal);
            HttpResponseMessage refused = await reader.PutAsJsonAsync($"/sessions/{begun["name"]}/turns/2", new { phrase = "wait" }, Stop);
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
            refused = await reader.PostAsJsonAsync("/sessions", new { story = new string('x', 100_000), seats = new[] { "V0" } }, Stop);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
            await host.StopAsync(Stop);
        }

        await using WebApplication again = await StartAsync(kept);
        using HttpClient later = new() { BaseAddress = new Uri(again.Urls.First()) };
        JsonNode repeated = await TurnAsync(later, begun, 1, "eat(V0)");
        Assert.Equal(first.ToJsonString(), repeated.ToJsonString());
        Assert.Equal(2, (await TurnAsync(later, begun, 2, "wait"))["number"]!.GetValue<int>());
        later.DefaultRequestHeaders.Add(SessionRoutes.SeatHeader, begun["tokens"]![0]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.NoContent, (await later.DeleteAsync(new Uri($"/sessions/{begun["name"]}", UriKind.Relative), Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await later.GetAsync(new Uri($"/sessions/{begun["name"]}", UriKind.Relative), Stop)).StatusCode);
    }

    private static async Task<JsonNode> TurnAsync(HttpClient reader, JsonNode begun, int number, string phrase)
    {
        using HttpRequestMessage request = new(HttpMethod.Put, new Uri($"/sessions/{begun["name"]}/turns/{number}", UriKind.Relative)) { Content = JsonContent.Create(new { phrase, after = 0 }) };
        request.Headers.Add(SessionRoutes.SeatHeader, begun["tokens"]![0]!.GetValue<string>());
        HttpResponseMessage answer = await reader.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(Stop))!;
    }

    private async Task<WebApplication> StartAsync(string[] kept)
    {
        string story = Path.Combine(folder, "fair.story");
        await File.WriteAllTextAsync(story, Fair.Write(3), Stop);
        WebApplication host = SessionHost.Create([.. kept, $"--Motive:Stories:{Fair.Name}={story}", "--urls=http://127.0.0.1:0", $"--Motive:SiloPort={Postgres.FreePort()}", $"--Motive:GatewayPort={Postgres.FreePort()}", "--Logging:LogLevel:Default=Error"]);
        await host.StartAsync(Stop);
        return host;
    }
}
