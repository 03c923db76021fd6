namespace ChatBriefing.Library.Fetching;

/// <summary>A host leads to an address that may not be connected to; no connection was opened.</summary>
/// <param name="host">The host.</param>
internal sealed class RefusedEndpointException(string host)
    : Exception($"{host} leads to an address inside a network or to a port that serves no pages, and those are not fetched; download it and add the file");
