using System.Net;
using System.Net.Sockets;

namespace ChatBriefing.Library.Fetching;

/// <summary>Tells addresses of the public internet from all others (IANA's registries of special-purpose addresses).</summary>
public static class PublicNetwork
{
    private static readonly IPNetwork[] Special4 = Parse(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24",
        "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        // A public address under which a cloud's machines reach what configures them.
        "168.63.129.16/32");

    /// <summary>Parts of it that lead elsewhere: Teredo and the rest of 2001::/23, documentation, 6to4, AS112.</summary>
    private static readonly IPNetwork[] Special6 = Parse("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    /// <summary>
    /// Whether the address is one of the public internet. IPv6 is let through only in 2000::/3: loopback, link-local,
    /// unique local, multicast, IPv4 written as IPv6 and NAT64 lie outside it.
    /// </summary>
    public static bool Contains(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !Special4.Any(network => network.Contains(address)),
        AddressFamily.InterNetworkV6 => address.ScopeId == 0 && IsGlobal(address) && !Special6.Any(network => network.Contains(address)) && !IsIsatap(address),
        _ => false,
    };

    /// <summary>In 2000::/3, by its bits: <see cref="IPNetwork.Contains"/> takes IPv4 written as IPv6 for IPv4.</summary>
    private static bool IsGlobal(IPAddress address) => !address.IsIPv4MappedToIPv6 && (address.GetAddressBytes()[0] & 0b1110_0000) == 0b0010_0000;

    /// <summary>An IPv4 address at the end of any prefix, behind "0:5efe" (RFC 5214).</summary>
    private static bool IsIsatap(IPAddress address) => address.GetAddressBytes() is [_, _, _, _, _, _, _, _, 0 or 2, 0, 0x5e, 0xfe, ..];

    private static IPNetwork[] Parse(params string[] networks) => [.. networks.Select(network => IPNetwork.Parse(network))];
}
