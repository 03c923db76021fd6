using System.Globalization;
using ChatBriefing.Server.Tests.Slack.Fakes;
using ChatBriefing.Server.Tests.Teams.Fakes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Benchmarks.BriefingWeek;

/// <summary>The fake Slack and the fake Teams on one loopback port, for servers in other processes; their clock is the simulated one.</summary>
internal sealed class FakePlatforms : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly FakeSlack slack;

    private FakePlatforms(WebApplication app, TimeProvider time)
    {
        this.app = app;
        Workspace = new FakeWorkspace(time);
        Teams = new FakeTeams(time);
        slack = new FakeSlack(Workspace);
    }

    /// <summary>What stands in Slack.</summary>
    public FakeWorkspace Workspace { get; }

    /// <summary>What stands in Teams.</summary>
    public FakeTeams Teams { get; }

    /// <summary>Their address, with a slash at the end.</summary>
    public string Address => app.Urls.First().TrimEnd('/') + "/";

    /// <summary>Starts them.</summary>
    public static async Task<FakePlatforms> StartAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var fakes = new FakePlatforms(builder.Build(), time);
        fakes.app.MapPost("/api/{**path}", fakes.SlackAsync);
        fakes.app.Map("/teams", fakes.TeamsAsync);
        await fakes.app.StartAsync(cancellationToken);
        return fakes;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Teams.Dispose();
    }

    private static string Token(HttpContext context) => context.Request.Headers.Authorization.ToString().Replace("Bearer ", "", StringComparison.Ordinal);

    private async Task SlackAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var type = context.Request.ContentType?.Split(';')[0] ?? "";
        var (status, retryAfter, answer) = slack.Answer(context.Request.Path, Token(context), type, await reader.ReadToEndAsync(context.RequestAborted));
        context.Response.StatusCode = status;
        if (retryAfter > 0)
        {
            context.Response.Headers.RetryAfter = retryAfter.ToString(CultureInfo.InvariantCulture);
        }

        await context.Response.WriteAsync(answer, context.RequestAborted);
    }

    private async Task TeamsAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        using var answer = Teams.Answer(new HttpMethod(context.Request.Method), new Uri(context.Request.Headers[ForwardHandler.Address].ToString()), Token(context), body);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = "application/json";
        if (answer.StatusCode != System.Net.HttpStatusCode.NoContent)
        {
            await context.Response.WriteAsync(await answer.Content.ReadAsStringAsync(context.RequestAborted), context.RequestAborted);
        }
    }
}
