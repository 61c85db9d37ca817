using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Motive.Cluster;

/// <summary>
/// Sessions over HTTP. Who may come in at all, and as which tenant, is for whoever hosts them to say, by any scheme of ASP.NET: the group that is given back takes <c>RequireAuthorization</c>. Whoever sits in a session
/// shows the token of their seat in <see cref="SeatHeader"/>.
/// </summary>
public static class SessionRoutes
{
    /// <summary>The name of the field with the token of a seat.</summary>
    public const string SeatHeader = "Motive-Seat";

    private const int NameBytes = 12;

    /// <summary>Adds <c>/sessions</c>.</summary>
    /// <param name="routes">Of the program.</param>
    /// <param name="limits">How long a request may be.</param>
    /// <param name="tenant">Whose sessions a request is about: a claim of its user, or always the same. It has no slash in it.</param>
    public static RouteGroupBuilder MapSessions(this IEndpointRouteBuilder routes, SessionLimits limits, Func<HttpContext, string> tenant)
    {
        ArgumentNullException.ThrowIfNull(limits);
        RouteGroupBuilder sessions = routes.MapGroup("/sessions");
        sessions.WithMetadata(new RequestSizeLimitAttribute(limits.MostRequestBytes));
        sessions.MapPost("/", async (BeginBody body, HttpContext context, IGrainFactory grains, CancellationToken gone) =>
        {
            string name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NameBytes));
            SessionRequest request = new() { Story = body.Story ?? "", Seats = [.. body.Seats ?? []], Seed = body.Seed ?? 1, Free = body.Free ?? false };
            BegunSession begun = await grains.GetGrain<IStorySession>($"{tenant(context)}/{name}").Begin(request, gone);
            return begun.Refusal is Refusal refusal ? Refused(refusal) : Results.Created($"/sessions/{name}", new BegunBody(name, begun.Tokens));
        });
        sessions.MapGet("/{name}", async (string name, int? after, HttpContext context, IGrainFactory grains) =>
            Answered(await Session(grains, tenant(context), name).Read(Seat(context), after ?? 0)));
        sessions.MapPut("/{name}/turns/{number:int}", async (string name, int number, TurnBody body, HttpContext context, IGrainFactory grains, CancellationToken gone) =>
        {
            IStorySession session = Session(grains, tenant(context), name);
            return Answered(body.Phrase is string phrase
                ? await session.Decide(Seat(context), number, phrase, body.After ?? 0, gone)
                : await session.Undo(Seat(context), number, gone));
        });
        sessions.MapPut("/{name}/seat", async (string name, SeatBody body, HttpContext context, IGrainFactory grains, CancellationToken gone) =>
        {
            IStorySession session = Session(grains, tenant(context), name);
            return Answered(body.Away == true ? await session.Leave(Seat(context), gone) : await session.Return(Seat(context), gone));
        });
        sessions.MapDelete("/{name}", async (string name, HttpContext context, IGrainFactory grains) =>
        {
            IStorySession session = Session(grains, tenant(context), name);
            if ((await session.Read(Seat(context), int.MaxValue)).Refusal is Refusal refusal)
                return Refused(refusal);
            await session.Forget();
            return Results.NoContent();
        });
        return sessions;
    }

    private static IStorySession Session(IGrainFactory grains, string tenant, string name) => grains.GetGrain<IStorySession>($"{tenant}/{name}");

    private static string Seat(HttpContext context) => context.Request.Headers[SeatHeader].ToString();

    private static IResult Answered(SessionAnswer answer) => answer.Refusal is Refusal refusal ? Refused(refusal) : Results.Json(answer.View);

    private static IResult Refused(Refusal refusal) => Results.Json(new RefusalBody(refusal.Kind.ToString(), refusal.Words), statusCode: refusal.Kind switch
    {
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        RefusalKind.NotYours => StatusCodes.Status403Forbidden,
        RefusalKind.Conflict => StatusCodes.Status409Conflict,
        RefusalKind.NotOnOffer or RefusalKind.Meaningless => StatusCodes.Status422UnprocessableEntity,
        RefusalKind.TooMuch => StatusCodes.Status429TooManyRequests,
        _ => StatusCodes.Status503ServiceUnavailable,
    });

    private sealed record BeginBody(string? Story, string[]? Seats, ulong? Seed, bool? Free);

    private sealed record BegunBody(string Name, ImmutableArray<string> Tokens);

    private sealed record TurnBody(string? Phrase, int? After);

    private sealed record SeatBody(bool? Away);

    private sealed record RefusalBody(string Kind, string Words);
}
