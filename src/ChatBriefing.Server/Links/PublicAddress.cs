using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ChatBriefing.Server.Links;

/// <summary>The address by which readers reach this server: the base of citation links.</summary>
public sealed class PublicAddress(IConfiguration configuration, IServer server)
{
    private const string Default = "http://127.0.0.1:5080";

    /// <summary>The setting PublicUrl, else the address the server listens on; without a slash at its end.</summary>
    public string Url => configuration["PublicUrl"] is { Length: > 0 } set ? set.TrimEnd('/') : Listening ?? From(configuration);

    private string? Listening => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address ? Reachable(address) : null;

    /// <summary>The same from the settings alone, for commands that run no server.</summary>
    public static string From(IConfiguration configuration) =>
        configuration["PublicUrl"] is { Length: > 0 } set ? set.TrimEnd('/')
        : configuration["Urls"]?.Split(';')[0] is { Length: > 0 } listens ? Reachable(listens)
        : Default;

    /// <summary>A server that listens on every network card is reached on this machine by its loopback address.</summary>
    private static string Reachable(string address) => address
        .Replace("//0.0.0.0", "//127.0.0.1", StringComparison.Ordinal)
        .Replace("//[::]", "//127.0.0.1", StringComparison.Ordinal)
        .Replace("//*", "//127.0.0.1", StringComparison.Ordinal)
        .Replace("//+", "//127.0.0.1", StringComparison.Ordinal)
        .TrimEnd('/');
}
