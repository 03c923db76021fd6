using System.Globalization;
using ChatBriefing.Server.Tests.Slack.Fakes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Benchmarks.SlackLoad;

/// <summary>The fake Slack on a loopback port, for servers in other processes.</summary>
internal sealed class FakeSlackHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private FakeSlackHost(WebApplication app) => this.app = app;

    /// <summary>What stands in it.</summary>
    public FakeWorkspace Workspace { get; } = new(TimeProvider.System);

    /// <summary>Its address, with a slash at the end.</summary>
    public string Address => app.Urls.First().TrimEnd('/') + "/";

    /// <summary>Starts it.</summary>
    public static async Task<FakeSlackHost> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var host = new FakeSlackHost(builder.Build());
        var slack = new FakeSlack(host.Workspace);
        host.app.MapPost("/{**path}", async (HttpContext context) =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var token = context.Request.Headers.Authorization.ToString().Replace("Bearer ", "", StringComparison.Ordinal);
            var type = context.Request.ContentType?.Split(';')[0] ?? "";
            var (status, retryAfter, answer) = slack.Answer(context.Request.Path, token, type, await reader.ReadToEndAsync(context.RequestAborted));
            context.Response.StatusCode = status;
            if (retryAfter > 0)
            {
                context.Response.Headers.RetryAfter = retryAfter.ToString(CultureInfo.InvariantCulture);
            }

            await context.Response.WriteAsync(answer, context.RequestAborted);
        });
        await host.app.StartAsync(cancellationToken);
        return host;
    }

    /// <summary>How often each message was answered, by its ts.</summary>
    public Dictionary<string, int> Answers() => Workspace.Messages
        .Where(message => message.User == FakeWorkspace.BotUser)
        .GroupBy(message => message.Thread ?? "")
        .ToDictionary(thread => thread.Key, thread => thread.Count());

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();
}
