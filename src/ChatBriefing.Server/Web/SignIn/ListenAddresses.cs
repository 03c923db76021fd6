using System.Net;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>The addresses that the settings have the server listen on.</summary>
internal static class ListenAddresses
{
    /// <summary>The first that other machines can reach; null when there is none. One that cannot be read is left to the web server, which says so.</summary>
    public static string? FirstOpen(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? "");
        var urls = (configuration["Urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string[] ports = urls is [] ? [.. Ports(configuration["HTTP_PORTS"]), .. Ports(configuration["HTTPS_PORTS"])] : [];
        return urls.Concat(endpoints).Concat(ports).FirstOrDefault(IsOpen);
    }

    private static IEnumerable<string> Ports(string? ports) =>
        (ports ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(port => $"http://*:{port}");

    private static bool IsOpen(string url)
    {
        try
        {
            // The web server listens on all network cards for any name but these.
            var address = BindingAddress.Parse(url);
            return !address.IsUnixPipe
                && !address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
                && !(IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
