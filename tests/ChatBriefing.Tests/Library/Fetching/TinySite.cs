using System.Net;
using System.Net.Sockets;
using System.Text;
using ChatBriefing.Library.Fetching;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Tests.Library.Fetching;

/// <summary>A web server on a free loopback port that answers what a test says, and a fetcher for which it alone is a public one.</summary>
internal sealed class TinySite : IEndpointRule, IHostResolver, ISocketOpener, IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly TcpOpener opener = new();
    private readonly Task serving;

    public TinySite()
    {
        listener.Start();
        serving = ServeAsync();
    }

    /// <summary>What each path answers, as it goes over the line.</summary>
    public Dictionary<string, Func<Stream, Task>> Answers { get; } = [];

    /// <summary>What names lead to; the last of several stays.</summary>
    public Dictionary<string, Queue<IPAddress[]>> Names { get; } = [];

    /// <summary>The requests as they came.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Names that were looked up.</summary>
    public List<string> LookedUp { get; } = [];

    /// <summary>Connections that were opened.</summary>
    public List<IPEndPoint> Opened { get; } = [];

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public string Url => $"http://site.chatbriefing.org:{Port}";

    /// <summary>A fetcher with limits of its own.</summary>
    public AddressFetcher Fetcher(FetchOptions? options = null, TimeProvider? time = null) =>
        new(new GuardedConnector(this, this, this), Options.Create(options ?? new FetchOptions()), time ?? TimeProvider.System);

    public void Answer(string path, string headers, byte[] body) => Answers[path] = async stream =>
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {headers}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"));
        await stream.WriteAsync(body);
    };

    public void Answer(string path, string headers, string body = "") => Answer(path, headers, Encoding.UTF8.GetBytes(body));

    public bool Allows(IPEndPoint endpoint) => endpoint.Equals(listener.LocalEndpoint) || new PublicEndpoints().Allows(endpoint);

    public Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        LookedUp.Add(host);
        var names = Names.GetValueOrDefault(host);
        return Task.FromResult<IReadOnlyList<IPAddress>>(names is null ? [IPAddress.Loopback] : names.Count > 1 ? names.Dequeue() : names.Peek());
    }

    public Task<Stream> OpenAsync(IPEndPoint endpoint, CancellationToken cancellationToken)
    {
        Opened.Add(endpoint);
        return opener.OpenAsync(endpoint, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        await ((Task)serving).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        end.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!end.IsCancellationRequested)
        {
            var client = await listener.AcceptTcpClientAsync(end.Token);
            _ = AnswerAsync(client);
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
                var lines = new List<string>();
                while (await reader.ReadLineAsync(end.Token) is { Length: > 0 } line)
                {
                    lines.Add(line);
                }

                Requests.Add(string.Join('\n', lines));
                await Answers[lines[0].Split(' ')[1]](stream);
            }
            catch (Exception fault) when (fault is IOException or OperationCanceledException)
            {
                // The fetcher has seen enough and hung up.
            }
        }
    }
}
