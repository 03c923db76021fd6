using System.Text.Json;
using ChatBriefing.Server.Teams.Intake;
using ChatBriefing.Server.Teams.Tokens;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Http;

/// <summary>The address that Teams calls.</summary>
internal static class TeamsEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapTeamsEndpoints(this IEndpointRouteBuilder routes) => routes.MapPost("/api/messages", ReceiveAsync).ExcludeFromDescription().AllowAnonymous();

    private static async Task ReceiveAsync(HttpContext context)
    {
        var door = context.RequestServices.GetRequiredService<Doorkeeper>();
        var log = context.RequestServices.GetRequiredService<DoorLog>();
        var admission = await door.CheckTokenAsync(context);
        if (!admission.IsGranted)
        {
            await log.RefuseAsync(context, admission);
            return;
        }

        if (await context.RequestServices.GetRequiredService<LimitedBody>().ReadAsync(context.Request, context.RequestAborted) is not { } body)
        {
            await log.RefuseAsync(context, new Admission(StatusCodes.Status413PayloadTooLarge, "too large"));
            return;
        }

        if (Read(body) is not { } activity)
        {
            await log.RefuseAsync(context, new Admission(StatusCodes.Status400BadRequest, "not an activity"));
            return;
        }

        admission = await door.CheckActivityAsync(context, activity, context.RequestAborted);
        if (!admission.IsGranted)
        {
            await log.RefuseAsync(context, admission);
            return;
        }

        var answer = await context.RequestServices.GetRequiredService<TeamsIntake>().ReceiveAsync(activity, context.RequestAborted);
        context.Response.StatusCode = answer.Status;
        if (answer.Body is { } json)
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            await context.Response.WriteAsync(WireJson.Write(json), context.RequestAborted);
        }
    }

    private static TeamsActivity? Read(byte[] body)
    {
        try
        {
            var json = WireJson.Parse(body);
            return json.Text("type").Length > 0 ? new TeamsActivity { Raw = json } : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
