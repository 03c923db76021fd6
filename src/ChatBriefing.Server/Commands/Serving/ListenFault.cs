using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace ChatBriefing.Server.Commands.Serving;

/// <summary>Tells what to do when the server cannot listen on its address.</summary>
internal static class ListenFault
{
    /// <summary>One line for the reader; null when the fault is another one.</summary>
    /// <param name="fault">What the start threw.</param>
    /// <param name="urls">The setting Urls.</param>
    public static string? Explain(Exception fault, string urls)
    {
        var addresses = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var address = addresses.FirstOrDefault(url => fault.Message.Contains(url.TrimEnd('/'), StringComparison.OrdinalIgnoreCase)) ?? addresses.FirstOrDefault() ?? "";
        var causes = CausesOf(fault).ToList();
        var socket = causes.OfType<SocketException>().FirstOrDefault()?.SocketErrorCode;
        return causes switch
        {
            _ when socket is SocketError.AddressAlreadyInUse || causes.OfType<AddressInUseException>().Any() => InUse(address),
            _ when socket is SocketError.AccessDenied => $"{address} may not be used by this user: start with --Urls http://127.0.0.1:5080",
            _ when socket is SocketError.AddressNotAvailable => $"{address} is no address of this machine: start with --Urls http://127.0.0.1:5080",
            _ when causes.OfType<FormatException>().Any() || fault is InvalidOperationException => $"Urls \"{urls}\" cannot be listened on: start with --Urls http://127.0.0.1:5080",
            _ => null,
        };
    }

    private static string InUse(string address)
    {
        if (!TryParse(address, out var parsed))
        {
            return $"{address} is in use: stop the other program or start with --Urls http://127.0.0.1:5081";
        }

        var next = parsed.Port < 65535 ? parsed.Port + 1 : 5081;
        return $"Port {parsed.Port} is in use: stop the other program or start with --Urls {parsed.Scheme}://{parsed.Host}:{next}";
    }

    private static bool TryParse(string address, out BindingAddress parsed)
    {
        try
        {
            parsed = BindingAddress.Parse(address);
            return true;
        }
        catch (FormatException)
        {
            parsed = null!;
            return false;
        }
    }

    private static IEnumerable<Exception> CausesOf(Exception fault)
    {
        IEnumerable<Exception> inner = fault is AggregateException many ? many.InnerExceptions : fault.InnerException is { } one ? [one] : [];
        return inner.SelectMany(CausesOf).Prepend(fault);
    }
}
