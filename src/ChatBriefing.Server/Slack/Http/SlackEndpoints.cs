using System.Text;
using System.Text.Json;
using ChatBriefing.Server.Slack.Intake;
using ChatBriefing.Server.Slack.Signing;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Http;

/// <summary>The addresses that Slack calls.</summary>
internal static class SlackEndpoints
{
    /// <summary>Maps events, interactions and commands.</summary>
    public static void MapSlackEndpoints(this IEndpointRouteBuilder routes)
    {
        var slack = routes.MapGroup("/slack").ExcludeFromDescription().AllowAnonymous();
        slack.MapPost("/events", EventsAsync);
        slack.MapPost("/interactions", InteractionsAsync);
        slack.MapPost("/commands", CommandsAsync);
    }

    private static Task EventsAsync(HttpContext context) =>
        TakeAsync(context, (intake, body) => intake.EventAsync(WireJson.Parse(body), context.RequestAborted));

    private static Task InteractionsAsync(HttpContext context) =>
        TakeAsync(context, (intake, body) => intake.InteractionAsync(WireJson.Parse(Encoding.UTF8.GetBytes(FormBody.Read(body)("payload"))), context.RequestAborted));

    private static Task CommandsAsync(HttpContext context) =>
        TakeAsync(context, (intake, body) => intake.CommandAsync(SlashCommand.From(FormBody.Read(body)), context.RequestAborted));

    private static async Task TakeAsync(HttpContext context, Func<SlackIntake, byte[], Task<Acknowledgement>> take)
    {
        if (await context.RequestServices.GetRequiredService<SignedRequest>().ReadAsync(context) is not { } body)
        {
            return;
        }

        try
        {
            var done = await take(context.RequestServices.GetRequiredService<SlackIntake>(), body);
            context.Response.StatusCode = done.Status;
            if (done.Body is { } json)
            {
                context.Response.ContentType = "application/json; charset=utf-8";
                await context.Response.WriteAsync(WireJson.Write(json), context.RequestAborted);
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidDataException)
        {
            context.Response.Headers["X-Slack-No-Retry"] = "1";
            await Results.Problem("The body is signed but cannot be read.", statusCode: StatusCodes.Status400BadRequest, title: "Request refused").ExecuteAsync(context);
        }
    }
}
