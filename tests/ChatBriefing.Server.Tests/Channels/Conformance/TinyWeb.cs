using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using ChatBriefing.Library.Fetching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>All of the web that the server can reach: every name leads to one public address, and that to a port of this machine.</summary>
public sealed class TinyWeb : IHostResolver, ISocketOpener, IAsyncDisposable
{
    private readonly WebApplication app;

    private TinyWeb(WebApplication app) => this.app = app;

    /// <summary>What is answered by path: the type and the bytes.</summary>
    public ConcurrentDictionary<string, (string Type, byte[] Content)> Pages { get; } = [];

    /// <summary>What was asked for: the path, and what stood in the header Authorization.</summary>
    public ConcurrentQueue<(string Path, string Authorization)> Requests { get; } = [];

    public static async Task<TinyWeb> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var web = new TinyWeb(builder.Build());
        web.app.Run(web.AnswerAsync);
        await web.app.StartAsync(CancellationToken.None);
        return web;
    }

    /// <summary>Puts it in place of the network.</summary>
    public void Register(IServiceCollection services) => services.AddSingleton<IHostResolver>(this).AddSingleton<ISocketOpener>(this);

    public Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<IPAddress>>([IPAddress.Parse("93.184.215.14")]);

    public async Task<Stream> OpenAsync(IPEndPoint endpoint, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, new Uri(app.Urls.First()).Port, cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        Requests.Enqueue((context.Request.Path.Value ?? "", context.Request.Headers.Authorization.ToString()));
        if (!Pages.TryGetValue(context.Request.Path.Value ?? "", out var page))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = page.Type;
        await context.Response.Body.WriteAsync(page.Content, context.RequestAborted);
    }
}
