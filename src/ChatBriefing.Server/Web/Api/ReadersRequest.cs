namespace ChatBriefing.Server.Web.Api;

/// <summary>The body that changes who may read a collection.</summary>
/// <param name="Readers">Names of readers ("slack:T1:channel:C1"); with "set" none closes the collection to all.</param>
/// <param name="Change">"set" (the default), "add" or "remove".</param>
public sealed record ReadersRequest(IReadOnlyList<string?>? Readers, string? Change = null);
