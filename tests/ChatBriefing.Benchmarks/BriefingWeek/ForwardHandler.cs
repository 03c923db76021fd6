namespace ChatBriefing.Benchmarks.BriefingWeek;

/// <summary>Brings the calls for Teams to the process that plays Teams.</summary>
internal sealed class ForwardHandler(Uri fakes) : DelegatingHandler(new SocketsHttpHandler())
{
    /// <summary>Header with the address that was called.</summary>
    public const string Address = "X-Called";

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Add(Address, request.RequestUri!.AbsoluteUri);
        request.RequestUri = new Uri(fakes, "teams");
        request.Headers.Host = null;
        request.Version = System.Net.HttpVersion.Version11;
        return base.SendAsync(request, cancellationToken);
    }
}
