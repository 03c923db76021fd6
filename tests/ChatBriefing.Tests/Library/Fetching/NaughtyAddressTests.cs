using System.Net;
using ChatBriefing.Library.Fetching;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Library.Fetching;

/// <summary>Published addresses that were made to reach into networks, with a resolver on the attacker's side.</summary>
public sealed class NaughtyAddressTests : IAsyncDisposable
{
    private readonly TinySite site = new();

    [Fact]
    public async Task All_are_refused_before_a_socket_opens_although_every_name_leads_to_a_public_address()
    {
        var addresses = await File.ReadAllLinesAsync(SharedData.Find("naughty/ssrf-urls.txt"), TestContext.Current.CancellationToken);
        using var fetcher = new AddressFetcher(
            new GuardedConnector(new PublicEndpoints(), new PublicResolver(), site),
            Microsoft.Extensions.Options.Options.Create(new FetchOptions()),
            TimeProvider.System);

        var got = new List<string>();
        foreach (var address in addresses.Where(line => line.Length > 0))
        {
            var outcome = await fetcher.FetchAsync(new FetchRequest(address), TestContext.Current.CancellationToken);
            if (outcome is not FetchRefusal { Kind: FetchFault.Refused })
            {
                got.Add(address);
            }
        }

        addresses.Length.ShouldBeGreaterThan(100);
        got.ShouldBeEmpty();
        site.Opened.ShouldBeEmpty();
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private sealed class PublicResolver : IHostResolver
    {
        public Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<IPAddress>>([IPAddress.Parse("93.184.215.14")]);
    }
}
