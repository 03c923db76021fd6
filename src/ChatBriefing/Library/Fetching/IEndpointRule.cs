using System.Net;

namespace ChatBriefing.Library.Fetching;

/// <summary>Decides which machines may be connected to when addresses are fetched.</summary>
public interface IEndpointRule
{
    /// <summary>Whether a connection to the address and port may be made.</summary>
    bool Allows(IPEndPoint endpoint);
}
