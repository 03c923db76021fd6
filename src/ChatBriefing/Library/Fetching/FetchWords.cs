using System.Net;
using System.Net.Sockets;

namespace ChatBriefing.Library.Fetching;

/// <summary>Tells in one line why nothing was fetched.</summary>
internal static class FetchWords
{
    /// <summary>For a fault on the way.</summary>
    public static FetchRefusal Of(Exception fault, string address, bool isLate)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            if (cause is RefusedEndpointException refused)
            {
                return Refused(address, refused.Message);
            }
        }

        return isLate
            ? Failed(address, "it took longer than Library:Fetch:TimeLimitSeconds; try again, or download it and add the file")
            : Failed(address, fault.GetBaseException() is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }
                ? "there is no host of that name; check the spelling"
                : "the connection failed; check that a browser can open it, and try again");
    }

    /// <summary>For a status that brings no content.</summary>
    public static FetchRefusal Of(HttpStatusCode status, string address, TimeSpan? retryAfter) => status switch
    {
        HttpStatusCode.NotFound or HttpStatusCode.Gone => new(FetchFault.Gone, Line(address, $"the server says that there is nothing ({(int)status}); check the address"), retryAfter),
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => Failed(address, $"the server wants a login ({(int)status}), and none is sent; download it and add the file", retryAfter),
        _ => Failed(address, $"the server answered {(int)status}; try again later", retryAfter),
    };

    /// <summary>For what is not fetched, however often it is tried.</summary>
    public static FetchRefusal Refused(string address, string reason) => new(FetchFault.Refused, Line(address, reason));

    private static FetchRefusal Failed(string address, string reason, TimeSpan? retryAfter = null) => new(FetchFault.Failed, Line(address, reason), retryAfter);

    private static string Line(string address, string reason)
    {
        var shown = new string([.. address.Where(c => !char.IsControl(c)).Take(200)]);
        return $"{shown} cannot be fetched: {reason}";
    }
}
